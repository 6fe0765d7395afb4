/** How long to wait before trying again. */
import type { Moment } from './pace.ts';

/**
 * Milliseconds, anything from 0 to the doubling limit: "full jitter", so that a thousand browsers whose server comes back do not
 * come back with it (https://aws.amazon.com/blogs/architecture/exponential-backoff-and-jitter/).
 * @param failures how often it failed in a row, from 1
 * @param ageMs how long it has been tried
 */
export function backOff(failures: number, ageMs: number, { chance, pace }: Moment): number {
  if (ageMs > pace.hourlyAfterMs) return Math.round(pace.hourlyMs * (0.5 + chance / 2));
  const limit = Math.min(pace.capMs, pace.baseMs * 2 ** Math.min(failures - 1, 30));
  return Math.round(limit * chance);
}

/**
 * Whether a wait is over. One that began in what is now the future began before the clock was set back: nobody knows how
 * long ago, so it counts as over.
 */
export function isDue(wait: { readonly sinceMs: number; readonly nextAtMs: number }, nowMs: number): boolean {
  return nowMs >= wait.nextAtMs || nowMs < wait.sinceMs;
}
