/** How long a server asks to wait (RFC 9110 section 10.2.3), read with mistrust. */

/** No server may silence us for longer. */
export const maxRetryAfterMs = 6 * 60 * 60 * 1000;

/**
 * Milliseconds to wait, capped at six hours; undefined for nonsense. A date is compared with the answer's own `Date`,
 * never with this computer's clock, which may be wrong.
 */
export function parseRetryAfter(
  retryAfter: string | undefined,
  date: string | undefined,
): number | undefined {
  const text = retryAfter?.trim() ?? '';
  const waitMs = /^\d+$/.test(text) ? Number(text) * 1000 : Date.parse(text) - Date.parse(date ?? '');
  return Number.isNaN(waitMs) || waitMs < 0 ? undefined : Math.min(waitMs, maxRetryAfterMs);
}
