/** The value as people type it. */
import { describe, expect, it } from 'vitest';
import { decimalSeparator, formatValue, parseMoney } from '../../lib/money.ts';

describe('parseMoney', () => {
  it.each([
    ['5000', 5000],
    ['5,000.50', 5000.5],
    ['5.000,50', 5000.5],
    ['€ 5 000', 5000],
    ['€5\u00a0000,50', 5000.5],
    ['5\u202f000', 5000],
    ["5'000.50", 5000.5],
    ['5k', 5000],
    ['1.5k', 1500],
    ['1,5k', 1500],
    ['2.345k', 2345],
    ['1.2m', 1_200_000],
    ['$1,234,567.89', 1_234_567.89],
    ['1.234.567', 1_234_567],
    ['1,234,567', 1_234_567],
    ['12,34,567', 1_234_567],
    ['5000 EUR', 5000],
    ['USD 5000', 5000],
    ['1200 zł', 1200],
    ['1500 kr', 1500],
    ['5000,-', 5000],
    ['0', 0],
    ['0,5', 0.5],
    ['.5', 0.5],
    ['5,5', 5.5],
    ['5.55', 5.55],
    ['0.125', 0.13],
    ['+5000', 5000],
    ['٥٠٠٠', 5000],
    ['٥٬٠٠٠٫٥٠', 5000.5],
    ['١٫٢٥٠', 1.25],
    ['５０００', 5000],
    ['५०००', 5000],
  ])('reads %j as %d whatever the locale', (text, value) => {
    expect(parseMoney(text, '.')).toEqual({ kind: 'value', value });
    expect(parseMoney(text, ',')).toEqual({ kind: 'value', value });
  });

  it.each([
    ['5.000', '.', 5],
    ['5.000', ',', 5000],
    ['5,000', '.', 5000],
    ['5,000', ',', 5],
    ['12.500', ',', 12_500],
  ] as const)(
    'lets the locale decide what %j means where the decimal separator is %j',
    (text, decimal, value) => {
      expect(parseMoney(text, decimal)).toEqual({ kind: 'value', value });
    },
  );

  it.each(['', '   ', '\u00a0'])('finds no value in %j', (text) => {
    expect(parseMoney(text, '.')).toEqual({ kind: 'none' });
  });

  it.each([
    'five',
    '5 to 6 thousand',
    '1.2.3',
    '1,2,3',
    '5.000.00',
    '12.34.56',
    '5k5',
    '€',
    '1e9',
    '0x10',
    '5..0',
    '5,.0',
    '1,234.567.890',
  ])('says that %j is not a number', (text) => {
    expect(parseMoney(text, '.')).toEqual({ kind: 'unclear', why: 'not-a-number' });
    expect(parseMoney(text, ',')).toEqual({ kind: 'unclear', why: 'not-a-number' });
  });

  it.each([
    ['-5', -5],
    ['−5.000,50', -5000.5],
    ['€ -5', -5],
    ['-2k', -2000],
    ['-0', 0],
  ])('takes %j for %d, below zero where it says so', (text, value) => {
    expect(parseMoney(text, '.')).toEqual({ kind: 'value', value });
  });

  it('refuses what is too large to be right', () => {
    expect(parseMoney('10000000000000', '.')).toEqual({ kind: 'unclear', why: 'too-large' });
    expect(parseMoney('-10000000000000', '.')).toEqual({ kind: 'unclear', why: 'too-large' });
  });
});

describe('formatValue', () => {
  it.each([
    [5000, 'en', '', '5,000'],
    [5000.5, 'en', '', '5,000.50'],
    [5000.5, 'de', '€', '€\u00a05.000,50'],
    [0, 'nl', '€', '€\u00a00'],
  ])('writes %d for %s with %j as %j', (value, locale, symbol, written) => {
    expect(formatValue(value, locale, symbol)).toBe(written);
  });

  it.each(['en', 'de', 'nl', 'fr', 'de-CH', 'en-IN', 'es'])(
    'writes for %s what parseMoney reads back',
    (locale) => {
      for (const value of [0, 7, 12.5, 999, 1000, 5000.5, 1_234_567.89]) {
        expect(parseMoney(formatValue(value, locale, '€'), decimalSeparator(locale))).toEqual({
          kind: 'value',
          value,
        });
      }
    },
  );
});
