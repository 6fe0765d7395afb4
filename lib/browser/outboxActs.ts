/** What the sender asks of Octanist: one request each; what it brings is kept by the next turn. */
import type { Identifier } from '../identifier.ts';
import { toKeyCheck, toUpdateResult } from '../octanist/apiAnswer.ts';
import { toCheckRequest, toFindLeadRequest, toUpdateRequest } from '../octanist/apiRequest.ts';
import { toLeads } from '../octanist/leadsAnswer.ts';
import { type Entry, isIn } from '../outbox/entry.ts';
import { afterRequest, type Health } from '../outbox/health.ts';
import type { Lanes } from '../outbox/lanes.ts';
import { type Moment, usualPace } from '../outbox/pace.ts';
import { toReading } from '../outbox/reading.ts';
import { takeAnswer } from '../outbox/takeAnswer.ts';
import { takeLook } from '../outbox/takeLook.ts';
import { takeReading } from '../outbox/takeReading.ts';
import { takeRecheck } from '../outbox/takeRecheck.ts';
import { targetOf } from '../outbox/target.ts';
import { isPractice } from '../practice/practice.ts';
import type { Outcome } from '../problem.ts';
import type { Call } from './callApi.ts';
import type { Answer, Errand } from './outboxTurn.ts';

/** A look that takes longer is none: nobody's mark waits for a slow search. */
const lookTimeOutMs = 5_000;

export function runErrand(errand: Errand, lanes: Lanes, call: Call): Promise<Answer> {
  switch (errand.do) {
    case 'look':
      return look(errand, lanes, call);
    case 'send':
      return send(errand, call);
    case 'read':
      return read(errand, call);
    case 'recheck':
      return recheck(errand, call);
    case 'probe':
      return probe(errand, call);
  }
}

type ErrandTo<Do extends Errand['do']> = Extract<Errand, { do: Do }>;

async function send(to: ErrandTo<'send'>, call: Call): Promise<Answer> {
  const { keyPrint, update } = to.entry;
  const lead = targetOf(to.entry);
  const answer = await call((apiKey) => toUpdateRequest({ ...update, lead }, apiKey));
  const outcome = answer.ok ? toUpdateResult(answer.value, update) : answer;
  return {
    to,
    isFine: outcome.ok,
    take: (entry) => (isIn(entry, 'sending') ? takeAnswer(entry, outcome, moment()) : null),
    learn: (health) => learnFrom(health, outcome, keyPrint),
  };
}

/** What was made ready and did not go out: as it was before. */
export function sendBack(to: Errand): Answer {
  const take = (entry: Entry) => {
    if (to.do !== 'send') return entry;
    return isIn(entry, 'sending') ? to.before : null;
  };
  return { to, isFine: false, learn: (health) => health, take };
}

/** Looks the lead up before anything is sent to it: by its address, for since it was marked last another may share that. */
async function look(to: ErrandTo<'look'>, lanes: Lanes, call: Call): Promise<Answer> {
  const { keyPrint, update } = to.entry;
  const ourMarks = lanes.sentByNow();
  const { leads, ...rest } = await findLeads(call, update.lead, keyPrint, lookTimeOutMs);
  const take = (entry: Entry) =>
    isIn(entry, 'waiting') ? takeLook(entry, toReading(leads, update.lead), ourMarks, moment()) : null;
  return { to, take, ...rest };
}

/** Looks the lead up after a doubt. */
async function read(to: ErrandTo<'read'>, call: Call): Promise<Answer> {
  const asked = targetOf(to.entry);
  const { leads, ...rest } = await findLeads(call, asked, to.entry.keyPrint);
  const take = (entry: Entry, { notesShown }: Health) =>
    isIn(entry, 'waiting', 'unconfirmed')
      ? takeReading(entry, toReading(leads, asked), notesShown, moment())
      : null;
  return { to, take, ...rest };
}

/** Looks up whether the note stands there once. */
async function recheck(to: ErrandTo<'recheck'>, call: Call): Promise<Answer> {
  const asked = targetOf(to.entry);
  const { leads, ...rest } = await findLeads(call, asked, to.entry.keyPrint);
  const take = (entry: Entry) => (isIn(entry, 'done') ? takeRecheck(entry, toReading(leads, asked)) : null);
  return { to, take, ...rest };
}

async function probe(to: ErrandTo<'probe'>, call: Call): Promise<Answer> {
  const { keyPrint } = to;
  const answer = await call(toCheckRequest);
  const outcome = answer.ok ? toKeyCheck(answer.value) : answer;
  return { to, isFine: outcome.ok, learn: (health) => learnFrom(health, outcome, keyPrint) };
}

async function findLeads(call: Call, asked: Identifier, keyPrint: string, timeOutMs?: number) {
  const answer = await call((apiKey) => toFindLeadRequest(asked, apiKey), timeOutMs);
  const leads = answer.ok ? toLeads(answer.value, asked) : answer;
  const seesNote =
    !isPractice({ print: keyPrint }) && leads.ok && leads.value.leads.some(({ lead }) => Boolean(lead.note));
  const learn = (health: Health): Health => ({
    ...learnFrom(health, leads, keyPrint),
    notesShown: seesNote || health.notesShown,
  });
  return { leads, isFine: leads.ok, learn };
}

function learnFrom(health: Health, outcome: Outcome<unknown>, keyPrint: string): Health {
  return afterRequest(health, outcome.ok ? null : outcome.problem, keyPrint, moment());
}

function moment(): Moment {
  return { nowMs: Date.now(), chance: Math.random(), pace: usualPace };
}
