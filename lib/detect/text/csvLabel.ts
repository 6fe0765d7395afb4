/** Numbers in the fields of separated values (RFC 4180, or with semicolons and tabs): what the field is called in the first line. */
import { startOfLine } from './columnLabel.ts';
import type { NumberLabel } from './labelReading.ts';
import { numberLabel } from './numberLabel.ts';

/** So far up the first line is looked for, in characters. */
const maxReach = 2_000;
const maxNameLength = 32;

/** The sign between the fields where the text from `start` to `end` is all of one; empty where it is not. Reads folded text. */
export function separatorAround(text: string, start: number, end: number): string {
  const code = text.charCodeAt(start - 1);
  const isFirst = start === 0 || code === lineFeed;
  if (!isFirst && code !== quote && !isSeparator(code)) return '';
  const isQuoted = code === quote && text.charCodeAt(end) === quote;
  const before = isFirst ? code : text.charCodeAt(isQuoted ? start - 2 : start - 1);
  const next = isQuoted ? end + 1 : end;
  const after = text.charCodeAt(next);
  if (isFirst || before === lineFeed)
    return isSeparator(after) && text.charCodeAt(next + 1) > space ? text.charAt(next) : '';
  const isLast = next >= text.length || after === lineFeed || after === carriageReturn;
  return isSeparator(before) && (isLast || after === before) ? String.fromCharCode(before) : '';
}

/** Whether a word, or the quotation marks around one, ends in the field before the one that begins at `start`. */
export function isAfterWord(text: string, start: number): boolean {
  return /[\p{L}"][,;\t]"?$/u.test(text.slice(Math.max(0, start - 3), start));
}

function isSeparator(code: number): boolean {
  return code === comma || code === semicolon || code === tab;
}

const tab = 9;
const lineFeed = 10;
const carriageReturn = 13;
const space = 32;
const quote = 34;
const comma = 44;
const semicolon = 59;

/** What the first line calls the field that begins at `start`; null when nothing does. */
export function csvLabel(text: string, start: number, separator: string): NumberLabel {
  let lineStart = startOfLine(text, start);
  if (lineStart < 0) return null;
  const column = fieldsOf(text.slice(lineStart, start), separator).length - 1;
  while (lineStart > 0 && start - lineStart < maxReach) {
    const lineEnd = lineStart - 1;
    lineStart = startOfLine(text, lineEnd);
    if (lineStart < 0) return null;
    const name = fieldsOf(text.slice(lineStart, lineEnd).replace(/\r$/, ''), separator)[column];
    if (name === undefined || name.length > maxNameLength) return null;
    if (/\p{L}/u.test(name) && !/\d{2}/.test(name)) {
      const called = `${name.replaceAll('_', ' ')}:`;
      return numberLabel(called, called.length);
    }
  }
  return null;
}

/** In quotation marks a separator is none. */
function fieldsOf(line: string, separator: string): string[] {
  if (!line.includes('"')) return line.split(separator);
  const parts = line.split('"');
  const outside = parts.map((part, index) => (index % 2 === 0 ? part.replaceAll(separator, '\n') : part));
  return outside.join('').split('\n');
}
