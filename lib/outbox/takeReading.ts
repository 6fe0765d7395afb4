/** Reconciliation: what the lead looks like now -> whether the update has arrived, is to be repeated, or a person must say. */
import type { Problem } from '../problem.ts';
import { backOff } from './backOff.ts';
import { compareLead } from './compareLead.ts';
import type { EntryIn, Finding, StateOf } from './entry.ts';
import type { Moment, Pace } from './pace.ts';
import type { Reading } from './reading.ts';
import type { SeenLead } from './seenLead.ts';
import { attemptsOf } from './startSending.ts';

/** What is read back: an update in doubt, or one that Octanist was too busy for. */
type Doubted = EntryIn<'unconfirmed' | 'waiting'>;
type Read = EntryIn<'unconfirmed' | 'waiting' | 'done'>;

/** unconfirmed or waiting -> done, waiting (to be repeated) or unconfirmed (to be read again, or for a person). */
export function takeReading(entry: Doubted, reading: Reading, notesShown: boolean, moment: Moment): Read {
  if (reading.is === 'failed') return takeFailedReading(entry, reading.problem, moment);
  const lead = reading.is === 'one' ? reading.lead : undefined;
  const known = lead?.id === undefined ? entry : { ...entry, leadId: lead.id };
  if (lead === undefined)
    return believe(known, otherFindings[reading.is as keyof typeof otherFindings], reading, moment);
  const comparison = compareLead(entry, lead, notesShown);
  return comparison === 'applied'
    ? toDone(known, 'confirmed', moment.nowMs)
    : believe(known, comparison, reading, moment);
}

const otherFindings = { none: 'not-found', several: 'several', unreadable: 'unreadable' } as const;

/** A finding is acted on once it has been the same for long enough. */
function believe(entry: Doubted, finding: Finding, reading: Reading, moment: Moment): Read {
  const { nowMs, pace } = moment;
  const { state } = entry;
  const lead = reading.is === 'one' ? reading.lead : undefined;
  // The API itself turned this one away, and to set the same values again would do no harm.
  if (state.is === 'waiting' && entry.update.note === undefined)
    return conclude(entry, finding, lead, moment);

  const serverTimeMs = 'serverTimeMs' in reading ? reading.serverTimeMs : undefined;
  const clock = serverTimeMs === undefined ? 'own' : 'server';
  const atMs = serverTimeMs ?? nowMs;
  const earlier = state.is === 'unconfirmed' ? state.evidence : undefined;
  const isSame = earlier?.finding === finding && earlier.clock === clock && earlier.firstAtMs <= atMs;
  const firstAtMs = isSame ? earlier.firstAtMs : atMs;
  const leftMs = settleMs(entry, pace) - (atMs - firstAtMs);
  if (isSame && leftMs <= 0) return conclude(entry, finding, lead, moment);
  const evidence = { finding, firstAtMs, clock } as const;
  return stayIn(entry, { ...toDoubt(state, nowMs), nextAtMs: nowMs + leftMs, evidence });
}

/** The doubt as it begins anew: no reading has failed, nobody is asked. */
function toDoubt({ problem }: Doubted['state'], nowMs: number): StateOf<'unconfirmed'> {
  const why = problem ?? { kind: 'interrupted' };
  return { is: 'unconfirmed', sinceMs: nowMs, nextAtMs: nowMs, problem: why, failedReads: 0 };
}

function settleMs({ update }: Pick<Doubted, 'update'>, pace: Pace): number {
  return update.note === undefined ? pace.settleMs : pace.settleNoteMs;
}

function conclude(entry: Doubted, finding: Finding, lead: SeenLead | undefined, moment: Moment): Read {
  const { nowMs } = moment;
  switch (finding) {
    case 'as-wanted':
      return toDone(entry, 'already-so', nowMs);
    case 'absent':
      return toRepeat(entry, moment);
    case 'changed-elsewhere':
    case 'several':
      return toAsking(entry, finding, lead, nowMs);
    case 'unclear':
    case 'not-found':
    case 'unreadable':
      // To set the same values again does no harm; to write the same note again does.
      return entry.update.note === undefined
        ? toRepeat(entry, moment)
        : toAsking(entry, finding, lead, nowMs);
  }
}

function takeFailedReading(entry: Doubted, problem: Problem, moment: Moment): Read {
  const { nowMs, pace } = moment;
  if (entry.state.is === 'waiting') {
    const waitMs = problem.retryAfterMs ?? backOff(attemptsOf(entry), nowMs - entry.askedAtMs, moment);
    const state = { ...entry.state, sinceMs: nowMs, nextAtMs: nowMs + waitMs };
    return { ...entry, state } as EntryIn<'waiting'>;
  }
  // Without a network the reading was none.
  const isOwn =
    problem.kind === 'offline' || problem.kind === 'key-refused' || problem.kind === 'key-missing';
  const failedReads = entry.state.failedReads + (isOwn ? 0 : 1);
  if (problem.kind === 'server-error' && failedReads >= pace.readTries) {
    const read = believe(entry, 'unreadable', { is: 'unreadable' }, moment);
    return read.state.is === 'unconfirmed' ? stayIn(read, { ...read.state, failedReads }) : read;
  }
  const waitMs = problem.retryAfterMs ?? (isOwn ? 0 : backOff(failedReads, nowMs - entry.askedAtMs, moment));
  return stayIn(entry, { ...entry.state, sinceMs: nowMs, nextAtMs: nowMs + waitMs, failedReads });
}

function stayIn(entry: Omit<Doubted, 'state'>, state: StateOf<'unconfirmed'>): EntryIn<'unconfirmed'> {
  return { ...entry, state };
}

/** Done, as reading the lead has shown; how many leads that changed nobody said. */
export function toDone(
  entry: Omit<Doubted, 'state'>,
  how: 'confirmed' | 'already-so',
  nowMs: number,
): EntryIn<'done'> {
  const result = { leadsUpdated: null, ...(entry.leadId === undefined ? {} : { leadId: entry.leadId }) };
  return { ...entry, state: { is: 'done', atMs: nowMs, how, result, toLookAt: false } };
}

/**
 * Its turn comes again. Without a note we do not wait until even the slowest server and the oldest replica together could hide
 * nothing, since the repetition would set the same values: that is remembered, in case it is refused.
 */
function toRepeat(entry: Doubted, moment: Moment): EntryIn<'waiting'> {
  const { nowMs } = moment;
  const hasWaited = entry.state.is === 'waiting';
  const waitMs = hasWaited ? 0 : backOff(attemptsOf(entry), nowMs - entry.askedAtMs, moment);
  return {
    ...entry,
    ...(entry.update.note === undefined ? { mayHaveArrived: true } : {}),
    state: { is: 'waiting', reason: 'queued', sinceMs: nowMs, nextAtMs: nowMs + waitMs },
  };
}

function toAsking(
  entry: Doubted,
  why: NonNullable<StateOf<'unconfirmed'>['asks']>['why'],
  lead: SeenLead | undefined,
  nowMs: number,
): EntryIn<'unconfirmed'> {
  const asks = lead === undefined ? { why } : { why, lead };
  return stayIn(entry, { ...toDoubt(entry.state, nowMs), asks });
}
