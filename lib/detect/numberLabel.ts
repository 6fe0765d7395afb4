/** What the words before a number say it is. */
import { asciiCode } from './foldPhoneText.ts';
import {
  linkWords,
  looseThingWords,
  numberWords,
  ownerWords,
  phoneEndings,
  phoneLetters,
  phoneWords,
  thingEndings,
  thingWords,
} from './labelWords.ts';

/** `perhaps thing`: a word such as `order`, which may also be the verb; what is sure to be written as a phone outweighs it. */
export type NumberLabel = 'phone' | 'thing' | 'perhaps thing' | null;

/** In a column a label may stand far off; so many characters are looked at, white space and words. */
const maxDistance = 120;
const maxWordLength = 32;
const maxWords = 6;
/** Between a thing's name and its number: `Invoice of May 12345678`. */
const maxUnknownWords = 2;
const maxAbbreviation = 4;

/** What the words right before offset `at` call the number there. Looks back a bounded way, not over a line nor before `floor`. */
export function numberLabel(text: string, at: number, floor = 0): NumberLabel {
  const limit = Math.max(floor, at - maxDistance);
  let unknown = 0;
  let links = 0;
  let isNumber = false;
  let isOwned = false;
  let isNextSentence = false;
  let end = at;
  for (let words = 0; words < maxWords; words += 1) {
    const wordEnd = skipMarks(text, end, limit);
    if (isPhoneSign(text, wordEnd, limit)) return unknown === 0 ? 'phone' : null;
    const start = wordStart(text, wordEnd, limit);
    if (start === wordEnd) break;
    const word = text.slice(start, wordEnd).toLowerCase();
    const marks = text.slice(wordEnd, end);
    isNextSentence ||= /[!?;]|,\s/.test(marks) || (/\.\s/.test(marks) && word.length > maxAbbreviation);
    if (isPhoneWord(word, marks)) return unknown === 0 ? 'phone' : null;
    const isThing = thingWords.has(word) || isCompoundNumber(word) || isThingEnding(word);
    if (isThing) return isNextSentence ? null : 'thing';
    if (numberWords.has(word)) {
      isNumber = true;
      if (text.charCodeAt(start - 1) === hyphen && isLetter(text.charCodeAt(start - 2))) {
        return isPhoneWord(lastWord(text, start - 1, limit), '') ? 'phone' : 'thing';
      }
    } else if (looseThingWords.has(word) && unknown === 0 && links === 0 && !isNextSentence) {
      return text.slice(Math.max(limit, start - 5), start).toLowerCase() === 'area '
        ? null
        : isNumber || /[#:]/.test(marks)
          ? 'thing'
          : 'perhaps thing';
    } else if (linkWords.has(word)) {
      links += 1;
      isOwned ||= ownerWords.has(word);
    } else {
      unknown += 1;
    }
    if (isNumber && isOwned) return unknown <= 1 ? 'phone' : null;
    if (unknown > maxUnknownWords) break;
    end = start;
  }
  return null;
}

function isPhoneWord(word: string, marks: string): boolean {
  if (phoneWords.has(word)) return true;
  if (word.length === 1) return phoneLetters.has(word) && /^\)?[.:)\]/]|^\t|^ {2}/.test(marks);
  if (isUnspaced(word)) return phoneEndings.some((ending) => word.slice(-12).includes(ending));
  const stem = numberStem(word);
  return stem !== null && (phoneWords.has(stem) || /(?:tele?f[ou]o?n|mobiel|mobil|handy|fax)$/.test(stem));
}

/** `Rechnungsnummer`, `klantnr`, `ordrenummer`: what is not a phone's number is a thing's. */
function isCompoundNumber(word: string): boolean {
  return numberStem(word) !== null;
}

function numberStem(word: string): string | null {
  return /^(.{2,})(?:nummer|nr|numero|szám|číslo|номер)$/.exec(word)?.[1] ?? null;
}

function isThingEnding(word: string): boolean {
  return isUnspaced(word) && thingEndings.some((ending) => word.slice(-10).includes(ending));
}

/** Hebrew, Arabic, Indic, Thai, Chinese, Japanese, Korean: labels stand inside of longer words there. */
function isUnspaced(word: string): boolean {
  return word.charCodeAt(word.length - 1) >= 0x590;
}

/** Back over white space and punctuation, brackets with what is in them, and a lone digit (`Tel. 2: `); not over a line break. */
function skipMarks(text: string, from: number, limit: number): number {
  let at = from;
  while (at > limit) {
    const code = text.charCodeAt(at - 1);
    if (code === 10 || code === 13) return limit;
    if (isLetter(code) || (code >= 0x2600 && asciiCode(code) === code)) break;
    if (isDigit(code)) {
      const isLone = at < from && !isDigit(text.charCodeAt(at - 2)) && /[.:) ]/.test(text.charAt(at));
      if (!isLone) return limit;
    }
    at -= 1;
  }
  return at;
}

function wordStart(text: string, end: number, limit: number): number {
  let start = end;
  const stop = Math.max(limit, end - maxWordLength);
  while (start > stop && isLetter(text.charCodeAt(start - 1))) start -= 1;
  return start;
}

function lastWord(text: string, end: number, limit: number): string {
  return text.slice(wordStart(text, end, limit), end).toLowerCase();
}

function isPhoneSign(text: string, end: number, limit: number): boolean {
  if (end === limit || text.charCodeAt(end - 1) < 0x2600) return false;
  // A variation selector may follow the sign.
  const before = text.slice(Math.max(limit, end - 4), end).replace(/[\ufe0e\ufe0f]/g, '');
  return phoneEndings.some((ending) => !isLetter(ending.charCodeAt(0)) && before.endsWith(ending));
}

const hyphen = 45;

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

/** Near enough, at no cost: the signs of other blocks are rare where a label could stand. */
function isLetter(code: number): boolean {
  if (code < 0x80) return (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
  if (code < 0xc0) return code === 0xb0 || code === 0xba;
  if (code === 0x2116) return true;
  return code < 0x2000 || (code >= 0x3040 && code < 0xd800) || (code >= 0xf900 && code < 0xfe00);
}
