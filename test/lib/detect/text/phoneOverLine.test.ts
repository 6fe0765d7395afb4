/** Numbers that break at the end of a line in a narrow column, and what only looks like one. */
import { expect, it } from 'vitest';
import { detect } from '../../../bench/detect/node.ts';

const phonesIn = (text: string, region: string) =>
  detect(text, { region }).flatMap(({ kind, value }) => (kind === 'phone' ? [value] : []));

it.each([
  ['the last digits by themselves below', 'DE', 'Mobil: 0171/23 45\n678\nRaum 3', '+491712345678'],
  ['the same at the end of the text', 'GB', 'Call us on 0044 (0)20 7946\n0018', '+442079460018'],
  ['after a label above it', 'ES', 'móvil\n612 345\n678\nhorario 9-14', '+34612345678'],
  [
    'after a trunk zero, where no word says what it is',
    'GB',
    'Acme Ltd\n0114 496\n0018\nSheffield',
    '+441144960018',
  ],
  ['after a dot', 'FR', 'Pour nous joindre : 06.98.34.\n56.78', '+33698345678'],
  ['after a country code that zeros begin', 'IT', 'Recapiti: 0039 02 1234\n5678', '+390212345678'],
  ['after a plus', 'DE', '+49 171 23 45\n678\nRaum 3', '+491712345678'],
])('go on with %s', (_, region, text, e164) => {
  expect(phonesIn(text, region)).toEqual([e164]);
});

it.each([
  ['whole at the end of a sentence', 'GB', 'Tel: 020 7946 0018.\n22 Baker Street', ['+442079460018']],
  ['whole before a room', 'GB', 'Tel: 020 7946 0018\n221\nBaker Street', ['+442079460018']],
  [
    'whole before a house number, wherever numbers vary in length',
    'DE',
    'Tel. 030 901820\n12\n',
    ['+4930901820'],
  ],
  ['in a column of numbers', 'GB', '0114 496\n0018\n0019\n0020', []],
  ['digits in a row over others', 'GB', '0114496\n0018\nboxes', []],
  ['an amount over the next one', 'ES', 'importe\n612 345\n678\ntotal', []],
])('do not go on where they are %s', (_, region, text, expected) => {
  expect(phonesIn(text, region)).toEqual(expected);
});
