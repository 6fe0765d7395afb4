/** The longest stretch of groups of digits that can be one phone number, or two side by side. Reads folded text (`foldPhoneText`). */
import {
  digitsEnd,
  fewestOfWhole,
  gapEnd,
  isClosing,
  isOpening,
  maxPhoneDigits,
  wholeDigits,
  wholeInternationalDigits,
} from './digitGroups.ts';
import { continuesOverLine } from './phoneOverLine.ts';
import { isCountedAmount, skipOtherNumber } from './skipOtherNumber.ts';

/** Two numbers with only a space between are told apart by the judge. */
export const maxRunDigits = 2 * maxPhoneDigits;
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
  const fewest = fewestOfWhole(text, at, isInternational);
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
      if (closes && open === 0 && !closesAreaCode(groups, gap)) break;
      // A second number, not a second group: `020 1234567 / 020 7654321`, `415-555-0100 (415) 555-0101`.
      if (digits >= fewest && opensNext(text, gap, next, digits)) break;
      if (
        gap.includes('\n') &&
        !continuesOverLine(text, at, end, next, {
          groups: groups.length,
          digits,
          isWhole: digits >= fewest,
          isInternational,
          isLabelled,
        })
      )
        break;
      // Something else begins after white space; after a dot or a dash it is groups of this number that look like it.
      if (/\s/.test(gap) && skipOtherNumber(text, next) > next) break;
      open += (isOpening(gap.charCodeAt(gap.length - 1)) ? 1 : 0) - (closes && open > 0 ? 1 : 0);
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

/** `02)491-7196`: how Koreans set the area code apart, without a bracket that opens. */
function closesAreaCode(groups: readonly string[], gap: string): boolean {
  return gap === ')' && groups.length === 1 && /^0\d{1,2}$/.test(groups[0] ?? '');
}

/** Whether another number begins after digits that may be a whole one. */
function opensNext(text: string, gap: string, next: number, before: number): boolean {
  if (/[(/]/.test(gap)) return true;
  return (
    gap === ' - ' && (digitsEnd(text, next) - next > maxDirectDial || isNumberOfItsOwn(text, next, before))
  );
}

/**
 * `+387 33 234 567 - 061/123-456`: with a zero before, and as many digits as a whole number has, which those of a desk have not;
 * `06/8247745 - 348/4962755`: too many for one number together with the `before` digits.
 */
function isNumberOfItsOwn(text: string, from: number, before: number): boolean {
  const fewest = text.charCodeAt(from) === zero ? wholeDigits : maxPhoneDigits + 1 - before;
  let digits = 0;
  for (let at = from; at >= 0 && digits < fewest; ) {
    const end = digitsEnd(text, at);
    digits += end - at;
    at = gapEnd(text, end);
  }
  return digits >= fewest;
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

const space = 32;
const plus = 43;
const zero = 48;
