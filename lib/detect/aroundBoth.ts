/** Where two elements of a page meet. */
import type { PageElement } from './pageReading.ts';

/** The innermost element that holds both, or is one of them and holds the other; -1 without one. By their numbers, which grow inwards. */
export function aroundBoth(elements: readonly PageElement[], one: number, other: number): number {
  let [a, b] = [one, other];
  while (a !== b) {
    if (a > b) a = elements[a]?.parent ?? -1;
    else b = elements[b]?.parent ?? -1;
  }
  return a;
}
