/** Another key than the one that a mark was asked for with. */
import type { Entry } from './entry.ts';

/** The person says that the update belongs to the organization of another key. What was known of the lead there is not known here. */
export function adoptKey(entry: Entry, keyPrint: string): Entry {
  const { leadId: _leadId, base: _base, ...rest } = entry;
  return { ...rest, keyPrint };
}
