/** Numbers that are something else by their very form: dates, times, IP addresses, prices, coordinates, IBANs, UUIDs. Reads folded text. */
import { compiledAtOnce } from './compiledAtOnce.ts';

// All patterns are sticky and bounded, and only those are tried that the character after the first digits allows.

/** 2026-11-23, 2026/11/23, with a time after it. */
const dateFromYear =
  /(?:19|20)\d{2}([./-])(?:0?[1-9]|1[0-2])\1(?:0?[1-9]|[12]\d|3[01])(?!\d)(?:[T ]\d{1,2}:\d{2}(?::\d{2}(?:[.,]\d{1,9})?)?)?/y;
/** 23.11.2026, 11/23/2026 */
const dateToYear = /\d{1,2}([./-])\d{1,2}\1(?:19|20)\d{2}(?!\d|[./-]\d)/y;
/** 23.11.26, 11/23/26; not within 06.10.12.11.08 nor 01-23-45-6789. */
const dateToShortYear =
  /(?<!\d[./-])(?:(?:0?[1-9]|[12]\d|3[01])([./-])(?:0?[1-9]|1[0-2])\1|(?:0?[1-9]|1[0-2])([./-])(?:0?[1-9]|[12]\d|3[01])\2)\d{2}(?!\d|[./ -]\d{2}(?!\d)|[./-]\d{4}(?!\d))/y;
/** 26/11-2026, as Danes write it. */
const dateWithDash = /\d{1,2}\/\d{1,2}-(?:19|20)\d{2}(?!\d|[./-]\d)/y;
/** `04/24 0160 4182`: a month and what was paid for it, the next number after it. */
const month = /(?:0[1-9]|1[0-2])\/\d{2}(?= {1,3}0\d{2,})/y;
/** 10:30, 10:30:15.123, a ratio, a port. */
const time = /\d{1,5}:\d{1,5}(?::\d{1,5}(?:[.,]\d{1,9})?)?/y;
/** 08.00 - 16.30, 9.30-12.15: from when to when, by the minutes that people agree on. */
const hours = /(?:[01]?\d|2[0-4])\.[0-5][05] ?- ?(?:[01]?\d|2[0-4])\.[0-5][05](?!\d|[./-]\d)/y;
/** 1,234,567.89 */
const commaThousands = /\d{1,3}(?:,\d{3}){1,5}(?:\.\d{1,4})?(?!\d)/y;
/** 12345,67 */
const commaDecimals = /\d{1,9},\d{1,2}(?!\d)/y;
/** 1.234.567,89 */
const dotThousands = /[1-9]\d{0,2}(?:\.\d{3}){1,5},\d{1,2}(?!\d)/y;
/** 52.370216: a coordinate (180 degrees at most), a measure. Neither is written with a zero before, but for seconds, as 06.12345678 is. */
const coordinate = /(?:1[0-7]\d|[1-9]?\d|00|(?<=\d:)\d\d)\.\d{5,20}(?!\d)/y;
/** 1763900000.123: seconds since 1970. */
const secondsWithFraction = /\d{8,20}\.\d{1,9}(?!\d)/y;
/** 2019-2024 */
const years = /(?:19|20)\d{2} ?- ?(?:19|20)\d{2}(?![\d-])/y;
const ipAddress =
  /(?:(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)\.){3}(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(?!\d|[.-]\d)/y;
/** ISO 13616; anchored at the two check digits, the two letters stand before. */
const iban = /\d{2}(?: ?[A-Z0-9]{4}){2,7}(?: ?[A-Z0-9]{1,4})?(?![A-Z0-9])/y;
/** RFC 9562, of which the first eight are digits. */
const uuid = /\d{8}-[\dA-Fa-f]{4}-[\dA-Fa-f]{4}-[\dA-Fa-f]{4}-[\dA-Fa-f]{12}/y;
const ibanCountry = /(?:^|[^A-Za-z0-9])[A-Z]{2}$/;
/** The bank's letters stand between the check digits and the account: NL91 ABNA 0417 1643 00. */
const ibanBank = /(?:^|[^A-Za-z0-9])[A-Z]{2}\d{2} ?[A-Z]{4} ?$/;
const ibanAccount = /\d{4}(?: ?[A-Z0-9]{4}){1,6}(?: ?[A-Z0-9]{1,4})?(?![A-Z0-9])/y;
const spacedPrice = /\d{1,3}(?: \d{3})+(?:[.,]\d{1,2})?(?! ?[-.(/]? ?\d)/y;
const plainPrice = /\d{1,12}(?:[.,']\d{1,3}){0,5}/y;
let currencyBefore: RegExp | undefined;

/** `100€ 0677889911`, `500 zł 505606707`: the currency is that of the amount before it, and a number that long is none. */
const currencyOfAmount = /\d ?[^\s\d]{1,4} $/;
const longNumber = /\d{8}|0\d{1,4}[ ./-]\d{2}/y;
/** `BE 0458.123.789`: VAT numbers of Belgium, which mobile numbers are not written like after these letters. */
const belgianVat = /[01]\d{3}[. ]?\d{3}[. ]?\d{3}(?!\d)/y;

const none: readonly RegExp[] = [];
const datesFromYear = [dateFromYear];
const datesToYear = [dateToYear, dateToShortYear];
const datesAfterSlash = [dateToYear, dateToShortYear, dateWithDash, month];
const yearSpans = [years];
const datesAndYears = [dateFromYear, years];
const times = [time];
const fewBeforeDot = [dateToYear, dateToShortYear, hours, dotThousands, coordinate, ipAddress];
const threeBeforeDot = [dotThousands, coordinate, ipAddress];
const uuids = [uuid];
const manyBeforeDot = [secondsWithFraction];
const fewBeforeComma = [commaThousands, commaDecimals];
const manyBeforeComma = [commaDecimals];

/** No pattern begins with more digits, however many there are. */
const maxDigits = 20;

/** What could begin with so many digits and this sign after them; the others cannot, and need not be tried. */
function othersFor(sign: number, digits: number): readonly RegExp[] {
  if (sign === dot) {
    if (digits <= 2) return fewBeforeDot;
    if (digits === 3) return threeBeforeDot;
    return digits === 4 ? datesFromYear : digits >= 8 ? manyBeforeDot : none;
  }
  if (sign === comma) return digits <= 3 ? fewBeforeComma : manyBeforeComma;
  if (sign === colon) return times;
  if (sign === hyphen) {
    if (digits === 8) return uuids;
    return digits === 4 ? datesAndYears : digits <= 2 ? datesToYear : none;
  }
  if (sign === slash) return digits === 4 ? datesFromYear : digits <= 2 ? datesAfterSlash : none;
  return sign === space && digits === 4 ? yearSpans : none;
}

/** Where the number that begins at `at` ends if it is no phone by its form; `at` itself when it might be one. */
export function skipOtherNumber(text: string, at: number): number {
  const before = text.charCodeAt(at - 1);
  if (before === plus || (before === opening && text.charCodeAt(at - 2) === plus)) return at;
  const last = before === space ? at - 2 : at - 1;
  if (mayEndOtherWord(text, last)) {
    const skipped = skipByWordBefore(text, at);
    if (skipped > at) return skipped;
  }
  const limit = at + maxDigits;
  let next = at;
  let code = text.charCodeAt(next);
  while (code >= 48 && code <= 57 && next <= limit) {
    next += 1;
    code = text.charCodeAt(next);
  }
  const others = othersFor(code, next - at);
  if (others === none) return at;
  for (const other of others) {
    const otherEnd = end(other, text, at);
    if (otherEnd > 0) return otherEnd;
  }
  return at;
}

/**
 * Two capitals, a sign outside ASCII, a dollar, the ends of `Rs`, `Ft`, `kr` and `kr.`, with or without a minus: of the words looked for
 * nothing else is last.
 */
function mayEndOtherWord(text: string, end: number): boolean {
  const minus = text.charCodeAt(end) === hyphen;
  const at = minus ? end - (text.charCodeAt(end - 1) === space ? 2 : 1) : end;
  const last = text.charCodeAt(at);
  const before = text.charCodeAt(at - 1);
  if (last >= 65 && last <= 90) return before >= 65 && before <= 90;
  if (last === 115) return before === 82;
  if (last === 116) return before === 70;
  if (last === 114) return before === 107;
  if (last === dot) return before === 115 || before === 114 || before >= 0x80;
  return last >= 0x80 || last === dollar;
}

const space = 32;
const dollar = 36;
const opening = 40;
const plus = 43;
const comma = 44;
const hyphen = 45;
const dot = 46;
const slash = 47;
const colon = 58;

/** Currencies and the beginnings of IBANs. */
function skipByWordBefore(text: string, at: number): number {
  const before = text.slice(Math.max(0, at - 12), at);
  currencyBefore ??= compiledAtOnce(
    /(?:[$€£¥₹₽₺₩₪₴₫₦฿]|\b(?:EUR|USD|GBP|CHF|SEK|NOK|DKK|PLN|CZK|HUF|RON|BGN|BRL|JPY|INR|CAD|AUD|Rs\.?|kr\.?)|(?:^|[\s:(])(?:zł|Kč|Ft|лв\.?)) ?-?$/,
  );
  if (currencyBefore.test(before)) {
    if (currencyOfAmount.test(before) && end(longNumber, text, at) > 0) return at;
    return end(spacedPrice, text, at) || end(plainPrice, text, at) || at;
  }
  if (/(?:^|[^A-Za-z\d])BE ?$/.test(before)) return end(belgianVat, text, at) || at;
  if (ibanCountry.test(before)) return end(iban, text, at) || at;
  if (ibanBank.test(before)) return end(ibanAccount, text, at) || at;
  return at;
}

/** Where the sticky pattern ends when it matches at this place, or 0. */
function end(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : 0;
}

/** Whether a few digits stand there with money or a unit right after them: `15€`, `20km`. */
export function isCountedAmount(text: string, at: number): boolean {
  return end(countedAmount, text, at) > 0;
}

const countedAmount = /\d{1,5}(?:[A-Za-z]| ?[$€£¥₹₽₺₩₪₴₫₦฿%])/y;
