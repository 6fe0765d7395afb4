/** Which country an international number is of. Carries phone metadata, so only the worker imports it. */
import { parsePhone } from './phone.ts';
import { placeOfE164 } from './phonePlan.ts';

interface CountryPhone {
  /** ISO 3166 alpha-2. */
  readonly country: string;
  /** The digits after the country code. */
  readonly national: string;
}

/** Undefined for a number without country code, an invalid one, or one of no country (+800). */
export function countryOfPhone(text: string): CountryPhone | undefined {
  if (!/^\(?\+/.test(text)) return undefined;
  const phone = parsePhone(text);
  const place = phone && placeOfE164(phone.e164);
  return place ? { country: place.region, national: place.national } : undefined;
}
