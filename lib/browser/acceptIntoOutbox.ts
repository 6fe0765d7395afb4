/** What is added to the outbox: durably, and all of it or nothing. */
import { type Asked, acceptUpdates } from '../outbox/acceptUpdate.ts';
import type { Entry } from '../outbox/entry.ts';
import { fail, type Outcome, succeed } from '../problem.ts';
import type { Update } from '../update.ts';
import { parseWorkspaces, workspaceOf } from '../workspaces.ts';
import { ringBell } from './outboxBell.ts';
import {
  type AcceptingTransaction,
  inTransaction,
  putEntries,
  readOpen,
  readReceipts,
  unwaited,
  whileAccepting,
} from './outboxTransaction.ts';

/** More than anybody marks in a day by hand; beyond it something is wrong, and adding is refused aloud. */
const maxOpen = 5_000;

/** Who asks, and how: the rest of it the store knows. */
export type AskedOfStore = Omit<Asked, 'id' | 'seq' | 'nowMs'>;

/** Accepts an update: once this resolves with an entry, the mark survives whatever happens to this computer's browser. */
export async function acceptIntoOutbox(update: Update, asked: AskedOfStore): Promise<Outcome<Entry>> {
  const accepted = await acceptAllIntoOutbox([{ update, asked }]);
  if (!accepted.ok) return accepted;
  ringBell();
  return succeed(accepted.value[0] as Entry);
}

/** Accepts all of them, or none. Gives the entries in the same order; whoever asks rings the bell. */
export async function acceptAllIntoOutbox(
  wanted: readonly { readonly update: Update; readonly asked: AskedOfStore }[],
): Promise<Outcome<readonly Entry[]>> {
  // Straight into the transaction: a popup may be closed the moment after the click.
  const add = () => whileAccepting((transaction) => addTo(transaction, wanted));
  try {
    const accepted = await add().catch(async (error: unknown) => {
      if (!isFull(error)) throw error;
      // A mark is worth more than the receipts of those that have arrived.
      await inTransaction((transaction) => transaction.objectStore('receipts').clear());
      return add();
    });
    return accepted;
  } catch {
    return fail('storage-failed');
  }
}

function isFull(error: unknown): boolean {
  return error instanceof DOMException && error.name === 'QuotaExceededError';
}

async function addTo(
  transaction: AcceptingTransaction,
  wanted: Parameters<typeof acceptAllIntoOutbox>[0],
): Promise<Outcome<readonly Entry[]>> {
  const state = transaction.objectStore('outboxState');
  const [stored, lastSeq, open, receipts] = await Promise.all([
    transaction.objectStore('keys').get('workspaces'),
    state.get('seq'),
    readOpen(transaction),
    readReceipts(transaction),
  ]);
  const workspaces = parseWorkspaces(stored);
  if (!wanted.every(({ asked }) => workspaceOf(workspaces, asked.keyPrint))) return fail('key-missing');
  if (open.length + wanted.length > maxOpen) return fail('storage-failed');
  let seq = Number(lastSeq ?? 0);
  const nowMs = Date.now();
  const whole = wanted.map(({ update, asked }) => ({
    update,
    asked: { ...asked, id: crypto.randomUUID(), seq: ++seq, nowMs },
  }));
  const accepted = acceptUpdates(whole, [...open, ...receipts]);
  const added = accepted.flatMap((one) => (one.is === 'added' ? [one] : []));
  if (added.length > 0) {
    await putEntries(
      transaction,
      added.flatMap(({ replaced }) => replaced),
    );
    // They are new: nothing has to make room for them, as it has for what they take the place of.
    unwaited(transaction, 'outboxState').put(seq, 'seq');
    const outbox = unwaited(transaction, 'outbox');
    for (const { entry } of added) outbox.put(entry, entry.id);
  }
  return succeed(accepted.map(({ entry }) => entry));
}
