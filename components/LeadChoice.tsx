/** The leads that share an address, to choose from. Marking all of them is a step of its own. */
import { useEffect, useRef, useState } from 'react';
import { rememberChosenLead } from '../lib/browser/chosenLeads.ts';
import { say } from '../lib/browser/say.ts';
import type { UpdateFields } from '../lib/form.ts';
import type { Identifier } from '../lib/identifier.ts';
import type { KnownLead } from '../lib/lookup/knownLead.ts';
import type { Sought } from '../lib/lookup/sought.ts';
import { AllOfThem } from './AllOfThem.tsx';
import { AskProblem } from './AskProblem.tsx';
import { LeadCard } from './LeadCard.tsx';
import { NoLead } from './NoLead.tsx';
import { useForgetLookUps, useLeadsAt } from './useLookUps.ts';
import { useKeyPrint } from './useWorkspace.ts';

interface LeadChoiceProps {
  /** The address that they share. */
  readonly lead: Identifier;
  readonly tabId: number;
  /** Who has it, as far as the page tells. */
  readonly sought: Sought;
  /** The mark as the form has it; null while it is not whole. */
  readonly mark: UpdateFields | null;
  readonly onChosen: (lead: KnownLead) => void;
  /** It is another lead, with another address. */
  readonly onPicked: (lead: KnownLead) => void;
  readonly onCreated: () => void;
  readonly onBack: () => void;
}

export function LeadChoice(props: LeadChoiceProps) {
  const { lead, tabId, sought, mark, onChosen, onPicked, onCreated, onBack } = props;
  const keyPrint = useKeyPrint();
  const found = useLeadsAt(lead);
  const askAgain = useForgetLookUps();
  const [isMarkingAll, setMarkingAll] = useState(false);
  const title = useRef<HTMLHeadingElement>(null);
  // The button that led here is gone.
  useEffect(() => title.current?.focus(), []);
  const isNone = found?.ok === true && found.value.is === 'none';
  const leads = !found?.ok
    ? []
    : found.value.is === 'several'
      ? found.value.leads
      : found.value.is === 'known'
        ? [found.value.lead]
        : [];

  async function choose(chosen: KnownLead): Promise<void> {
    await rememberChosenLead(keyPrint, lead, chosen.id);
    onChosen(chosen);
  }

  return (
    <section className="flex grow flex-col gap-3 px-4 py-3" aria-labelledby="pick-title">
      <div className="flex items-center gap-3">
        <h2 ref={title} id="pick-title" tabIndex={-1} className="grow font-semibold outline-none">
          {say(isNone ? 'noLeadTitle' : 'pickTitle')}
        </h2>
        <button type="button" className="button" onClick={onBack}>
          {say('backToForm')}
        </button>
      </div>
      <p className="text-xs text-muted wrap-anywhere">
        <bdi dir="auto">{lead.value}</bdi>
      </p>
      {found?.ok === false && <AskProblem problem={found.problem} onAgain={askAgain} />}
      {isNone && <NoLead tabId={tabId} sought={sought} onPicked={onPicked} onCreated={onCreated} />}
      {found?.ok && found.value.is === 'unclear' && <p>{say('lookUpUnclear')}</p>}
      {!found && <p className="text-muted">{say('lookingUp')}</p>}
      {!isMarkingAll && (
        <ul className="flex flex-col gap-2">
          {leads.map((one) => (
            <li key={one.id}>
              <LeadCard lead={one} onChoose={() => void choose(one)} />
            </li>
          ))}
        </ul>
      )}
      {leads.length > 1 && <AllOfThem leads={leads} mark={mark} onStart={() => setMarkingAll(true)} />}
    </section>
  );
}
