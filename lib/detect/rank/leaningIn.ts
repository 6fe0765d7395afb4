/** Which side of a chat somebody writes on: ours stands at the end of the lines, theirs at the beginning. */
import type { Candidate } from '../contact.ts';
import type { Box, PageElement } from '../pageReading.ts';
import type { Standing } from './standingsOf.ts';
import type { Skeleton } from './surroundingsOf.ts';

const maxClimb = 12;
/** So much of the lines a bubble leaves free at one side, and so little at the other. */
const leastFree = 0.12;
const leastFreePx = 30;
const mostOtherPx = 30;
/** Narrower than this nobody chats; beside labels chips and fields stand at either end. */
const leastWidePx = 280;
const block = /^(?:div|p|li|article|section)$/;

interface Bubble {
  readonly box: Box;
  readonly isMirrored: boolean;
}

/**
 * Says of a candidate whether it is in a bubble at the end of the lines. Bubbles have a ground of their own, some stand at the beginning and some
 * at the end, and none beside another, as columns do.
 */
export function leaningIn(
  standings: readonly Standing[],
  { elements }: Pick<Skeleton, 'elements'>,
): (candidate: Candidate) => boolean {
  const chats = new Map<string, Map<number, Bubble>>();
  const bubbleOf = new Map<number, number>();
  for (const { candidate, isListed } of standings) {
    const bubble =
      isListed || !candidate.visible || candidate.place === 'field'
        ? null
        : boxAround(candidate.at, elements, hasGround);
    const pane = bubble && boxAround(bubble.parent, elements, ({ box }) => box !== undefined);
    if (!bubble?.box || !pane) continue;
    const key = `${pane.index} ${bubble.tag} ${bubble.climbed + pane.climbed}`;
    const chat = chats.get(key) ?? new Map<number, Bubble>();
    chats.set(
      key,
      chat.set(bubble.index, { box: bubble.box, isMirrored: isRightToLeft(pane.index, elements) }),
    );
    bubbleOf.set(candidate.at, bubble.index);
  }
  const ours = new Set([...chats.values()].flatMap(oursAmong));
  return ({ at }) => ours.has(bubbleOf.get(at) ?? -1);
}

function oursAmong(chat: ReadonlyMap<number, Bubble>): number[] {
  const boxes = [...chat.values()].map(({ box }) => box).sort((a, b) => a[1] - b[1]);
  if (boxes.some((box, index) => box[1] < (boxes[index - 1]?.[3] ?? box[1]))) return [];
  const left = boxes.reduce((least, box) => Math.min(least, box[0]), Number.POSITIVE_INFINITY);
  const right = boxes.reduce((most, box) => Math.max(most, box[2]), 0);
  if (right - left < leastWidePx) return [];
  const least = Math.max(leastFreePx, leastFree * (right - left));
  const leans = (before: number, after: number) => before >= least && after <= mostOtherPx;
  const ends = { theirs: 0, ours: [] as number[] };
  for (const [index, { box, isMirrored }] of chat) {
    const gaps = [box[0] - left, right - box[2]] as const;
    const [before, after] = isMirrored ? [gaps[1], gaps[0]] : gaps;
    if (leans(before, after)) ends.ours.push(index);
    else if (leans(after, before)) ends.theirs += 1;
  }
  return ends.theirs > 0 ? ends.ours : [];
}

function hasGround({ box, style, tag }: PageElement): boolean {
  return box !== undefined && block.test(tag) && !!(style?.backgroundColor || style?.backgroundImage);
}

/** The innermost such element around, with how far it is. */
function boxAround(at: number, elements: readonly PageElement[], isOne: (element: PageElement) => boolean) {
  let index = at;
  for (let climbed = 0; climbed < maxClimb; climbed += 1) {
    const element = elements[index];
    if (!element) break;
    if (isOne(element)) return { ...element, index, climbed };
    index = element.parent;
  }
  return null;
}

function isRightToLeft(at: number, elements: readonly PageElement[]): boolean {
  for (let index = at; index >= 0; index = elements[index]?.parent ?? -1) {
    const direction = elements[index]?.style?.direction;
    if (direction) return direction === 'rtl';
  }
  return false;
}
