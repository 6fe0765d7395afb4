/** Rows for tests, by the way that leads to them. */
import { type BulkRow, type MarkableRow, toBulkRows } from '../../../lib/bulk/bulkRows.ts';
import type { Contact } from '../../../lib/detect/contact.ts';
import type { KnownLead, LookedUpAt } from '../../../lib/lookup/knownLead.ts';

export function contactAt(email: string, more: Partial<Contact> = {}): Contact {
  return {
    identifier: { kind: 'email', value: email },
    text: email,
    place: 'text',
    visible: true,
    disagrees: false,
    suspicions: [],
    reasons: [],
    person: 0,
    ...more,
  };
}

export function known(lead: KnownLead): LookedUpAt {
  return { is: 'known', lead, atMs: 5 };
}

/** One row for each of these leads. */
export function rowsOf(...leads: readonly Omit<KnownLead, 'email'>[]): MarkableRow[] {
  const contacts = leads.map(({ id }, person) => contactAt(`${id}@firm.example`, { person }));
  const byEmail = new Map(leads.map((lead) => [`${lead.id}@firm.example`, known(lead)]));
  return toBulkRows(contacts, ({ value }) => byEmail.get(value)) as MarkableRow[];
}

/** Somebody who is not known. */
export function strangerRow(): BulkRow {
  const [row] = toBulkRows([contactAt('stranger@elsewhere.example')], () => undefined);
  return row as BulkRow;
}
