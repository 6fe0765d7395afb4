/** What is in view is found in any case: it must not be left out for what comes before it, least of all for what is hidden. */
import { byOrder } from './byOrder.ts';
import { checkVisibility, parentOf, rectOf } from './dom.ts';
import { findRuns } from './findRuns.ts';
import { leftOutIn } from './leftOut.ts';
import { type PageMemory, spareFound, spareRoom } from './pageMemory.ts';

const textsBetweenPauses = 100;

/**
 * Finds what stands in the window of its document of the texts that there was no room for. The page is cut short all the same. Yields
 * now and then.
 */
export function* findInWindow(memory: PageMemory): Generator<void> {
  const { texts, hot, cutAt, left, found } = memory;
  if (cutAt === undefined) return;
  const shown: number[] = [];
  for (const [index, at] of hot.entries()) {
    const node = at >= cutAt && texts[at];
    if (node && isInWindow(parentOf(node))) shown.push(at);
    if (index % textsBetweenPauses === 0) yield;
  }
  Object.assign(left, { found: spareFound, room: spareRoom, passedBy: -1 });
  yield* findRuns(memory, shown);
  byOrder(found);
}

function isInWindow(element: Element | undefined): boolean {
  if (!element || leftOutIn(element)) return false;
  const { left, top, right, bottom } = rectOf(element);
  const isInside = right > 0 && bottom > 0 && left < innerWidth && top < innerHeight;
  return isInside && checkVisibility(element);
}
