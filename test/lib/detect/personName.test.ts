/** What is a person's name, and what only has capitals. */
import { expect, it } from 'vitest';
import { nameBefore, personName } from '../../../lib/detect/personName.ts';

it.each([
  ['Jan Jansen', 'Jan Jansen'],
  ['  Jan\n Jansen ', 'Jan Jansen'],
  ['"Jan Jansen"', 'Jan Jansen'],
  ['Jan Jansen:', 'Jan Jansen'],
  ['Jansen, Jan', 'Jan Jansen'],
  ['Vincent van der Berg', 'Vincent van der Berg'],
  ["Sinéad O'Connor", "Sinéad O'Connor"],
  ['Jean-Luc Picard', 'Jean-Luc Picard'],
  ['J. R. Hartley', 'J. R. Hartley'],
  ['Dr. Ada Lovelace', 'Ada Lovelace'],
  ['Prof. Dr. Ada Lovelace', 'Ada Lovelace'],
  ['Mr Jan Jansen', 'Jan Jansen'],
  ["Jan's Profile", null],
  ['Bonjour Jan', null],
  ['Иван Петров', 'Иван Петров'],
  ['山田 太郎', '山田 太郎'],
  ['Jan', null],
  ['jan jansen', null],
  ['Email Address', null],
  ['Phone Number', null],
  ['Contact Us', null],
  ['Sales Team', null],
  ['Kind Regards', null],
  ['Acme Holding Group Ltd', null],
  ['Monday November', null],
  ['jan@acme.com', null],
  ['Order 1234', null],
  ['A very long heading with many words in it', null],
  ['x'.repeat(1_000_000), null],
  ['', null],
  [null, null],
])('%.40s is %s', (text, name) => {
  expect(personName(text)).toBe(name);
});

it.each([
  ['Jan Jansen <', 'Jan Jansen'],
  ['"Jan Jansen" <', 'Jan Jansen'],
  ['Jansen, Jan <', 'Jan Jansen'],
  ['From: Jan Jansen <', 'Jan Jansen'],
  ['yesterday wrote Jan Jansen (', 'Jan Jansen'],
  ['Jan Jansen, ', 'Jan Jansen'],
  ['Jan Jansen | ', 'Jan Jansen'],
  ['Contact: Jan Jansen - ', 'Jan Jansen'],
  ['Write to ', null],
  ['Jan Jansen works here, ask ', null],
  ['', null],
])('before an address, %s gives %s', (lead, name) => {
  expect(nameBefore(lead)).toBe(name);
});
