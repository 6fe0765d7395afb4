/** How long ago something was, in words. */

const units = [
  ['year', 365 * 24 * 3600],
  ['month', 30 * 24 * 3600],
  ['day', 24 * 3600],
  ['hour', 3600],
  ['minute', 60],
] as const;

/** In the largest whole unit (`12 days ago`), or null for less than a minute, or for what lies ahead. */
export function formatAgo(
  thenMs: number,
  nowMs: number,
  locale: string,
  style: 'short' | 'narrow' = 'short',
): string | null {
  const seconds = (nowMs - thenMs) / 1000;
  const unit = units.find(([, length]) => seconds >= length);
  if (unit === undefined) return null;
  const [name, length] = unit;
  return new Intl.RelativeTimeFormat(locale, { style }).format(-Math.floor(seconds / length), name);
}
