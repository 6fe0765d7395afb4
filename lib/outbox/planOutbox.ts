/** What to do next: which updates go out now, which are looked up, and why each of the others waits. */
import { isDue } from './backOff.ts';
import { type Entry, type EntryIn, isIn, isUnderWay } from './entry.ts';
import type { Health } from './health.ts';
import { type KnownIds, laneOf } from './lanes.ts';
import type { Pace } from './pace.ts';

/** The world around the outbox. */
export interface Situation {
  readonly nowMs: number;
  readonly pace: Pace;
  /** By the browser; only its "no" is to be trusted. */
  readonly isOnline: boolean;
  /** Whether the browser lets us reach octanist.com. */
  readonly hasAccess: boolean;
  /** Of the key that is saved; null for none. */
  readonly keyPrint: string | null;
  readonly health: Health;
  readonly known: KnownIds;
  /** The ids of the entries that are being sent or read by now. */
  readonly underHand: ReadonlySet<string>;
}

export type Act =
  | { readonly do: 'send'; readonly entry: EntryIn<'waiting'> }
  | { readonly do: 'read'; readonly entry: EntryIn<'waiting' | 'unconfirmed'> }
  /** Ask Octanist about the key, to see whether it is Octanist that answers. */
  | { readonly do: 'probe' };

/** What holds everything back. */
export type Obstacle = 'offline' | 'host-not-allowed' | 'key-missing' | 'key-refused' | 'network-paused';

/** Why an entry is not on its way at this moment. `behind`: an older update of the same lead is not through yet. */
export type Hold =
  | Obstacle
  | 'other-organization'
  | 'behind'
  | 'behind-person'
  | 'undo'
  | 'busy'
  | 'queued'
  | 'checking'
  | 'person';

export interface Plan {
  readonly acts: readonly Act[];
  /** For every open entry that is neither acted on nor under hand. */
  readonly holds: ReadonlyMap<string, Hold>;
  /** When something will be due that is not now; null when only an event or a person can move things on. */
  readonly wakeAtMs: number | null;
}

/** @param entries all open ones */
export function planOutbox(entries: readonly Entry[], situation: Situation): Plan {
  const { health, pace, nowMs } = situation;
  const obstacle = findObstacle(situation);
  const isHeld = health.wait !== undefined && !isDue(health.wait, nowMs);
  // While nothing gets through, one request at a time is enough to see whether it does again.
  const isTripped = health.failures >= pace.breakerAfter || obstacle === 'network-paused';
  const places = isHeld ? 0 : (isTripped ? 1 : pace.parallel) - situation.underHand.size;

  const acts: Act[] = [];
  const holds = new Map<string, Hold>();
  const wakes = isHeld && health.wait ? [health.wait.nextAtMs] : [];
  for (const { entry, head } of withHeads(entries, situation)) {
    const hold = findHold(entry, head, obstacle, situation);
    if (hold === null && acts.length < places) {
      acts.push(toAct(entry));
    } else {
      const own = ownHold(entry);
      holds.set(entry.id, hold ?? own);
      if (hold === own && hold !== 'person') wakes.push(entry.state.nextAtMs);
    }
  }
  const isProbeWanted = obstacle === 'network-paused' && [...holds.values()].includes(obstacle);
  if (isProbeWanted && places > 0) acts.push({ do: 'probe' });
  return { acts, holds, wakeAtMs: wakes.length === 0 ? null : Math.min(...wakes) };
}

type Resting = Entry & EntryIn<'waiting' | 'unconfirmed'>;

/** Every entry that rests, in the order of asking, and who is first in its lane if it is not itself. */
function withHeads(entries: readonly Entry[], { known, underHand }: Situation) {
  const heads = new Map<string, Entry>();
  const resting: { entry: Resting; head: Entry | undefined }[] = [];
  for (const entry of entries.filter(isUnderWay).sort((a, b) => a.seq - b.seq)) {
    const lane = laneOf(entry, known);
    const head = heads.get(lane);
    if (head === undefined) heads.set(lane, entry);
    if (isIn(entry, 'waiting', 'unconfirmed') && !underHand.has(entry.id)) resting.push({ entry, head });
  }
  return resting;
}

/** Null for an entry that may go now. */
function findHold(
  entry: Resting,
  head: Entry | undefined,
  obstacle: Obstacle | null,
  { keyPrint, nowMs }: Situation,
): Hold | null {
  if (keyPrint !== null && entry.keyPrint !== keyPrint) return 'other-organization';
  if (head !== undefined) return isAsking(head) ? 'behind-person' : 'behind';
  if (isAsking(entry)) return 'person';
  return obstacle ?? (isDue(entry.state, nowMs) ? null : ownHold(entry));
}

function findObstacle({ isOnline, hasAccess, keyPrint, health, pace }: Situation): Obstacle | null {
  if (keyPrint === null) return 'key-missing';
  if (!hasAccess) return 'host-not-allowed';
  if (health.refusedKeys.includes(keyPrint)) return 'key-refused';
  if (!isOnline) return 'offline';
  return health.strangers >= pace.pauseAfter ? 'network-paused' : null;
}

function isAsking(entry: Entry): boolean {
  return isIn(entry, 'unconfirmed') && entry.state.asks !== undefined;
}

function ownHold(entry: Resting): 'undo' | 'busy' | 'queued' | 'checking' | 'person' {
  if (isAsking(entry)) return 'person';
  return entry.state.is === 'waiting' ? entry.state.reason : 'checking';
}

/** What was turned away for being too much is looked up before it is repeated. */
function toAct(entry: Resting): Act {
  const { state } = entry;
  return state.is === 'waiting' && state.reason !== 'busy'
    ? { do: 'send', entry: { ...entry, state } }
    : { do: 'read', entry };
}
