/** The country list against the library whose list it repeats. */
import { getCountries } from 'libphonenumber-js/max';
import { expect, it } from 'vitest';
import { countries, namedCountries } from '../../lib/countries.ts';

it('lists every country whose phones we can read', () => {
  expect([...countries].sort()).toEqual([...getCountries()].sort());
});

it('names and orders them in the language asked for', () => {
  const names = namedCountries('de').map(({ name }) => name);
  expect(names).toContain('Österreich');
  expect(names.indexOf('Österreich')).toBeLessThan(names.indexOf('Polen'));
  expect(namedCountries('en').find(({ code }) => code === 'NL')?.name).toBe('Netherlands');
});
