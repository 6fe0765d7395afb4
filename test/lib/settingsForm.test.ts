/** Settings to text and back, in several languages. */
import { describe, expect, it } from 'vitest';
import { decimalSeparator } from '../../lib/money.ts';
import type { Settings } from '../../lib/settings.ts';
import { readSettingsText, toSettingsText } from '../../lib/settingsForm.ts';

const settings: Settings = {
  defaultCountry: 'NL',
  currencySymbol: '€',
  defaultValueWon: 1234567.5,
  defaultValueQualified: 5000,
  ownAddresses: ['sam@northwind.example', 'northwind.example'],
  learnsAddresses: false,
  looksUp: true,
  matchesHere: true,
  showsDot: true,
  undoSeconds: 7,
};

describe('settings as text', () => {
  it.each(['en-US', 'nl', 'de-CH', 'fr', 'ar-EG', 'hi-IN'])('come back the same in %s', (locale) => {
    const text = toSettingsText(settings, locale);
    expect(readSettingsText(text, decimalSeparator(locale))).toEqual({ kind: 'settings', settings });
  });

  it('leave out what is empty', () => {
    const text = {
      defaultCountry: '',
      currencySymbol: ' ',
      defaultValueWon: '',
      defaultValueQualified: '',
      ownAddresses: ' \n',
      learnsAddresses: true,
      looksUp: false,
      matchesHere: true,
      showsDot: true,
      undoSeconds: '0',
    };
    expect(readSettingsText(text, '.')).toEqual({
      kind: 'settings',
      settings: {
        defaultCountry: undefined,
        currencySymbol: '',
        defaultValueWon: undefined,
        defaultValueQualified: undefined,
        ownAddresses: [],
        learnsAddresses: true,
        looksUp: false,
        matchesHere: true,
        showsDot: true,
        undoSeconds: 0,
      },
    });
  });

  it.each(['', '31', '-1', '2.5', 'five'])('take %o for no number of seconds', (undoSeconds) => {
    expect(readSettingsText({ ...toSettingsText(settings, 'en'), undoSeconds }, '.')).toEqual({
      kind: 'problems',
      problems: { undoSeconds: ['undoSecondsUnclear', '30'] },
    });
  });

  it('say what is wrong with each amount', () => {
    const text = { ...toSettingsText(settings, 'en'), defaultValueWon: '-1', defaultValueQualified: 'x' };
    expect(readSettingsText(text, '.')).toEqual({
      kind: 'problems',
      problems: { defaultValueWon: ['valueNegative'], defaultValueQualified: ['valueNotANumber'] },
    });
  });
});
