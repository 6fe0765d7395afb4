/** The API key as people paste it. */
import { describe, expect, it } from 'vitest';
import { lastFour, parseApiKey } from '../../lib/apiKey.ts';

describe('parseApiKey', () => {
  it.each([
    ['  oct_live_8f3a91c2  ', 'oct_live_8f3a91c2'],
    ['"oct_live_8f3a91c2"', 'oct_live_8f3a91c2'],
    ['0123-4567-89ab', '0123-4567-89ab'],
  ])('takes %j', (text, apiKey) => {
    expect(parseApiKey(text)).toEqual({ kind: 'key', apiKey });
  });

  it.each([
    ['', 'empty'],
    ['  ', 'empty'],
    ['OCT-AB12CD34', 'pixel-id'],
    ['oct-ab12cd34', 'pixel-id'],
    ['OCTA1.OCT-AB12CD34.s.a', 'pixel-id'],
    ['OCTA1.OCT-AB12CD34.s.a.t', 'pixel-id'],
    ['my key with spaces', 'not-a-header'],
    ['key\r\nX-Other: 1', 'not-a-header'],
    ['schlüssel-1234', 'not-a-header'],
    ['short', 'too-short'],
    ['x'.repeat(513), 'too-long'],
  ] as const)('says of %j: %s', (text, kind) => {
    expect(parseApiKey(text)).toEqual({ kind });
  });
});

it('shows no more of a key than its last four characters', () => {
  expect(lastFour('oct_live_8f3a91c2')).toBe('91c2');
});
