/** What a person decides about a mark that is in the outbox: to take it back, to send it now or again. */
import { type Decision, decide, reviveReplaced } from '../outbox/decide.ts';
import { isIn } from '../outbox/entry.ts';
import { usualPace } from '../outbox/pace.ts';
import { whileHeld } from './holdLine.ts';
import { callOutbox } from './markLead.ts';
import { changeEntry } from './outboxStore.ts';

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
