/** What is remembered while a page is read, and what the reading may still cost. */
import { maxCharacters, maxShortTexts, maxSightings, type Sighting } from './pageReading.ts';
import { type Visibility, visibilityOf } from './visibilityOf.ts';

/** Something that goes into the report. */
export interface Placed {
  /** The innermost element that it stands in. */
  readonly element: Element;
  /** Its place in the order of the page. */
  readonly order: number;
}

export interface TextDraft extends Placed {
  readonly text: string;
  /** It is reported only where something was sighted nearby. */
  isWanted: boolean;
}

/** A sighting in the making. Whether it is seen is asked at the end: it needs layout, and most of the time. */
export interface Draft extends Omit<Sighting, 'visible' | 'at'>, Placed {
  readonly isSeen: () => boolean;
}

export interface PageMemory {
  readonly visibility: Visibility;
  /** The links that open a mail or a call, and their numbers. */
  readonly links: Map<Element, number>;
  /** The frames by the documents in them. */
  readonly frames: Map<Document, Element>;
  readonly left: Budget;
}

/** What one reading may cost, however large or hostile the page is (docs/security.md T12). Below zero something was left out. */
export type Budget = ReturnType<typeof fullBudget>;

const fullBudget = () => ({
  nodes: 1_000_000,
  texts: 200_000,
  /** Elements more than 512 deep: they are passed by. */
  deepElements: 0,
  shadowRoots: 50,
  frames: 50,
  /** Places where two texts meet near a contact. After the last one texts are kept apart, which never makes a wrong address. */
  seams: 20_000,
  sightings: maxSightings,
  /** Of the sightings. Digits are many, and must not take the room of e-mails and links. */
  phones: maxSightings * 0.75,
  shortTexts: maxShortTexts,
  /** In all that is reported, less what the last element and the page itself may take. */
  characters: maxCharacters - 5_000,
});

export function emptyMemory(): PageMemory {
  return { visibility: visibilityOf(), links: new Map(), frames: new Map(), left: fullBudget() };
}
