/** The coarse scan inside the page: where in a text an e-mail or a phone could stand. What really stands there is found outside. */
import { domainChar, localChar, maxDomainLength, maxLocalLength } from './emailChars.ts';

/** A stretch of text, end not included. */
export interface Spot {
  readonly kind: 'email' | 'phone';
  readonly start: number;
  readonly end: number;
}

/** Stands for white space that is not shown, so that offsets stay those of the text nodes. No page has a use for this character. */
export const unshown = '\ufff9';

export const atLike = /@/;
/** Without one of these there is nothing to look for. */
export const contactLike = /[@\p{Nd}]/u;
/** No phone has fewer digits. */
export const minDigits = 5;
/** Five digits or more, with nothing between them but what people write within phones. Full-width forms count too. */
const digitRun = /[+(＋（]{0,3}\p{Nd}(?:[\p{Pd}\p{Ps}\p{Pe}\p{Cf}\s./．／⁄−ー]*\p{Nd}){4,60}/gu;
/** Fewer digits than this are a phone only where a word says so. */
const minBareDigits = 7;
const wordLike = /[\p{L}\p{So}]/u;
const date = /^(?:(?:19|20)\d\d([-./])\d\d?\1\d\d?|\d\d?([-./])\d\d?\2(?:19|20)\d\d)(?: \d\d?)?$/;

export function countDigits(text: string): number {
  return text.match(/\p{Nd}/gu)?.length ?? 0;
}

/** Every @ with a domain after it, and every run of digits that may be a phone; in linear time (docs/security.md T11). */
export function* spotsIn(text: string): Generator<Spot> {
  for (let at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) {
    let start = at;
    while (start > at - maxLocalLength && localChar.test(text[start - 1] ?? '')) start -= 1;
    let end = at + 1;
    while (end <= at + maxDomainLength && domainChar.test(text[end] ?? '')) end += 1;
    if (start < at && text.slice(at, end).includes('.')) yield { kind: 'email', start, end };
  }
  for (const { 0: run, index } of text.matchAll(digitRun)) {
    const isShort = countDigits(run) < minBareDigits;
    if (date.test(run) || (isShort && !wordLike.test(text.slice(Math.max(0, index - 48), index)))) continue;
    yield { kind: 'phone', start: index, end: index + run.length };
  }
}

/** So much of the words around goes along: what labels, names and refutes a number or an address stands that near. */
export const wordsBefore = 160;
const wordsAfter = 60;

/** The spot with the words around it, as shown. */
export function cutOut(text: string, { start, end }: Spot): { text: string; start: number; end: number } {
  const shown = (from: number, to: number) => text.slice(Math.max(0, from), to).replaceAll(unshown, '');
  const before = shown(start - 3 * wordsBefore, start).slice(-wordsBefore);
  const spot = shown(start, end);
  const after = shown(end, end + 3 * wordsAfter).slice(0, wordsAfter);
  return { text: before + spot + after, start: before.length, end: before.length + spot.length };
}
