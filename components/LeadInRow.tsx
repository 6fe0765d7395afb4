/** Who a contact of the list is in Octanist, at the end of its first line: what does not fit there is in the tip, and beneath the chosen lead. */
import { say } from '../lib/browser/say.ts';
import { ageOf, judgementOf, originOf, type Speech } from '../lib/explainLead.ts';
import type { Identifier } from '../lib/identifier.ts';
import type { KnownLead, LookedUp } from '../lib/lookup/knownLead.ts';
import { statusDots } from './statusDots.ts';
import { useLookUp } from './useLookUps.ts';
import { useSpeech } from './useSpeech.ts';

/** As in ContactOption. */
const timed = { elementtiming: 'lead' };

interface LeadInRowProps {
  readonly contact: Identifier;
  /** Another address of the same person, to be looked up before. */
  readonly beside: Identifier | undefined;
  /** As the page has it: the lead's own name is said where it is another. */
  readonly name: string | undefined;
}

export function LeadInRow({ contact, beside, name }: LeadInRowProps) {
  const state = useLookUp(contact, beside);
  const speech = useSpeech();
  if (state === 'off') return null;
  if (state === 'pending') {
    return (
      <span className="h-2.5 w-16 shrink-0 animate-pulse self-center rounded bg-raised motion-reduce:animate-none" />
    );
  }
  if (!state.ok) return null;
  const facts = factsOf(state.value, name, speech);
  const status = state.value.is === 'known' ? state.value.lead.status : undefined;
  return (
    <span
      {...timed}
      className={`min-w-28 grow truncate text-end text-xs ${state.value.is === 'none' ? 'text-muted' : ''}`}
      title={facts.join(' · ')}
    >
      <span className="sr-only">{say('inOctanist')} </span>
      {status && (
        <span className={`me-1 inline-block size-2 rounded-full ${statusDots[status]}`} aria-hidden="true" />
      )}
      {facts.map((fact, place) => (
        <span key={fact} className={place === 0 ? 'font-medium' : ''}>
          {place > 0 && ' · '}
          <bdi dir="auto">{fact}</bdi>
        </span>
      ))}
    </span>
  );
}

function factsOf(found: LookedUp, name: string | undefined, speech: Speech): string[] {
  switch (found.is) {
    case 'known':
      return [
        ...judgementOf(found.lead, speech),
        ...otherName(found.lead, name),
        ...ageOf(found.lead, speech, 'narrow'),
        ...originOf(found.lead),
      ];
    case 'several':
      return [say('severalLeads', String(found.leads.length))];
    case 'none':
      return [say('notInOctanist')];
    case 'unclear':
      return [say('lookUpUnclear')];
  }
}

/** Pages run names together with what stands beside them. */
function otherName({ name }: KnownLead, onPage = ''): string[] {
  return name && !onPage.toLowerCase().includes(name.trim().toLowerCase()) ? [name] : [];
}
