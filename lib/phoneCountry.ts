/** Which country an international number is of. Carries phone metadata, so only the worker imports it. */
import { parsePhoneNumberFromString } from 'libphonenumber-js/max';

interface CountryPhone {
  /** ISO 3166 alpha-2. */
  readonly country: string;
  /** The digits after the country code. */
  readonly national: string;
}

/** Undefined for a number without country code, an invalid one, or one of no country (+800). */
export function countryOfPhone(text: string): CountryPhone | undefined {
  if (!/^\(?\+/.test(text)) return undefined;
  const phone = parsePhoneNumberFromString(text, { extract: false });
  return phone?.country && phone.isValid()
    ? { country: phone.country, national: phone.nationalNumber }
    : undefined;
}
