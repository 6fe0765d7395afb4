/** Gathers the text of a page into runs, each between two block boundaries with no regard to inline elements, and has them sighted. */
import { firstChildOf } from './dom.ts';
import type { Piece } from './inlineRuns.ts';
import type { PageMemory } from './pageMemory.ts';
import { shortTexts } from './shortTexts.ts';
import { sightRun } from './sightRun.ts';
import { isContactLike } from './spotsIn.ts';

/** A run longer than this is read in parts, so that no one of them holds up the page. */
export const maxRunLength = 8_000;
const maxPieces = 1_000;
/** The parts overlap by this much: more than an address, and the words around it that count. */
const overlap = 320;
const noGaps: Element[] = [];

/** What the walk tells of the text that it comes by, in the order of the page. */
export function textRuns(memory: PageMemory) {
  const notes = shortTexts(memory);
  let pieces: Piece[] = [];
  let gaps = noGaps;
  let length = 0;
  let isHot = false;
  let hasLink = false;
  /** What begins before this offset was sighted with the part of the run before. */
  let floor = 0;
  let block: Element | undefined;

  function enter(next: Element | undefined): void {
    if (next !== block) end();
    block = next;
  }

  function add(node: Node, parent: Element, text: string, from: number, order: number): void {
    pieces.push({ node, parent, text, from, order, gaps });
    gaps = noGaps;
    length += text.length;
    heat(text);
    if (length > maxRunLength || pieces.length > maxPieces) endPart();
  }

  /** Most text holds nothing to look for, and is not looked at again. */
  function heat(text: string): void {
    isHot ||= isContactLike(text);
  }

  function end(): void {
    if (pieces.length === 0) return;
    const isSighted = sight(Number.POSITIVE_INFINITY);
    if (hasLink) notes.betweenLinks(pieces);
    else if (!isSighted && floor === 0) notes.add(pieces, block);
    pieces = [];
    gaps = noGaps;
    length = floor = 0;
    isHot = hasLink = false;
  }

  /** Sights the run so far, and goes on with its end, where something may have begun. */
  function endPart(): void {
    const reach = length - overlap;
    sight(reach);
    let dropped = 0;
    let count = 0;
    for (const { text } of pieces) {
      if (dropped + text.length > reach - overlap) break;
      dropped += text.length;
      count += 1;
    }
    pieces = pieces.slice(count);
    length -= dropped;
    floor = reach - dropped;
    isHot = false;
    for (const { text } of pieces) heat(text);
  }

  function sight(reach: number): boolean {
    const isSighted = isHot && memory.isOpen(block) && sightRun(pieces, floor, reach, memory);
    if (isSighted) notes.sighted();
    return isSighted;
  }

  return {
    /** The text that comes next is in this block. */
    enter,
    /** The text node or part of one that comes next; at most `maxRunLength` long. */
    add,
    /** A block begins or ends. */
    end,
    /** White space at the start of a run says nothing. */
    isBlankStart: (text: string) => pieces.length === 0 && !/\S/.test(text),
    /** An inline element that may be an icon, and keep two texts apart. */
    gap: (element: Element) => {
      if (pieces.length > 0 && !firstChildOf.call(element)) gaps = [...gaps, element];
    },
    /** An element that comes next in the run holds a sighting. */
    sighted: (isLink: boolean) => {
      hasLink ||= isLink;
      notes.sighted();
    },
  };
}
