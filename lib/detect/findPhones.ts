/** Finds what could be a phone number in running text, in linear time. Which numbers exist is for the metadata outside the page. */
import type { FoundText } from './findInText.ts';
import { foldPhoneText, withoutInvisible } from './foldPhoneText.ts';
import { numberLabel } from './numberLabel.ts';
import { skipOtherNumber } from './skipOtherNumber.ts';

/** ITU-T E.164: 15 digits at most. Twice that, since two numbers with only a space between are told apart by the judge. */
const maxDigits = 15;
const maxRunDigits = 2 * maxDigits;
const minDigits = 7;
const minLabelledDigits = 5;

/** What may stand between two groups of digits of one number. */
const gapPattern = /(?:\)? ?[-/]? ?[([]?|[)\]] ?|\)?\.)(?=\d)/y;
const groupPattern = /\d+/y;
const extensionPattern =
  / ?[,;]? ?(?:ext(?:ension|n)?\.?|x|#|poste|durchwahl|dw\.?|toestel|tst\.?|int\.?|доб\.?|anexo)[ .:#]{0,3}\d{1,7}(?![\d-])/iy;

interface Run {
  readonly start: number;
  readonly end: number;
  readonly groups: readonly string[];
  readonly gaps: readonly string[];
  readonly digits: number;
  readonly international: boolean;
}

/** Every stretch that has the form of a phone, in order, outside the e-mails that were found before. */
export function findPhones(text: string, emails: readonly FoundText[] = []): FoundText[] {
  if (!/\p{Nd}/u.test(text)) return [];
  const folded = foldPhoneText(text, emails);
  const found: FoundText[] = [];
  const nextDigit = /\d/g;
  let lastEnd = -1;
  for (let match = nextDigit.exec(folded.text); match; match = nextDigit.exec(folded.text)) {
    const skipTo = skipOtherNumber(folded.text, match.index);
    if (skipTo > match.index) {
      nextDigit.lastIndex = skipTo;
      continue;
    }
    const run = readRun(folded.text, match.index);
    nextDigit.lastIndex = run.end;
    if (!isPhoneLike(folded.text, run, lastEnd)) continue;
    extensionPattern.lastIndex = run.end;
    lastEnd = extensionPattern.test(folded.text) ? extensionPattern.lastIndex : run.end;
    nextDigit.lastIndex = lastEnd;
    const start = folded.origin(run.start);
    const end = folded.origin(lastEnd - 1) + 1;
    found.push({ kind: 'phone', text: withoutInvisible(text.slice(start, end)), start, end });
  }
  return found;
}

/** The longest run of groups from here that can be one number, or two side by side. */
function readRun(text: string, at: number): Run {
  const groups: string[] = [];
  const gaps: string[] = [];
  const international = /(?:\+|\+\()$/.test(text.slice(Math.max(0, at - 2), at));
  let digits = 0;
  let end = at;
  let open = text[at - 1] === '(' ? 1 : 0;
  for (;;) {
    groupPattern.lastIndex = end;
    const group = groupPattern.exec(text)?.[0] ?? '';
    groups.push(group.slice(0, maxRunDigits + 1));
    digits += group.length;
    end += group.length;
    gapPattern.lastIndex = end;
    const gap = gapPattern.exec(text)?.[0];
    if (gap === undefined || gap === '' || gap === '  ' || digits > maxRunDigits) break;
    if (gap.includes(')') && open === 0) break;
    // A second number, not a second group: `020 1234567 / 020 7654321`, `415-555-0100 (415) 555-0101`.
    if (digits >= (international ? 9 : 7) && /[(/]| - /.test(gap)) break;
    const next = end + gap.length;
    if (skipOtherNumber(text, next) > next) break;
    open += gap.includes('(') ? 1 : 0;
    open -= gap.includes(')') ? 1 : 0;
    gaps.push(gap);
    end = next;
  }
  return { start: runStart(text, at, gaps), end, groups, gaps, digits, international };
}

/** A plus and a parenthesis before the first digit belong to the number, if the parenthesis is closed within it. */
function runStart(text: string, at: number, gaps: readonly string[]): number {
  const closes = gaps.some((gap) => gap.includes(')'));
  let start = at;
  if (closes && text[start - 1] === '(') start -= 1;
  if (text[start - 1] === '+') start -= 1;
  if (closes && start < at && text[start] === '+' && text[start - 1] === '(') start -= 1;
  return start;
}

function isPhoneLike(text: string, run: Run, lastEnd: number): boolean {
  if (run.digits > maxRunDigits || run.digits < minLabelledDigits) return false;
  const label = numberLabel(text, run.start);
  const labelled = label === 'phone';
  if (!hasClearEdges(text, run, labelled, lastEnd)) return false;
  if (run.international) return run.digits >= minDigits;
  if (labelled) return true;
  if (label === 'other' || run.digits < minDigits) return false;
  return run.groups.length === 1 ? isBarePhone(text, run) : hasPhoneShape(run);
}

/** Whether the run is whole: not a piece of an identifier, a decimal, a path or a price. */
function hasClearEdges(text: string, run: Run, labelled: boolean, lastEnd: number): boolean {
  const before = text.slice(Math.max(0, run.start - 2), run.start);
  const after = text.slice(run.end, run.end + 12);
  if (/^(?:[@%_°]|:\d|['’]\d|[-.\\/=][\p{L}_]|,\d{1,3}(?!\d))/u.test(after)) return false;
  if (/^[A-Za-z]/.test(after) && !/^(?:x|ext)/i.test(after)) return false;
  if (/^ ?(?:[$€£¥₹₽₺₩₪฿](?! ?\d)|(?:EUR|USD|GBP|CHF|SEK|NOK|DKK|PLN|CZK|kr|zł|Kč|Ft)\b)/.test(after))
    return false;
  if (labelled || run.start === lastEnd) return true;
  if (/[A-Za-z\d_@=&#%\\]$/.test(before)) return false;
  if (run.international) return true;
  return !/[\p{L}\d][-.,/]$/u.test(before) || run.start - 1 === lastEnd;
}

/**
 * A run of digits and nothing else is most often an order or invoice number. It passes only as the whole text (a field, a cell,
 * a selection) or with the trunk or international zero in front.
 */
function isBarePhone(text: string, run: Run): boolean {
  const digits = run.groups[0] ?? '';
  if (/^(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])$/.test(digits)) return false;
  if (digits.length > maxDigits) return false;
  return (
    /^0[1-9]\d{7,9}$/.test(digits) || /^00[1-9]\d{8,13}$/.test(digits) || text.trim().length === run.digits
  );
}

/** Whether the groups are not those of something else. */
function hasPhoneShape(run: Run): boolean {
  const form = run.groups.map((group) => group.length).join('-');
  const marks = new Set(run.gaps);
  const first = run.groups[0] ?? '';
  const thousands = /^[123](?:-3)+$/.test(form) && marks.size === 1 && !first.startsWith('0');
  if (thousands && (marks.has('.') || (marks.has(' ') && form.startsWith('1')) || form === '2-3-3'))
    return false;
  // Cards, social security numbers and ZIP+4 of the USA, ISBN-13.
  if (/^4-4-4-[1-4]/.test(form) || run.groups.some((group) => group.length > maxDigits)) return false;
  if (marks.has('-') && (form === '3-2-4' || (form === '5-4' && !first.startsWith('0')))) return false;
  if (run.digits === 13 && /^97[89]$/.test(first) && run.groups.length > 3) return false;
  if (run.groups.every((group) => /^(?:19|20)\d{2}$/.test(group))) return false;
  return run.groups.filter((group) => group.length === 1).length <= 3;
}
