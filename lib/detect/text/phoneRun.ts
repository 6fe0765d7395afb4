/** The longest stretch of groups of digits that can be one phone number, or two side by side. Reads folded text (`foldPhoneText`). */
import { isCountedAmount, skipOtherNumber } from './skipOtherNumber.ts';

/** ITU-T E.164: 15 digits at most. Twice that, since two numbers with only a space between are told apart by the judge. */
export const maxPhoneDigits = 15;
export const maxRunDigits = 2 * maxPhoneDigits;
/** With so many digits a number may be whole: a parenthesis, a slash or a dash between spaces then opens the next one. */
const wholeDigits = 7;
const wholeInternationalDigits = 9;
/** `12 34 56 - 78`: the digits of a desk after those of the company, in Germany and Austria. */
const maxDirectDial = 4;

export interface PhoneRun {
  readonly start: number;
  readonly end: number;
  readonly groups: readonly string[];
  /** What stands between the groups; one fewer than these. */
  readonly gaps: readonly string[];
  readonly digits: number;
  readonly isInternational: boolean;
}

/** The run whose first digit is at `at`. `isLabelled`: words before it say that it is a phone, so that it may go on in the next line. */
export function readPhoneRun(text: string, at: number, isLabelled = false): PhoneRun {
  const groups: string[] = [];
  const gaps: string[] = [];
  const sign = plusBefore(text, at);
  const isInternational = sign >= 0;
  const opening = openingBefore(text, at, sign);
  const isOpened = isOpening(text.charCodeAt(opening));
  let digits = 0;
  let end = at;
  let open = isOpened ? 1 : 0;
  let isClosed = false;
  for (;;) {
    const groupEnd = digitsEnd(text, end);
    groups.push(text.slice(end, groupEnd));
    digits += groupEnd - end;
    end = groupEnd;
    const next = gapEnd(text, end);
    if (next < 0 || digits > maxRunDigits) break;
    const gap = text.slice(end, next);
    if (gap === ' ') {
      if (skipOtherNumber(text, next) > next) break;
      // `644556677 15€`
      if (groups.length === 1 && digits >= wholeInternationalDigits && isCountedAmount(text, next)) break;
    } else if (gap !== '-' && gap !== '.') {
      const closes = isClosingGap(gap);
      if (closes && open === 0) break;
      // A second number, not a second group: `020 1234567 / 020 7654321`, `415-555-0100 (415) 555-0101`.
      if (digits >= (isInternational ? wholeInternationalDigits : wholeDigits) && opensNext(text, gap, next))
        break;
      if (
        gap.includes('\n') &&
        !continuesOverLine(text, at, end, next, { digits, isInternational, isLabelled })
      )
        break;
      // Something else begins after white space; after a dot or a dash it is groups of this number that look like it.
      if (/\s/.test(gap) && skipOtherNumber(text, next) > next) break;
      open += (isOpening(gap.charCodeAt(gap.length - 1)) ? 1 : 0) - (closes ? 1 : 0);
      isClosed ||= closes;
    }
    gaps.push(gap);
    end = next;
  }
  // A plus and a parenthesis before the first digit belong to the number, if the parenthesis is closed within it.
  const start = Math.min(at, isInternational ? sign : at, isOpened && isClosed ? opening : at);
  return { start, end, groups, gaps, digits, isInternational };
}

/** How long each group is, by one digit: `334` is 415-555-2671. What is longer than nine counts as nine. */
export function shapeOf(groups: readonly string[]): string {
  let shape = '';
  for (const group of groups) shape += '0123456789'.charAt(Math.min(group.length, 9));
  return shape;
}

/** `)`, ` ) `, `]-` */
export function isClosingGap(gap: string): boolean {
  return isClosing(gap.charCodeAt(0)) || (gap.length > 1 && isClosing(gap.charCodeAt(1)));
}

/** Whether another number begins after digits that may be a whole one. */
function opensNext(text: string, gap: string, next: number): boolean {
  if (/[(/\n]/.test(gap)) return true;
  return gap === ' - ' && (digitsEnd(text, next) - next > maxDirectDial || isTrunkNumber(text, next));
}

/** `+387 33 234 567 - 061/123-456`: with a zero before and as many digits as a whole number has, which those of a desk have not. */
function isTrunkNumber(text: string, from: number): boolean {
  if (text.charCodeAt(from) !== zero) return false;
  let digits = 0;
  for (let at = from; at >= 0 && digits < wholeDigits; ) {
    const end = digitsEnd(text, at);
    digits += end - at;
    at = gapEnd(text, end);
  }
  return digits >= wholeDigits;
}

export function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

function digitsEnd(text: string, from: number): number {
  let end = from;
  let code = text.charCodeAt(end);
  // Without a call for every digit: before an engine has made this fast, a short text is over.
  while (code >= 48 && code <= 57) {
    end += 1;
    code = text.charCodeAt(end);
  }
  return end;
}

/** A bracket that closes; a dot, or a dash with or without spaces, or a space; a line break; a bracket that opens (`512/(54` is a sum). */
const gapPattern = /(?: ?[)\]] {0,2})?(?:\.|(?: ?[-/~] ?| )?(?:\r?\n {0,12})?(?:(?<!\/ ?)[([])?)(?=\d)/y;

/** Where the next group begins, or -1. */
function gapEnd(text: string, from: number): number {
  const code = text.charCodeAt(from);
  const after = text.charCodeAt(from + 1);
  if ((code === space || code === hyphen || code === dot) && isDigit(after)) return from + 1;
  // What most numbers end before.
  if ((code >= 48 && code !== 91 && code !== 93 && code !== 126) || Number.isNaN(code)) return -1;
  if ((code === lineFeed || code === space) && after >= 48 && after !== 91 && after !== 93 && after !== 126)
    return isDigit(after) ? from + 1 : -1;
  gapPattern.lastIndex = from;
  return gapPattern.test(text) && gapPattern.lastIndex > from ? gapPattern.lastIndex : -1;
}

/** What of a run stands before a line break. */
interface SoFar {
  readonly digits: number;
  readonly isInternational: boolean;
  readonly isLabelled: boolean;
}

/** What follows in the next line is no number of its own. */
const maxDigitsOfRest = 8;

/**
 * In a narrow column a number breaks where it is sure to go on: after a plus, a trunk zero, an area code in parentheses, a dash;
 * or after a label; and what follows is too short for a number of its own, or what stands before is, and together they are none too long.
 */
function continuesOverLine(text: string, start: number, end: number, next: number, before: SoFar): boolean {
  const sign = text.charCodeAt(start - 1);
  const begins =
    sign === plus || isOpening(sign) || text.charCodeAt(start) === zero || isDash(text.charCodeAt(end));
  if (!(begins || before.isLabelled) || digitsEnd(text, next) - next < 2) return false;
  let digits = 0;
  let restEnd = next;
  for (let at = next; at >= 0; ) {
    restEnd = digitsEnd(text, at);
    digits += restEnd - at;
    at = gapEnd(text, restEnd);
    if (at >= 0 && text.slice(restEnd, at).includes('\n')) break;
  }
  // After a label alone the next line may as well be an address: `Tel. 12345` over `67890 Town`.
  if (!begins && !/^[ \t]*(?:[\r\n]|$)/.test(text.slice(restEnd, restEnd + 3))) return false;
  const isPiece = (before.isLabelled || before.isInternational) && before.digits < wholeDigits;
  return digits <= maxDigitsOfRest || (isPiece && before.digits + digits <= maxPhoneDigits);
}

/** Where a parenthesis would stand that opens before the number: `(415)`, `( 415 )`, `(+31)`. */
function openingBefore(text: string, at: number, sign: number): number {
  if (sign >= 0 && !isOpening(text.charCodeAt(at - 1))) return sign - 1;
  return text.charCodeAt(at - 1) === space ? at - 2 : at - 1;
}

/** Where the plus is that says the number begins with a country code (`+31`, `+ 31`, `+(31)`), or -1. */
function plusBefore(text: string, at: number): number {
  if (text.charCodeAt(at - 1) === plus) return at - 1;
  if (text.charCodeAt(at - 2) !== plus) return -1;
  if (isOpening(text.charCodeAt(at - 1))) return at - 2;
  // `3 + 49` is a sum.
  const isSum = /[\p{L}\d)]\s?$/u.test(text.slice(Math.max(0, at - 4), at - 2));
  return text.charCodeAt(at - 1) === space && !isSum ? at - 2 : -1;
}

const lineFeed = 10;
const space = 32;
const plus = 43;
const hyphen = 45;
const dot = 46;
const zero = 48;

/** `-`, `/`, `~` */
function isDash(code: number): boolean {
  return code === 45 || code === 47 || code === 126;
}

function isOpening(code: number): boolean {
  return code === 40 || code === 91;
}

function isClosing(code: number): boolean {
  return code === 41 || code === 93;
}
