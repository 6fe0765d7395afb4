/** The one sender: carries out what `planOutbox` says, one durable step before and after each request. */

import { type Entry, isAsking, isIn } from '../outbox/entry.ts';
import type { Act } from '../outbox/planOutbox.ts';
import { interruptSending } from '../outbox/startSending.ts';
import { look, probe, read, recheck, type Step, send } from './outboxActs.ts';
import { planNow } from './outboxPlan.ts';
import { changeEntry, type Kept, readOutbox } from './outboxStore.ts';
import { inOrder, isOver } from './outboxTransaction.ts';

/** A notification that never comes up holds up no mark. */
const tellingMs = 3_000;

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
    const tellings = new Set<Promise<void>>();
    /** Nothing waits for somebody to be told, but the rest. */
    const onSettled: SenderEvents['onSettled'] = (entry, isWatched) => {
      const telling = Promise.resolve(events.onSettled(entry, isWatched)).finally(() =>
        tellings.delete(telling),
      );
      tellings.add(telling);
    };
    // Read once, and from then on kept up by what is done here: a thousand marks are not read a thousand times.
    let kept = await readOutbox();
    for (;;) {
      const { acts, wakeAtMs } = await planNow(kept, new Set(underHand.keys()));
      for (const act of acts) {
        const id = act.do === 'probe' ? act.do : act.entry.id;
        const work = perform(act, kept, { ...events, onSettled }).then((step) => {
          finished.push(step);
          underHand.delete(id);
        });
        underHand.set(id, work);
      }
      if (underHand.size > 0) await Promise.race(underHand.values());
      const isNew = hasNews();
      if (underHand.size === 0 && finished.length === 0 && !isNew) {
        await Promise.race([Promise.all(tellings), afterMs(tellingMs)]);
        await events.onResting(wakeAtMs, kept);
        return true;
      }
      kept = finished.splice(0).reduce(afterStep, kept);
      if (isNew) kept = await readOutbox();
    }
  });
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

async function perform(act: Act, kept: Kept, events: SenderEvents): Promise<Step> {
  if (act.do === 'probe') return probe(act.keyPrint);
  const keepAnswer = await askFor(act, kept);
  const isWatched = await events.isWatched(act.entry);
  const step = await keepAnswer();
  const isNews = (one: Entry) =>
    act.do === 'recheck' ? isIn(one, 'done') && one.state.toLookAt : needsTelling(one);
  for (const entry of step.entries.filter((one) => one.id === act.entry.id && isNews(one)))
    void events.onSettled(entry, isWatched);
  return step;
}

/** Gives what commits the answer. */
function askFor(act: Exclude<Act, { do: 'probe' }>, kept: Kept): Promise<() => Promise<Step>> {
  switch (act.do) {
    case 'look':
      return look(act.entry, kept);
    case 'send':
      return send(act.entry);
    case 'read':
      return read(act.entry);
    case 'recheck':
      return recheck(act.entry);
  }
}

function needsTelling(entry: Entry): boolean {
  return isIn(entry, 'done', 'refused') || isAsking(entry);
}

function afterMs(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
