/** Another key than the one that a mark was asked for with. */
import { type Entry, isIn } from './entry.ts';

/** The person says that the update belongs to the organization of another key. What was known of the lead there is not known here. */
export function adoptKey(entry: Entry, keyPrint: string): Entry {
  const { leadId: _leadId, base: _base, look: _look, ...rest } = entry;
  if (!isIn(entry, 'waiting')) return { ...rest, keyPrint };
  const { changed: _changed, ...state } = entry.state;
  return { ...rest, keyPrint, state };
}
