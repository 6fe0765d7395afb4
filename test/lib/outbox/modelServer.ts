/** The simplest Octanist there can be: leads that updates are done to, now or late, and readings that may be behind. */
import { isDeepStrictEqual } from 'node:util';
import type { Identifier } from '../../../lib/identifier.ts';
import type { FoundLead } from '../../../lib/outbox/reading.ts';
import type { SeenLead } from '../../../lib/outbox/seenLead.ts';
import type { Update } from '../../../lib/update.ts';

/** What is not documented, and so may be either way. */
export interface ServerTraits {
  readonly notes: 'append' | 'replace';
  readonly notesRead: 'shown' | 'hidden' | 'missing';
  /** Whether answers tell the server's time. */
  readonly tellsTime: boolean;
}

export interface ModelLead {
  readonly id: string;
  readonly email: string;
  readonly phone: string;
  readonly status: NonNullable<SeenLead['status']>;
  readonly value: number | null;
  readonly lossReason: string | null;
  readonly note: string | null;
}

/** One update as it arrived. */
export interface Arrival {
  readonly entryId: string;
  readonly atMs: number;
  readonly org: string;
  readonly hadEffect: boolean;
}

export function newLead(n: number): ModelLead {
  const phone = `+3161234567${n}`;
  return {
    id: `lead_${n}`,
    email: `p${n}@x.nl`,
    phone,
    status: 'open',
    value: null,
    lossReason: null,
    note: null,
  };
}

/** The lead after the update, as the sandbox does it too. */
export function applyTo(lead: ModelLead, update: Update, notes: ServerTraits['notes']): ModelLead {
  const added = update.note;
  return {
    ...lead,
    status: update.status,
    value: update.value ?? lead.value,
    lossReason: update.status === 'lost' ? (update.lossReason ?? lead.lossReason) : null,
    note:
      added === undefined
        ? lead.note
        : notes === 'append' && lead.note !== null
          ? `${lead.note}\n${added}`
          : added,
  };
}

export function fits(lead: ModelLead, { kind, value }: Identifier): boolean {
  return lead[kind] === value;
}

/** Leads by organization, each with all it ever was, so that a replica can be behind. */
export class ModelServer {
  readonly arrivals: Arrival[] = [];
  private readonly pasts = new Map<string, { atMs: number; lead: ModelLead }[]>();
  readonly traits: ServerTraits;

  constructor(traits: ServerTraits, orgs: readonly string[], leads: readonly ModelLead[]) {
    this.traits = traits;
    for (const org of orgs)
      for (const lead of leads) this.pasts.set(`${org} ${lead.id}`, [{ atMs: 0, lead }]);
  }

  apply(org: string, entryId: string, update: Update, atMs: number): string | undefined {
    const lead = this.leads(org, atMs).find((one) => fits(one, update.lead));
    if (lead === undefined) return undefined;
    const after = applyTo(lead, update, this.traits.notes);
    this.arrivals.push({ entryId, atMs, org, hadEffect: !isDeepStrictEqual(lead, after) });
    this.pasts.get(`${org} ${lead.id}`)?.push({ atMs, lead: after });
    return lead.id;
  }

  /** As they were at that time. */
  leads(org: string, atMs: number): ModelLead[] {
    return [...this.pasts]
      .filter(([key]) => key.startsWith(`${org} `))
      .flatMap(([, past]) => past.findLast((one) => one.atMs <= atMs)?.lead ?? past[0]?.lead ?? []);
  }

  read(org: string, atMs: number): FoundLead[] {
    return this.leads(org, atMs).map(({ id, email, phone, note, ...lead }) => ({
      lead: {
        id,
        ...lead,
        ...(this.traits.notesRead === 'missing'
          ? {}
          : { note: this.traits.notesRead === 'shown' ? note : null }),
      },
      identifiers: [
        { kind: 'id', value: id },
        { kind: 'email', value: email },
        { kind: 'phone', value: phone },
      ],
    }));
  }
}
