/** Which side of a chat somebody writes on: ours stands at the end of the lines, theirs at the beginning. */
import type { Candidate } from '../contact.ts';
import type { Box, PageElement } from '../pageReading.ts';
import type { Standing } from './standingsOf.ts';
import type { Skeleton } from './surroundingsOf.ts';

const maxClimb = 12;
/** A bubble leaves so much of its pane free at one side, and less at the other. */
const leastFree = 0.15;
const leastFreePx = 40;
const most = /^(?:html|body|main)$/;

interface Bubble {
  readonly box: Box;
  readonly isAtEnd: boolean;
}

/** Says of a candidate whether it is in a bubble at the end, of a pane that has bubbles at the beginning too, none beside another. */
export function leaningIn(
  standings: readonly Standing[],
  { elements }: Pick<Skeleton, 'elements'>,
): (candidate: Candidate) => boolean {
  const panes = new Map<string, Map<number, Bubble>>();
  const bubbleAt = new Map<number, Bubble>();
  for (const { candidate, isListed } of standings) {
    const index = isListed || !candidate.visible ? -1 : groundAround(candidate.at, elements);
    const pane = groundAround(elements[index]?.parent ?? -1, elements, true);
    const bubble = bubbleIn(elements[index], elements[pane], isRightToLeft(pane, elements));
    if (!bubble) continue;
    const key = `${pane} ${elements[index]?.tag}`;
    panes.set(key, (panes.get(key) ?? new Map()).set(index, bubble));
    bubbleAt.set(candidate.at, bubble);
  }
  const ours = new Set([...panes.values()].flatMap((bubbles) => oursAmong([...bubbles.values()])));
  return ({ at }) => {
    const bubble = bubbleAt.get(at);
    return bubble !== undefined && ours.has(bubble);
  };
}

/** Columns stand beside each other, bubbles below. */
function oursAmong(bubbles: readonly Bubble[]): readonly Bubble[] {
  const inOrder = [...bubbles].sort((a, b) => a.box[1] - b.box[1]);
  const isOneBelowAnother = inOrder.every(
    ({ box }, index) => box[1] >= (inOrder[index - 1]?.box[3] ?? box[1]),
  );
  const ours = bubbles.filter(({ isAtEnd }) => isAtEnd);
  return isOneBelowAnother && ours.length < bubbles.length ? ours : [];
}

/** The innermost element around that has a ground of its own; a pane may also just scroll. */
function groundAround(at: number, elements: readonly PageElement[], isPane = false): number {
  let index = at;
  for (let climb = 0; climb < maxClimb && index >= 0; climb += 1) {
    const { box, style, tag = '', parent = -1 } = elements[index] ?? {};
    if (!isPane && most.test(tag)) return -1;
    if (box && (isPane || style?.backgroundColor || style?.backgroundImage)) return index;
    index = parent;
  }
  return isPane ? 0 : -1;
}

function bubbleIn(
  { box }: Partial<PageElement> = {},
  { box: pane }: Partial<PageElement> = {},
  isMirrored = false,
): Bubble | null {
  if (!box || !pane) return null;
  const [atLeft, atRight] = [box[0] - pane[0], pane[2] - box[2]];
  const [before, after] = isMirrored ? [atRight, atLeft] : [atLeft, atRight];
  const isFree = (gap: number) => gap >= leastFreePx && gap >= leastFree * (pane[2] - pane[0]);
  if (isFree(before) && before >= 2 * after) return { box, isAtEnd: true };
  return isFree(after) && after >= 2 * before ? { box, isAtEnd: false } : null;
}

function isRightToLeft(at: number, elements: readonly PageElement[]): boolean {
  for (let index = at; index >= 0; index = elements[index]?.parent ?? -1) {
    const direction = elements[index]?.style?.direction;
    if (direction) return direction === 'rtl';
  }
  return false;
}
