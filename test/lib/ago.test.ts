/** How long ago something was, in words. */
import { expect, it } from 'vitest';
import { formatAgo } from '../../lib/ago.ts';

const minute = 60_000;
const day = 24 * 60 * minute;

it.each([
  [2 * minute, 'en', '2 min. ago'],
  [59.9 * minute, 'en', '59 min. ago'],
  [3 * 60 * minute, 'en', '3 hr. ago'],
  [12 * day, 'en', '12 days ago'],
  [12 * day, 'nl', '12 dgn geleden'],
  [12 * day, 'de', 'vor 12 Tagen'],
  [61 * day, 'en', '2 mo. ago'],
  [800 * day, 'en', '2 yr. ago'],
  [59_000, 'en', null],
  [-day, 'en', null],
])('%i ms in %s: %s', (ms, locale, said) => {
  expect(formatAgo(0, ms, locale)).toBe(said);
});

it('says nothing of a time that is none', () => {
  expect(formatAgo(Number.NaN, 0, 'en')).toBeNull();
});
