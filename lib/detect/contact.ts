/** The words of detection: the reader sights; a sighting holds candidates; a candidate that was judged is a contact. */

import type { Identifier } from '../identifier.ts';
import type { Place } from './pageReading.ts';
import type { Reason } from './rank/rankSignals.ts';
import type { Unlabelled } from './text/likenessOf.ts';

/** An e-mail or phone by its form: not yet valid, not yet normal. */
export interface Candidate {
  readonly kind: 'email' | 'phone';
  /** As written on the page, at most 254 characters. */
  readonly text: string;
  readonly place: Place;
  readonly visible: boolean;
  /** Whether a person can see the element whose text or attribute it is. */
  readonly isHolderVisible: boolean;
  /** Not all of it can be seen, or nobody can tell what can. */
  readonly isPartly?: true | undefined;
  /** A link that shows another address than it opens (docs/security.md T5). */
  readonly disagrees: boolean;
  /** The element that it stands in and the sighting that it was read from, as indices of the reading. */
  readonly at: number;
  readonly sighting: number;
  /** What the same block says before and after it; for a link, before and after what it shows. */
  readonly before: string;
  readonly after: string;
  /** What a link shows, or what the page calls a field. */
  readonly label: string;
  /** As in `FoundText`. */
  readonly unlabelled?: Unlabelled | undefined;
  readonly weak?: 'url' | undefined;
  /** The person's name in the link or in the same block. */
  readonly name?: string | undefined;
  /** Written `Jane Doe <jane@acme.com>`, as mail programs say whom a message is from. */
  readonly headed?: true | undefined;
  /** The sentence says that it is somebody else's than the writer's. */
  readonly isAnothers?: true | undefined;
  /** The words around it, at most 120 characters, for the person to recognise it. */
  readonly snippet?: string | undefined;
}

/**
 * Why an address is doubtful by its letters alone (UTS 39).
 * `mixed-script`: letters of two scripts in one word, as no language writes them (section 5.1, "highly restrictive").
 * `look-alike`: letters that cannot be told from ASCII letters (section 4), or of scripts nobody has an address in.
 * `punycode`: what the domain looks like is not shown. `zero-width`: characters inside that cannot be seen.
 * `full-width`: written in wide or otherwise styled forms of other letters.
 */
export type Suspicion = 'mixed-script' | 'look-alike' | 'punycode' | 'zero-width' | 'full-width';

/** A contact found on the page, valid and in normal form. */
export interface Contact {
  readonly identifier: Identifier;
  /** As written on the page. */
  readonly text: string;
  readonly place: Place;
  readonly visible: boolean;
  readonly disagrees: boolean;
  readonly suspicions: readonly Suspicion[];
  /** Why it stands where it stands in the list, the strongest first. */
  readonly reasons: readonly Reason[];
  /** The same number for all contacts of one person, 0 for the first of the list. */
  readonly person: number;
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
