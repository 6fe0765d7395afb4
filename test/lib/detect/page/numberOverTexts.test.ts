/** A number that is written over several texts. */
import { describe, expect, it } from 'vitest';
import { goesOn, numberAtEnd } from '../../../../lib/detect/page/numberOverTexts.ts';

/** Whether the last text goes on with a number that began in those before. */
function isNumberOver(...texts: string[]): boolean {
  const last = texts.pop() ?? '';
  const begun = texts.reduce(numberAtEnd, '');
  return begun !== '' && goesOn(begun, last);
}

describe('a number goes on in the next text', () => {
  it.each([
    ['from its first digits', ['Call 06', '12345678 today']],
    ['over a text with nothing but a dash', ['+31 6', ' - ', '1234 5678']],
    ['with a bracket between', ['(020', ') 123 4567']],
    ['over three texts, each too short', ['020', ' 12', ' 34 567']],
    ['in full-width digits', ['電話 ０３', '-１２３４-５６７８']],
    ['with a dash that is no hyphen', ['089\u2013', '123456']],
  ])('%s', (_, texts) => {
    expect(isNumberOver(...texts)).toBe(true);
  });
});

describe('it does not', () => {
  it.each([
    ['after a letter', ['Room 12b', '34567']],
    ['before a letter', ['06', 'x12345678']],
    ['when it is a price', ['€ 450', '.99']],
    ['when it is a price with a space that does not break', ['Now €\u00a0450', '.99']],
    ['with fewer than five digits', ['4', ' of 12']],
    ['after a text without digits', ['No. ', '12345678']],
  ])('%s', (_, texts) => {
    expect(isNumberOver(...texts)).toBe(false);
  });
});

it('remembers no more of a long number than may count', () => {
  expect(numberAtEnd('', '1'.repeat(10_000)).length).toBeLessThan(100);
});
