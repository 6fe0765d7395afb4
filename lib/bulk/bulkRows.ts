/** The contacts of a page as rows to choose from: one for each lead, and one for each person who is none that can be marked here. */
import type { Contact } from '../detect/contact.ts';
import type { Identifier } from '../identifier.ts';
import { statuses } from '../lead.ts';
import type { KnownAt, LookedUpAt } from '../lookup/knownLead.ts';

/**
 * `shown`: a lead whose status Octanist does not show. `several`: more leads than one have the address. `doubtful`: the page hides the
 * address, or makes it look like another. `unknown`: nobody was asked.
 */
export const rowStates = [...statuses, 'shown', 'several', 'doubtful', 'none', 'unknown'] as const;
export type RowState = (typeof rowStates)[number];

export interface BulkRow {
  /** The lead's id, or an address of somebody who is none. */
  readonly key: string;
  readonly state: RowState;
  readonly contact: Contact;
  /** The one lead that is meant, which alone can be marked; null where it is not known. */
  readonly known: KnownAt | null;
}

export interface MarkableRow extends BulkRow {
  readonly known: KnownAt;
}

export function isMarkable(row: BulkRow): row is MarkableRow {
  return row.known !== null;
}

/** @param answerOf who a contact is in Octanist, as far as it is known here */
export function toBulkRows(
  contacts: readonly Contact[],
  answerOf: (contact: Identifier) => LookedUpAt | undefined,
): BulkRow[] {
  const listed = new Set<string>();
  return [...Map.groupBy(contacts, ({ person }) => person).values()].flatMap((ofPerson) => {
    const rows = ofPerson.map((contact) => toRow(contact, answerOf(contact.identifier)));
    // Two addresses of one lead are one row, also where the page does not tell that they are one person's.
    const leads = rows.filter(isMarkable);
    if (leads.length > 0) return leads.filter(({ key }) => !listed.has(key) && listed.add(key));
    return ['several', 'doubtful', 'unknown', 'none']
      .flatMap((state) => rows.find((row) => row.state === state) ?? [])
      .slice(0, 1);
  });
}

function toRow(contact: Contact, answer: LookedUpAt | undefined): BulkRow {
  const { kind, value } = contact.identifier;
  const row = { key: `${kind}:${value}`, contact, known: null };
  if (answer?.is === 'several' || answer?.is === 'none') return { ...row, state: answer.is };
  if (answer?.is !== 'known') return { ...row, state: 'unknown' };
  if (isDoubtful(contact)) return { ...row, state: 'doubtful' };
  return { ...row, key: answer.lead.id, known: answer, state: answer.lead.status ?? 'shown' };
}

/** Nobody chooses among many what the page shows otherwise than it is, or shows to nobody. */
function isDoubtful({ disagrees, suspicions, visible, place }: Contact): boolean {
  return disagrees || suspicions.length > 0 || !(visible || place === 'attribute' || place === 'data');
}

/** Which rows are shown. */
export type RowFilter = 'all' | RowState;

export function filterRows(rows: readonly BulkRow[], filter: RowFilter): readonly BulkRow[] {
  return filter === 'all' ? rows : rows.filter(({ state }) => state === filter);
}

/** How many there are of each state that there is. */
export function countStates(rows: readonly BulkRow[]): ReadonlyMap<RowState, number> {
  const counts = new Map(rowStates.map((state) => [state, 0]));
  for (const { state } of rows) counts.set(state, (counts.get(state) ?? 0) + 1);
  return new Map([...counts].filter(([, count]) => count > 0));
}
