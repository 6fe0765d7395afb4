/** The order in which one walk came by what it found, which is that of the page. */
import type { Placed } from './pageMemory.ts';

/** Puts what one walk found into the order of the page, in place. */
export function byOrder<One extends Placed>(found: One[]): One[] {
  return found.sort((a, b) => a.order - b.order);
}
