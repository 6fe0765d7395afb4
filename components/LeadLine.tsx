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
  /** The lead that is meant, where that is known. */
  readonly known: KnownLead | null;
  readonly onChoose: () => void;
}

export function LeadLine({ reading, state, known, onChoose }: LeadLineProps) {
  if (!reading?.ok) return say('leadHint');
  const found = typeof state === 'object' && state.ok ? state.value : null;
  if (found?.is === 'several') {
    const count = String(found.leads.length);
    return (
      <span className="flex justify-between gap-2">
        {known ? <Known lead={known} /> : <span>{say('severalHaveIt', count)}</span>}
        <LineButton onPress={onChoose}>{say(known ? 'pickAnother' : 'pickLead')}</LineButton>
      </span>
    );
  }
  if (known) return <Known lead={known} />;
  if (found?.is === 'none') {
    return (
      <span className="flex justify-between gap-2">
        <span>{say('nobodyHasIt')}</span>
        {reading.value.kind !== 'id' && <LineButton onPress={onChoose}>{say('findOrCreate')}</LineButton>}
      </span>
    );
  }
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
    <span className="block min-w-0 truncate" title={texts.join(' · ')}>
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

function LineButton({ onPress, children }: { readonly onPress: () => void; readonly children: string }) {
  return (
    <button
      type="button"
      className="shrink-0 rounded font-semibold text-accent underline underline-offset-2"
      onClick={onPress}
    >
      {children}
    </button>
  );
}
