/** The answer to a PATCH -> where the update stands now. */
import type { Outcome, Problem } from '../problem.ts';
import type { UpdateResult } from '../update.ts';
import { answerMeaning } from './answerMeaning.ts';
import { backOff } from './backOff.ts';
import type { Entry, EntryIn } from './entry.ts';
import type { Moment } from './pace.ts';
import { attemptsOf, endAttempt } from './startSending.ts';

export type Answered = EntryIn<'done' | 'waiting' | 'refused' | 'unconfirmed'>;

/** sending -> done, waiting, refused or unconfirmed. */
export function takeAnswer(
  entry: EntryIn<'sending'>,
  outcome: Outcome<UpdateResult>,
  moment: Moment,
): Answered {
  if (outcome.ok) return toDone(entry, outcome.value, moment.nowMs);
  const { problem } = outcome;
  const { kind, requestId } = problem;
  const { nowMs } = moment;
  const ended = { ...entry, attempts: endAttempt(entry, { kind, ...(requestId ? { requestId } : {}) }) };
  switch (answerMeaning(problem)) {
    case 'in-doubt':
      return toUnconfirmed(ended, problem, nowMs);
    case 'surprising': {
      const doubted = toUnconfirmed(ended, problem, nowMs);
      return { ...doubted, state: { ...doubted.state, asks: { why: 'surprising' } } };
    }
    case 'refused':
      return { ...ended, state: { is: 'refused', atMs: nowMs, problem } };
    case 'busy':
      return { ...ended, state: waitFor('busy', problem, ended, moment) };
    case 'key':
      return {
        ...ended,
        state: { is: 'waiting', reason: 'queued', sinceMs: nowMs, nextAtMs: nowMs, problem },
      };
    case 'never-left':
      // It was no attempt: the update is as if it had not been tried, and can still be replaced or taken back.
      return {
        ...entry,
        attempts: entry.attempts.slice(0, -1),
        state: waitFor('queued', problem, entry, moment),
      };
  }
}

function toDone(entry: EntryIn<'sending'>, result: UpdateResult, nowMs: number): EntryIn<'done'> {
  const { leadId, leadsUpdated } = result;
  const toLookAt = leadsUpdated !== null && leadsUpdated > 1;
  // Where a note was never shown, none can be counted.
  const canCount = entry.update.note !== undefined && entry.look?.lead?.note !== undefined && !toLookAt;
  return {
    ...entry,
    ...(leadId === undefined || toLookAt ? {} : { leadId }),
    attempts: endAttempt(entry, result.requestId ? { requestId: result.requestId } : {}),
    state: { is: 'done', atMs: nowMs, how: 'sent', result, toLookAt, ...(canCount ? { recheck: true } : {}) },
  };
}

function toUnconfirmed(entry: EntryIn<'sending'>, problem: Problem, nowMs: number): EntryIn<'unconfirmed'> {
  return {
    ...entry,
    // Read at once: if it has arrived, nobody has to wait for anything.
    state: { is: 'unconfirmed', sinceMs: nowMs, nextAtMs: nowMs, problem, failedReads: 0 },
  };
}

/** Retry-After wins over our own wait. */
function waitFor(
  reason: 'busy' | 'queued',
  problem: Problem,
  entry: Pick<Entry, 'attempts' | 'askedAtMs'>,
  moment: Moment,
): EntryIn<'waiting'>['state'] {
  const { nowMs } = moment;
  const { retryAfterMs } = problem;
  const waitMs = retryAfterMs ?? backOff(Math.max(1, attemptsOf(entry)), nowMs - entry.askedAtMs, moment);
  return {
    is: 'waiting',
    reason,
    sinceMs: nowMs,
    nextAtMs: nowMs + waitMs,
    problem,
    ...(retryAfterMs === undefined ? {} : { heldByServer: true }),
  };
}
