/** Entries for tests, by the way that leads to them: none is in a state that the transitions could not have made. */
import { type Accepted, type Asked, acceptUpdate } from '../../../lib/outbox/acceptUpdate.ts';
import type { Entry, EntryIn } from '../../../lib/outbox/entry.ts';
import { Lanes } from '../../../lib/outbox/lanes.ts';
import { type Moment, usualPace } from '../../../lib/outbox/pace.ts';
import { startSending } from '../../../lib/outbox/startSending.ts';
import { takeAnswer } from '../../../lib/outbox/takeAnswer.ts';
import { takeLook } from '../../../lib/outbox/takeLook.ts';
import { fail, type Outcome } from '../../../lib/problem.ts';
import type { Update, UpdateResult } from '../../../lib/update.ts';

/** Nothing of ours was sent to the lead. */
export const noMarks = new Lanes([]).sentByNow();

export const jane = { kind: 'email', value: 'jane@acme.com' } as const;
export const won: Update = { lead: jane, status: 'won' };
export const noted: Update = { ...won, note: 'signed' };

export function at(nowMs: number, chance = 0.5): Moment {
  return { nowMs, chance, pace: usualPace };
}

export function accept(update: Update, asked: Partial<Asked> = {}, kept: readonly Entry[] = []): Accepted {
  return acceptUpdate(
    update,
    { id: 'e1', seq: 1, nowMs: 0, graceMs: 0, keyPrint: 'k', from: 'popup', ...asked },
    kept,
  );
}

export function waitingEntry(
  update: Update = won,
  asked: Partial<Asked> = {},
  kept: readonly Entry[] = [],
): EntryIn<'waiting'> {
  const accepted = accept(update, asked, kept);
  if (accepted.is !== 'added') throw new Error('nothing to join');
  return accepted.entry;
}

/** One whose lead was looked up, and not found as we write its address: it is sent to the address. */
export function lookedEntry(
  update: Update = won,
  asked: Partial<Asked> = {},
  kept: readonly Entry[] = [],
): EntryIn<'waiting'> {
  const looked = takeLook(
    waitingEntry(update, asked, kept),
    { is: 'none' },
    new Lanes(kept).sentByNow(),
    at(asked.nowMs ?? 0),
  );
  if (looked.state.is !== 'waiting') throw new Error('does not wait');
  return { ...looked, state: looked.state };
}

export function sendingEntry(update: Update = won, asked: Partial<Asked> = {}): EntryIn<'sending'> {
  return startSending(waitingEntry(update, asked), 0);
}

/** An entry after its first attempt was answered like this, a second after it began. */
export function answeredEntry(
  outcome: Outcome<UpdateResult>,
  update: Update = won,
  asked: Partial<Asked> = {},
) {
  return takeAnswer(sendingEntry(update, asked), outcome, at(1_000));
}

export function doubtedEntry(update: Update = won, asked: Partial<Asked> = {}): EntryIn<'unconfirmed'> {
  const entry = answeredEntry(fail('unreachable'), update, asked);
  if (entry.state.is !== 'unconfirmed') throw new Error('no doubt');
  return { ...entry, state: entry.state };
}
