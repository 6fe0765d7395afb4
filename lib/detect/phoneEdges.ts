/** What stands right before and after a run of digits: whether the run is whole, or a piece of an identifier, a decimal, a path, a price. */
import type { PhoneRun } from './phoneRun.ts';

const currencyAfter = /^ ?(?:[$€£¥₹₽₺₩₪฿](?! ?\d)|(?:EUR|USD|GBP|CHF|SEK|NOK|DKK|PLN|CZK|kr|zł|Kč|Ft)\b)/;
/**
 * A mark glued to the run and what shows that it goes on as something else: `.pdf`, `-abc`, `:8080`, `,50`. After `.Thanks` a space
 * was forgotten. Letters by their ranges: `\p{L}` takes a millisecond to compile.
 */
const goesOn =
  /^(?:[@%_°]|:\d|['’]\d|\.(?![A-Z][a-z])[A-Za-z_\u00c0-\u1fff]|[-\\/=][A-Za-z_\u00c0-\u1fff]|,\d{1,3}(?!\d))/;
const pieceBefore = /[A-Za-z\d_@=&#%\\]$/;
const pathBefore = /[A-Za-z\d\u00c0-\u1fff][-.,/]$/;

/** Reads folded text. */
export function isClearAfter(text: string, { end }: PhoneRun): boolean {
  const after = text.slice(end, end + 12);
  const code = text.charCodeAt(end);
  if (Number.isNaN(code) || code === 10 || code === 13 || code === 41) return true;
  if (/^[A-Za-z]/.test(after)) return /^(?:x|ext)/i.test(after);
  return !goesOn.test(after) && !currencyAfter.test(after);
}

/** Reads folded text. */
export function isClearBefore(text: string, { start, isInternational }: PhoneRun): boolean {
  if (start === 0) return true;
  const before = text.slice(Math.max(0, start - 2), start);
  return !pieceBefore.test(before) && (isInternational || !pathBefore.test(before));
}
