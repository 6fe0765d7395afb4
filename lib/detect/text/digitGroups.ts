/** Groups of digits and what people write between them. Reads folded text (`foldPhoneText`). */
import { compiledAtOnce } from './compiledAtOnce.ts';

/** ITU-T E.164. */
export const maxPhoneDigits = 15;
/** With so many digits a number may be whole: a parenthesis, a slash or a dash between spaces then opens the next one. */
export const wholeDigits = 7;
export const wholeInternationalDigits = 9;

/** How many digits a number has that may be whole, by how it begins: with a country code after a plus or two zeros, or without one. */
export function fewestOfWhole(text: string, at: number, isInternational: boolean): number {
  if (isInternational) return wholeInternationalDigits;
  return text.startsWith('00', at) ? wholeInternationalDigits + 2 : wholeDigits;
}

export function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

/** Where the digits end that begin at `from`. */
export function digitsEnd(text: string, from: number): number {
  let end = from;
  let code = text.charCodeAt(end);
  // Without a call for every digit: before an engine has made this fast, a short text is over.
  while (code >= 48 && code <= 57) {
    end += 1;
    code = text.charCodeAt(end);
  }
  return end;
}

/** A bracket that closes; a dot, at a line's end too, or a dash with or without spaces, or a space; a line break; a bracket that opens (`512/(54` is a sum). */
let gapPattern: RegExp | undefined;

/** Where the next group begins, or -1. */
export function gapEnd(text: string, from: number): number {
  const code = text.charCodeAt(from);
  const after = text.charCodeAt(from + 1);
  if ((code === space || code === hyphen || code === dot) && isDigit(after)) return from + 1;
  // What most numbers end before.
  if ((code >= 48 && code !== 91 && code !== 93 && code !== 126) || Number.isNaN(code)) return -1;
  if ((code === lineFeed || code === space) && after >= 48 && after !== 91 && after !== 93 && after !== 126)
    return isDigit(after) ? from + 1 : -1;
  gapPattern ??= compiledAtOnce(
    /(?: ?[)\]] {0,2})?(?:\.(?:\r?\n {0,12})?|(?: ?[-/~] ?| )?(?:\r?\n {0,12})?(?:(?<!\/ ?)[([])?)(?=\d)/y,
  );
  gapPattern.lastIndex = from;
  return gapPattern.test(text) && gapPattern.lastIndex > from ? gapPattern.lastIndex : -1;
}

const lineFeed = 10;
const space = 32;
const hyphen = 45;
const dot = 46;

/** `-`, `/`, `~` */
export function isDash(code: number): boolean {
  return code === 45 || code === 47 || code === 126;
}

export function isOpening(code: number): boolean {
  return code === 40 || code === 91;
}

export function isClosing(code: number): boolean {
  return code === 41 || code === 93;
}
