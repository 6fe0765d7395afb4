/** The lead in the form: what its text would be sent as, and who that is in Octanist. */
import type { FoundContacts } from '../lib/detect/contact.ts';
import type { Identifier } from '../lib/identifier.ts';
import type { KnownAt } from '../lib/lookup/knownLead.ts';
import type { Outcome } from '../lib/problem.ts';
import { useReading } from './queries.ts';
import { type LookUpState, useLookUp } from './useLookUps.ts';
import { useRested } from './useRested.ts';

/** Who pauses for so long has typed the whole lead. */
const typingRestMs = 600;

export interface ChosenLead {
  readonly reading: Outcome<Identifier> | undefined;
  /** In normal form where it has one. */
  readonly lead: string;
  readonly lookUp: LookUpState;
  /** The one lead that has this address, once that is known. */
  readonly known: KnownAt | null;
}

export function useChosenLead(text: string, found: Outcome<FoundContacts> | undefined): ChosenLead {
  const { data: reading } = useReading(text);
  const lead = reading?.ok ? reading.value.value : text.trim();
  // `jane@acme.co` on the way to `jane@acme.com` is nobody's business; what is chosen from the list was not typed.
  const isWhole = useRested(text, typingRestMs) === text || isListed(found, lead);
  const lookUp = useLookUp(isWhole && reading?.ok ? reading.value : null);
  const outcome = typeof lookUp === 'object' && lookUp.ok ? lookUp.value : null;
  return { reading, lead, lookUp, known: outcome?.is === 'known' ? outcome : null };
}

function isListed(found: Outcome<FoundContacts> | undefined, lead: string): boolean {
  return found?.ok === true && found.value.contacts.some(({ identifier }) => identifier.value === lead);
}
