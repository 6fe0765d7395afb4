/** The lead in the form: what its text would be sent as, and who that is in Octanist. */
import { useEffect, useEffectEvent, useState } from 'react';
import type { FoundContacts } from '../lib/detect/contact.ts';
import type { Identifier } from '../lib/identifier.ts';
import type { KnownAt, LookedUpAt } from '../lib/lookup/knownLead.ts';
import type { Outcome } from '../lib/problem.ts';
import { useChosenId, useReading } from './queries.ts';
import { type LookUpState, useLookUp, useLookUpAfresh } from './useLookUps.ts';
import { useRested } from './useRested.ts';

/** Who pauses for so long has typed the whole lead. */
const typingRestMs = 600;

export interface ChosenLead {
  readonly reading: Outcome<Identifier> | undefined;
  /** In normal form where it has one. */
  readonly lead: string;
  readonly lookUp: LookUpState;
  /** The one lead that has this address, or the one of several that was chosen for it, once that is known. */
  readonly known: KnownAt | null;
  /** How many leads have it. */
  readonly count: number | undefined;
}

/** @param isAsked false while nobody has chosen the lead: what is known of it is shown, and Octanist is not asked */
export function useChosenLead(
  text: string,
  page: Outcome<FoundContacts> | undefined,
  isAsked: boolean,
): ChosenLead {
  const { data: reading } = useReading(text);
  const lead = reading?.ok ? reading.value.value : text.trim();
  // `jane@acme.co` on the way to `jane@acme.com` is nobody's business; what is chosen from the list was not typed.
  const isWhole = useRested(text, typingRestMs) === text || isListed(page, lead);
  const lookUp = useLookUp(isWhole && reading?.ok ? reading.value : null, undefined, isAsked);
  const found = useFresh(lookUp, reading, isAsked);
  const chosen = useChosenId(found?.is === 'several' && reading?.ok ? reading.value : null);
  return {
    reading,
    lead,
    lookUp,
    known: found && knownOf(found, chosen),
    count: found ? countOf(found) : undefined,
  };
}

/**
 * What was found since the form opened. An answer from before is on screen meanwhile, with its age; but nothing is filled in or asked
 * because of what may not be so any more.
 */
function useFresh(
  lookUp: LookUpState,
  reading: Outcome<Identifier> | undefined,
  isAsked: boolean,
): LookedUpAt | null {
  const [openedAtMs] = useState(Date.now);
  const lookUpAfresh = useLookUpAfresh();
  const found = typeof lookUp === 'object' && lookUp.ok ? lookUp.value : null;
  const isOld = found !== null && found.atMs < openedAtMs;
  const old = isOld && reading?.ok ? reading.value.value : null;
  const renew = useEffectEvent(() => {
    if (reading?.ok) lookUpAfresh(reading.value);
  });
  useEffect(() => {
    if (old !== null && isAsked) renew();
  }, [old, isAsked]);
  return isOld ? null : found;
}

function knownOf(found: LookedUpAt, chosenId: string | null): KnownAt | null {
  if (found.is === 'known') return found;
  const lead = found.is === 'several' ? found.leads.find(({ id }) => id === chosenId) : undefined;
  return lead === undefined ? null : { is: 'known', lead, atMs: found.atMs };
}

function countOf(found: LookedUpAt): number | undefined {
  if (found.is === 'several') return found.leads.length;
  return found.is === 'unclear' ? undefined : found.is === 'known' ? 1 : 0;
}

function isListed(found: Outcome<FoundContacts> | undefined, lead: string): boolean {
  return found?.ok === true && found.value.contacts.some(({ identifier }) => identifier.value === lead);
}
