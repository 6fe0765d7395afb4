/** What the form that marks a lead holds and does: the draft, what is known of the lead, what is wrong, and the mark itself. */
import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { uiLanguage } from '../lib/browser/say.ts';
import { type Draft, emptyDraft } from '../lib/draft.ts';
import { type FieldName, type FieldProblems, firstWrong, readForm } from '../lib/form.ts';
import type { MarkStatus } from '../lib/lead.ts';
import { questionBefore } from '../lib/lookup/effectOf.ts';
import type { KnownLead } from '../lib/lookup/knownLead.ts';
import { decimalSeparator } from '../lib/money.ts';
import type { EntryIn } from '../lib/outbox/entry.ts';
import { usePanel } from './panelContext.ts';
import { useChoiceNews, useContacts, useMark } from './queries.ts';
import { useChosenLead } from './useChosenLead.ts';
import { useDraft } from './useDraft.ts';
import { useFilledIn } from './useFilledIn.ts';
import { useFollow } from './useFollow.ts';
import { useForgetLookUps } from './useLookUps.ts';
import { useShortcuts } from './useShortcuts.ts';
import { useWorkspace } from './useWorkspace.ts';

export interface MarkFormProps {
  readonly tabId: number;
  readonly stored: Draft | null;
  /** The tab's last mark, if Octanist has refused it: here it is mended. */
  readonly refused: EntryIn<'refused'> | null;
}

export function useMarkForm({ tabId, stored, refused }: MarkFormProps) {
  const form = useRef<HTMLFormElement>(null);
  const found = useContacts(tabId);
  const { draft, isLeadDecided, change, leave: leaveDraft, startAfresh } = useDraft(tabId, stored);
  const [isTypingLead, setTypingLead] = useState(false);
  // Contacts that come while the cursor stands in the empty field are not put there: they would end up in what is typed.
  const best = found?.ok && !isTypingLead ? found.value.best : null;
  const own = isLeadDecided || !best ? draft : { ...draft, lead: best.identifier.value };
  const panel = usePanel();
  const { id: workspaceId = '', print: keyPrint = '' } = useWorkspace().workspace ?? {};
  const { reading, lead, lookUp, known, count } = useChosenLead(
    own.lead,
    found,
    isLeadDecided || !panel?.matches,
  );
  const onChoice = useChoiceNews();
  const forgetLookUps = useForgetLookUps();
  const { shown, touch, leave: leaveLead } = useFilledIn(own, known?.lead ?? null);
  const mark = useMark(tabId);
  // Where it turns out to be one lead there is nothing to choose.
  const isChoosing = own.chooses === true && reading?.ok === true && count !== 1;
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
  const problem =
    isBusy || failed?.kind === 'unclear-lead' ? null : (failed ?? refused?.state.problem ?? null);
  // It has been settled since which lead is meant; not so where Octanist refused that very one.
  const isSettled =
    known !== null &&
    known.lead.id !== refused?.look?.lead?.id &&
    (problem?.kind === 'several-match' || problem?.kind === 'not-found');

  const update = (part: Partial<Draft>) => {
    // Emptying the lead decides it too; a status chosen before the contacts arrive does not.
    if (!isBusy)
      change({ ...own, ...('lead' in part && leaveLead()), ...part }, 'lead' in part || own.lead !== '');
    setAsking(false);
  };
  /** Goes on to another lead of the list. In the panel what was begun for the last one is kept, and comes back with it. */
  const openLead = (next: string) => {
    if (!panel || isBusy || next === own.lead) return update({ lead: next });
    panel.drafts.keep(workspaceId, lead, { ...own, ...leaveLead() });
    change(panel.drafts.get(workspaceId, next) ?? { ...emptyDraft, lead: next }, true);
    setAsking(false);
  };
  useFollow(found, draft, isBusy || isTypingLead, (kept) => (kept ? change(kept, true) : leaveDraft()));
  const settle = (part: Partial<Draft>) => {
    if (Object.keys(part).length > 0 && !isBusy) change({ ...own, ...part }, own.lead !== '');
  };
  /** Opens or ends the choice of one of several leads. It is part of the draft, so that a popup which closes meanwhile comes back to it. */
  const pick = (chooses: boolean) => {
    const { chooses: _before, ...rest } = own;
    change(chooses ? { ...rest, chooses } : rest, own.lead !== '');
  };
  const switchedFrom = useRef(keyPrint);
  const onSwitch = useEffectEvent(() => {
    settle(leaveLead());
    setAsking(false);
  });
  // What was filled in is another organization's.
  useEffect(() => {
    if (switchedFrom.current !== keyPrint) onSwitch();
    switchedFrom.current = keyPrint;
  }, [keyPrint]);
  const focus = (name: FieldName, value = '') =>
    form.current?.querySelector<HTMLElement>(`[name="${name}"]${value && `[value="${value}"]`}`)?.focus();
  const fields = read.kind === 'fields' ? read.fields : null;
  const question = fields && questionBefore(fields, known?.lead ?? null);
  const submit = (isSure = false) => {
    if (isBusy || isChoosing || (isAsking && !isSure)) return;
    setHasTried(true);
    const wrong = firstWrong(problems);
    setAsking(!wrong && !isSure && question !== null);
    if (wrong) focus(wrong);
    else if (fields && (isSure || question === null)) {
      mark.mutate(
        {
          lead: shown.lead,
          fields,
          instead: refused?.id ?? draft.instead,
          known,
          isShared: (count ?? 0) > 1,
        },
        { onSuccess: (outcome) => !outcome.ok && outcome.problem.kind === 'unclear-lead' && focus('lead') },
      );
    }
  };
  const leave = (name: FieldName) => {
    if (name === 'lead') setTypingLead(false);
    setLeft((names) => new Set([...names, name]));
  };

  const choose = (status: MarkStatus) => {
    update({ status });
    // A ring left on another status would look like a second choice.
    const { activeElement } = document;
    if (activeElement instanceof HTMLInputElement && activeElement.name === 'status') focus('status', status);
  };

  useShortcuts({ form, onStatus: choose, onMark: () => submit() });
  // Where the keys 1, 2, 3 work at once; also after the choice of a lead, which has gone with the focus in it.
  const isShown = !isChoosing;
  useEffect(() => {
    // Whoever has begun to do something in the popup's head meanwhile goes on there.
    if (!isShown || document.activeElement?.closest('header')) return;
    const radios = [...(form.current?.querySelectorAll<HTMLInputElement>('[name="status"]') ?? [])];
    (radios.find(({ checked }) => checked) ?? radios[0])?.focus({ preventScroll: true });
  }, [isShown]);

  return {
    form,
    found,
    isChoosing,
    shown,
    reading,
    lead,
    lookUp,
    known,
    fields,
    isBusy,
    problem: isSettled ? null : problem,
    asks: isAsking ? question : null,
    toldOf,
    update,
    openLead,
    touch: (name: string) => {
      if (name === 'lead' && own.lead === '') setTypingLead(true);
      settle(touch(name));
    },
    leave,
    pick,
    onPicked: ({ id }: KnownLead) => {
      const { chooses: _chooses, ...rest } = own;
      panel?.drafts.forget(workspaceId, lead);
      change({ ...rest, lead: id }, true);
    },
    onCreated: () => {
      forgetLookUps();
      pick(false);
    },
    onChosen: () => {
      onChoice();
      pick(false);
    },
    submit,
    cancel: () => {
      flushSync(() => setAsking(false));
      form.current?.querySelector<HTMLElement>('.button-main')?.focus();
    },
    startAfresh: () => {
      mark.reset();
      panel?.drafts.forget(workspaceId, lead);
      startAfresh();
    },
  };
}
