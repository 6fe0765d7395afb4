/** What a person does with the outbox, from a page of ours or the menu: put a mark in, take it back, decide about it. */
import { browser } from '#imports';
import type { Asked } from '../outbox/acceptUpdate.ts';
import { type Decision, decide, reviveReplaced } from '../outbox/decide.ts';
import { type Entry, isIn } from '../outbox/entry.ts';
import { usualPace } from '../outbox/pace.ts';
import type { Outcome } from '../problem.ts';
import type { Settings } from '../settings.ts';
import type { Update } from '../update.ts';
import { acceptIntoOutbox } from './acceptIntoOutbox.ts';
import { whileHeld } from './holdLine.ts';
import { send } from './messages.ts';
import { changeEntry } from './outboxStore.ts';

/** Where a mark comes from. */
export interface MarkedFrom {
  /** Of the key of the organization that it is for. */
  readonly keyPrint: string;
  readonly from: Entry['from'];
  /** The tab whose popup tells what becomes of it; none for a mark among many, which has a place of its own there. */
  readonly tabId?: number;
  /** The id of the entry that the person has edited. */
  readonly instead?: string;
  /** The one lead at this address as the person saw it, and when. */
  readonly seen?: NonNullable<Asked['seen']>;
}

/** Accepts a mark: once this resolves with an entry, it is safe on this computer. Nothing has been sent yet. */
export function markLead(
  update: Update,
  { undoSeconds }: Pick<Settings, 'undoSeconds'>,
  from: MarkedFrom,
): Promise<Outcome<Entry>> {
  return acceptIntoOutbox(update, { ...from, graceMs: undoSeconds * 1000 });
}

/** Gives whether the decision still could be made: the entry may have moved on since the screen was drawn. */
export async function decideMark(id: string, decision: Decision): Promise<boolean> {
  let isBegun = false;
  const make = () => {
    const nowMs = Date.now();
    return changeEntry(id, async (entry, readReceipts) => {
      isBegun = isIn(entry, 'sending');
      const decided = decide(entry, decision, nowMs, usualPace);
      if (decided === null) return null;
      return decision === 'undo'
        ? [decided, ...reviveReplaced(decided, await readReceipts(), nowMs)]
        : [decided];
    });
  };
  let changed = await make();
  // It may only stand ready to leave: then it can still be taken back.
  if (isBegun && decision === 'undo') changed = await whileHeld(make);
  callOutbox();
  return changed !== null;
}

/** Wakes the background; the alarm does where the message is lost with a page that closes. */
export function callOutbox(): void {
  void browser.alarms.create('outbox', { delayInMinutes: 0.5 });
  void send('wakeOutbox', {}).catch(() => undefined);
}
