import type { Placed } from './pageMemory.ts';

/** Puts what one walk found into the order of the page, in place. */
export function byOrder<One extends Placed>(found: One[]): One[] {
  return found.sort((a, b) => a.order - b.order);
}
