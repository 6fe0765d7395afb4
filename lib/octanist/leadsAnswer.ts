/** What GET /leads and GET /leads/{id} answer -> leads, each with the addresses that we know it by. */
import { type Identifier, parseEmail } from '../identifier.ts';
import { isSameEmail } from '../lookup/sameEmail.ts';
import { isSamePhone } from '../lookup/samePhone.ts';
import type { FoundLead, FoundLeads } from '../outbox/reading.ts';
import { fail, type Outcome, succeed } from '../problem.ts';
import type { ApiAnswer } from './apiAnswer.ts';
import { type ListedLead, toListedLeads } from './listedLeads.ts';

/** The leads found, or why they cannot be told. A search that has more than one answer holds is `several-match`: nothing can be concluded. */
export function toLeads(answer: ApiAnswer, asked: Identifier): Outcome<FoundLeads> {
  const listed = toListedLeads(answer);
  if (!listed.ok) return listed;
  const { leads, hasMore, serverTimeMs } = listed.value;
  if (hasMore) return fail('several-match', { httpStatus: answer.status });
  return succeed({
    leads: leads.map((lead) => toFoundLead(lead, asked)),
    ...(serverTimeMs === undefined ? {} : { serverTimeMs }),
  });
}

/** Whether it is a lead at this address: a search finds more than was asked for (open question 1). */
export function isAt({ id, email, phone }: ListedLead, { kind, value }: Identifier): boolean {
  switch (kind) {
    case 'id':
      return id === value;
    case 'email':
      return isSameEmail(email ?? '', value);
    case 'phone':
      return isSamePhone(phone ?? '', value);
  }
}

function toFoundLead(lead: ListedLead, asked: Identifier): FoundLead {
  const { id, status, value, lossReason, note, updatedAt } = lead;
  const shown = { id, status, value, lossReason, note, updatedAt };
  const known = Object.entries(shown).filter(([, part]) => part !== undefined);
  const normal = parseEmail(lead.email ?? '');
  const identifiers: Identifier[] = [
    ...(id === undefined ? [] : [{ kind: 'id', value: id } as const]),
    ...(normal === null ? [] : [{ kind: 'email', value: normal } as const]),
    ...(asked.kind !== 'id' && asked.value !== normal && isAt(lead, asked) ? [asked] : []),
  ];
  return { lead: Object.fromEntries(known), identifiers };
}
