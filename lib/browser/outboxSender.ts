/** The one sender: carries out what `planOutbox` says, turn by turn. */
import { type Entry, isAsking, isIn } from '../outbox/entry.ts';
import { usualPace } from '../outbox/pace.ts';
import { interruptSending } from '../outbox/startSending.ts';
import { type Call, prepareCall } from './callApi.ts';
import { runErrand, sendBack } from './outboxActs.ts';
import { lookAround } from './outboxPlan.ts';
import { Slots } from './outboxSlots.ts';
import { changeEntry } from './outboxStore.ts';
import { type Answer, type Errand, openDesk, takeTurn } from './outboxTurn.ts';

/** Enough to keep every place busy while answers are gathered and a turn is being committed. */
const ahead = 40;

/** While enough stand ready, what comes back is gathered so long: one commit for many. */
const gatherMs = 80;

/** No request takes longer, and a timer cannot be set for a month. */
const longestMs = 60_000;

/** What the sender tells of its work. */
export interface SenderEvents {
  /** The ids of those that somebody watches: asked before outcomes are stored, for a popup that closes right afterwards has told them. */
  readonly findWatched: (
    entries: readonly Pick<Entry, 'id' | 'from' | 'tabId' | 'seq'>[],
  ) => Promise<ReadonlySet<string>>;
  /** An update has come to an end, or to where only a person can help. Nothing waits for it to be told, but the rest. */
  readonly onSettled: (entry: Entry, isWatched: boolean) => void;
  /** There is nothing to do before this; null when only an event can bring more. */
  readonly onResting: (wakeAtMs: number | null, open: readonly Entry[]) => Promise<void>;
}

/** What others put into the outbox while the sender works. */
export interface News {
  /** Whether there is any since this was last asked. */
  take(): boolean;
  /** Resolves when there is, or when the sender is held back. */
  readonly comes: Promise<void>;
  /** Somebody is taking marks back: nothing leaves meanwhile, not even what stands ready. */
  readonly isHeld: boolean;
  /** To be called while it is held, once all that has not left waits in storage, where it can be taken back. */
  standsBack(): void;
}

/** What was seen of the service last. */
let isQuick = true;

/**
 * Works until nothing can be done at this moment. One at a time, over all contexts of the extension: the lock dies with its
 * holder. Gives false where another holds it.
 */
export async function workOutbox(events: SenderEvents, news: News): Promise<boolean> {
  return navigator.locks.request('outbox', { ifAvailable: true }, async (lock) => {
    if (lock === null) return false;
    // What a turn wants to know of the world is asked while it cannot begin yet. What has changed by the time of a request, `callApi` sees.
    let looking: ReturnType<typeof lookAround> | undefined = lookSoon();
    let desk = await openDesk();
    if (await endInterrupted(desk.open)) desk = await openDesk();
    const underHand = new Map<string, Promise<void>>();
    const answers: Answer[] = [];
    const slots = new Slots(usualPace.parallel, () => news.isHeld, isQuick);
    let runsLow = Promise.withResolvers<void>();
    const begin = (errand: Errand, callOf: (keyPrint: string) => Call) => {
      const { lanes } = desk;
      const call = callOf(errand.do === 'probe' ? errand.keyPrint : errand.entry.keyPrint);
      const work = slots
        .run(
          () => runErrand(errand, lanes, call),
          ({ isFine }) => isFine,
        )
        .then((answer) => {
          answers.push(answer ?? sendBack(errand));
          if (!slots.hasPlenty) runsLow.resolve();
        });
      underHand.set(idOf(errand), work);
    };
    let come: Answer[] = [];
    try {
      for (;;) {
        const isHeldBack = news.isHeld;
        if (isHeldBack) await slots.empty();
        come = [...come, ...answers.splice(0)];
        if (!isHeldBack) slots.open();
        for (const { to } of come) underHand.delete(idOf(to));
        const entries = come.flatMap(({ to }) => (to.do === 'probe' ? [] : to.entry));
        const [watched, around] = await Promise.all([events.findWatched(entries), looking ?? lookAround()]);
        looking = undefined;
        const situation = {
          ...around,
          underHand: new Set(underHand.keys()),
          isHeldBack,
          ahead: slots.isQuick && desk.health.failures === 0 ? ahead : 0,
        };
        // Begun before the commit: a mark that is ready to go waits for nothing any more.
        const callOf = callsOfTurn(around.keyPrints);
        const turn = await takeTurn(desk, come, situation);
        if (turn === null) {
          desk = await openDesk();
          continue;
        }
        come = [];
        desk = turn.desk;
        for (const errand of turn.errands) begin(errand, callOf);
        if (isHeldBack) news.standsBack();
        for (const { to, entry } of turn.taken)
          if (isNews(entry, to)) events.onSettled(entry, watched.has(entry.id));

        if (underHand.size > 0) {
          const happenings = [...underHand.values(), news.comes];
          if (answers.length === 0) await anyBefore(turn.wakeAtMs, happenings);
          runsLow = Promise.withResolvers();
          const gatheredAtMs = Math.min(turn.wakeAtMs ?? Number.POSITIVE_INFINITY, Date.now() + gatherMs);
          if (slots.hasPlenty) {
            looking = lookSoon();
            await anyBefore(gatheredAtMs, [runsLow.promise, news.comes]);
          }
          // Whoever calls may have changed the world.
          if (news.take()) looking = undefined;
        } else if (!news.take()) {
          await events.onResting(turn.wakeAtMs, desk.open);
          return true;
        }
      }
    } finally {
      // Storage has failed, or there is nothing under hand. What has not left stays; the lock is not let go while requests are out.
      slots.close();
      ({ isQuick } = slots);
      await Promise.allSettled(underHand.values());
    }
  });
}

/** Whoever waits for it hears of a failure; nobody may. */
function lookSoon(): ReturnType<typeof lookAround> {
  const looking = lookAround();
  looking.catch(() => undefined);
  return looking;
}

/** Each key is read once a turn, not once a mark. */
function callsOfTurn(keyPrints: ReadonlySet<string>): (keyPrint: string) => Call {
  const calls = new Map([...keyPrints].map((keyPrint) => [keyPrint, prepareCall(keyPrint)]));
  return (keyPrint) => calls.get(keyPrint) ?? prepareCall(keyPrint);
}

/** Resolves with the first of these, or at that time: what is due then does not wait for a request that hangs. */
async function anyBefore(atMs: number | null, events: readonly Promise<void>[]): Promise<void> {
  if (atMs === null) return Promise.race(events);
  const due = Promise.withResolvers<void>();
  const timer = setTimeout(due.resolve, Math.min(Math.max(0, atMs - Date.now()), longestMs));
  await Promise.race([...events, due.promise]);
  clearTimeout(timer);
}

/** Whatever is found sending by a new holder of the lock was cut off with the last one. Gives whether anything was. */
async function endInterrupted(open: readonly Entry[]): Promise<boolean> {
  const cutOff = open.filter((entry) => isIn(entry, 'sending'));
  for (const { id } of cutOff)
    await changeEntry(id, (entry) => (isIn(entry, 'sending') ? [interruptSending(entry, Date.now())] : null));
  return cutOff.length > 0;
}

function idOf(errand: Errand): string {
  return errand.do === 'probe' ? errand.do : errand.entry.id;
}

/** Of a mark that was told as done already, only that its note stands there twice. */
function isNews(entry: Entry, to: Errand): boolean {
  if (to.do === 'recheck') return isIn(entry, 'done') && entry.state.toLookAt;
  return isIn(entry, 'done', 'refused') || isAsking(entry);
}
