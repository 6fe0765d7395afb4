/** The valid phones in one phone-like stretch. */
import { describe, expect, it } from 'vitest';
import type { Unlabelled } from '../../../../lib/detect/text/likenessOf.ts';
import { phonesIn } from '../../../../lib/detect/text/phonesIn.ts';

const e164s = (text: string, regions: string[], unlabelled?: Unlabelled) =>
  phonesIn(text, regions, unlabelled).map((phone) => phone.e164);

it('is of the first region in which it is one', () => {
  expect(e164s('06 12345678', ['US', 'NL', 'FR'])).toEqual(['+31612345678']);
});

it('may be two side by side', () => {
  expect(e164s('020 7946 0018 020 7946 0019', ['GB'])).toEqual(['+442079460018', '+442079460019']);
});

it('is never half a number', () => {
  expect(e164s('+31 6 12345678 9', [])).toEqual([]);
});

it('may have its extension after one more dash, where that is usual', () => {
  const [phone] = phonesIn('0574-8736 4420-806', ['CN']);
  expect(phone).toMatchObject({ e164: '+8657487364420', extension: '806' });
  expect(e164s('02-2345-6789-123', ['TW'])).toEqual(['+886223456789']);
  expect(e164s('415-555-2671-806', ['US'])).toEqual([]);
  expect(e164s('0574-8736 4420-806', ['CN'], 'formed')).toEqual([]);
});

describe('where digits alone say that it is a phone, they are written in full', () => {
  it.each([
    ['30 901820', 'DE', []],
    ['030 901820', 'DE', ['+4930901820']],
    ['+49 30 901820', 'DE', ['+4930901820']],
    ['0049 30 901820', 'DE', ['+4930901820']],
    ['32 12 34 56', 'DK', ['+4532123456']],
    ['415 555 2671', 'US', ['+14155552671']],
    ['34 629 814 377', 'ES', ['+34629814377']],
    ['47 123 456', 'NO', []],
  ])('%s in %s', (text, region, expected) => {
    expect(e164s(text, [region], 'formed')).toEqual(expected);
  });

  it('which a label makes good', () => {
    expect(e164s('30 901820', ['DE'])).toEqual(['+4930901820']);
  });
});
