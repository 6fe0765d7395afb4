/** Phones: from any usual way of writing to E.164. It carries 150 kB of phone metadata, so only the worker imports it. */
import { isSupportedCountry, parsePhoneNumberFromString } from 'libphonenumber-js/max';

/** A phone number that exists by its country's numbering plan. */
export interface Phone {
  /** `+31612345678` */
  readonly e164: string;
  readonly extension?: string;
  /** Written without a country code, so that the region decided which number it is. */
  readonly national: boolean;
}

const maxLength = 64;
const invisible = /[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;

/**
 * The phone, or null when the text is not one whole, valid number (libphonenumber's `isValid`, full metadata).
 * `region` (ISO 3166 alpha-2) is where a number without country code belongs; without it only international numbers count.
 * `00` before the country code is a plus everywhere, and `+31 (0)6` is `+31 6` (ITU-T E.123 allows neither, people write both).
 */
export function parsePhone(text: string, region?: string): Phone | null {
  const written = text.normalize('NFKC').replace(invisible, '').trim();
  if (written.length > maxLength || !/^[+(\p{Nd}]/u.test(written)) return null;
  const ascii = written.replace(/\p{Nd}/gu, asciiDigit).replace(/^\((\+\d{1,3})\)/, '$1 ');
  const isInternational = ascii.startsWith('+');
  if (isInternational) return parse(ascii) ?? parse(ascii.replace(/\(0\)/, ''));
  const national = region === undefined ? null : parse(ascii, region.toUpperCase());
  if (national) return national;
  const code = /^\(?00(?=[1-9\s(./-])/.exec(ascii)?.[0];
  return code === undefined ? null : parsePhone(`+${ascii.slice(code.length)}`);
}

function parse(text: string, region?: string): Phone | null {
  const country = region !== undefined && isSupportedCountry(region) ? region : undefined;
  const phone = parsePhoneNumberFromString(text, {
    ...(country && { defaultCountry: country }),
    extract: false,
  });
  if (!phone?.isValid()) return null;
  return {
    e164: phone.number,
    ...(phone.ext && { extension: phone.ext }),
    national: !/^\(?(?:\+|00)/.test(text),
  };
}

/** Digits of one script follow each other in Unicode, zero first. */
function asciiDigit(digit: string): string {
  const point = digit.codePointAt(0) ?? 0;
  if (point < 58) return digit;
  for (let zero = point; zero > point - 10; zero -= 1) {
    if (!/\p{Nd}/u.test(String.fromCodePoint(zero - 1))) return String(point - zero);
  }
  return String((point - 0x1d7ce) % 10);
}
