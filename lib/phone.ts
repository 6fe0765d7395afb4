/** Phones: from any usual way of writing to E.164. It carries the phone metadata, so only the worker and our pages import it. */
import { foldDigits, withoutInvisible } from './detect/foldPhoneText.ts';
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
const numberPattern = /^[([]{0,2}(\+?)[ (]{0,2}\d[\d ()[\]./~\t\n-]*$/;
/** What is dialled before a country code in most countries, and in North America. */
const internationalPrefixes = /^0(?:0|11)(?=[1-9])/;

/**
 * The phone, or null when the text is not one whole, valid number (as libphonenumber's `isValid`, full metadata).
 * `region` (ISO 3166 alpha-2) is where a number without country code belongs; without it only international numbers count.
 * `00` and `011` before the country code are a plus everywhere, and `+31 (0)6` is `+31 6` (ITU-T E.123 allows neither, people write both).
 */
export function parsePhone(text: string, region?: string): Phone | null {
  if (text.length > maxLength) return null;
  const written = foldDigits(withoutInvisible(text).normalize('NFKC')).trim();
  let number = written;
  let match = numberPattern.exec(number);
  const extension = match ? null : extensionAtEnd.exec(written.toLowerCase());
  if (extension) {
    number = written.slice(0, extension.index);
    match = numberPattern.exec(number);
  }
  if (!match) return parseVanity(written);
  const e164 = match[1] ? toInternational(number) : toNational(number, region?.toUpperCase());
  if (e164 === null) return null;
  return {
    e164,
    ...(extension?.[1] && { extension: extension[1] }),
    national: !match[1] && !internationalPrefixes.test(digitsOf(number)),
  };
}

function parseVanity(written: string): Phone | null {
  const digits = vanityDigits(written);
  const e164 = digits === null ? null : toE164(digits, true);
  return e164 === null ? null : { e164, national: false };
}

function toNational(number: string, region: string | undefined): string | null {
  const digits = digitsOf(number);
  const national = toE164(digits, false, region);
  if (national !== null) return national;
  const prefix = internationalPrefixes.exec(digits)?.[0];
  return prefix === undefined ? null : toInternational(number, prefix.length);
}

/** `prefixLength`: so many digits stand before the country code. */
function toInternational(number: string, prefixLength = 0): string | null {
  const e164 = toE164(digitsOf(number).slice(prefixLength), true);
  if (e164 !== null || !number.includes('(0)')) return e164;
  return toE164(digitsOf(number.replace('(0)', '')).slice(prefixLength), true);
}

function digitsOf(text: string): string {
  let digits = '';
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code >= 48 && code <= 57) digits += String.fromCharCode(code);
  }
  return digits;
}
