/** Phones: from any usual way of writing to E.164. It carries the phone metadata, so only the worker and our pages import it. */
import { foldDigits, withoutInvisible } from '../detect/text/foldPhoneText.ts';
import { extensionAtEnd } from './phoneExtension.ts';
import { toE164 } from './phonePlan.ts';
import { vanityDigits } from './vanityPhone.ts';

/** A phone number that exists by its country's numbering plan. */
export interface Phone {
  /** `+31612345678` */
  readonly e164: string;
  readonly extension?: string;
  /** Written without a country code, so that the region decided which number it is. */
  readonly national: boolean;
}

const maxLength = 64;
/** The whole of a number: it begins with a digit, a plus or a bracket, and goes on with what people write between digits. */
const numberPattern = /^[([]{0,2}\+?[ (]{0,2}\d[\d ()[\]./~\t\n-]*$/;
/** What is dialled before a country code in most countries, and in North America. */
const internationalPrefixes = /^0(?:0|11)(?=[1-9])/;

/**
 * The phone, or null when the text is not one whole, valid number (as libphonenumber's `isValid`, full metadata).
 * `region` (ISO 3166 alpha-2) is where a number without country code belongs; without it only international numbers count.
 * `00` and `011` before the country code are a plus everywhere, and `+31 (0)6` is `+31 6` (ITU-T E.123 allows neither, people write both).
 */
export function parsePhone(text: string, region?: string): Phone | null {
  if (text.length > maxLength) return null;
  // Most are written in ASCII and have no extension.
  if (numberPattern.test(text)) return parseNumber(text, region);
  const written = foldDigits(withoutInvisible(text).normalize('NFKC')).trim();
  if (numberPattern.test(written)) return parseNumber(written, region);
  const extension = extensionAtEnd.exec(written.toLowerCase());
  const number = extension ? written.slice(0, extension.index) : '';
  if (!extension?.[1] || !numberPattern.test(number)) return parseVanity(written);
  const phone = parseNumber(number, region);
  return phone && { ...phone, extension: extension[1] };
}

/** A number without extension, in ASCII. */
function parseNumber(number: string, region: string | undefined): Phone | null {
  const digits = digitsOf(number);
  if (number.includes('+')) return phoneOf(toInternational(number, digits), false);
  const e164 = toE164(digits, false, region?.toUpperCase()) ?? toFormerlyNational(number, digits, region);
  const prefix = digits.startsWith('0') ? internationalPrefixes.exec(digits)?.[0] : undefined;
  if (prefix === undefined) return phoneOf(e164, true);
  return phoneOf(e164 ?? toInternational(number, digits.slice(prefix.length), prefix.length), false);
}

/** `(0-22) 843-71-29`: Poland dials its zero no more, and many still write it. */
const polishZero = /^\(?0[- ]\(?[1-9]/;

function toFormerlyNational(number: string, digits: string, region: string | undefined): string | null {
  return region?.toUpperCase() === 'PL' && polishZero.test(number)
    ? toE164(digits.slice(1), false, 'PL')
    : null;
}

function phoneOf(e164: string | null, national: boolean): Phone | null {
  return e164 === null ? null : { e164, national };
}

function parseVanity(written: string): Phone | null {
  const digits = vanityDigits(written);
  const e164 = digits === null ? null : toE164(digits, true);
  return e164 === null ? null : { e164, national: false };
}

/** `digits`: all of the number's but those of a prefix so long, which stands before the country code. */
function toInternational(number: string, digits: string, prefixLength = 0): string | null {
  const e164 = toE164(digits, true);
  if (e164 !== null || !number.includes('(0)')) return e164;
  return toE164(digitsOf(number.replace('(0)', '')).slice(prefixLength), true);
}

/** Group by group, which is quicker than to take out what stands between. */
function digitsOf(text: string): string {
  let digits = '';
  let start = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code >= 48 && code <= 57) continue;
    if (start < at) digits += text.slice(start, at);
    start = at + 1;
  }
  return digits + text.slice(start);
}
