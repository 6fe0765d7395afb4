/** The compiled numbering plans against libphonenumber-js, whose metadata they are compiled from: they must agree on every number. */
import type { CountryCode } from 'libphonenumber-js/max';
import { parsePhoneNumberFromString } from 'libphonenumber-js/max';
import metadata from 'libphonenumber-js/metadata.max.json';
import { expect, it } from 'vitest';
import { placeOfE164, toE164 } from '../../../lib/phone/phonePlan.ts';
import { type Chance, chanceOf, digitsMatching } from '../../support/digitsMatching.ts';

const numbersPerCountry = 500;

/** A country's row: calling code, international prefix, pattern, ..., national prefix, ..., prefixes for parsing, ..., types. */
type Row = readonly unknown[];
const rows = Object.entries({ ...metadata.countries, ...metadata.nonGeographic } as unknown as Record<
  string,
  Row
>);
const regions = Object.keys(metadata.countries) as CountryCode[];

/** A number of one of the country's types; half of them with one digit more, fewer or other. */
function nationalOf(row: Row, chance: Chance): string {
  const types = (row[11] || []) as readonly (readonly [string] | 0)[];
  const patterns = [String(row[2]), ...types.flatMap((type) => (type === 0 ? [] : [type[0]]))];
  const digits = digitsMatching(patterns[chance(patterns.length)] ?? '', chance);
  if (chance(2) === 0) return digits;
  const at = chance(digits.length);
  return digits.slice(0, at) + ['', '0', '1', '5', '99'][chance(5)] + digits.slice(at + chance(3));
}

/** As it is dialled at home, from abroad, through a carrier, and as people get it wrong. */
function dialled(row: Row, chance: Chance): { digits: string; isInternational: boolean } {
  const national = nationalOf(row, chance);
  const code = String(row[0]);
  const trunk = digitsMatching(String(row[7] || row[5] || '0'), chance);
  const abroad = digitsMatching(String(row[1] || '00'), chance);
  const isInternational = chance(3) === 0;
  const forms = isInternational
    ? [code + national, code + trunk + national]
    : [
        national,
        trunk + national,
        code + national,
        abroad + code + national,
        abroad + nationalOf(row, chance),
      ];
  return { digits: forms[chance(forms.length)] ?? '', isInternational };
}

function byLibrary(digits: string, isInternational: boolean, region?: CountryCode): string | null {
  const options = region ? { defaultCountry: region, extract: false } : { extract: false };
  const phone = parsePhoneNumberFromString(isInternational ? `+${digits}` : digits, options);
  return phone?.isValid() ? phone.number : null;
}

it('is what libphonenumber-js says, for numbers of every country, right and wrong', () => {
  const chance = chanceOf(20_261_123);
  const differences: unknown[] = [];
  let valid = 0;
  for (const [name, row] of rows) {
    for (let count = 0; count < numbersPerCountry; count += 1) {
      const { digits, isInternational } = dialled(row, chance);
      const home =
        chance(10) > 0 ? regions.find((region) => region === name) : regions[chance(regions.length)];
      const expected = byLibrary(digits, isInternational, home);
      const actual = toE164(digits, isInternational, home);
      if (expected !== null) valid += 1;
      if (expected !== null && actual === expected) {
        const country = parsePhoneNumberFromString(expected)?.country ?? null;
        if ((placeOfE164(expected)?.region ?? null) !== country) differences.push({ expected, country });
      }
      if (actual !== expected) differences.push({ digits, isInternational, home, actual, expected });
    }
  }
  expect(differences).toEqual([]);
  expect(valid).toBeGreaterThan((rows.length * numbersPerCountry) / 5);
}, 60_000);

it.each(['', '0', '+', '1'.repeat(40), '0'.repeat(40), '__proto__', 'constructor'])(
  '"%.12s" is no number anywhere',
  (digits) => {
    for (const region of ['NL', 'US', '__proto__', 'constructor', 'XX', undefined]) {
      expect(toE164(digits, false, region)).toBeNull();
    }
    expect(toE164(digits, true)).toBeNull();
  },
);
