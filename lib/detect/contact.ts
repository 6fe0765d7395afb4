/** The words of detection: a candidate is what the reader saw; a contact is a candidate that was judged. */
import type { Identifier } from '../identifier.ts';

/** Where on the page it stood. */
export type Place = 'link' | 'text' | 'field';

/** An e-mail or phone as the reader saw it: not yet valid, not yet normal. */
export interface Candidate {
  readonly kind: 'email' | 'phone';
  /** As written on the page, at most 254 characters. */
  readonly text: string;
  readonly place: Place;
  /** Whether a person can see it now: rendered, not transparent, not tiny, not off the page, not in the colour of its ground. */
  readonly visible: boolean;
  /** A link that shows another address than it opens (docs/security.md T5). */
  readonly disagrees: boolean;
  /** The person's name beside it, if the page has one. */
  readonly name?: string | undefined;
  /** The words around it, at most 120 characters, for the person to recognise it. */
  readonly snippet?: string | undefined;
  /** 0 for the first on the page. */
  readonly order: number;
}

/** All that the reader reports of one page. */
export interface PageReading {
  readonly candidates: readonly Candidate[];
  /** The page was too large to read whole; what was read is still right. */
  readonly cutShort: boolean;
  /** The page's language as it declares it (`de-CH`), which tells how its phones are written. */
  readonly language?: string | undefined;
}

/** A contact found on the page, valid and in normal form. */
export interface Contact {
  readonly identifier: Identifier;
  /** As written on the page. */
  readonly text: string;
  readonly place: Place;
  readonly visible: boolean;
  readonly disagrees: boolean;
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
