/** The look before sending: what the lead is now -> whether the update may go to it, is done already, or needs a person. */
import type { Problem, ProblemKind } from '../problem.ts';
import { backOff } from './backOff.ts';
import { isAsWanted, isOtherThan } from './compareLead.ts';
import type { Entry, EntryIn } from './entry.ts';
import type { OurMarks } from './lanes.ts';
import { countSameNote, followsOther } from './ourMarks.ts';
import type { Moment } from './pace.ts';
import type { Reading } from './reading.ts';
import type { SeenLead } from './seenLead.ts';
import { toDone } from './takeReading.ts';

type Looked = EntryIn<'waiting' | 'done' | 'refused'>;

/** Octanist is there, and does not show its leads: after two of these in a row the update goes out without a look. */
const blindKinds: readonly ProblemKind[] = ['server-error', 'time-out', 'unknown-shape'];
/** It was not asked. */
const ownKinds: readonly ProblemKind[] = ['offline', 'key-refused', 'key-missing', 'host-not-allowed'];

/**
 * waiting -> waiting (it may go, or a person must say), done (it was so already) or refused (several leads share the address).
 * @param ourMarks those sent before it was looked up
 */
export function takeLook(
  entry: EntryIn<'waiting'>,
  reading: Reading,
  ourMarks: OurMarks,
  moment: Moment,
): Looked {
  const { nowMs } = moment;
  switch (reading.is) {
    case 'failed':
      return takeFailedLook(entry, reading.problem, ourMarks, moment);
    case 'several':
      return { ...entry, state: { is: 'refused', atMs: nowMs, problem: { kind: 'several-match' } } };
    case 'none':
    case 'unreadable':
      return seen(entry, reading.is, ourMarks, nowMs);
    case 'one':
      return takeLead(entry, reading.lead, ourMarks, nowMs);
  }
}

function takeLead(entry: EntryIn<'waiting'>, lead: SeenLead, ourMarks: OurMarks, nowMs: number): Looked {
  const known = lead.id === undefined ? entry : { ...entry, leadId: lead.id };
  const ours = ourMarks(known);
  const { base, look, update } = known;
  if (isAsWanted(update, lead)) {
    // Whoever saw that it is so and asks all the same wants it sent.
    const isKnown = base !== undefined && isAsWanted(update, base);
    if (update.note === undefined && !isKnown && !followsOther(update, ours))
      return toDone(known, 'already-so', nowMs);
  } else if (base !== undefined && isOtherThan(base, lead) && ours.length <= (look?.ours ?? 0)) {
    // What we did to it ourselves since the person looked is no surprise.
    return { ...known, state: { ...known.state, reason: 'queued', changed: lead } };
  }
  return seen(known, 'one', ourMarks, nowMs, lead);
}

function seen(
  entry: EntryIn<'waiting'>,
  found: NonNullable<Entry['look']>['found'],
  ourMarks: OurMarks,
  nowMs: number,
  lead?: SeenLead,
): EntryIn<'waiting'> {
  const { failedLooks: _failedLooks, problem: _problem, ...state } = entry.state;
  const ours = ourMarks(entry);
  return {
    ...entry,
    look: { atMs: nowMs, found, ours: ours.length, ...(lead === undefined ? {} : { lead }) },
    sameNoteBefore: Math.max(entry.sameNoteBefore, countSameNote(entry.update.note, ours)),
    state,
  };
}

/** Nothing of the update has left, so to look again costs only time. */
function takeFailedLook(
  entry: EntryIn<'waiting'>,
  problem: Problem,
  ourMarks: OurMarks,
  moment: Moment,
): EntryIn<'waiting'> {
  const { nowMs } = moment;
  const { state } = entry;
  if (isBlind(problem) && isBlind(state.problem)) return seen(entry, 'unreadable', ourMarks, nowMs);
  // Not asked at all: `planOutbox` knows when that is over.
  const isOwn = ownKinds.includes(problem.kind);
  const failedLooks = (state.failedLooks ?? 0) + (isOwn ? 0 : 1);
  const { retryAfterMs } = problem;
  const waitMs = retryAfterMs ?? (isOwn ? 0 : backOff(failedLooks, nowMs - entry.askedAtMs, moment));
  const isInGrace = state.reason === 'undo' && nowMs + waitMs <= state.nextAtMs;
  return {
    ...entry,
    state: {
      is: 'waiting',
      reason: isInGrace ? 'undo' : 'queued',
      sinceMs: nowMs,
      // A wait ends no sooner than the time in which it can be taken back.
      nextAtMs: isInGrace ? state.nextAtMs : nowMs + waitMs,
      problem,
      failedLooks,
      ...(retryAfterMs === undefined ? {} : { heldByServer: true }),
    },
  };
}

function isBlind(problem: Problem | undefined): boolean {
  return problem !== undefined && blindKinds.includes(problem.kind);
}
