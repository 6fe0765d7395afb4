/** Tells most words that are no labels by their first two letters, their last and their length, before anything is looked up. */
import { labelKinds } from './labelWords.ts';

/** By those letters, of which the last five bits are the same in either case: the lengths that labels have, a bit for each. */
const lengths = new Uint32Array(32 * 32 * 32);
// The dot of `port.` stands after the word in a text.
for (const word of [...labelKinds.keys()].flatMap((key) => [key, key.replace(/(?<=\w\w)\.$/, '')])) {
  const place = placeOf(word.charCodeAt(0), word.charCodeAt(1), word.charCodeAt(word.length - 1));
  lengths[place] = (lengths[place] ?? 0) | (1 << word.length);
}

/** Whether the word from `start` to `end` could mean something before a number. Where it says no it is right. */
export function mayBeLabel(text: string, start: number, end: number): boolean {
  const first = text.charCodeAt(start);
  const last = text.charCodeAt(end - 1);
  // A letter by itself, letters of other scripts, and what could end in `nummer`, `nr`, `numero`, `szám`, `číslo`, `code`.
  if (end - start === 1 || first >= 0x80 || last >= 0x80 || isEndOfNumber(last | 0x20)) return true;
  if ((last | 0x20) === 101 && (text.charCodeAt(end - 2) | 0x20) === 100) return true;
  return (((lengths[placeOf(first, text.charCodeAt(start + 1), last)] ?? 0) >>> (end - start)) & 1) === 1;
}

function isEndOfNumber(letter: number): boolean {
  return letter === 109 || letter === 111 || letter === 114;
}

/** Beyond ASCII the two cases of a letter have not the same bits. */
function placeOf(first: number, second: number, last: number): number {
  return ((first & 31) << 10) | ((second < 0x80 ? second & 31 : 0) << 5) | (last & 31);
}
