/** Tables as text for spreadsheets. */
import { describe, expect, it } from 'vitest';
import { toCsv } from '../../lib/csv.ts';

it('has a line for each row, ended as RFC 4180 wants it', () => {
  expect(
    toCsv([
      ['Lead', 'Value'],
      ['Jane', '5000'],
    ]),
  ).toBe('Lead,Value\r\nJane,5000\r\n');
});

it.each([
  ['a comma', 'Berger, GmbH', '"Berger, GmbH"'],
  ['a quote', 'Jane "JD" Doe', '"Jane ""JD"" Doe"'],
  ['a line break', 'one\ntwo', '"one\ntwo"'],
  ['nothing of the kind', "O'Brien; Sons", "O'Brien; Sons"],
  ['nothing at all', '', ''],
])('quotes a field with %s', (_, field, written) => {
  expect(toCsv([[field]])).toBe(`${written}\r\n`);
});

it('quotes a tab where that parts the fields, and a comma no more', () => {
  expect(toCsv([['a\tb', 'c,d']], '\t')).toBe('"a\tb"\tc,d\r\n');
});

describe('a field that a spreadsheet would run', () => {
  it.each([
    ['=1+1', "'=1+1"],
    ['+31612345678', "'+31612345678"],
    ['-2+3', "'-2+3"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['\t=1', "'\t=1"],
    ['=HYPERLINK("https://evil.example","x")', `"'=HYPERLINK(""https://evil.example"",""x"")"`],
  ])('%j is text', (field, written) => {
    expect(toCsv([[field]])).toBe(`${written}\r\n`);
  });

  it('is not one that only has such a sign in it', () => {
    expect(toCsv([['a=b', '5-3', 'jane@firm.com']])).toBe('a=b,5-3,jane@firm.com\r\n');
  });
});
