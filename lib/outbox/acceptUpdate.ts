/** From the click to the outbox: what is added, and what it takes the place of. */
import type { Update } from '../update.ts';
import { type Entry, type EntryIn, entrySchemaVersion, isIn, isUnderWay } from './entry.ts';
import { type KnownIds, laneOf, learnIds } from './lanes.ts';
import { mergeUpdates, sameUpdate } from './mergeUpdates.ts';
import { countNote } from './notes.ts';
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
  readonly base?: SeenLead;
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
  const known = learnIds(kept);
  const { keyPrint } = asked;
  const lane = laneOf({ keyPrint, update }, known);
  const before = kept.filter((entry) => laneOf(entry, known) === lane).sort((a, b) => a.seq - b.seq);
  const edited = kept.find((entry) => entry.id === asked.instead && canBeEdited(entry));
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
    entry: newEntry(merged, asked, before, known),
    replaced: older.map((entry) => ({
      ...entry,
      state: { is: 'cancelled', atMs: asked.nowMs, why: 'replaced', by: asked.id },
    })),
  };
}

/** It has not left, was refused, or only a person can say what became of it. Anything else goes on as it is. */
export function canBeEdited(entry: Entry): boolean {
  const asks = isIn(entry, 'unconfirmed') && entry.state.asks !== undefined;
  return hasNotLeft(entry) || isIn(entry, 'refused') || asks;
}

/** No attempt of it can have reached Octanist. */
export function hasNotLeft(entry: Entry): entry is Entry & EntryIn<'waiting'> {
  return isIn(entry, 'waiting') && entry.attempts.length === 0;
}

function newEntry(
  update: Update,
  asked: Asked,
  before: readonly Entry[],
  known: KnownIds,
): EntryIn<'waiting'> {
  const { id, seq, nowMs, graceMs, keyPrint, from, tabId, base } = asked;
  const leadId = known.get(laneOf({ keyPrint, update }, new Map()));
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
    ...(base === undefined ? {} : { base }),
    sameNoteBefore: countSameNote(update.note, before),
    attempts: [],
    state: {
      is: 'waiting',
      reason: graceMs > 0 ? 'undo' : 'queued',
      sinceMs: nowMs,
      nextAtMs: nowMs + graceMs,
    },
  };
}

/**
 * How often this very note may stand in the lead because of earlier updates. Octanist may put each note below the last, so they
 * are looked through as one text: "a" and then "b" leave what "a, b" would leave.
 */
function countSameNote(note: string | undefined, before: readonly Entry[]): number {
  if (note === undefined) return 0;
  const written = before.filter((entry) => entry.attempts.length > 0 || isIn(entry, 'done'));
  return countNote(written.flatMap(({ update }) => update.note ?? []).join('\n'), note);
}
