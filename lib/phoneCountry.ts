/** Which country an international number is of. Carries phone metadata, so only the worker imports it. */
import { parsePhoneNumberFromString } from 'libphonenumber-js/max';

/** ISO 3166 alpha-2; undefined for a number without country code, an invalid one, or one of no country (+800). */
export function countryOfPhone(text: string): string | undefined {
  if (!/^\(?\+/.test(text)) return undefined;
  const phone = parsePhoneNumberFromString(text, { extract: false });
  return phone?.isValid() ? phone.country : undefined;
}
