/** The form that marks a lead. What is typed is kept; what is wrong is said at its field; what became of it, above the button. */
import { useEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { uiLanguage } from '../lib/browser/say.ts';
import type { Draft } from '../lib/draft.ts';
import { type FieldName, type FieldProblems, firstWrong, readForm } from '../lib/form.ts';
import type { MarkStatus } from '../lib/lead.ts';
import { effectOf } from '../lib/lookup/effectOf.ts';
import { decimalSeparator } from '../lib/money.ts';
import type { EntryIn } from '../lib/outbox/entry.ts';
import { BeganBefore } from './BeganBefore.tsx';
import { ContactList } from './ContactList.tsx';
import { LeadField } from './LeadField.tsx';
import { LossReasonField } from './LossReasonField.tsx';
import { MarkFooter } from './MarkFooter.tsx';
import { NoteField } from './NoteField.tsx';
import { useContacts, useMark } from './queries.ts';
import { StatusChoice } from './StatusChoice.tsx';
import { useChosenLead } from './useChosenLead.ts';
import { useDraft } from './useDraft.ts';
import { useFilledIn } from './useFilledIn.ts';
import { useShortcuts } from './useShortcuts.ts';
import { ValueField } from './ValueField.tsx';

interface MarkFormProps {
  readonly tabId: number;
  readonly stored: Draft | null;
  /** The tab's last mark, if Octanist has refused it: here it is mended. */
  readonly refused: EntryIn<'refused'> | null;
}

export function MarkForm({ tabId, stored, refused }: MarkFormProps) {
  const form = useRef<HTMLFormElement>(null);
  const found = useContacts(tabId);
  const { draft, isLeadDecided, change, startAfresh } = useDraft(tabId, stored);
  const best = found?.ok ? found.value.best : null;
  const own = isLeadDecided || !best ? draft : { ...draft, lead: best.identifier.value };
  const { reading, lead, lookUp, known } = useChosenLead(own.lead, found);
  const { shown, touch, leave: leaveLead } = useFilledIn(own, known?.lead ?? null);
  const mark = useMark(tabId);
  const [hasTried, setHasTried] = useState(false);
  const [isAsking, setAsking] = useState(false);
  const [left, setLeft] = useState<ReadonlySet<FieldName>>(new Set());

  const read = readForm(shown, decimalSeparator(uiLanguage()));
  const problems: FieldProblems = {
    ...(reading?.ok === false && { lead: ['leadUnclear'] }),
    ...(read.kind === 'problems' && read.problems),
  };
  // Nobody is told off for a field they have not finished; too long a text they should see at once.
  const isTold = (name: FieldName) =>
    hasTried || name === 'note' || name === 'lossReason' || (left.has(name) && shown[name] !== '');
  const toldOf = (name: FieldName) => (isTold(name) ? problems[name] : undefined);

  const failed = mark.data?.ok === false ? mark.data.problem : null;
  // An accepted mark still counts as busy until it is on screen: a click in between would ask for it again.
  const isBusy = mark.isPending || mark.data?.ok === true;
  const problem = isBusy ? null : failed?.kind === 'unclear-lead' ? null : (failed ?? refused?.state.problem);

  const update = (part: Partial<Draft>) => {
    // Emptying the lead decides it too; a status chosen before the contacts arrive does not.
    if (!isBusy)
      change({ ...own, ...('lead' in part && leaveLead()), ...part }, 'lead' in part || own.lead !== '');
    setAsking(false);
  };
  const settle = (part: Partial<Draft>) => {
    if (Object.keys(part).length > 0 && !isBusy) change({ ...own, ...part }, own.lead !== '');
  };
  const focus = (name: FieldName, value = '') =>
    form.current?.querySelector<HTMLElement>(`[name="${name}"]${value && `[value="${value}"]`}`)?.focus();
  const fields = read.kind === 'fields' ? read.fields : null;
  const effect = fields && known ? effectOf(fields, known.lead) : 'changes';
  const submit = (isSure = false) => {
    if (isBusy || (isAsking && !isSure)) return;
    setHasTried(true);
    const wrong = firstWrong(problems);
    setAsking(!wrong && !isSure && effect !== 'changes');
    if (wrong) focus(wrong);
    else if (fields && (isSure || effect === 'changes')) {
      mark.mutate(
        { lead: shown.lead, fields, instead: refused?.id ?? draft.instead, known },
        { onSuccess: (outcome) => !outcome.ok && outcome.problem.kind === 'unclear-lead' && focus('lead') },
      );
    }
  };
  const leave = (name: FieldName) => setLeft((names) => new Set([...names, name]));

  const choose = (status: MarkStatus) => {
    update({ status });
    // A ring left on another status would look like a second choice.
    const { activeElement } = document;
    if (activeElement instanceof HTMLInputElement && activeElement.name === 'status') focus('status', status);
  };

  useShortcuts({ onStatus: choose, onMark: () => submit() });
  // Where the keys 1, 2, 3 work at once.
  useEffect(() => {
    const radios = [...(form.current?.querySelectorAll<HTMLInputElement>('[name="status"]') ?? [])];
    (radios.find(({ checked }) => checked) ?? radios[0])?.focus({ preventScroll: true });
  }, []);

  return (
    <form
      ref={form}
      noValidate
      autoComplete="off"
      className="flex grow flex-col"
      onSubmit={(event) => event.preventDefault()}
      onFocus={({ target }) => 'name' in target && settle(touch(String(target.name)))}
    >
      <div className="flex grow flex-col gap-2 px-4 pb-2.5">
        <ContactList
          found={found}
          selected={lead}
          onSelect={({ identifier }) => update({ lead: identifier.value })}
        />
        <LeadField
          text={shown.lead}
          reading={reading}
          lookUp={lookUp}
          problem={toldOf('lead')}
          isBusy={isBusy}
          onChange={(lead) => update({ lead })}
          onLeave={() => leave('lead')}
        />
        <StatusChoice
          status={shown.status}
          problem={toldOf('status')}
          isBusy={isBusy}
          onChange={(status) => update({ status })}
        />
        <div
          className={
            shown.status === 'lost' ? 'grid grid-cols-[minmax(0,2fr)_minmax(0,3fr)] gap-x-3 gap-y-1.5' : ''
          }
        >
          <ValueField
            text={shown.value}
            status={shown.status}
            problem={toldOf('value')}
            isBusy={isBusy}
            onChange={(value) => update({ value })}
            onLeave={() => leave('value')}
          />
          {shown.status === 'lost' && (
            <LossReasonField
              text={shown.lossReason}
              problem={toldOf('lossReason')}
              isBusy={isBusy}
              onChange={(lossReason) => update({ lossReason })}
            />
          )}
        </div>
        <NoteField
          text={shown.note}
          problem={toldOf('note')}
          isBusy={isBusy}
          onChange={(note) => update({ note })}
        />
      </div>
      <MarkFooter
        problem={problem ?? null}
        about={refused && refused.update.lead.value !== lead ? refused.update.lead.value : undefined}
        isBusy={isBusy}
        mark={fields}
        now={known?.lead ?? null}
        asks={isAsking && effect !== 'changes' ? effect : null}
        onMark={() => submit()}
        onSure={() => submit(true)}
        onCancel={() => {
          flushSync(() => setAsking(false));
          form.current?.querySelector<HTMLElement>('.button-main')?.focus();
        }}
      >
        <BeganBefore
          stored={stored}
          lead={shown.lead}
          found={found}
          reading={reading}
          onStartAfresh={() => {
            mark.reset();
            startAfresh();
          }}
        />
      </MarkFooter>
    </form>
  );
}
