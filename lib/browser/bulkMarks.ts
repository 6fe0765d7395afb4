/** One mark for many leads: into the outbox together, looked after together, stopped together. Each is a mark like any other there. */
import type { IDBPObjectStore } from 'idb';
import type { Change } from '../bulk/bulkChanges.ts';
import { toSeenLead } from '../lookup/effectOf.ts';
import { hasNotLeft } from '../outbox/acceptUpdate.ts';
import { decide, reviveReplaced } from '../outbox/decide.ts';
import { type Entry, isIn } from '../outbox/entry.ts';
import { usualPace } from '../outbox/pace.ts';
import type { Outcome } from '../problem.ts';
import type { Settings } from '../settings.ts';
import { acceptAllIntoOutbox } from './acceptIntoOutbox.ts';
import { database, type Schema } from './database.ts';
import { whileHeld } from './holdLine.ts';
import { awakenSender, callOutbox } from './markLead.ts';
import { ringBell } from './outboxBell.ts';
import { inTransaction, putEntries, readOpen, readReceipts, toEntries } from './outboxTransaction.ts';

/** The sender has begun by then, and rings at every turn; this is for where it cannot. */
const bellMs = 100;

/** All of them are safe on this computer once this gives their entries, in the same order; otherwise none is, and nothing is sent. */
export async function markMany(
  changes: readonly Change[],
  { undoSeconds }: Pick<Settings, 'undoSeconds'>,
  keyPrint: string,
): Promise<Outcome<readonly Entry[]>> {
  const wanted = changes.map(({ row: { known }, fields }) => ({
    update: { ...fields, lead: { kind: 'id', value: known.lead.id } as const },
    asked: {
      keyPrint,
      from: 'popup' as const,
      graceMs: undoSeconds * 1000,
      seen: { lead: toSeenLead(known.lead), atMs: known.atMs },
    },
  }));
  const accepting = acceptAllIntoOutbox(wanted);
  // Called before they are safe, the sender asks for them behind their commit, and has them the moment after it; too early, it finds nothing.
  awakenSender();
  const accepted = await accepting;
  if (!accepted.ok) return accepted;
  callOutbox();
  // Whoever hears it reads all of them, and the sender would wait for that.
  setTimeout(ringBell, bellMs);
  return accepted;
}

/** These marks as they are now, by their ids. */
export async function readMarks(ids: readonly string[]): Promise<ReadonlyMap<string, Entry>> {
  const wanted = new Set(ids);
  // All that are open at one stroke: two hundred readings one by one would hold up the sender.
  const open = (await readAtOnce('outbox', (store) => store.getAll()))
    .flatMap(toEntries)
    .filter(({ id }) => wanted.delete(id));
  const over = await readAtOnce('receipts', (store) => Promise.all([...wanted].map((id) => store.get(id))));
  return new Map([...open, ...over.flatMap(toEntries)].map((entry) => [entry.id, entry]));
}

/** Ended as soon as it is asked: left to itself it would last until this page has the time, and the sender waits for that long. */
async function readAtOnce<T>(
  name: 'outbox' | 'receipts',
  read: (store: IDBPObjectStore<Schema, ('outbox' | 'receipts')[], 'outbox' | 'receipts'>) => Promise<T>,
): Promise<T> {
  const transaction = (await database()).transaction([name]);
  const result = read(transaction.objectStore(name));
  transaction.commit();
  return result;
}

/** Takes back those of which nothing can be in Octanist, also what stands ready to leave; what has left goes on to its end. */
export async function stopMarks(ids: ReadonlySet<string>): Promise<void> {
  await whileHeld(() => takeBack(ids, Date.now()));
  ringBell();
  callOutbox();
}

async function takeBack(ids: ReadonlySet<string>, nowMs: number): Promise<void> {
  await inTransaction(async (transaction) => {
    const [open, receipts] = [await readOpen(transaction), await readReceipts(transaction)];
    const stopped = open.flatMap((entry) => {
      // What was turned away may have been sent all the same before that.
      if (!ids.has(entry.id) || !isIn(entry, 'waiting') || entry.mayHaveArrived) return [];
      const decided = decide(entry, hasNotLeft(entry) ? 'undo' : 'discard', nowMs, usualPace);
      return decided === null ? [] : [decided, ...reviveReplaced(decided, receipts, nowMs)];
    });
    await putEntries(transaction, stopped);
  });
}
