/** What is set in Options, and what happens when it is damaged. */
import { describe, expect, it } from 'vitest';
import { guessCountry, parseSettings, rememberReason } from '../../lib/settings.ts';

const untouched = {
  currencySymbol: '',
  ownAddresses: [],
  learnsAddresses: true,
  looksUp: true,
  matchesHere: true,
  showsDot: true,
  undoSeconds: 5,
};

describe('parseSettings', () => {
  it('guesses the country from the browser language until one is set', () => {
    expect(parseSettings(null, 'nl')).toEqual({ ...untouched, defaultCountry: 'NL' });
    expect(parseSettings({ defaultCountry: 'BE' }, 'nl').defaultCountry).toBe('BE');
  });

  it('repairs a damaged field without losing the others', () => {
    const stored = {
      defaultCountry: 'Netherlands',
      currencySymbol: '€',
      defaultValueWon: 'much',
      defaultValueQualified: 50,
    };
    expect(parseSettings(stored, 'en-GB')).toEqual({
      defaultCountry: 'GB',
      undoSeconds: 5,
      currencySymbol: '€',
      defaultValueQualified: 50,
      ownAddresses: [],
      learnsAddresses: true,
      looksUp: true,
      matchesHere: true,
      showsDot: true,
    });
  });

  it.each([null, undefined, 'text', 5, []])('reads %j as no settings', (stored) => {
    expect(parseSettings(stored, 'de-CH')).toEqual({ ...untouched, defaultCountry: 'CH' });
  });
});

it.each([
  ['nl', 'NL'],
  ['en', 'US'],
  ['pt-BR', 'BR'],
  ['not a language', undefined],
])('guesses from %s the country %s', (language, country) => {
  expect(guessCountry(language)).toBe(country);
});

describe('rememberReason', () => {
  it('puts the newest first and keeps each once, whatever its case', () => {
    expect(rememberReason(['Too expensive', 'No budget'], 'no budget')).toEqual([
      'no budget',
      'Too expensive',
    ]);
  });

  it('keeps ten', () => {
    const ten = Array.from({ length: 10 }, (_, index) => `reason ${index}`);
    const after = rememberReason(ten, 'new');
    expect(after).toHaveLength(10);
    expect(after[0]).toBe('new');
    expect(after).not.toContain('reason 9');
  });
});
