/** The person's own addresses as typed. */
import { expect, it } from 'vitest';
import { readOwnAddresses } from '../../lib/ownAddressText.ts';

it.each([
  ['', []],
  ['Mara@Lumen.example', ['mara@lumen.example']],
  ['mara@lumen.example\n\n  lumen.example \n@lumen.example', ['mara@lumen.example', 'lumen.example']],
  [
    'mara@gmail.com, lumen.co.uk; xn--bcher-kva.example',
    ['mara@gmail.com', 'lumen.co.uk', 'xn--bcher-kva.example'],
  ],
])('%j are %j', (text, addresses) => {
  expect(readOwnAddresses(text)).toEqual({ kind: 'addresses', addresses });
});

it.each([
  ['Mara Visser', ['ownAddressUnclear', 'mara visser']],
  ['mara@lumen.example\nlumen', ['ownAddressUnclear', 'lumen']],
  ['@gmail.com', ['ownDomainShared', 'gmail.com']],
  ['hotmail.nl', ['ownDomainShared', 'hotmail.nl']],
  [Array.from({ length: 201 }, (_, at) => `a${at}@x.example`).join('\n'), ['ownAddressesTooMany', '200']],
])('%.30j cannot be saved, and the line at fault is named', (text, problem) => {
  expect(readOwnAddresses(text)).toEqual({ kind: 'unclear', problem });
});
