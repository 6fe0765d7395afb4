/** The outbox in IndexedDB: what is kept, what changes. What is added: acceptIntoOutbox.ts. */
import type { Entry } from '../outbox/entry.ts';
import type { Health } from '../outbox/health.ts';
import { readEntry } from '../outbox/readEntry.ts';
import { database } from './database.ts';
import { ringBell } from './outboxBell.ts';
import {
  inOrder,
  inTransaction,
  learnHealth,
  outboxStores,
  putEntries,
  readOpen,
  readReceipts,
  toEntries,
  toHealth,
  toRevision,
} from './outboxTransaction.ts';

/** How many receipts are kept, and for how long. */
const maxReceipts = 1_000;
const receiptAgeMs = 30 * 24 * 60 * 60 * 1000;
const pruneAtOnce = 100;

export interface Kept {
  /** On their way, or waiting for a person; in the order of asking. */
  readonly open: readonly Entry[];
  /** What has ended; in no order. */
  readonly receipts: readonly Entry[];
  readonly health: Health;
  /** Another one, once somebody else than the sender has changed any of it. */
  readonly revision: number;
}

/**
 * All that is kept. What cannot be read goes to the quarantine first.
 * @param spares the receipts are left out where nothing is open: only what is still to go is compared with them
 */
export async function readOutbox(spares = false): Promise<Kept> {
  const transaction = (await database()).transaction(outboxStores);
  const state = transaction.objectStore('outboxState');
  const asked = Promise.all([
    transaction.objectStore('outbox').getAll(),
    state.get('health'),
    state.get('revision'),
    spares ? null : transaction.objectStore('receipts').getAll(),
  ]);
  // Ended as soon as all is asked for: left to itself it would last until a busy page has the time, and the sender waits for that long.
  if (!spares) transaction.commit();
  const [open, health, revision, all] = await asked;
  const receipts = all ?? (open.length === 0 ? [] : await transaction.objectStore('receipts').getAll());
  const read = open.map(readEntry);
  const isWhole = read.every(({ is }) => is !== 'damaged');
  return {
    open: isWhole
      ? inOrder(read.flatMap((one) => (one.is === 'entry' ? [one.entry] : [])))
      : await inTransaction(readOpen),
    receipts: receipts.flatMap(toEntries),
    health: toHealth(health),
    revision: toRevision(revision),
  };
}

/** What is kept in the place of an entry; null to change nothing. */
type Change = readonly Entry[] | null;

/**
 * Puts entries in the place of an open one.
 * @param change gives what to keep instead; null when the entry is no longer what it was
 * @returns what is kept now; null when nothing was changed
 */
export async function changeEntry(
  id: string,
  change: (entry: Entry, receipts: () => Promise<Entry[]>) => Change | Promise<Change>,
): Promise<Change> {
  const changed = await inTransaction(async (transaction) => {
    const [entry] = await readOpen(transaction, id);
    if (entry === undefined) return null;
    const entries = await change(entry, () => readReceipts(transaction));
    if (entries !== null) await putEntries(transaction, entries);
    return entries;
  });
  if (changed !== null) ringBell();
  return changed;
}

/** Changes every open entry at once: coming back online, another key. */
export async function changeOpen(
  change: (entry: Entry) => Entry,
  learn: (health: Health) => Health,
): Promise<void> {
  await inTransaction(async (transaction) => {
    await learnHealth(transaction, learn);
    await putEntries(transaction, (await readOpen(transaction)).map(change));
  });
  ringBell();
}

/** Keeps what a request has taught that belongs to no entry. */
export async function changeHealth(learn: (health: Health) => Health): Promise<void> {
  await inTransaction((transaction) => learnHealth(transaction, learn));
}

/** Keeps the receipts to what is worth keeping: a few at a time, for marks wait while any are deleted. */
export async function pruneReceipts(nowMs: number): Promise<void> {
  const db = await database();
  for (;;) {
    const old = await findOld(nowMs);
    if (old.length === 0) return;
    const { store, done } = db.transaction('receipts', 'readwrite');
    // What has become an open entry again meanwhile lies in another store.
    await Promise.all([...old.map((id) => store.delete(id)), done]);
  }
}

/** The oldest of those that are too many or too old. */
async function findOld(nowMs: number): Promise<string[]> {
  const byAge = (await database()).transaction('receipts').store.index('atMs');
  const tooOld = IDBKeyRange.upperBound(nowMs - receiptAgeMs, true);
  const [count, countOld] = await Promise.all([byAge.count(), byAge.count(tooOld)]);
  const surplus = Math.min(Math.max(count - maxReceipts, countOld), pruneAtOnce);
  return surplus > 0 ? byAge.getAllKeys(null, surplus) : [];
}

/** The number of the mark that was accepted last. */
export async function readLastSeq(): Promise<number> {
  return Number((await (await database()).get('outboxState', 'seq')) ?? 0);
}

/** How many entries could not be read. */
export async function countQuarantine(): Promise<number> {
  return (await database()).count('quarantine');
}

/** What could not be read, as it is, for a person to make sense of. */
export async function readQuarantine(): Promise<unknown[]> {
  return (await database()).getAll('quarantine');
}

/** Only a person may let go of it. */
export async function discardQuarantine(): Promise<void> {
  await (await database()).clear('quarantine');
  ringBell();
}
