/** The words of detection: the reader sights; a sighting holds candidates; a candidate that was judged is a contact. */
import type { Identifier } from '../identifier.ts';
import type { Place } from './pageReading.ts';
import type { PartOfPage } from './partOfPage.ts';

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
