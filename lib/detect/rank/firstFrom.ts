/** Looks things up that are in order, without going through all of them. */

/** The index of the first of so many whose place is `from` or after it; found by halves. */
export function firstFrom(
  from: number,
  count: number,
  placeOf: (index: number) => number | undefined,
): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((placeOf(middle) ?? 0) < from) low = middle + 1;
    else high = middle;
  }
  return low;
}
