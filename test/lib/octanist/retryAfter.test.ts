/** How long a server asks to wait. */
import { expect, it } from 'vitest';
import { maxRetryAfterMs, parseRetryAfter } from '../../../lib/octanist/retryAfter.ts';

const now = 'Tue, 10 Mar 2026 12:00:00 GMT';

it.each([
  ['30', now, 30_000],
  [' 0 ', now, 0],
  ['31536000', now, maxRetryAfterMs],
  ['Tue, 10 Mar 2026 12:01:30 GMT', now, 90_000],
  ['Wed, 10 Mar 2027 12:00:00 GMT', now, maxRetryAfterMs],
])('reads %j as %d ms', (retryAfter, date, waitMs) => {
  expect(parseRetryAfter(retryAfter, date)).toBe(waitMs);
});

it.each([
  [undefined, now],
  ['', now],
  ['soon', now],
  ['-5', now],
  ['1.5e9x', now],
  ['Tue, 10 Mar 2026 11:00:00 GMT', now],
  // Without the answer's own date there is no clock to compare it with.
  ['Tue, 10 Mar 2026 12:01:30 GMT', undefined],
])('makes nothing of %j with date %j', (retryAfter, date) => {
  expect(parseRetryAfter(retryAfter, date)).toBeUndefined();
});
