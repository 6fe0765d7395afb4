/** What a person may decide about an update, and when. */
import { hasNotLeft } from './acceptUpdate.ts';
import { type Entry, type EntryIn, isAsking, isIn } from './entry.ts';
import type { Pace } from './pace.ts';

/**
 * `undo`: take it back before it leaves. `try-now`: do not wait any longer. `send-anyway`: it may go, although the lead is not
 * as it was when this was asked for. `send-again`: repeat it, although it may have arrived. `already-done`: it has arrived, or was done by hand. `discard`: let it go. `seen`: I know that several leads changed.
 */
export const decisions = [
  'undo',
  'try-now',
  'send-anyway',
  'send-again',
  'already-done',
  'discard',
  'seen',
] as const;
export type Decision = (typeof decisions)[number];

/** The entry after the decision, or null when there is no such choice in its state: it has moved on since the screen was drawn. */
export function decide(entry: Entry, decision: Decision, nowMs: number, pace: Pace): Entry | null {
  if (!choices(entry, nowMs, pace).includes(decision)) return null;
  switch (decision) {
    case 'undo':
      return { ...entry, state: { is: 'cancelled', atMs: nowMs, why: 'undone' } };
    case 'discard':
      return { ...entry, state: { is: 'cancelled', atMs: nowMs, why: 'discarded' } };
    case 'send-again':
      return { ...entry, state: { is: 'waiting', reason: 'queued', sinceMs: nowMs, nextAtMs: nowMs } };
    case 'send-anyway':
      return isIn(entry, 'waiting') ? sendAnyway(entry, nowMs) : null;
    case 'already-done': {
      const result = { leadsUpdated: null };
      return { ...entry, state: { is: 'done', atMs: nowMs, how: 'by-person', result, toLookAt: false } };
    }
    case 'try-now':
      return isIn(entry, 'waiting', 'unconfirmed') ? tryNow(entry, nowMs) : null;
    case 'seen':
      return isIn(entry, 'done') ? { ...entry, state: { ...entry.state, toLookAt: false } } : null;
  }
}

/** What there is to choose for an entry now, in the order in which it is offered. */
export function choices(entry: Entry, nowMs: number, pace: Pace): readonly Decision[] {
  if (isIn(entry, 'waiting')) {
    const leave = hasNotLeft(entry) ? 'undo' : 'discard';
    if (isAsking(entry)) return ['send-anyway', leave];
    return entry.state.heldByServer ? [leave] : ['try-now', leave];
  }
  if (isIn(entry, 'unconfirmed')) {
    if (isSettled(entry, nowMs, pace)) return ['send-again', 'already-done', 'discard'];
    return ['try-now'];
  }
  // Once it has been put right it is asked for anew (`instead` of acceptUpdate): behind what was asked for since.
  if (isIn(entry, 'refused')) return ['discard'];
  return isIn(entry, 'done') && entry.state.toLookAt ? ['seen'] : [];
}

/** Until then the request may still be on its way, and to go on without it would put things out of order. */
function isSettled(entry: EntryIn<'unconfirmed'>, nowMs: number, pace: Pace): boolean {
  if (entry.state.asks) return true;
  const startedAtMs = entry.attempts.at(-1)?.startedAtMs ?? nowMs;
  return nowMs - startedAtMs >= (entry.update.note === undefined ? pace.settleMs : pace.settleNoteMs);
}

/** The person has seen what the lead is now, and that is what it is compared with from here on. */
function sendAnyway(entry: EntryIn<'waiting'>, nowMs: number): Entry {
  const { changed: lead, ...state } = entry.state;
  return {
    ...entry,
    ...(lead === undefined ? {} : { base: lead }),
    state: { ...state, sinceMs: nowMs, nextAtMs: nowMs },
  };
}

function tryNow(entry: EntryIn<'waiting' | 'unconfirmed'>, nowMs: number): Entry {
  const { state } = entry;
  if (state.is === 'unconfirmed') return { ...entry, state: { ...state, sinceMs: nowMs, nextAtMs: nowMs } };
  const reason = state.reason === 'undo' ? 'queued' : state.reason;
  return { ...entry, state: { ...state, reason, sinceMs: nowMs, nextAtMs: nowMs } };
}

/**
 * The updates that an undone one had taken the place of: they are wanted again.
 * @param kept the receipts, among which they are
 */
export function reviveReplaced(undone: Entry, kept: readonly Entry[], nowMs: number): EntryIn<'waiting'>[] {
  return kept
    .filter(
      (entry) => isIn(entry, 'cancelled') && entry.state.by === undone.id && entry.attempts.length === 0,
    )
    .map((entry) => ({
      ...entry,
      state: { is: 'waiting', reason: 'queued', sinceMs: nowMs, nextAtMs: nowMs },
    }));
}

/** Coming back online ends every wait of our own; one that the server asked for stands. */
export function endWait(entry: EntryIn<'waiting' | 'unconfirmed'>, nowMs: number): Entry {
  const { state } = entry;
  const stays = state.is === 'waiting' ? state.reason === 'undo' || state.heldByServer : state.evidence;
  return stays ? entry : { ...entry, state: { ...state, nextAtMs: Math.min(state.nextAtMs, nowMs) } };
}
