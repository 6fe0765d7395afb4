/** What earlier marks of ours have done to a lead, which a reading may show or not yet show. */
import type { Update } from '../update.ts';
import { isAsWanted } from './compareLead.ts';
import type { Entry } from './entry.ts';
import { countNote } from './notes.ts';

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
