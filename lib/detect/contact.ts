/** The words of detection: the reader sights; a sighting holds candidates; a candidate that was judged is a contact. */
import type { Identifier } from '../identifier.ts';
import type { PartOfPage } from './partOfPage.ts';

/** Where on the page it stood. */
export type Place = 'link' | 'text' | 'field';

/** What the reader saw in the page: a place where an e-mail or a phone could stand, unread. */
export interface Sighting {
  readonly place: Place;
  /** What is written there, with the words around it; for a link what it opens. */
  readonly text: string;
  /** The stretch of the text that was sighted, end not included. */
  readonly start: number;
  readonly end: number;
  /** Whether a person can see it now: rendered, not transparent, not tiny, not off the page, not in the colour of its ground. */
  readonly visible: boolean;
  /** What a link shows, or what the page calls a field. */
  readonly label: string;
  /** Short texts nearby, the likeliest first, any of which may be the person's name. */
  readonly names: readonly string[];
  /** The parts of the page that it stands in, by role or tag, the innermost first. */
  readonly landmarks: readonly string[];
  /** The number of the link that it is, or stands in. */
  readonly link?: number | undefined;
}

/** All that the reader reports of one page. */
export interface PageReading {
  /** In the order of the page. */
  readonly sightings: readonly Sighting[];
  /** The page was too large to read whole; what was read is still right. */
  readonly cutShort: boolean;
  /** The page's language as it declares it (`de-CH`), which tells how its phones are written. */
  readonly language?: string | undefined;
}

/** How much one sighting, and one reading, may hold. The reader keeps to it, and the schema holds every report against it. */
export const maxSightingLength = 1_024;
export const maxLabelLength = 120;
export const maxNames = 20;
export const maxNameLength = 80;
export const maxLandmarks = 8;
export const maxLanguageLength = 35;
export const maxSightings = 2_000;

/** An e-mail or phone by its form: not yet valid, not yet normal. */
export interface Candidate {
  readonly kind: 'email' | 'phone';
  /** As written on the page, at most 254 characters. */
  readonly text: string;
  readonly place: Place;
  readonly visible: boolean;
  /** A link that shows another address than it opens (docs/security.md T5). */
  readonly disagrees: boolean;
  /** The person's name beside it, if the page has one. */
  readonly name?: string | undefined;
  /** The words around it, at most 120 characters, for the person to recognise it. */
  readonly snippet?: string | undefined;
  readonly part: PartOfPage;
  /** Written `Jane Doe <jane@acme.com>`, as mail programs say whom a message is from. */
  readonly headed?: true | undefined;
  /** 0 for the first on the page. */
  readonly order: number;
}

/** A contact found on the page, valid and in normal form. */
export interface Contact {
  readonly identifier: Identifier;
  /** As written on the page. */
  readonly text: string;
  readonly place: Place;
  readonly visible: boolean;
  readonly disagrees: boolean;
  readonly part: PartOfPage;
  /** Written `Jane Doe <jane@acme.com>`, as mail programs say whom a message is from. */
  readonly headed?: true;
  readonly name?: string;
  readonly snippet?: string;
}

/** What a page holds, judged and ranked. */
export interface FoundContacts {
  /** Best first. */
  readonly contacts: readonly Contact[];
  /** The one contact that stands out, or null: a near tie is for the person to decide. */
  readonly best: Contact | null;
  readonly cutShort: boolean;
}
