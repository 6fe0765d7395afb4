/** Which entries nobody but a person can bring on: the number in the toolbar. */
import { type Entry, isAsking, isIn, isUnderWay } from './entry.ts';
import type { Pace } from './pace.ts';

/**
 * Refused, in a doubt that no reading has settled, asked for with another organization's key, done to more leads than one, or
 * under way for so long that somebody should look.
 * @param keyPrint of the key that is saved; null for none
 */
export function needsPerson(entry: Entry, keyPrint: string | null, nowMs: number, pace: Pace): boolean {
  if (isIn(entry, 'refused')) return true;
  if (isIn(entry, 'done')) return entry.state.toLookAt;
  if (!isUnderWay(entry)) return false;
  return isAsking(entry) || entry.keyPrint !== keyPrint || nowMs - entry.askedAtMs > pace.tooLongMs;
}
