/** What earlier marks of ours have done to a lead, which a reading may show or not yet show. */
import type { Update } from '../update.ts';
import { isAsWanted } from './compareLead.ts';
import { type Entry, isIn } from './entry.ts';
import { type KnownIds, laneOf, learnIds } from './lanes.ts';
import { countNote } from './notes.ts';

/** Whether it may have reached the lead. */
export function wasSent(entry: Entry): boolean {
  return entry.attempts.length > 0 || isIn(entry, 'done');
}

/** The marks that were sent to the lead of this entry, in the order of asking. */
export function ourMarks(entry: Entry, kept: readonly Entry[]): Entry[] {
  const others = kept.filter(({ id }) => id !== entry.id);
  const known = learnIds([...others, entry]);
  const lane = laneOf(entry, known);
  return others
    .filter((other) => wasSent(other) && laneOf(other, known) === lane)
    .sort((a, b) => a.seq - b.seq);
}

/** How many were sent, for each lane. */
export function countSent(kept: readonly Entry[], known: KnownIds): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const entry of kept.filter(wasSent)) {
    const lane = laneOf(entry, known);
    counts.set(lane, (counts.get(lane) ?? 0) + 1);
  }
  return counts;
}

/**
 * How often this very note may stand in the lead because of our marks. Octanist may put each note below the last, so they
 * are looked through as one text: "a" and then "b" leave what "a, b" would leave.
 */
export function countSameNote(note: string | undefined, ours: readonly Entry[]): number {
  if (note === undefined) return 0;
  return countNote(ours.flatMap(({ update }) => update.note ?? []).join('\n'), note);
}

/**
 * Whether our last mark asked for something else: a reading from behind (a replica) may still show the lead as it was before
 * that, so "it is so already" proves nothing.
 */
export function followsOther(update: Update, ours: readonly Entry[]): boolean {
  const last = ours.at(-1)?.update;
  if (last === undefined) return false;
  const { status, value = null, lossReason = null } = last;
  return !isAsWanted(update, { status, value, lossReason });
}
