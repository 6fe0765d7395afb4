/** Phones in every script's digits, as ASCII. */
import { describe, expect, it } from 'vitest';
import {
  asciiCode,
  foldDigits,
  foldPhoneText,
  foldWholeText,
  offsetOf,
  originOf,
  withoutInvisible,
} from '../../../../lib/detect/text/foldPhoneText.ts';

it('knows every digit of the Basic Multilingual Plane, and takes nothing else for one', () => {
  const wrong: string[] = [];
  for (let code = 0x80; code < 0x1_0000; code += 1) {
    const char = String.fromCharCode(code);
    const isDigit = asciiCode(code) >= 48 && asciiCode(code) <= 57;
    // What Unicode has no code for yet may get one as a digit; all others are known.
    if (/\p{Nd}/u.test(char) !== isDigit) wrong.push(code.toString(16));
  }
  expect(wrong).toEqual([]);
});

it('counts each script from its own zero', () => {
  expect(foldDigits('٠١٢٣٤٥٦٧٨٩ ۰۱۲۳۴۵۶۷۸۹ ०१२३४५६७८९ ０１２３４５６７８９')).toBe(
    '0123456789 0123456789 0123456789 0123456789',
  );
});

describe('a sign of another keyboard is the ASCII one', () => {
  it.each([
    ['no-break space', '1\u00a02', '1 2'],
    ['en dash', '1–2', '1-2'],
    ['minus', '1−2', '1-2'],
    ['full-width brackets', '（1）2', '(1)2'],
    ['full-width plus', '＋1', '+1'],
    ['middle dot', '1·2', '1.2'],
  ])('%s', (_, written, ascii) => {
    expect(foldDigits(written)).toBe(ascii);
  });
});

it('folds a whole text with every character in its place', () => {
  expect(foldWholeText('Tél. ０６\u00a012\u2011٣٤ “x”').text).toBe('Tél. 06 12-34 “x”');
  expect(foldWholeText('1\u2013800\u2013GO\u2013FEDEX （\u00a0020） 12\u2013').text).toBe(
    '1-800-GO-FEDEX ( 020) 12-',
  );
});

it('leaves the dash between two words as it is', () => {
  expect(foldWholeText('soon \u2013 indeed\u2014yes').text).toBe('soon \u2013 indeed\u2014yes');
});

it('leaves letters alone', () => {
  expect(foldDigits('Zürich 東京 тел')).toBe('Zürich 東京 тел');
});

it('drops what cannot be seen, and still tells where everything stood', () => {
  const text = 'a\u200b1\u00ad2';
  const folded = foldPhoneText(text, 0, text.length);
  expect(folded.text).toBe('a12');
  expect([0, 1, 2].map((offset) => originOf(folded, offset))).toEqual([0, 2, 4]);
  expect(offsetOf(folded, 4)).toBe(2);
  expect(withoutInvisible(text)).toBe('a12');
});

it('folds a stretch of the text, by the offsets of the whole', () => {
  const folded = foldPhoneText('tel 123', 4, 7);
  expect(folded.text).toBe('123');
  expect([originOf(folded, 0), offsetOf(folded, 6)]).toEqual([4, 2]);
});
