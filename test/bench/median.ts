/** What is left of many measurements: the middle one, which a single hiccup cannot move. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const [low, high] = [
    sorted[Math.floor((sorted.length - 1) / 2)],
    sorted[Math.ceil((sorted.length - 1) / 2)],
  ];
  if (low === undefined || high === undefined) throw new Error('Nothing was measured.');
  return (low + high) / 2;
}

/** Milliseconds since 1970 with fractions, on the clock that pages and workers of this computer share. */
export function nowMs(): number {
  return performance.timeOrigin + performance.now();
}
