/** The line beneath the lead: what Octanist will be asked for, and once it has been looked up, who that is. */
import { say } from '../lib/browser/say.ts';
import { ageOf, judgementOf, originOf } from '../lib/explainLead.ts';
import type { Identifier } from '../lib/identifier.ts';
import type { KnownLead } from '../lib/lookup/knownLead.ts';
import type { Outcome } from '../lib/problem.ts';
import { Isolated } from './Isolated.tsx';
import type { LookUpState } from './useLookUps.ts';
import { useSpeech } from './useSpeech.ts';

interface LeadLineProps {
  readonly reading: Outcome<Identifier> | undefined;
  readonly state: LookUpState;
}

export function LeadLine({ reading, state }: LeadLineProps) {
  if (!reading?.ok) return say('leadHint');
  const found = typeof state === 'object' && state.ok ? state.value : null;
  if (found?.is === 'known') return <Known lead={found.lead} />;
  if (found?.is === 'several') return say('severalHaveIt', String(found.leads.length));
  if (found?.is === 'none') return say('nobodyHasIt');
  return <Isolated sentence={(lead) => say('willUpdateLead', lead)} text={reading.value.value} />;
}

function Known({ lead }: { readonly lead: KnownLead }) {
  const speech = useSpeech();
  const texts = [
    lead.name ?? lead.email ?? lead.phone ?? lead.id,
    ...judgementOf(lead, speech),
    ...(lead.status === 'lost' && lead.lossReason ? [lead.lossReason] : []),
    ...ageOf(lead, speech),
    ...originOf(lead),
  ];
  return (
    <span className="block truncate" title={texts.join(' · ')}>
      {texts.map((text, place) => (
        <span key={text}>
          {place > 0 && ' · '}
          <bdi dir="auto" className={place === 0 ? 'font-semibold text-ink' : ''}>
            {text}
          </bdi>
        </span>
      ))}
    </span>
  );
}
