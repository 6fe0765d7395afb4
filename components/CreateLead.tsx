/** Creates the lead that Octanist does not have. What the form holds afterwards is marked like any other. */
import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { askToCreate } from '../lib/browser/askToCreate.ts';
import { pageAddress } from '../lib/browser/currentTab.ts';
import { say } from '../lib/browser/say.ts';
import type { Sentence } from '../lib/form.ts';
import { parseEmail } from '../lib/identifier.ts';
import type { Sought } from '../lib/lookup/sought.ts';
import { isEnough, type NewLead, pageOf } from '../lib/newLead.ts';
import { isUncertain, type Problem } from '../lib/problem.ts';
import { AskProblem } from './AskProblem.tsx';
import { CheckField } from './CheckField.tsx';
import { TextField } from './TextField.tsx';
import { useKeyPrint } from './useWorkspace.ts';

interface CreateLeadProps {
  readonly tabId: number;
  readonly sought: Sought;
  readonly onCreated: () => void;
}

const boxes = [
  { name: 'name', label: 'newName' },
  { name: 'email', label: 'newEmail' },
  { name: 'phone', label: 'newPhone' },
] as const;

export function CreateLead({ tabId, sought, onCreated }: CreateLeadProps) {
  const keyPrint = useKeyPrint();
  const [typed, setTyped] = useState<Sought>(sought);
  const [isWithPage, setWithPage] = useState(true);
  const [wrong, setWrong] = useState<{ readonly [name: string]: Sentence }>({});
  const { data: page = {} } = useQuery({
    queryKey: ['page', tabId],
    queryFn: async () => pageOf(await pageAddress(tabId)),
  });
  const creating = useMutation({
    mutationFn: (lead: NewLead) => askToCreate(keyPrint, lead),
    retry: false,
  });
  const problem = creating.data?.ok === false ? creating.data.problem : null;

  function create(): void {
    if (creating.isPending) return;
    const email = typed.email?.trim() ? parseEmail(typed.email) : undefined;
    const lead: NewLead = {
      ...(typed.name?.trim() ? { name: typed.name.trim() } : {}),
      ...(email ? { email } : {}),
      ...(typed.phone?.trim() ? { phone: typed.phone.trim() } : {}),
      ...(isWithPage ? page : {}),
    };
    const problems: typeof wrong =
      email === null ? { email: ['newEmailUnclear'] } : isEnough(lead) ? {} : { name: ['newNeedsOne'] };
    setWrong(problems);
    if (Object.keys(problems).length > 0) return;
    creating.mutate(lead, { onSuccess: (outcome) => outcome.ok && onCreated() });
  }

  return (
    <section aria-labelledby="create-title" className="flex flex-col gap-2">
      <h3 id="create-title" className="label m-0">
        {say('createTitle')}
      </h3>
      {boxes.map(({ name, label }) => (
        <TextField
          key={name}
          name={label}
          label={say(label)}
          problem={wrong[name]}
          dir="auto"
          spellCheck={false}
          maxLength={name === 'name' ? 200 : 254}
          text={typed[name] ?? ''}
          isBusy={creating.isPending}
          onChange={(text) => setTyped((before) => ({ ...before, [name]: text }))}
        />
      ))}
      {page.website !== undefined && (
        <CheckField
          name="withPage"
          label={say('withPage')}
          hint={`${page.website}${page.path ?? ''}`}
          isChecked={isWithPage}
          onChange={setWithPage}
        />
      )}
      {problem && <Refused problem={problem} />}
      <button
        type="button"
        className="button button-main min-h-10"
        aria-disabled={creating.isPending}
        onClick={create}
      >
        {creating.isPending ? say('creating') : say('createLead')}
      </button>
    </section>
  );
}

/** A filtering rule is nothing that a person at the form can do anything about: said in words of its own. */
function Refused({ problem }: { readonly problem: Problem }) {
  if (problem.kind !== 'forbidden' && !isUncertain(problem)) return <AskProblem problem={problem} />;
  return (
    <div role="alert" className="rounded-lg border-s-4 border-warning bg-warning-tint px-3 py-2 text-warning">
      <p>{say(problem.kind === 'forbidden' ? 'createForbidden' : 'createUncertain')}</p>
      {problem.detail !== undefined && (
        <p className="mt-1 text-xs">
          <bdi dir="auto">{say('octanistSaid', problem.detail)}</bdi>
        </p>
      )}
    </div>
  );
}
