/** What is remembered while a page is read, and what the reading may still cost. */

import { maxCharacters, maxSightings, type Sighting } from '../pageReading.ts';
import { separates } from './inlineRuns.ts';
import { type Look, type Looks, looksOf } from './looksOf.ts';
import { openElements } from './openElements.ts';
import { remembered } from './remembered.ts';

/** Something that goes into the report. */
export interface Placed {
  /** The innermost element that it stands in. */
  readonly element: Element;
  /** Its place in the order of the page. */
  readonly order: number;
}

/** A sighting in the making. Whether it is seen is asked at the end: it needs layout, and most of the time. */
export interface Draft extends Omit<Sighting, keyof Look | 'at'>, Placed {
  readonly look: () => Look;
}

export interface TextDraft extends Placed {
  readonly text: string;
}

export interface PageMemory {
  readonly drafts: Draft[];
  /** An empty one is told only for its element. */
  readonly texts: TextDraft[];
  /** What the person points at. */
  readonly pointed: Element | undefined;
  readonly looks: Looks;
  /** The links that open a mail or a call, and their numbers. */
  readonly links: Map<Element, number>;
  /** The frames by the documents in them. */
  readonly frames: Map<Document, Element>;
  /** Whether an element keeps its text apart from the text before and after it. */
  readonly separates: (element: Element) => boolean;
  /** Whether the text in an element is plain text: not in a script, a picture or a control, nor endlessly deep. */
  readonly isOpen: (element: Element | undefined) => boolean;
  readonly left: Budget;
}

/** What one reading may cost, however large or hostile the page is (docs/security.md T12). Below zero something was left out. */
export type Budget = ReturnType<typeof fullBudget>;

const fullBudget = () => ({
  nodes: 1_000_000,
  /** Elements with a sighting that is more than 512 deep: they are passed by. */
  deep: 0,
  shadows: 1_000,
  frames: 50,
  /** How often it is asked what all lies at a point of the window. */
  piles: 1_000,
  sightings: maxSightings,
  /** Of the sightings. Digits are many, and must not take the room of e-mails and links. */
  phones: maxSightings * 0.75,
  /** In all that is reported, less what the last element and the page itself may take. */
  room: maxCharacters - 5_000,
});

export function emptyMemory(pointed?: Element): PageMemory {
  const left = fullBudget();
  return {
    drafts: [],
    texts: [],
    pointed,
    looks: looksOf(left),
    links: new Map(),
    frames: new Map(),
    separates: remembered(separates),
    isOpen: openElements(left),
    left,
  };
}

/** Keeps a sighting, as long as there is room for it. */
export function keep({ drafts, left }: PageMemory, draft: Draft): void {
  // Half of the room is for what stands around.
  if (left.sightings-- > 0 && left.room > maxCharacters / 2) {
    left.room -= draft.text.length + draft.label.length;
    drafts.push(draft);
  } else left.sightings = -1;
}
