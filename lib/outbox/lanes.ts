/** Which updates are of one lead: they share a lane, and go through it one at a time. */
import type { Identifier } from '../identifier.ts';
import { type Entry, isIn } from './entry.ts';

/** What past answers have taught: the id of the lead behind an e-mail or phone, by `addressOf`. */
export type KnownIds = ReadonlyMap<string, string>;

/** The name of an address within one organization. */
function addressOf(keyPrint: string, { kind, value }: Identifier): string {
  return `${keyPrint} ${kind}:${value}`;
}

/** From open entries and receipts alike. Where two answers disagree, the one asked for last is believed. */
export function learnIds(entries: Iterable<Entry>): KnownIds {
  const known = new Map<string, { leadId: string; seq: number }>();
  for (const entry of entries) {
    // Who of several leads an answer names is not documented (open question 14): nothing is learnt from it.
    if (entry.leadId === undefined || (isIn(entry, 'done') && entry.state.toLookAt)) continue;
    const address = addressOf(entry.keyPrint, entry.update.lead);
    if (entry.seq >= (known.get(address)?.seq ?? Number.NEGATIVE_INFINITY))
      known.set(address, { leadId: entry.leadId, seq: entry.seq });
  }
  return new Map([...known].map(([address, { leadId }]) => [address, leadId]));
}

/** The lead's id when it is known, its address when not; apart for each organization. */
export function laneOf(entry: Pick<Entry, 'keyPrint' | 'update' | 'leadId'>, known: KnownIds): string {
  const address = addressOf(entry.keyPrint, entry.update.lead);
  const leadId = entry.leadId ?? known.get(address);
  return leadId === undefined ? address : addressOf(entry.keyPrint, { kind: 'id', value: leadId });
}
