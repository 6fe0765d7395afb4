/** The words before a place in a text, read backwards, as far as they could be a label. */

import { isDigit } from './digitGroups.ts';
import { asciiCode } from './foldPhoneText.ts';
import { labelKinds, phoneEndings } from './labelWords.ts';

const maxWordLength = 32;
const maxBracket = 28;
const closing = 41;
/** `）` */
const wideClosing = 0xff09;
const dot = 46;

/** Back over white space and punctuation, brackets with what is in them, and a lone digit (`Tel. 2: `); not over a line break. */
export function skipMarks(text: string, from: number, limit: number): number {
  let at = from;
  while (at > limit) {
    const code = text.charCodeAt(at - 1);
    if (code === 10 || code === 13) return limit;
    if (code === closing || code === wideClosing) {
      // What stands in brackets between a label and its number only adds to it: `Phone (preferred): `, `手机（同微信）：`.
      const bracket = text.slice(Math.max(limit, at - maxBracket), at - 1);
      const inside = bracket.slice(bracket.lastIndexOf(code === closing ? '(' : '（') + 1);
      const opening = at - inside.length - 2;
      if (
        inside.length < bracket.length &&
        (code === closing ? /^[^\d()\n]{4,}$/ : /^[^\d（）\n]{2,}$/).test(inside) &&
        !labelKinds.has(inside.toLowerCase())
      ) {
        at = opening;
        continue;
      }
    }
    if (isLetter(code) || (code >= 0x2600 && asciiCode(code) === code)) break;
    if (isDigit(code)) {
      const isLone = at < from && !isDigit(text.charCodeAt(at - 2)) && /[.:) ]/.test(text.charAt(at));
      if (!isLone) return limit;
    }
    at -= 1;
  }
  return at;
}

/** Where the word begins that ends there. */
export function wordStart(text: string, end: number, limit: number): number {
  let start = end;
  const stop = limit > end - maxWordLength ? limit : end - maxWordLength;
  while (start > stop && isLetter(text.charCodeAt(start - 1))) start -= 1;
  return end - start === 1 && text.charCodeAt(start - 1) === dot
    ? initialsStart(text, start, end, stop)
    : start;
}

/** `n.º` and `C.F.` are one word each; of other initials the last is one. */
function initialsStart(text: string, start: number, end: number, stop: number): number {
  let from = start;
  while (from - 1 > stop && text.charCodeAt(from - 1) === dot && isLetter(text.charCodeAt(from - 2)))
    from -= 2;
  return !isLetter(text.charCodeAt(from - 1)) && labelKinds.has(text.slice(from, end).toLowerCase())
    ? from
    : start;
}

/** In lower case. */
export function lastWord(text: string, end: number, limit: number): string {
  return text.slice(wordStart(text, end, limit), end).toLowerCase();
}

/** Whether a sign such as ☎ ends there. */
export function isPhoneSign(text: string, end: number, limit: number): boolean {
  if (end === limit || text.charCodeAt(end - 1) < 0x2600) return false;
  // A variation selector may follow the sign.
  const before = text.slice(Math.max(limit, end - 4), end).replace(/[\ufe0e\ufe0f]/g, '');
  return phoneEndings.some((ending) => !isLetter(ending.charCodeAt(0)) && before.endsWith(ending));
}

/** Near enough, at no cost: the signs of other blocks are rare where a label could stand. */
export function isLetter(code: number): boolean {
  if (code < 0x80) return (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
  if (code < 0xc0) return code === 0xb0 || code === 0xba;
  if (code === 0x2116) return true;
  return code < 0x2000 || (code >= 0x3040 && code < 0xd800) || (code >= 0xf900 && code < 0xfe00);
}
