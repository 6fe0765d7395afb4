/** Which entries nobody but a person can bring on: the number in the toolbar. */
import { type Entry, isAsking, isIn, isUnderWay } from './entry.ts';
import type { Pace } from './pace.ts';

/**
 * Refused, in a doubt that no reading has settled, asked for with a key that is saved no more, done to more leads than one, or
 * under way for so long that somebody should look.
 * @param keyPrints of all the keys that are saved
 */
export function needsPerson(
  entry: Entry,
  keyPrints: ReadonlySet<string>,
  nowMs: number,
  pace: Pace,
): boolean {
  if (isIn(entry, 'refused')) return true;
  if (isIn(entry, 'done')) return entry.state.toLookAt;
  if (!isUnderWay(entry)) return false;
  return isAsking(entry) || !keyPrints.has(entry.keyPrint) || nowMs - entry.askedAtMs > pace.tooLongMs;
}
