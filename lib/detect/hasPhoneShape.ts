/** Whether groups of digits without a country code are grouped as people group phones, and not cards, book numbers or years. */
import { maxPhoneDigits, type PhoneRun } from './phoneRun.ts';

export function hasPhoneShape(run: PhoneRun): boolean {
  const form = run.groups.map((group) => group.length).join('-');
  const first = run.groups[0] ?? '';
  const isTrunk = first.startsWith('0');
  const dashed = run.gaps.includes('-');
  if (isGroupedByThousands(form, run) && !isTrunk) return false;
  if (isDecimal(run)) return false;
  // Code points, addresses of memory: 0307 0303.
  if (/^4(?:-4)+$/.test(form) && run.groups.every((group) => group.startsWith('0'))) return false;
  // Cards, social security numbers and ZIP+4 of the USA, ISBN-13.
  if (/^4-4-4-[1-4]/.test(form) || run.groups.some((group) => group.length > maxPhoneDigits)) return false;
  if (dashed && (form === '3-2-4' || (form === '5-4' && !isTrunk))) return false;
  if (run.digits === 13 && /^97[89]$/.test(first) && run.groups.length > 3) return false;
  if (run.groups.every((group) => /^(?:19|20)\d{2}$/.test(group))) return false;
  return run.groups.filter((group) => group.length === 1).length <= 3;
}

/** An area code in parentheses, or North America's 415-555-2671, which is read as a phone everywhere. */
export function hasSureShape({ groups, gaps }: PhoneRun): boolean {
  const form = groups.map((group) => group.length).join('-');
  return gaps.some((gap) => gap.startsWith(')')) || /^(?:1-)?3-3-4$/.test(form);
}

/** 1 234 567, 1.234.567 */
function isGroupedByThousands(form: string, { gaps }: PhoneRun): boolean {
  const gap = gaps[0];
  if (!/^[123](?:-3)+$/.test(form) || gaps.some((other) => other !== gap)) return false;
  return gap === '.' || (gap === ' ' && form.startsWith('1')) || (gap === ' ' && form === '2-3-3');
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
