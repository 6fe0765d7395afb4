/** What is remembered of a page between finding and looking, and what reading it may still cost. */

import {
  type FoundText,
  maxCharacters,
  maxFound,
  maxFoundCharacters,
  maxSightings,
  type Sighting,
} from '../pageReading.ts';
import { nodeValueOf, parentOf } from './dom.ts';
import type { Look, Looks, VeilOf } from './looksOf.ts';
import { openElements } from './openElements.ts';
import { atLike, cutOut, spotsIn } from './spotsIn.ts';
import { type TextRuns, textRuns } from './textRuns.ts';

/** Something that goes into the report. */
export interface Placed {
  /** The innermost element that it stands in. */
  readonly element: Element;
  /** Its place in the order of the page. */
  readonly order: number;
}

/** A sighting in the making. Whether it is seen is asked at the end: it needs layout, and most of the time. */
export interface Draft extends Omit<Sighting, keyof Look | 'at'>, Placed {
  readonly look: (looks: Looks) => readonly Look[];
}

export interface TextDraft extends Placed {
  readonly text: string;
}

/** A text of the page, or a part of one. */
export interface Piece {
  readonly node: Node;
  readonly parent: Element;
  /** As written. */
  readonly text: string;
  /** Where in the node it begins. */
  readonly from: number;
  /** Its place in the order of the page, and its number among the texts. */
  readonly order: number;
  readonly at: number;
}

/** A place where a contact could stand, with the numbers of the first of the page's texts in it and of the first after it. */
export interface Found extends Placed {
  readonly from: number;
  readonly to: number;
  /** What is sighted there: in a link, a field or an attribute. */
  readonly draft?: Draft;
  /** Or a run of text, in which the sightings begin at `floor` or later and before `reach`. */
  readonly run?: FoundRun;
  /** What to judge by whether it is worth a look; it is in any case where there is nothing. */
  readonly texts: readonly Omit<FoundText, 'of'>[];
}

export interface FoundRun {
  readonly pieces: readonly Piece[];
  readonly floor: number;
  readonly reach: number;
}

export interface PageMemory {
  /** Where its orders begin, so that no two walks give the same. */
  readonly start: number;
  /** Every text of the page in its order, with the place of each in the order of all nodes, and whether a block began before it. */
  readonly texts: Node[];
  readonly orders: number[];
  readonly begins: boolean[];
  readonly runs: TextRuns;
  /** The numbers of the texts that a contact may stand in. */
  readonly hot: number[];
  readonly found: Found[];
  /** The first of the hot texts that there was no room for. */
  cutAt?: number;
  readonly headings: (Placed & { readonly from: number })[];
  /** Fields in which the page keeps somebody's name, as `Name: Jane Doe`. */
  readonly names: TextDraft[];
  /** What the person points at. */
  readonly pointed: Element | undefined;
  pointedOrder?: number;
  /** The links that open a mail or a call, and their numbers. */
  readonly links: Map<Element, number>;
  /** The frames by the documents in them. */
  readonly frames: Map<Document, Element>;
  /** Whether the text in an element is plain text: not in a script, a picture or a control, nor endlessly deep. */
  readonly isOpen: (element: Element | undefined) => boolean;
  /** Whether something that was read is still there as it was; everything is, unless the page is watched. */
  readonly isThere?: (placed: Placed) => boolean;
  readonly scan: Scan;
  /** What else hides a text, where that was asked for. */
  readonly veilOf?: VeilOf;
  /** What is painted in pictures, by their addresses in quotation marks (`picturesIn.ts`). */
  readonly pictures?: ReadonlyMap<string, string> | undefined;
  readonly left: Budget;
}

/** How a text is read. The second script has it from the first, so that it need not bring it along. */
export interface Scan {
  readonly atLike: typeof atLike;
  readonly cutOut: typeof cutOut;
  readonly spotsIn: typeof spotsIn;
}

/** What one reading may cost, however large or hostile the page is (docs/security.md T12). Below zero something was left out. */
export type Budget = ReturnType<typeof fullBudget>;

/** What is kept for texts that are in view, however many others come before them. */
export const spareFound = 2_000;
export const spareRoom = 1_000_000;

const fullBudget = () => ({
  nodes: 1_000_000,
  /** What is passed by: elements with a sighting that is more than 512 deep, texts for which only the spare room was left. */
  passedBy: 0,
  shadows: 1_000,
  frames: 50,
  /** Of what is found, and of its characters. */
  found: maxFound - spareFound,
  room: maxFoundCharacters - spareRoom,
  /** Of these so much for what elements hold, which is found before any text is and must leave room for it. */
  held: maxFound / 2,
  heldRoom: maxFoundCharacters / 2,
});

/** What one look at what was found may cost, in the same way. */
export const fullRoom = () => ({
  /** How often it is asked what all lies at a point of the window. */
  piles: 1_000,
  sightings: maxSightings,
  phones: maxSightings * 0.75,
  /** In all that is reported, less what the last element and the page itself may take. */
  room: maxCharacters - 5_000,
});
export type Room = ReturnType<typeof fullRoom>;

/** Whether something was left out. */
export function isOver(left: Budget | Room): boolean {
  return Object.values(left).some((one) => one < 0);
}

export function emptyMemory(pointed?: Element, start = 0, isThere?: PageMemory['isThere']): PageMemory {
  const left = fullBudget();
  const texts: Node[] = [];
  const begins: boolean[] = [];
  return {
    start,
    texts,
    orders: [],
    begins,
    runs: textRuns(texts, begins),
    hot: [],
    found: [],
    headings: [],
    names: [],
    pointed,
    links: new Map(),
    frames: new Map(),
    isOpen: openElements(left),
    ...(isThere && { isThere }),
    scan: { atLike, cutOut, spotsIn },
    left,
  };
}

/** Keeps what was found, as long as there is room for it. */
export function keep({ found, left }: PageMemory, one: Found): void {
  const count = one.texts.length || 1;
  let length = 0;
  for (const { text } of one.texts) length += text.length;
  if (one.draft) {
    left.held -= count;
    left.heldRoom -= length;
    if (Math.min(left.held, left.heldRoom) < 0) return;
  }
  left.found -= count;
  left.room -= length;
  if (hasRoom(left)) found.push(one);
}

export function hasRoom({ found, room }: Budget): boolean {
  return found >= 0 && room >= 0;
}

/** The text with this number, or a part of it; undefined when the page has taken it away. */
export function pieceAt(
  { texts, orders }: PageMemory,
  at: number,
  start = 0,
  end?: number,
): Piece | undefined {
  const node = texts[at];
  const parent = node && parentOf(node);
  if (!parent) return undefined;
  const whole = nodeValueOf.call(node);
  const from = start < 0 ? Math.max(0, whole.length + start) : start;
  return { node, parent, text: whole.slice(from, end), from, order: orders[at] ?? 0, at };
}
