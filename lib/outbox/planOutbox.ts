/** What to do next: which updates go out now, which are looked up, and why each of the others waits. */
import { isPractice, practicePrint } from '../practice/practice.ts';
import { isDue } from './backOff.ts';
import { type Entry, type EntryIn, isAsking, isIn, isUnderWay } from './entry.ts';
import type { Health } from './health.ts';
import type { Lanes } from './lanes.ts';
import type { Pace } from './pace.ts';
import { needsLook } from './target.ts';

/** The world around the outbox. */
export interface Situation {
  readonly nowMs: number;
  readonly pace: Pace;
  /** By the browser; only its "no" is to be trusted. */
  readonly isOnline: boolean;
  /** Whether the browser lets us reach octanist.com. */
  readonly hasAccess: boolean;
  /** Of all the keys that are saved: an entry is sent with its own. */
  readonly keyPrints: ReadonlySet<string>;
  /** The practice organization plays a computer without a network. */
  readonly isPracticeOffline?: boolean;
  readonly health: Health;
  readonly lanes: Lanes;
  /** Somebody is taking marks back: nothing begins meanwhile. */
  readonly isHeldBack?: boolean;
  /** So many more are made ready than go out at the same time. */
  readonly ahead?: number;
  /** The ids of the entries that are being sent or read by now. */
  readonly underHand: ReadonlySet<string>;
}

export type Act =
  /** Look the lead up before anything is sent to it. */
  | { readonly do: 'look'; readonly entry: EntryIn<'waiting'> }
  | { readonly do: 'send'; readonly entry: EntryIn<'waiting'> }
  | { readonly do: 'read'; readonly entry: EntryIn<'waiting' | 'unconfirmed'> }
  /** Look whether the note of a mark that has arrived stands there once. */
  | { readonly do: 'recheck'; readonly entry: EntryIn<'done'> }
  /** Ask Octanist about a key, to see whether it is Octanist that answers. */
  | { readonly do: 'probe'; readonly keyPrint: string };

/** What holds everything back. */
export type Obstacle = 'offline' | 'host-not-allowed' | 'key-missing' | 'network-paused';

/** Why an entry is not on its way at this moment. `behind`: an older update of the same lead is not through yet. */
export type Hold =
  | Obstacle
  /** Its own key; what belongs to others goes on. */
  | 'key-refused'
  | 'other-organization'
  | 'behind'
  | 'behind-person'
  | 'undo'
  | 'busy'
  | 'queued'
  | 'checking'
  | 'changed'
  | 'person';

export interface Plan {
  readonly acts: readonly Act[];
  /** For every open entry that is not under hand nor acted on; also while one is looked up that can still be taken back. */
  readonly holds: ReadonlyMap<string, Hold>;
  /** When something will be due that is not now; null when only an event or a person can move things on. */
  readonly wakeAtMs: number | null;
}

/** @param entries all open ones */
export function planOutbox(entries: readonly Entry[], situation: Situation): Plan {
  const { health, pace, nowMs, ahead = 0, isHeldBack = false } = situation;
  const obstacle = findObstacle(situation);
  const practiceObstacle = situation.isPracticeOffline ? 'offline' : null;
  const isHeld = health.wait !== undefined && !isDue(health.wait, nowMs);
  // While nothing gets through, one request at a time is enough to see whether it does again.
  const isTripped = health.failures >= pace.breakerAfter || obstacle === 'network-paused';
  const allPlaces = isHeldBack ? 0 : pace.parallel + ahead - situation.underHand.size;
  const places = isHeld || isHeldBack ? 0 : isTripped ? 1 - situation.underHand.size : allPlaces;
  // How the way to Octanist is doing is no concern of who practises.
  const placesFor = (entry: Entry) => (isPracticeEntry(entry) ? allPlaces : places);

  const acts: Act[] = [];
  const holds = new Map<string, Hold>();
  const wakes = isHeld && health.wait ? [health.wait.nextAtMs] : [];
  for (const { entry, head } of withHeads(entries, situation)) {
    const hold = findHold(entry, head, isPracticeEntry(entry) ? practiceObstacle : obstacle, situation);
    const isEarlyLook = hold === 'undo' && canLookEarly(entry, situation);
    const isTurn = (hold === null || isEarlyLook) && acts.length < placesFor(entry);
    if (isTurn) acts.push(toAct(entry, situation));
    if (isTurn && !isEarlyLook) continue;
    const own = ownHold(entry);
    holds.set(entry.id, hold ?? own);
    if (hold === own && !isAsking(entry)) wakes.push(entry.state.nextAtMs);
  }
  const isReached = (entry: Entry) => (isPracticeEntry(entry) ? practiceObstacle : obstacle) === null;
  const toRecheck = entries.filter(isReached).filter((entry) => isToRecheck(entry, situation));
  for (const entry of toRecheck) if (acts.length < placesFor(entry)) acts.push({ do: 'recheck', entry });
  const probed = places > 0 ? entries.find(({ id }) => holds.get(id) === 'network-paused') : undefined;
  if (probed) acts.push({ do: 'probe', keyPrint: probed.keyPrint });
  return { acts, holds, wakeAtMs: wakes.length === 0 ? null : Math.min(...wakes) };
}

function isToRecheck(
  entry: Entry,
  { health, keyPrints, underHand }: Situation,
): entry is Entry & EntryIn<'done'> {
  const isWanted = isIn(entry, 'done') && entry.state.recheck !== undefined;
  const hasKey = keyPrints.has(entry.keyPrint) && !health.refusedKeys.includes(entry.keyPrint);
  return isWanted && hasKey && !underHand.has(entry.id);
}

type Resting = Entry & EntryIn<'waiting' | 'unconfirmed'>;

/** Every entry that rests, in the order of asking, and who is first in its lane if it is not itself. */
function withHeads(entries: readonly Entry[], { lanes, underHand }: Situation) {
  const heads = new Map<string, Entry>();
  const resting: { entry: Resting; head: Entry | undefined }[] = [];
  for (const entry of entries.filter(isUnderWay).sort((a, b) => a.seq - b.seq)) {
    const lane = lanes.laneOf(entry);
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
  { health, keyPrints, nowMs }: Situation,
): Hold | null {
  const isKeyLost = !isPracticeEntry(entry) && countKeys(keyPrints) > 0 && !keyPrints.has(entry.keyPrint);
  if (isKeyLost) return 'other-organization';
  if (head !== undefined) return isAsking(head) ? 'behind-person' : 'behind';
  if (isAsking(entry)) return ownHold(entry);
  if (keyPrints.size > 0 && health.refusedKeys.includes(entry.keyPrint)) return 'key-refused';
  if (obstacle !== null) return obstacle;
  return isDue(entry.state, nowMs) ? null : ownHold(entry);
}

function isPracticeEntry({ keyPrint }: Entry): boolean {
  return isPractice({ print: keyPrint });
}

/** Practice has none: who only practises has no key. */
function countKeys(keyPrints: ReadonlySet<string>): number {
  return keyPrints.size - (keyPrints.has(practicePrint) ? 1 : 0);
}

function findObstacle({ isOnline, hasAccess, keyPrints, health, pace }: Situation): Obstacle | null {
  if (countKeys(keyPrints) === 0) return 'key-missing';
  if (!hasAccess) return 'host-not-allowed';
  if (!isOnline) return 'offline';
  return health.strangers >= pace.pauseAfter ? 'network-paused' : null;
}

/** The time in which a mark can be taken back is long enough to look its lead up, so that nobody waits for that afterwards. */
function canLookEarly(entry: Resting, situation: Situation): boolean {
  const { state } = entry;
  const isHeld = state.is === 'waiting' && state.reason === 'undo' && state.problem === undefined;
  return isHeld && entry.look === undefined && isLookDue({ ...entry, state }, situation);
}

function ownHold(entry: Resting): 'undo' | 'busy' | 'queued' | 'checking' | 'changed' | 'person' {
  const { state } = entry;
  if (state.is === 'unconfirmed') return state.asks === undefined ? 'checking' : 'person';
  return state.changed === undefined ? state.reason : 'changed';
}

/** What was turned away for being too much is looked up before it is repeated. */
function toAct(entry: Resting, situation: Situation): Act {
  const { state } = entry;
  if (state.is === 'unconfirmed' || state.reason === 'busy') return { do: 'read', entry };
  const waiting = { ...entry, state };
  return isLookDue(waiting, situation) ? { do: 'look', entry: waiting } : { do: 'send', entry: waiting };
}

function isLookDue(entry: EntryIn<'waiting'>, { lanes, nowMs, pace }: Situation): boolean {
  return needsLook(entry, lanes.countSent(entry), nowMs, pace);
}
