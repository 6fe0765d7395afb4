/** From the click to the outbox: what is added, and what it takes the place of. */
import type { Update } from '../update.ts';
import { type Entry, type EntryIn, entrySchemaVersion, isAsking, isIn, isUnderWay } from './entry.ts';
import { Lanes, wasSent } from './lanes.ts';
import { mergeUpdates, sameUpdate } from './mergeUpdates.ts';
import { countSameNote } from './ourMarks.ts';
import type { SeenLead } from './seenLead.ts';

/** What the caller knows of an update besides the update. */
export interface Asked {
  readonly id: string;
  readonly seq: number;
  readonly nowMs: number;
  /** How long it can be taken back; 0 for not at all. */
  readonly graceMs: number;
  readonly keyPrint: string;
  readonly from: Entry['from'];
  readonly tabId?: number;
  /** The one lead at this address as the person saw it, and when. */
  readonly seen?: { readonly lead: SeenLead; readonly atMs: number };
  /** The entry that the person has edited: this one goes instead of it, as it is. */
  readonly instead?: string;
}

export type Accepted =
  /** The same is on its way already, and nothing was asked for in between: a double click. */
  | { readonly is: 'joined'; readonly entry: Entry }
  | {
      readonly is: 'added';
      readonly entry: EntryIn<'waiting'>;
      readonly replaced: readonly EntryIn<'cancelled'>[];
    };

/**
 * Accepts an update. Older ones of the same lead that have not left are replaced by it, and what they asked for is merged into it.
 * @param kept all that is kept: the open entries and the receipts, in any order
 */
export function acceptUpdate(update: Update, asked: Asked, kept: readonly Entry[]): Accepted {
  const [accepted] = acceptUpdates([{ update, asked }], kept);
  return accepted as Accepted;
}

export interface Wanted {
  readonly update: Update;
  readonly asked: Asked;
}

/** The same for many, in this order, each with those before it kept: what is kept is gone through once for all of them. */
export function acceptUpdates(wanted: readonly Wanted[], kept: readonly Entry[]): Accepted[] {
  const lanes = new Lanes(kept);
  const all = new Map(kept.map((entry) => [entry.id, entry]));
  const byLane = new Map<string, Set<string>>();
  const put = (entry: Entry) => {
    const lane = lanes.laneOf(entry);
    all.set(entry.id, entry);
    byLane.set(lane, (byLane.get(lane) ?? new Set()).add(entry.id));
  };
  kept.forEach(put);
  return wanted.map(({ update, asked }) => {
    const lane = lanes.laneOf({ keyPrint: asked.keyPrint, update });
    const before = [...(byLane.get(lane) ?? [])].flatMap((id) => all.get(id) ?? []);
    const accepted = acceptInLane(update, asked, before, all.get(asked.instead ?? ''), lanes);
    if (accepted.is === 'added') {
      lanes.learn(accepted.entry);
      [...accepted.replaced, accepted.entry].forEach(put);
    }
    return accepted;
  });
}

function acceptInLane(
  update: Update,
  asked: Asked,
  inLane: Entry[],
  instead: Entry | undefined,
  lanes: Lanes,
): Accepted {
  const before = inLane.sort((a, b) => a.seq - b.seq);
  const edited = instead && canBeEdited(instead) ? instead : undefined;
  const underWay = before.filter((entry) => isUnderWay(entry) && entry !== edited);
  const newest = underWay.at(-1);
  if (newest && edited === undefined && sameUpdate(newest.update, update))
    return { is: 'joined', entry: newest };

  let merged = update;
  const older: Entry[] = edited === undefined ? [] : [edited];
  for (const entry of underWay.filter(hasNotLeft).reverse()) {
    const both = mergeUpdates(entry.update, merged);
    if (both === null) break;
    merged = both;
    older.push(entry);
  }
  return {
    is: 'added',
    // Of what this one takes the place of, nothing is in the lead.
    entry: newEntry(
      merged,
      asked,
      before.filter((entry) => !(older.includes(entry) && hasNotLeft(entry))),
      lanes,
    ),
    replaced: older.map((entry) => ({
      ...entry,
      state: { is: 'cancelled', atMs: asked.nowMs, why: 'replaced', by: asked.id },
    })),
  };
}

/** It has not left, was refused, or only a person can say what became of it. Anything else goes on as it is. */
export function canBeEdited(entry: Entry): boolean {
  return hasNotLeft(entry) || isIn(entry, 'refused') || isAsking(entry);
}

/** No attempt of it can have reached Octanist. */
export function hasNotLeft(entry: Entry): entry is Entry & EntryIn<'waiting'> {
  return isIn(entry, 'waiting') && entry.attempts.length === 0;
}

function newEntry(update: Update, asked: Asked, before: readonly Entry[], lanes: Lanes): EntryIn<'waiting'> {
  const { id, seq, nowMs, graceMs, keyPrint, from, tabId } = asked;
  const ours = before.filter(mayHaveLeft);
  // What we did to the lead since it was seen is no surprise to anybody.
  const seen = ours.some((entry) => lastAtMs(entry) >= (asked.seen?.atMs ?? 0)) ? undefined : asked.seen;
  const leadId = asked.seen?.lead.id ?? lanes.leadIdOf(keyPrint, update.lead);
  return {
    schema: entrySchemaVersion,
    id,
    seq,
    update,
    askedAtMs: nowMs,
    keyPrint,
    from,
    ...(tabId === undefined ? {} : { tabId }),
    ...(leadId === undefined ? {} : { leadId }),
    ...(seen === undefined ? {} : toBase(seen, update, ours)),
    sameNoteBefore: countSameNote(update.note, ours),
    attempts: [],
    state: {
      is: 'waiting',
      reason: graceMs > 0 ? 'undo' : 'queued',
      sinceMs: nowMs,
      nextAtMs: nowMs + graceMs,
    },
  };
}

/** What the person saw is as good as a look of our own, unless it leaves out what a note is to be compared with. */
function toBase(
  { lead, atMs }: Required<Asked>['seen'],
  { note }: Update,
  ours: readonly Entry[],
): Pick<Entry, 'base' | 'look'> {
  const isEnough = note === undefined || lead.note !== undefined;
  const look = { atMs, found: 'one' as const, lead, ours: ours.filter(wasSent).length };
  return { base: lead, ...(isEnough ? { look } : {}) };
}

function mayHaveLeft(entry: Entry): boolean {
  return isUnderWay(entry) || wasSent(entry);
}

/** When it was done, or was tried last; an update that is still to go will be later than anything. */
function lastAtMs(entry: Entry): number {
  return 'atMs' in entry.state ? entry.state.atMs : Number.POSITIVE_INFINITY;
}
