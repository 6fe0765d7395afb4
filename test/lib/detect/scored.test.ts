/** The detector as scorers and timers load it. */
import { expect, it } from 'vitest';
import { detect } from '../../bench/detect/node.ts';

it('says what it found, in normal form, and where', () => {
  const text = 'Mail Jane@Acme.com, or call 06 12345678 before noon.';
  const found = detect(text, { region: 'NL' });
  expect(found.map(({ kind, value, start, end }) => [kind, value, text.slice(start, end)])).toEqual([
    ['email', 'jane@acme.com', 'Jane@Acme.com'],
    ['phone', '+31612345678', '06 12345678'],
  ]);
});

it('finds no national phone without a country', () => {
  expect(detect('Call 06 12345678')).toEqual([]);
});
