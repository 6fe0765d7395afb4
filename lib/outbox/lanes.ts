/** Which updates are of one lead: they share a lane, and go through it one at a time. */
import type { Identifier } from '../identifier.ts';
import { type Entry, isIn } from './entry.ts';

/** The name of an address within one organization. */
function addressOf(keyPrint: string, { kind, value }: Identifier): string {
  return `${keyPrint} ${kind}:${value}`;
}

/** Whether it may have reached the lead. */
export function wasSent(entry: Entry): boolean {
  return entry.attempts.length > 0 || isIn(entry, 'done');
}

type Addressed = Pick<Entry, 'keyPrint' | 'update' | 'leadId'>;

/** Marks of ours that were sent to the lead of an entry, in the order of asking; without the entry itself. */
export type OurMarks = (entry: Entry) => readonly Entry[];

/**
 * Who is one lead, by what past answers have taught, and what was sent to it. Kept up entry by entry: with a thousand marks to
 * send it is asked a thousand times, and must not go over all of them each time.
 */
export class Lanes {
  /** The id of the lead behind an address, and the mark that taught it. */
  readonly #known = new Map<string, { readonly leadId: string; readonly seq: number }>();
  /** Every address that marks of a lead were made at, by the lane of its id. */
  readonly #addresses = new Map<string, Set<string>>();
  /** What was sent, by address and id of the entry, numbered as it came. */
  readonly #sent = new Map<string, Map<string, { readonly entry: Entry; readonly n: number }>>();
  #count = 0;

  /** @param kept open entries and receipts alike, in any order */
  constructor(kept: Iterable<Entry>) {
    for (const entry of kept) this.learn(entry);
  }

  /** Takes in an entry as it is now, be it new or in the place of an earlier form of it. */
  learn(entry: Entry): void {
    const { id, leadId, seq, keyPrint, update } = entry;
    const address = addressOf(keyPrint, update.lead);
    if (leadId !== undefined) {
      const lane = laneOfId(keyPrint, leadId);
      this.#addresses.set(lane, (this.#addresses.get(lane) ?? new Set()).add(address));
      // Who of several leads an answer names is not documented (open question 14): nothing is learnt from it.
      const isOfOne = !(isIn(entry, 'done') && entry.state.toLookAt);
      // Where two answers disagree, the one asked for last is believed.
      if (isOfOne && seq >= (this.#known.get(address)?.seq ?? Number.NEGATIVE_INFINITY))
        this.#known.set(address, { leadId, seq });
    }
    if (!wasSent(entry)) return;
    const sent = this.#sent.get(address) ?? new Map();
    const n = sent.get(id)?.n ?? this.#count++;
    this.#sent.set(address, sent.set(id, { entry, n }));
  }

  /** The id of the lead behind an address, if an answer has told it. */
  leadIdOf(keyPrint: string, lead: Identifier): string | undefined {
    return this.#known.get(addressOf(keyPrint, lead))?.leadId;
  }

  /** The lead's id when it is known, its address when not; apart for each organization. */
  laneOf({ keyPrint, update, leadId }: Addressed): string {
    const address = addressOf(keyPrint, update.lead);
    const id = leadId ?? this.#known.get(address)?.leadId;
    return id === undefined ? address : laneOfId(keyPrint, id);
  }

  /** How many other marks were sent to the lead of an entry. */
  countSent(entry: Entry): number {
    return this.#sentTo(entry, this.#count).length;
  }

  /** The marks sent by now, also when it is asked later: what a reading that is begun now may show. */
  sentByNow(): OurMarks {
    const count = this.#count;
    return (entry) => this.#sentTo(entry, count).sort((a, b) => a.seq - b.seq);
  }

  #sentTo(entry: Entry, count: number): Entry[] {
    const lane = this.laneOf(entry);
    const own = addressOf(entry.keyPrint, entry.update.lead);
    const addresses = new Set([own, lane, ...(this.#addresses.get(lane) ?? [])]);
    const found: Entry[] = [];
    for (const address of addresses) {
      for (const { entry: other, n } of this.#sent.get(address)?.values() ?? []) {
        if (n >= count || other.id === entry.id) continue;
        // What this entry knows of its own address holds for others there, even before it is learnt here.
        const isNamesake = address === own && other.leadId === undefined;
        if (isNamesake || this.laneOf(other) === lane) found.push(other);
      }
    }
    return found;
  }
}

function laneOfId(keyPrint: string, leadId: string): string {
  return addressOf(keyPrint, { kind: 'id', value: leadId });
}
