/** The coarse scan in the page and the finders outside, together, find what the finders alone find in the whole text. */
import { describe, expect, it } from 'vitest';
import { cutOut, spotsIn } from '../../../../lib/detect/page/spotsIn.ts';
import type { Sighting } from '../../../../lib/detect/pageReading.ts';
import { candidatesOf } from '../../../../lib/detect/rank/candidatesOf.ts';
import { findInText } from '../../../../lib/detect/text/findInText.ts';

const sight = (text: string): Sighting[] =>
  spotsIn(text).map((spot) => ({
    ...cutOut(text, spot),
    place: 'text',
    visible: true,
    label: '',
    at: 0,
  }));
const found = (text: string) => [
  ...new Set(candidatesOf({ sightings: sight(text), elements: [] }).map((one) => one.text)),
];

describe('nothing is lost by cutting a text to pieces', () => {
  it.each([
    'Mail jan@acme.com, or call +31 (0)6 1234 5678 ext. 12.',
    '0612345678',
    'order 0612345678, tel. 12345',
    'Tel.: 020 794 6001 / 06 12345678',
    '(+31) 6 12345678 and ＋31 6 １２３４５６７８',
    '\u202a+31 6 12345678\u202c',
    'from 2024-11-23 10:30 to 23.11.2024, € 1.234.567, IP 10.0.0.12, NL91 ABNA 0417 1643 00',
    'https://acme.com/?id=0612345678&to=jan@acme.com',
    'icon@2x.png git@host.com:owner/repository jo\u200bhn@acme.com',
    'reach dave @ davesvans.co.uk or ask my cousin Lucía 644556677, finder gets 100€ 0677889911',
    'Email-ramesh.traders@acme.in,Mob-9822012345, id,phone\n1,0171-2345670,x\n2,5125550102,y',
    `${'word '.repeat(100)}jan@acme.com${' word'.repeat(100)} +1 415-555-2671 x99`,
  ])('%s', (text) => {
    expect(found(text).sort()).toEqual([...new Set(findInText(text).map((one) => one.text))].sort());
  });

  it('but digits at the end of a long address of a page stay unread', () => {
    expect(found(`https://acme.com/${'a/'.repeat(200)}0612345678`)).toEqual([]);
  });
});

it('keeps each sighting small, whatever stands around it', () => {
  const text = `${'x'.repeat(100_000)} 1${'-'.repeat(100)}2 3 4 5 6 7 8 jan@acme.com ${'y'.repeat(100_000)}`;
  for (const sighting of sight(text)) expect(sighting.text.length).toBeLessThan(500);
});
