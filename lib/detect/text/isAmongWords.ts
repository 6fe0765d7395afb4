/**
 * Whether digits in a row stand in what one person writes to another: words around, nothing of tables, records, logs and programs, and a
 * sign of whom they reach. Then they are somebody's mobile number, if the plan says that they can be one (`phonesIn`).
 */
import { isCounted } from './countedAfter.ts';
import { kindOf } from './kindOfLabel.ts';
import { kindsOfThings } from './labelReading.ts';
import { letter, tellsOfPerson } from './tellsOfPerson.ts';

/** So much of the line is looked at. */
const maxBefore = 120;
const maxAfter = 80;
/** What numbers of no meaning have, too: fewer digits, or a round sum at their end. */
const minDigits = 8;
const roundSum = /0000$/;
/** A word, a price, a clause ends before it; not a colon, as between a name and its value. */
const openBefore = new RegExp(`(?:[${letter}\\d,.!?)'’$€£¥₹₽₺₩₪₴₫₦฿-] \\(?|[\\u3040-\\ud7ff])$`);
/** Right after it a mark that ends a clause, a space or a sign; `of` counts. */
const openAfter = /^(?! of )(?:$|[)\s\u2600-\udfff]|[.,!?;](?:\s|$))/;
/** Columns, fields, tags, addresses of the web, times of a log. */
const record = /[\t={}<>[\]|\\_^`#]|\s\s|:\/\/|\d:\d\d:\d\d|[;,][^\s\d-]/;
/** Other long numbers; names of machines, parts and flights: `K7PLM2`, `JD0146`. */
const otherNumber = /\d{6}|(?:^|[^A-Za-z\d])(?=[A-Za-z\d-]*\d)(?=[A-Za-z\d-]*[A-Z])[A-Za-z\d-]{5}/;
const anyWord = new RegExp(`[${letter}]{2,}`, 'g');
const anyDigit = /\d/g;
/** A sentence is of so many words at least, one of them not capitalised as names and headings are. Without spaces letters are counted. */
const minWords = 3;
const unspaced = /^[\u0e00-\u0eff\u3040-\ud7ff]/;
const lettersOfWord = 2;

/** What may be a thing's name is one right before the number, or right after it. */
const nearWords = 3;

/** The digits from `at` to `end` in a text. */
export function isAmongWords(text: string, at: number, end: number): boolean {
  if (end - at < minDigits) return false;
  if (!openBefore.test(text.slice(Math.max(0, at - 3), at))) return false;
  const lead = text.slice(Math.max(0, at - maxBefore), at);
  // Another line, and after an ideographic full stop another sentence.
  const before = lead.slice(Math.max(lead.lastIndexOf('\n'), lead.lastIndexOf('。')) + 1);
  const after = /^.*/.exec(text.slice(end, end + maxAfter))?.[0] ?? '';
  if (!openAfter.test(after) || record.test(before) || record.test(after)) return false;
  if (otherNumber.test(before) || otherNumber.test(after) || isCounted(text, end)) return false;
  const digits = text.slice(at, end);
  if (roundSum.test(digits) || isPowerOfTwo(Number(digits))) return false;
  return tellsOfPerson(before) && isSentence(before, after);
}

function isSentence(before: string, after: string): boolean {
  const wordsBefore = before.match(anyWord) ?? [];
  const wordsAfter = after.match(anyWord) ?? [];
  const words = [...wordsBefore, ...wordsAfter];
  if (wordsBefore.length === 0 || words.every(isCapitalised)) return false;
  let count = 0;
  let letters = 0;
  for (const word of words) {
    count += unspaced.test(word) ? word.length / lettersOfWord : 1;
    letters += word.length;
  }
  if (count < minWords || letters <= (`${before}${after}`.match(anyDigit)?.length ?? 0)) return false;
  const near = [...wordsBefore.slice(-nearWords), ...wordsAfter.slice(0, nearWords)];
  return !near.some(mayNameThing) && !words.some((word) => kindOf(word.toLowerCase(), ' ') === 'thing');
}

/** Of scripts that have capitals. */
function isCapitalised(word: string): boolean {
  return word.charAt(0) !== word.charAt(0).toLowerCase();
}

function mayNameThing(word: string): boolean {
  const kind = kindOf(word.toLowerCase(), ' ');
  return kind !== null && kindsOfThings.has(kind);
}

/** 2147483647, 4294967295: the limits of programs. */
function isPowerOfTwo(number: number): boolean {
  return [number, number + 1].some((one) => Number.isInteger(Math.log2(one)));
}
