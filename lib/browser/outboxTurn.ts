/**
 * One turn of the sender: what requests have brought and what goes out next, in one durable commit. A commit costs much more than what is in
 * it, and four requests may end at once.
 */
import type { Entry, EntryIn } from '../outbox/entry.ts';
import type { Health } from '../outbox/health.ts';
import { Lanes } from '../outbox/lanes.ts';
import { type Act, planOutbox, type Situation } from '../outbox/planOutbox.ts';
import { startSending } from '../outbox/startSending.ts';
import { ringBell } from './outboxBell.ts';
import { readOutbox } from './outboxStore.ts';
import {
  inOrder,
  inTransaction,
  isOver,
  type OutboxTransaction,
  toRevision,
  unwaited,
} from './outboxTransaction.ts';

/** What is kept, as the sender holds it: a thousand marks are not read a thousand times. */
export interface Desk {
  /** In the order of asking. */
  readonly open: readonly Entry[];
  readonly lanes: Lanes;
  readonly health: Health;
  /** While this is what is stored, nobody else has changed anything. */
  readonly revision: number;
}

/** What is to be asked of Octanist; an update stands as sending in storage by then. */
export type Errand =
  | Exclude<Act, { do: 'send' }>
  | { readonly do: 'send'; readonly entry: EntryIn<'sending'>; readonly before: EntryIn<'waiting'> };

/** What a request has brought, on its way into storage. */
export interface Answer {
  readonly to: Errand;
  /** Octanist has answered as expected: the way is free for the next. */
  readonly isFine: boolean;
  readonly learn: (health: Health) => Health;
  /** The entry after it, from the entry as it is kept; null where that has moved on meanwhile. */
  readonly take?: (entry: Entry, health: Health) => Entry | null;
}

export interface Turn {
  readonly desk: Desk;
  /** The entries after their answers. */
  readonly taken: readonly { readonly to: Errand; readonly entry: Entry }[];
  readonly errands: readonly Errand[];
  readonly wakeAtMs: number | null;
}

export async function openDesk(): Promise<Desk> {
  const { open, receipts, health, revision } = await readOutbox(true);
  return { open, lanes: new Lanes([...open, ...receipts]), health, revision };
}

/** Somebody else has changed something since the desk was opened. */
const outOfDate = Symbol();

/**
 * Commits what follows from the answers and what is to go out now. Nothing at all, and null, where somebody else has changed
 * something since the desk was opened.
 */
export async function takeTurn(
  desk: Desk,
  answers: readonly Answer[],
  around: Omit<Situation, 'nowMs' | 'health' | 'lanes'>,
): Promise<Turn | null> {
  const turn = await inTransaction(async (transaction) => {
    const revision = transaction.objectStore('outboxState').get('revision');
    // Written while the answer is on its way: it nearly always is the same, and otherwise all of this is as if it had never been.
    const turn = planTurn(desk, answers, around);
    const begun = turn.errands.flatMap((errand) => (errand.do === 'send' ? [errand.entry] : []));
    keep(transaction, [...turn.taken.map(({ entry }) => entry), ...begun]);
    if (turn.desk.health !== desk.health)
      unwaited(transaction, 'outboxState').put(turn.desk.health, 'health');
    if (toRevision(await revision) !== desk.revision) throw outOfDate;
    return turn;
  }).catch((error: unknown) => {
    if (error === outOfDate) return null;
    throw error;
  });
  if (turn && (turn.taken.length > 0 || turn.errands.length > 0)) ringBell();
  return turn;
}

function planTurn(
  desk: Desk,
  answers: readonly Answer[],
  around: Omit<Situation, 'nowMs' | 'health' | 'lanes'>,
): Turn {
  const { lanes } = desk;
  const learnt = answers.reduce((before, { learn }) => learn(before), desk.health);
  const health = JSON.stringify(learnt) === JSON.stringify(desk.health) ? desk.health : learnt;
  const kept = new Map(desk.open.map((entry) => [entry.id, entry]));
  const taken = answers.flatMap(({ to, take }) => {
    const before = to.do === 'probe' ? undefined : kept.get(to.entry.id);
    const entry = before && take?.(before, health);
    return entry ? [{ to, entry }] : [];
  });
  const open = withChanges(
    desk,
    taken.map(({ entry }) => entry),
  );
  // Not earlier: a wait that began after "now" would look like one from before the clock was set back.
  const nowMs = Date.now();
  const { acts, wakeAtMs } = planOutbox(open, { ...around, nowMs, health, lanes });
  const errands = acts.map((act): Errand => {
    return act.do === 'send' ? { do: 'send', entry: startSending(act.entry, nowMs), before: act.entry } : act;
  });
  const begun = errands.flatMap((errand) => (errand.do === 'send' ? [errand.entry] : []));
  return {
    desk: { ...desk, open: withChanges({ open, lanes }, begun), health },
    taken,
    errands,
    wakeAtMs,
  };
}

/** The open entries after these have changed; the lanes learn them. */
function withChanges(
  { open, lanes }: Pick<Desk, 'open' | 'lanes'>,
  changes: readonly Entry[],
): readonly Entry[] {
  if (changes.length === 0) return open;
  for (const entry of changes) lanes.learn(entry);
  const changed = new Map(changes.map((entry) => [entry.id, entry]));
  const rest = open.filter(({ id }) => !changed.has(id));
  return inOrder([...rest, ...changes.filter((entry) => !isOver(entry))]);
}

/** The sender's own way of putting entries: they were open, and the revision stays. */
function keep(transaction: OutboxTransaction, entries: readonly Entry[]): void {
  const outbox = unwaited(transaction, 'outbox');
  const receipts = unwaited(transaction, 'receipts');
  for (const entry of entries) {
    (isOver(entry) ? receipts : outbox).put(entry, entry.id);
    if (isOver(entry)) outbox.delete(entry.id);
  }
}
