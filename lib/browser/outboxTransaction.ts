/** Steps on the outbox's stores: each all or nothing, and durable when its promise resolves. */
import { type IDBPTransaction, unwrap } from 'idb';
import { type Entry, isIn } from '../outbox/entry.ts';
import { freshHealth, type Health, healthSchema } from '../outbox/health.ts';
import { readEntry } from '../outbox/readEntry.ts';
import { database, type Schema } from './database.ts';

/** Without the keys, which every request reads: nobody has to wait for a commit to do so. */
export const outboxStores = ['outbox', 'receipts', 'quarantine', 'outboxState'] as const;

/** With the keys, for the one that an entry belongs to must be saved at the very moment it is accepted. */
const acceptingStores = [...outboxStores, 'keys'] as const;

export type OutboxTransaction = IDBPTransaction<Schema, typeof outboxStores, 'readwrite'>;

export type AcceptingTransaction = OutboxTransaction &
  Pick<IDBPTransaction<Schema, typeof acceptingStores, 'readwrite'>, 'objectStore'>;

/** @param work may wait for nothing but this transaction, or the browser commits it half-way */
export async function inTransaction<T>(work: (transaction: OutboxTransaction) => Promise<T>): Promise<T> {
  const db = await database();
  return finish(db.transaction(outboxStores, 'readwrite', { durability: 'strict' }), work);
}

/** The same for whoever accepts a mark. */
export async function whileAccepting<T>(work: (transaction: AcceptingTransaction) => Promise<T>): Promise<T> {
  const db = await database();
  const transaction = db.transaction(acceptingStores, 'readwrite', { durability: 'strict' });
  return finish(transaction as unknown as AcceptingTransaction, work);
}

async function finish<T, Transaction extends OutboxTransaction>(
  transaction: Transaction,
  work: (transaction: Transaction) => Promise<T>,
): Promise<T> {
  // Asked for at once: an abort without anybody listening would be an error of its own.
  const done = transaction.done.then(
    () => null,
    (error: unknown) => ({ error }),
  );
  try {
    const result = await work(transaction);
    // Said, and not left to the browser: otherwise it would first tell of every step, and commit only when nothing followed.
    end(transaction);
    const failed = await done;
    if (failed) throw failed.error;
    return result;
  } catch (error) {
    try {
      transaction.abort();
    } catch {
      // It had ended already.
    }
    throw error;
  }
}

function end(transaction: OutboxTransaction): void {
  try {
    transaction.commit();
  } catch {
    // It had ended already: a step has failed, or there was none to wait for.
  }
}

/** A store whose steps nobody waits for: where one fails, all of the transaction does, and whoever waits for that is told. */
export function unwaited(
  transaction: OutboxTransaction,
  name: (typeof outboxStores)[number],
): Pick<IDBObjectStore, 'put' | 'delete'> {
  return unwrap(transaction.objectStore(name));
}

/**
 * The open entries, in the order of asking. What is damaged goes to the quarantine, as it is.
 * @param only the one entry that is wanted, where there is no need to read them all
 */
export async function readOpen(transaction: OutboxTransaction, only?: string): Promise<Entry[]> {
  const outbox = transaction.objectStore('outbox');
  const [keys, stored] =
    only === undefined
      ? await Promise.all([outbox.getAllKeys(), outbox.getAll()])
      : [[only], [await outbox.get(only)]];
  const entries: Entry[] = [];
  for (const [at, key] of keys.entries()) {
    if (stored[at] === undefined) continue;
    const read = readEntry(stored[at]);
    if (read.is === 'entry') entries.push(read.entry);
    else if (read.is === 'damaged') {
      await transaction.objectStore('quarantine').add(stored[at]);
      await outbox.delete(key);
    }
  }
  return inOrder(entries);
}

export async function readReceipts(transaction: OutboxTransaction): Promise<Entry[]> {
  return (await transaction.objectStore('receipts').getAll()).flatMap(toEntries);
}

/** Puts each where it belongs, what is over among the receipts; the sender hears of it. */
export async function putEntries(transaction: OutboxTransaction, entries: readonly Entry[]): Promise<void> {
  await revise(transaction);
  for (const entry of entries) {
    const [to, from] = isOver(entry) ? (['receipts', 'outbox'] as const) : (['outbox', 'receipts'] as const);
    unwaited(transaction, to).put(entry, entry.id);
    unwaited(transaction, from).delete(entry.id);
  }
}

export async function learnHealth(
  transaction: OutboxTransaction,
  learn: (health: Health) => Health,
): Promise<void> {
  const state = transaction.objectStore('outboxState');
  const health = learn(toHealth(await state.get('health')));
  await revise(transaction);
  unwaited(transaction, 'outboxState').put(health, 'health');
}

/** What the sender holds is out of date from now on. Before other steps, for it waits for an answer, and that comes after theirs. */
async function revise(transaction: OutboxTransaction): Promise<void> {
  const revision = toRevision(await transaction.objectStore('outboxState').get('revision'));
  unwaited(transaction, 'outboxState').put(revision + 1, 'revision');
}

export function toRevision(stored: unknown): number {
  return Number(stored ?? 0);
}

export function toHealth(stored: unknown): Health {
  const read = healthSchema.safeParse(stored);
  return read.success ? read.data : freshHealth;
}

/** The entry that was stored, or nothing where there is none to be read. */
export function toEntries(stored: unknown): Entry[] {
  const read = readEntry(stored);
  return read.is === 'entry' ? [read.entry] : [];
}

export function inOrder(entries: Entry[]): Entry[] {
  return entries.sort((a, b) => a.seq - b.seq);
}

/** Nothing happens to it any more, and nobody has to look at it. */
export function isOver(entry: Entry): boolean {
  if (isIn(entry, 'done')) return !entry.state.toLookAt && !entry.state.recheck;
  return isIn(entry, 'cancelled');
}
