/** Phones as people write them, in E.164. */
import { describe, expect, it } from 'vitest';
import { parsePhone } from '../../../lib/phone/phone.ts';

describe('parsePhone', () => {
  it.each([
    ['+31 6 12345678', undefined, '+31612345678'],
    ['+31 (0)6 12345678', undefined, '+31612345678'],
    ['(+31) 6 12345678', undefined, '+31612345678'],
    ['0031 6 12345678', undefined, '+31612345678'],
    ['0031612345678', 'US', '+31612345678'],
    ['06-12345678', 'NL', '+31612345678'],
    ['06-12345678', 'nl', '+31612345678'],
    ['030/901820', 'DE', '+4930901820'],
    ['01 42 68 53 00', 'FR', '+33142685300'],
    ['020 7946 0018', 'GB', '+442079460018'],
    ['(415) 555-2671', 'US', '+14155552671'],
    ['1-415-555-2671', 'US', '+14155552671'],
    ['+39 06 6988 2222', undefined, '+390669882222'],
    ['8 (495) 123-45-67', 'RU', '+74951234567'],
    ['32 12 34 56', 'DK', '+4532123456'],
    ['٠٦١٢٣٤٥٦٧٨', 'NL', '+31612345678'],
    ['０３－１２３４－５６７８', 'JP', '+81312345678'],
    ['\u202a+31 6 1234 5678\u202c', undefined, '+31612345678'],
    ['98765 43210', 'IN', '+919876543210'],
    ['011 44 20 7946 0018', 'US', '+442079460018'],
    ['011 44 20 7946 0018', 'NL', '+442079460018'],
    ['1-800-FLOWERS', undefined, '+18003569377'],
    ['1 (800) GO-FEDEX', 'DE', '+18004633339'],
    ['800-CONTACTS', 'US', '+18002668228'],
  ])('%s in %s', (text, region, e164) => {
    expect(parsePhone(text, region)?.e164).toBe(e164);
  });

  it.each([
    ['+1 415-555-2671 x12', '12'],
    ['+14155552671;ext=7', '7'],
    ['+1 415-555-2671 Durchwahl 7', '7'],
    ['+1 415-555-2671, доб. 7', '7'],
    ['+1 415-555-2671 poste 7', '7'],
    ['+14155552671', undefined],
  ])('%s has extension %s, which is not part of the number', (text, extension) => {
    expect(parsePhone(text)).toMatchObject({ e164: '+14155552671' });
    expect(parsePhone(text)?.extension).toBe(extension);
  });

  it.each([
    ['06 12345678', 'NL', true],
    ['+31 6 12345678', 'NL', false],
    ['0031 6 12345678', 'NL', false],
    ['0031 6 12345678', undefined, false],
  ])('%s in %s is written nationally: %s', (text, region, national) => {
    expect(parsePhone(text, region)?.national).toBe(national);
  });

  it.each([
    ['06 12345678', undefined],
    ['06 12345678', 'US'],
    ['06 12345678', 'XX'],
    ['+31 6 1234', undefined],
    ['+999 12345678', undefined],
    ['555-0100', 'US'],
    ['800 ITEMS LEFT', 'US'],
    ['1-800-12', 'US'],
    ['call 06 12345678', 'NL'],
    ['06 12345678 or later', 'NL'],
    ['john@acme.com', 'NL'],
    ['', 'NL'],
    ['+'.repeat(100), 'NL'],
    ['1'.repeat(1_000_000), 'NL'],
  ])('%.20s in %s is none', (text, region) => {
    expect(parsePhone(text, region)).toBeNull();
  });
});
