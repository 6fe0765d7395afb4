/** What the sender does: one request each, with a durable step before and after it. */
import type { Identifier } from '../identifier.ts';
import { toKeyCheck, toUpdateResult } from '../octanist/apiAnswer.ts';
import { toCheckRequest, toFindLeadRequest, toUpdateRequest } from '../octanist/apiRequest.ts';
import { toLeads } from '../octanist/leadsAnswer.ts';
import { type Entry, type EntryIn, isIn } from '../outbox/entry.ts';
import { afterRequest, type Health } from '../outbox/health.ts';
import { type Moment, usualPace } from '../outbox/pace.ts';
import { toReading } from '../outbox/reading.ts';
import { startSending } from '../outbox/startSending.ts';
import { takeAnswer } from '../outbox/takeAnswer.ts';
import { takeLook } from '../outbox/takeLook.ts';
import { takeReading } from '../outbox/takeReading.ts';
import { takeRecheck } from '../outbox/takeRecheck.ts';
import { targetOf } from '../outbox/target.ts';
import type { Outcome } from '../problem.ts';
import { callApi } from './callApi.ts';
import { changeEntry, changeHealth, type Kept, readOutbox } from './outboxStore.ts';

/** A look that takes longer is none: nobody's mark waits for a slow search. */
const lookTimeOutMs = 5_000;

/** What one act has changed in storage. */
export interface Step {
  readonly entries: readonly Entry[];
  readonly health?: Health;
}

/** Commits the intent and sends; gives what commits the answer. */
export async function send({ id, keyPrint }: EntryIn<'waiting'>): Promise<() => Promise<Step>> {
  const begun = await changeEntry(id, (entry) =>
    isIn(entry, 'waiting') ? [startSending(entry, Date.now())] : null,
  );
  const sending = begun?.[0];
  // It was taken back in the meantime: what is there now has to be read anew.
  if (sending === undefined) return afresh;
  const answer = await callApi(
    (apiKey) => toUpdateRequest({ ...sending.update, lead: targetOf(sending) }, apiKey),
    keyPrint,
  );
  const outcome = answer.ok ? toUpdateResult(answer.value, sending.update) : answer;
  return () =>
    keep(
      id,
      (entry) => (isIn(entry, 'sending') ? takeAnswer(entry, outcome, moment()) : null),
      (health) => learnFrom(health, outcome, keyPrint),
    );
}

/** Looks the lead up before anything is sent to it: by its address, for since it was marked last another may share that. */
export async function look(
  { id, keyPrint, update }: EntryIn<'waiting'>,
  { open, receipts }: Kept,
): Promise<() => Promise<Step>> {
  const { leads, seesNote } = await findLeads(update.lead, keyPrint, lookTimeOutMs);
  return () =>
    keep(
      id,
      (entry) =>
        isIn(entry, 'waiting')
          ? takeLook(entry, toReading(leads, update.lead), [...open, ...receipts], moment())
          : null,
      (health) => ({ ...learnFrom(health, leads, keyPrint), notesShown: seesNote || health.notesShown }),
    );
}

/** Looks the lead up after a doubt; gives what commits that which follows from it. */
export async function read(entry: EntryIn<'waiting' | 'unconfirmed'>): Promise<() => Promise<Step>> {
  const { id, keyPrint } = entry;
  const asked = targetOf(entry);
  const { leads, seesNote } = await findLeads(asked, keyPrint);
  let notesShown = seesNote;
  return () =>
    keep(
      id,
      (now) =>
        isIn(now, 'waiting', 'unconfirmed')
          ? takeReading(now, toReading(leads, asked), notesShown, moment())
          : null,
      (health) => {
        notesShown = seesNote || health.notesShown;
        return { ...learnFrom(health, leads, keyPrint), notesShown };
      },
    );
}

/** Looks up whether the note stands there once. */
export async function recheck(entry: EntryIn<'done'>): Promise<() => Promise<Step>> {
  const { id, keyPrint } = entry;
  const asked = targetOf(entry);
  const { leads } = await findLeads(asked, keyPrint);
  return () =>
    keep(
      id,
      (now) => (isIn(now, 'done') ? takeRecheck(now, toReading(leads, asked)) : null),
      (health) => learnFrom(health, leads, keyPrint),
    );
}

async function findLeads(asked: Identifier, keyPrint: string, timeOutMs?: number) {
  const answer = await callApi((apiKey) => toFindLeadRequest(asked, apiKey), keyPrint, timeOutMs);
  const leads = answer.ok ? toLeads(answer.value, asked) : answer;
  return { leads, seesNote: leads.ok && leads.value.leads.some(({ lead }) => Boolean(lead.note)) };
}

export async function probe(keyPrint: string): Promise<Step> {
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
