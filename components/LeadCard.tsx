/** One of several leads, with all that tells it from the others. Strangers wrote it, so nothing of it can turn the words around. */
import { ageOf, judgementOf, originOf } from '../lib/explainLead.ts';
import type { KnownLead } from '../lib/lookup/knownLead.ts';
import { useSpeech } from './useSpeech.ts';

interface LeadCardProps {
  readonly lead: KnownLead;
  /** Why it is shown, where that is not plain. */
  readonly why?: string;
  readonly onChoose: () => void;
}

export function LeadCard({ lead, why, onChoose }: LeadCardProps) {
  const speech = useSpeech();
  const addresses = [lead.email, lead.phone].flatMap((one) => one ?? []);
  const facts = [...judgementOf(lead, speech), ...ageOf(lead, speech), ...originOf(lead)];
  const [title = lead.id, ...rest] = lead.name === undefined ? addresses : [lead.name, ...addresses];
  return (
    <button
      type="button"
      className="card w-full px-3 py-2 text-start wrap-anywhere hover:bg-raised"
      onClick={onChoose}
    >
      <Facts texts={[title]} className="font-medium" />
      <Facts texts={rest} className="text-xs leading-4 text-muted" />
      <Facts texts={facts} className="text-xs leading-4" />
      {why !== undefined && <Facts texts={[why]} className="text-xs leading-4 text-accent" />}
    </button>
  );
}

function Facts({ texts, className }: { readonly texts: readonly string[]; readonly className: string }) {
  if (texts.length === 0) return null;
  return (
    <span className={`block ${className}`}>
      {texts.map((text, place) => (
        <span key={text}>
          {place > 0 && ' · '}
          <bdi dir="auto">{text}</bdi>
        </span>
      ))}
    </span>
  );
}
