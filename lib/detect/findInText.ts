/** The shared scanner: what in a text could be an e-mail or a phone, for page blocks, field values and selections alike. */
import { findEmails } from './findEmails.ts';
import { findPhones } from './findPhones.ts';

/** A stretch of text that has the form of an e-mail or a phone. `start` and `end` are offsets into the text that was given. */
export interface FoundText {
  readonly kind: 'email' | 'phone';
  /**
   * As written: a phone without invisible characters, an e-mail with escapes (`%2B`) and words for signs (`[at]`) undone.
   */
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** `url`: an e-mail in the path or query of a web address, which may be anybody's. It is offered last. */
  readonly weak?: 'url';
  /** Of a phone: no word, no plus and no form that only phones have says that it is one. */
  readonly unlabelled?: true;
}

/** Longer texts are read in slices, cut at a space, so that no one slice can hold up a page (docs/security.md T11). */
const sliceLength = 65_536;
/** No phone has fewer digits, and no e-mail fewer characters. */
const minLength = 5;

/**
 * Every e-mail and everything phone-like in the text, in order; empty when there is none.
 * E-mails are valid by `parseEmail`; a phone has only the form of one, and whether the number exists is for `parsePhone`.
 */
export function findInText(text: string): FoundText[] {
  if (text.length < minLength) return [];
  if (text.length <= sliceLength) return findInSlice(text);
  const found: FoundText[] = [];
  for (let from = 0; from < text.length; ) {
    const to = sliceEnd(text, from);
    for (const one of findInSlice(text.slice(from, to)))
      found.push({ ...one, start: one.start + from, end: one.end + from });
    from = to;
  }
  return found;
}

function findInSlice(text: string): FoundText[] {
  const emails = findEmails(text);
  const phones = findPhones(text, emails);
  return emails.length === 0 ? phones : [...emails, ...phones].sort((a, b) => a.start - b.start);
}

function sliceEnd(text: string, from: number): number {
  const end = from + sliceLength;
  if (end >= text.length) return text.length;
  for (let cut = end; cut > end - 400; cut -= 1) {
    // A space between two digits may stand inside a phone.
    if (/\s/.test(text[cut - 1] ?? '') && !/\d/.test(text[cut] ?? '')) return cut;
  }
  return end;
}
