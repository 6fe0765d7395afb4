/** What there is to do where Octanist has no lead with this address: it may have another one, or it can be created. */
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { send } from '../lib/browser/messages.ts';
import { say } from '../lib/browser/say.ts';
import type { KnownLead } from '../lib/lookup/knownLead.ts';
import type { Sought } from '../lib/lookup/sought.ts';
import { AskProblem } from './AskProblem.tsx';
import { CreateLead } from './CreateLead.tsx';
import { LeadCard } from './LeadCard.tsx';
import { useKeyPrint } from './useWorkspace.ts';

interface NoLeadProps {
  readonly tabId: number;
  readonly sought: Sought;
  readonly onPicked: (lead: KnownLead) => void;
  readonly onCreated: () => void;
}

export function NoLead({ tabId, sought, onPicked, onCreated }: NoLeadProps) {
  const keyPrint = useKeyPrint();
  const client = useQueryClient();
  const queryKey = ['near', keyPrint, sought];
  const { data: near } = useQuery({
    queryKey,
    queryFn: () => send('findNear', { keyPrint, ...sought }),
  });
  return (
    <>
      <section aria-labelledby="near-title" className="flex flex-col gap-2">
        <h3 id="near-title" className="label m-0">
          {say('nearTitle')}
        </h3>
        {!near && <p className="text-muted">{say('lookingUp')}</p>}
        {near?.ok === false && (
          <AskProblem problem={near.problem} onAgain={() => void client.resetQueries({ queryKey })} />
        )}
        {near?.ok && near.value.length === 0 && <p className="text-muted">{say('nearNone')}</p>}
        {near?.ok && near.value.length > 0 && (
          <ul className="flex max-h-44 flex-col gap-2 overflow-y-auto">
            {near.value.map(({ lead, reason }) => (
              <li key={lead.id}>
                <LeadCard lead={lead} why={say(`near_${reason}`)} onChoose={() => onPicked(lead)} />
              </li>
            ))}
          </ul>
        )}
      </section>
      <CreateLead tabId={tabId} sought={sought} onCreated={onCreated} />
    </>
  );
}
