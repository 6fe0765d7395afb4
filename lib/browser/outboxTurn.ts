/**
 * One turn of the sender: what requests have brought and what goes out next, in one durable commit. A commit costs much more than what is in
 * it, and four requests may end at once.
 */
import { type Entry, type EntryIn, isIn } from '../outbox/entry.ts';
import type { Health } from '../outbox/health.ts';
import { Lanes } from '../outbox/lanes.ts';
import { type Act, planOutbox } from '../outbox/planOutbox.ts';
import { startSending } from '../outbox/startSending.ts';
import { ringBell } from './outboxBell.ts';
import { lookAround } from './outboxPlan.ts';
import { readOutbox } from './outboxStore.ts';
import {
  inOrder,
  inTransaction,
  isOver,
  type OutboxTransaction,
  putEntries,
  readHealth,
  readOpen,
  writeHealth,
} from './outboxTransaction.ts';

/** What is kept, as the sender holds it: a thousand marks are not read a thousand times. */
export interface Desk {
  /** In the order of asking. */
  readonly open: readonly Entry[];
  readonly lanes: Lanes;
  readonly health: Health;
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
  /** The entry after it, from the entry as it is stored; null where that has moved on meanwhile. */
  readonly take?: (entry: Entry, health: Health) => Entry | null;
}

export interface Turn {
  /** Null where somebody else has changed something: all has to be read anew. */
  readonly desk: Desk | null;
  /** The entries after their answers. */
  readonly taken: readonly { readonly to: Errand; readonly entry: Entry }[];
  readonly errands: readonly Errand[];
  readonly wakeAtMs: number | null;
}

export async function openDesk(): Promise<Desk> {
  const { open, receipts, health } = await readOutbox();
  return { open, lanes: new Lanes([...open, ...receipts]), health };
}

/**
 * @param underHand the ids of the entries whose requests have not come back
 * @param ahead how many requests more are made ready than go out at the same time
 */
export async function takeTurn(
  desk: Desk,
  answers: readonly Answer[],
  underHand: ReadonlySet<string>,
  ahead: number,
): Promise<Turn> {
  const around = await lookAround();
  const turn = await inTransaction<Turn>(async (transaction) => {
    const health = await learnAll(answers, transaction);
    const taken = await inParallel(answers, (answer) => takeOne(answer, health, transaction));
    if (taken.length < answers.filter(({ take }) => take).length)
      return { desk: null, taken, errands: [], wakeAtMs: null };

    const { lanes } = desk;
    const open = withChanges({ open: desk.open, lanes }, taken);
    // Not earlier: a wait that began after "now" would look like one from before the clock was set back.
    const nowMs = Date.now();
    const { acts, wakeAtMs } = planOutbox(open, { ...around, nowMs, health, lanes, underHand, ahead });
    const errands = await inParallel(acts, (act) => commitIntent(act, transaction));
    if (errands.length < acts.length) return { desk: null, taken, errands, wakeAtMs: null };

    const begun = errands.flatMap((errand) => (errand.do === 'send' ? [{ entry: errand.entry }] : []));
    return { desk: { open: withChanges({ open, lanes }, begun), lanes, health }, taken, errands, wakeAtMs };
  });
  if (turn.taken.length > 0 || turn.errands.some((errand) => errand.do === 'send')) ringBell();
  return turn;
}

/** The open entries after these have changed; the lanes learn them. */
function withChanges(
  { open, lanes }: Pick<Desk, 'open' | 'lanes'>,
  changes: readonly { readonly entry: Entry }[],
): readonly Entry[] {
  if (changes.length === 0) return open;
  for (const { entry } of changes) lanes.learn(entry);
  const changed = new Map(changes.map(({ entry }) => [entry.id, entry]));
  const rest = open.filter(({ id }) => !changed.has(id));
  return inOrder([...rest, ...[...changed.values()].filter((entry) => !isOver(entry))]);
}

async function learnAll(answers: readonly Answer[], transaction: OutboxTransaction): Promise<Health> {
  const before = await readHealth(transaction);
  const after = answers.reduce((health, { learn }) => learn(health), before);
  if (answers.length > 0) await writeHealth(transaction, after);
  return after;
}

async function takeOne({ to, take }: Answer, health: Health, transaction: OutboxTransaction) {
  if (to.do === 'probe') return [];
  const [stored] = await readOpen(transaction, to.entry.id);
  const entry = stored && take?.(stored, health);
  if (!entry) return [];
  await putEntries(transaction, [entry]);
  return [{ to, entry }];
}

/** Nothing, where the mark was taken back in the meantime. */
async function commitIntent(act: Act, transaction: OutboxTransaction): Promise<Errand[]> {
  if (act.do !== 'send') return [act];
  const [stored] = await readOpen(transaction, act.entry.id);
  if (stored === undefined || !isIn(stored, 'waiting')) return [];
  const entry = startSending(stored, Date.now());
  await putEntries(transaction, [entry]);
  return [{ do: 'send', entry, before: stored }];
}

async function inParallel<T, U>(items: readonly T[], work: (item: T) => Promise<U[]>): Promise<U[]> {
  return (await Promise.all(items.map(work))).flat();
}
