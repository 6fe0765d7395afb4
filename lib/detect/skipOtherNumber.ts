/** Numbers that are something else by their very form: dates, times, IP addresses, prices, coordinates, IBANs. */

/** Sticky, every repetition bounded: each try looks at a few dozen characters at most. */
const others: readonly RegExp[] = [
  // 2026-11-23, 2026/11/23, with a time after it
  /(?:19|20)\d{2}([./-])(?:0?[1-9]|1[0-2])\1(?:0?[1-9]|[12]\d|3[01])(?!\d)(?:[T ]\d{1,2}:\d{2}(?::\d{2}(?:[.,]\d{1,9})?)?)?/y,
  // 23.11.2026, 11/23/2026
  /\d{1,2}([./-])\d{1,2}\1(?:19|20)\d{2}(?!\d|[./-]\d)/y,
  // 10:30, 10:30:15.123, a ratio, a port
  /\d{1,5}:\d{1,5}(?::\d{1,5}(?:[.,]\d{1,9})?)?/y,
  // 1,234,567.89
  /\d{1,3}(?:,\d{3}){1,5}(?:\.\d{1,4})?(?!\d)/y,
  // 1.234.567,89 and 12345,67
  /[1-9]\d{0,2}(?:\.\d{3}){1,5},\d{1,2}(?!\d)/y,
  /\d{1,9},\d{1,2}(?!\d)/y,
  // 52.370216: a coordinate, a measure
  /[1-9]?\d{1,2}\.\d{5,20}(?!\d)/y,
  // 1763900000.123: seconds since 1970
  /\d{8,20}\.\d{1,9}(?!\d)/y,
  // 2019-2024
  /(?:19|20)\d{2} ?- ?(?:19|20)\d{2}(?![\d-])/y,
];
const ipAddress =
  /(?:(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)\.){3}(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(?!\d|[.-]\d)/y;
/** ISO 13616; anchored at the two check digits, the two letters stand before. */
const iban = /\d{2}(?: ?[A-Z0-9]{4}){2,7}(?: ?[A-Z0-9]{1,4})?(?![A-Z0-9])/y;
const spacedPrice = /\d{1,3}(?: \d{3})+(?:[.,]\d{1,2})?(?! ?[-.(/]? ?\d)/y;
const plainPrice = /\d{1,12}(?:[.,']\d{1,3}){0,5}/y;
const currencyBefore =
  /(?:[$€£¥₹₽₺₩₪฿]|\b(?:EUR|USD|GBP|CHF|SEK|NOK|DKK|PLN|CZK|JPY|INR|CAD|AUD|Rs\.?|kr\.?)) ?-?$/;

/** Where the number that begins at `at` ends if it is no phone by its form; `at` itself when it might be one. */
export function skipOtherNumber(text: string, at: number): number {
  const before = text.slice(Math.max(0, at - 6), at);
  if (before.endsWith('+') || before.endsWith('+(')) return at;
  if (currencyBefore.test(before)) return end(spacedPrice, text, at) || end(plainPrice, text, at) || at;
  if (/(?:^|[^A-Za-z0-9])[A-Z]{2}$/.test(before)) {
    const ibanEnd = end(iban, text, at);
    if (ibanEnd > 0) return ibanEnd;
  }
  for (const other of others) {
    const otherEnd = end(other, text, at);
    if (otherEnd > 0) return otherEnd;
  }
  return end(ipAddress, text, at) || at;
}

/** Where the sticky pattern ends when it matches at this place, or 0. */
function end(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : 0;
}
