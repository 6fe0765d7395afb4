/** Whom an update is sent to: the one lead that was found at its address. */
import type { Identifier } from '../identifier.ts';
import type { Entry, EntryIn } from './entry.ts';
import type { Pace } from './pace.ts';

/**
 * By id once the lead has been looked up: Octanist changes every lead that shares an address where an organization allows it
 * (docs/security.md, T26). What an earlier mark has taught is not enough, for since then another lead may share the address.
 */
export function targetOf({ look, update }: Pick<Entry, 'look' | 'update'>): Identifier {
  const id = look?.lead?.id;
  return id === undefined ? update.lead : { kind: 'id', value: id };
}

/**
 * Whether the lead is looked up before this goes out: to learn its id, to see what a note is added to, and to see whether it
 * is still what the person saw. Not again once the update may have left: from then on `takeReading` compares.
 * @param ours how many marks of ours have been sent to the lead
 */
export function needsLook(entry: EntryIn<'waiting'>, ours: number, nowMs: number, pace: Pace): boolean {
  const { attempts, base, look, update } = entry;
  if (attempts.length > 0) return false;
  if (look !== undefined)
    return look.ours < ours || nowMs - look.atMs > pace.lookFreshMs || nowMs < look.atMs;
  return update.lead.kind !== 'id' || update.note !== undefined || base !== undefined;
}
