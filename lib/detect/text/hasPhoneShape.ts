/** Whether groups of digits without a country code are grouped as people group phones, and not cards, book numbers or years. */
import { maxPhoneDigits } from './digitGroups.ts';
import { isClosingGap, type PhoneRun, shapeOf } from './phoneRun.ts';

export function hasPhoneShape(run: PhoneRun): boolean {
  const { groups, gaps } = run;
  const shape = shapeOf(groups);
  const isTrunk = run.groups[0]?.startsWith('0') ?? false;
  if (groups.some((group) => group.length > maxPhoneDigits) || isDecimal(run)) return false;
  if (!isTrunk && isGroupedByThousands(run, shape)) return false;
  // Cards; code points and addresses of memory (0307 0303); social security numbers and ZIP+4 of the USA; ISBN-13; years.
  if (shape.startsWith('444') && shape.length === 4) return false;
  if (groups.every((group) => group.length === 4 && group.startsWith('0'))) return false;
  if (gaps.includes('-') && (shape === '324' || (shape === '54' && !isTrunk))) return false;
  if (run.digits === 13 && groups.length > 3 && (groups[0] === '978' || groups[0] === '979')) return false;
  if (groups.every(isYear) || isCountedUp(groups)) return false;
  // A file's number and its year; a release; `[3569][02-46-9]` in an expression.
  if (groups.length === 2 && gaps[0] === '/' && isYear(groups[1] ?? '')) return false;
  if (groups.length > 2 && groups.includes('0', 1) && gaps.every((gap) => gap === '.')) return false;
  if (gaps.includes('][')) return false;
  return groups.filter((group) => group.length === 1).length <= 3;
}

/** An area code in parentheses, or North America's 415-555-2671, which is read as a phone everywhere. */
export function hasSureShape(run: PhoneRun): boolean {
  const { groups, gaps } = run;
  const shape = shapeOf(groups);
  return shape === '334' || (shape === '1334' && groups[0] === '1') || gaps.some(isClosingGap);
}

function isYear(group: string): boolean {
  return group.length === 4 && (group.startsWith('19') || group.startsWith('20'));
}

/** `21 22 23 24 25`: a week of a small calendar. France's numbers begin with a zero. */
function isCountedUp(groups: readonly string[]): boolean {
  const [first = ''] = groups;
  return (
    groups.length > 3 &&
    !first.startsWith('0') &&
    groups.every((group, index) => group.length < 3 && Number(group) === Number(first) + index)
  );
}

/** 1.234.567; not 600.123.456, as Spain writes its mobiles. Whether 71 234 567 is a phone depends on the country: `phonesIn`. */
function isGroupedByThousands({ gaps }: PhoneRun, shape: string): boolean {
  if (!/^[123]3+$/.test(shape) || gaps.some((gap) => gap !== '.')) return false;
  return shape !== '333';
}

/** 1036825.9, 432324.75; but 030.1234567 and 415.5552671 are phones. */
function isDecimal({ groups, gaps }: PhoneRun): boolean {
  const [whole = '', fraction = ''] = groups;
  if (groups.length !== 2 || gaps[0] !== '.' || whole.startsWith('0')) return false;
  return whole.length >= 5 || fraction.length <= 2;
}

/**
 * A run of digits and nothing else is most often an order or invoice number. It passes only with the trunk or international zero in
 * front, or as the whole text (a field, a cell, a selection).
 */
export function isBarePhone(run: PhoneRun, isWholeText: boolean): boolean {
  const digits = run.groups[0] ?? '';
  if (/^(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])$/.test(digits)) return false;
  // The digits in their order stand in every program.
  if (digits.length > maxPhoneDigits || '01234567890'.includes(digits)) return false;
  return isWholeText || /^0[1-9]\d{7,9}$/.test(digits) || /^00[1-9]\d{8,13}$/.test(digits);
}
