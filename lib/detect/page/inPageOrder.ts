/** The orders of two walks say nothing of each other. */
import type { Placed } from './pageMemory.ts';

/** By where the elements stand in the page; what stands in one element keeps the order that it was found in. */
export function inPageOrder<One extends Placed>(found: readonly One[]): One[] {
  const follows = Node.DOCUMENT_POSITION_FOLLOWING;
  return found.toSorted((a, b) => {
    if (a.element === b.element) return a.order - b.order;
    return a.element.compareDocumentPosition(b.element) & follows ? -1 : 1;
  });
}
