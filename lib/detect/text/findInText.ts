/** The shared scanner: what in a text could be an e-mail or a phone, for page blocks, field values and selections alike. */
import { findEmails } from './findEmails.ts';
import { findPhones } from './findPhones.ts';
import { wholeFolded } from './foldPhoneText.ts';
import type { Unlabelled } from './likenessOf.ts';

/** A stretch of text that has the form of an e-mail or a phone. `start` and `end` are offsets into the text that was given. */
export interface FoundText {
  readonly kind: 'email' | 'phone';
  /**
   * As written: a phone without invisible characters, an e-mail with escapes (`%2B`) and words for signs (`[at]`) undone.
   */
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** Of most e-mails: the normal form, which the finder has proven, as `parseEmail` gives it. */
  readonly value?: string;
  /** `url`: an e-mail in the path or query of a web address, which may be anybody's. It is offered last. */
  readonly weak?: 'url';
  readonly unlabelled?: Unlabelled;
}

/** No phone has fewer digits, and no e-mail fewer characters. */
const minLength = 5;

/**
 * Every e-mail and everything phone-like in the text, in order; empty when there is none. Linear in the text's length: neither finder
 * looks further back or ahead than an address is long (docs/security.md T11).
 * E-mails are valid by `parseEmail`; a phone has only the form of one, and whether the number exists is for `parsePhone`.
 */
export function findInText(text: string): FoundText[] {
  if (text.length < minLength) return [];
  const folded = wholeFolded(text);
  const emails = findEmails(text, folded.isAllVisible);
  const phones = findPhones(text, emails, folded);
  if (phones.length === 0) return emails;
  return emails.length === 0 ? phones : inOrder(emails, phones);
}

/** Two lists in order, as one. */
function inOrder(emails: readonly FoundText[], phones: readonly FoundText[]): FoundText[] {
  const both: FoundText[] = [];
  let next = 0;
  for (const email of emails) {
    for (let phone = phones[next]; phone && phone.start < email.start; phone = phones[next]) {
      both.push(phone);
      next += 1;
    }
    both.push(email);
  }
  return both.concat(phones.slice(next));
}
