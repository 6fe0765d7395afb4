/** What the list shows: of a long page first the contacts in view, and then all. */
import { useLayoutEffect, useMemo, useState } from 'react';
import type { FoundContacts } from '../lib/detect/contact.ts';
import { keepPlaces } from '../lib/keepPlaces.ts';
import { type Outcome, succeed } from '../lib/problem.ts';
import { useContactsInView } from './queries.ts';

/** What somebody does whose hand is on the popup. Who only reads does nothing. */
const signs = ['pointermove', 'keydown', 'click'] as const;

interface Listed {
  readonly found: Outcome<FoundContacts> | undefined;
  /** These are not all: the rest of the page is still being read. */
  readonly isPartly: boolean;
}

/**
 * The whole list takes the place of the first one, the likeliest first, where nobody has stirred yet. Once the pointer has moved anywhere in the
 * popup, or a key was pressed, the person may be on the way to one of the rows, and to press takes less time than to see that they have
 * changed places: then all of these stay where they are for as long as the popup is open, and the rest comes below.
 * @param whole undefined while the page is being read
 */
export function useListed(tabId: number, whole: Outcome<FoundContacts> | undefined): Listed {
  const first = useContactsInView(tabId);
  const [isStirred, setStirred] = useState(false);
  const isPartly = first !== null && whole === undefined;
  // Before anything is painted: what is done once the whole list is on screen moves nothing any more.
  useLayoutEffect(() => {
    if (!isPartly) return;
    const stir = () => setStirred(true);
    for (const sign of signs) addEventListener(sign, stir);
    return () => {
      for (const sign of signs) removeEventListener(sign, stir);
    };
  }, [isPartly]);
  return useMemo(() => {
    if (first === null) return { found: whole, isPartly };
    if (whole === undefined) return { found: succeed(first), isPartly };
    if (!isStirred || !whole.ok) return { found: whole, isPartly };
    const contacts = keepPlaces(first.contacts, whole.value.contacts);
    return { found: succeed({ ...whole.value, contacts }), isPartly };
  }, [first, whole, isPartly, isStirred]);
}
