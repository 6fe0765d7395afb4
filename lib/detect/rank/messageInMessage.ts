/** Which messages stand in another one: whoever wrote that copied them there, however much they look like those of the page. */
import type { Candidate } from '../contact.ts';
import { isWithin, type Skeleton } from './surroundingsOf.ts';
import type { Telling } from './telling.ts';

/** The row or card that begins with a sender and is the message, or a part of it; -1 where it has none of its own. */
export function messageAround(at: number, { around }: Pick<Skeleton, 'around'>): number {
  const { row = -1, card = -1, scope = -1 } = around[at] ?? {};
  const nearest = Math.max(row, card);
  return nearest >= scope ? nearest : -1;
}

/** Whether a sender begins a message in that of somebody else. */
export function isInAnothers(
  { at, text }: Candidate,
  tellings: ReadonlyMap<number, Telling>,
  scopeAround: (scope: number) => number,
  skeleton: Skeleton,
): boolean {
  const scope = skeleton.around[at]?.scope ?? -1;
  for (let outer = scope; outer >= 0; ) {
    outer = scopeAround(outer);
    const { sender = null, within = -1 } = tellings.get(outer) ?? {};
    if (sender !== null && sender !== text.toLowerCase() && isWithin(skeleton, scope, within)) return true;
  }
  return false;
}
