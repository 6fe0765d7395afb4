/** The one sender: carries out what `planOutbox` says, one durable step before and after each request. */
import { toKeyCheck, toUpdateResult } from '../octanist/apiAnswer.ts';
import { toCheckRequest, toFindLeadRequest, toUpdateRequest } from '../octanist/apiRequest.ts';
import { toLeads } from '../octanist/leadsAnswer.ts';
import { type Entry, type EntryIn, isIn } from '../outbox/entry.ts';
import { afterRequest, type Health } from '../outbox/health.ts';
import { type Moment, usualPace } from '../outbox/pace.ts';
import type { Act } from '../outbox/planOutbox.ts';
import { toReading } from '../outbox/reading.ts';
import { interruptSending, startSending } from '../outbox/startSending.ts';
import { takeAnswer } from '../outbox/takeAnswer.ts';
import { takeReading } from '../outbox/takeReading.ts';
import type { Outcome } from '../problem.ts';
import { readKeyPrint } from './apiKeyStore.ts';
import { callApi } from './callApi.ts';
import { planNow } from './outboxPlan.ts';
import { changeEntry, changeHealth, type Kept, readOutbox } from './outboxStore.ts';
import { inOrder, isOver } from './outboxTransaction.ts';

/** What the sender tells of its work. */
export interface SenderEvents {
  /** Whether somebody is looking: asked before an outcome is stored, for a popup that closes right afterwards has told it. */
  readonly isWatched: (entry: Entry) => Promise<boolean>;
  /** An update has come to an end, or to where only a person can help. */
  readonly onSettled: (entry: Entry, isWatched: boolean) => void | Promise<void>;
  /** There is nothing to do before this; null when only an event can bring more. */
  readonly onResting: (wakeAtMs: number | null, kept: Kept) => void | Promise<void>;
}

/**
 * Works until nothing can be done at this moment. One at a time, over all contexts of the extension: the lock dies with its
 * holder. Gives false where another holds it.
 * @param hasNews says whether something was added since it was last asked
 */
export async function workOutbox(events: SenderEvents, hasNews: () => boolean): Promise<boolean> {
  return navigator.locks.request('outbox', { ifAvailable: true }, async (lock) => {
    if (lock === null) return false;
    await endInterrupted();
    const underHand = new Map<string, Promise<void>>();
    const finished: Step[] = [];
    // Read once, and from then on kept up by what is done here: a thousand marks are not read a thousand times.
    let kept = await readOutbox();
    for (;;) {
      const { acts, wakeAtMs } = await planNow(kept, new Set(underHand.keys()));
      for (const act of acts) {
        const id = act.do === 'probe' ? act.do : act.entry.id;
        const work = perform(act, events).then((step) => {
          finished.push(step);
          underHand.delete(id);
        });
        underHand.set(id, work);
      }
      if (underHand.size > 0) await Promise.race(underHand.values());
      const isNew = hasNews();
      if (underHand.size === 0 && finished.length === 0 && !isNew) {
        await events.onResting(wakeAtMs, kept);
        return true;
      }
      kept = finished.splice(0).reduce(afterStep, kept);
      if (isNew) kept = await readOutbox();
    }
  });
}

/** What one act has changed in storage. */
interface Step {
  readonly entries: readonly Entry[];
  readonly health?: Health;
}

function afterStep(kept: Kept, { entries, health }: Step): Kept {
  const others = (before: readonly Entry[]) =>
    before.filter(({ id }) => entries.every((entry) => entry.id !== id));
  return {
    open: inOrder([...others(kept.open), ...entries.filter((entry) => !isOver(entry))]),
    receipts: [...others(kept.receipts), ...entries.filter(isOver)],
    health: health ?? kept.health,
  };
}

/** Whatever is found sending by a new holder of the lock was cut off with the last one. */
async function endInterrupted(): Promise<void> {
  for (const { id } of (await readOutbox()).open.filter((entry) => isIn(entry, 'sending')))
    await changeEntry(id, (entry) => (isIn(entry, 'sending') ? [interruptSending(entry, Date.now())] : null));
}

async function perform(act: Act, events: SenderEvents): Promise<Step> {
  if (act.do === 'probe') return probe();
  const keepAnswer = await (act.do === 'send' ? send(act.entry) : read(act.entry));
  const isWatched = await events.isWatched(act.entry);
  const step = await keepAnswer();
  for (const entry of step.entries.filter((one) => one.id === act.entry.id && needsTelling(one)))
    await events.onSettled(entry, isWatched);
  return step;
}

/** Commits the intent and sends; gives what commits the answer. */
async function send({ id, keyPrint }: EntryIn<'waiting'>): Promise<() => Promise<Step>> {
  const begun = await changeEntry(id, (entry) =>
    isIn(entry, 'waiting') ? [startSending(entry, Date.now())] : null,
  );
  const sending = begun?.[0];
  // It was taken back in the meantime: what is there now has to be read anew.
  if (sending === undefined) return afresh;
  const answer = await callApi((apiKey) => toUpdateRequest(sending.update, apiKey), keyPrint);
  const outcome = answer.ok ? toUpdateResult(answer.value, sending.update) : answer;
  return () =>
    keep(
      id,
      (entry) => (isIn(entry, 'sending') ? takeAnswer(entry, outcome, moment()) : null),
      (health) => learnFrom(health, outcome, keyPrint),
    );
}

/** Looks the lead up; gives what commits that which follows from it. */
async function read({
  id,
  keyPrint,
  leadId,
  update,
}: EntryIn<'waiting' | 'unconfirmed'>): Promise<() => Promise<Step>> {
  const asked = leadId === undefined ? update.lead : ({ kind: 'id', value: leadId } as const);
  const answer = await callApi((apiKey) => toFindLeadRequest(asked, apiKey), keyPrint);
  const leads = answer.ok ? toLeads(answer.value, asked) : answer;
  const seesNote = leads.ok && leads.value.leads.some(({ lead }) => Boolean(lead.note));
  let notesShown = seesNote;
  return () =>
    keep(
      id,
      (entry) =>
        isIn(entry, 'waiting', 'unconfirmed')
          ? takeReading(entry, toReading(leads, asked), notesShown, moment())
          : null,
      (health) => {
        notesShown = seesNote || health.notesShown;
        return { ...learnFrom(health, leads, keyPrint), notesShown };
      },
    );
}

async function probe(): Promise<Step> {
  const keyPrint = (await readKeyPrint()) ?? '';
  const answer = await callApi(toCheckRequest, keyPrint);
  const outcome = answer.ok ? toKeyCheck(answer.value) : answer;
  let learnt: Health | undefined;
  await changeHealth((health) => {
    learnt = learnFrom(health, outcome, keyPrint);
    return learnt;
  });
  return { entries: [], ...(learnt && { health: learnt }) };
}

/** Commits what a request has brought; where the entry has moved on meanwhile, all is read anew. */
async function keep(
  id: string,
  change: (entry: Entry) => Entry | null,
  learn: (health: Health) => Health,
): Promise<Step> {
  let health: Health | undefined;
  const entries = await changeEntry(
    id,
    (entry) => {
      const changed = change(entry);
      return changed === null ? null : [changed];
    },
    (before) => {
      health = learn(before);
      return health;
    },
  );
  return entries === null ? afresh() : { entries, ...(health && { health }) };
}

async function afresh(): Promise<Step> {
  const { open, receipts, health } = await readOutbox();
  return { entries: [...open, ...receipts], health };
}

function learnFrom(health: Health, outcome: Outcome<unknown>, keyPrint: string): Health {
  return afterRequest(health, outcome.ok ? null : outcome.problem, keyPrint, moment());
}

function moment(): Moment {
  return { nowMs: Date.now(), chance: Math.random(), pace: usualPace };
}

function needsTelling(entry: Entry): boolean {
  return isIn(entry, 'done', 'refused') || (isIn(entry, 'unconfirmed') && entry.state.asks !== undefined);
}
