/** Creates a lead, once: it is looked for before, and again where nobody knows what became of the request. */
import type { Identifier } from '../identifier.ts';
import type { LookedUp } from '../lookup/knownLead.ts';
import { phoneSearch } from '../lookup/nearLeads.ts';
import { type Created, isEnough, type NewLead, newLeadSchema } from '../newLead.ts';
import { toCreateRequest, toLookUpRequest, toSearchRequest } from '../octanist/apiRequest.ts';
import { toCreatedId } from '../octanist/createAnswer.ts';
import { toLookedUp } from '../octanist/lookUpAnswer.ts';
import { fail, isUncertain, type Outcome, succeed } from '../problem.ts';
import { z } from '../zodMini.ts';
import { callApi } from './callApi.ts';
import { forgetAnswers } from './lookUpStore.ts';
import { readItem, removeItem } from './storageItem.ts';

const wantedSchema = z.strictObject({ keyPrint: z.string(), lead: newLeadSchema });

/** @param ticket where one of our pages has left what is wanted (askToCreate.ts) */
export async function createLead(ticket: string): Promise<Outcome<Created>> {
  const wanted = wantedSchema.safeParse(await readItem(`session:newLead-${ticket}`));
  await removeItem(`session:newLead-${ticket}`);
  if (!wanted.success || !isEnough(wanted.data.lead)) return fail('invalid-update');
  const { keyPrint, lead } = wanted.data;
  // Two clicks, or two popups, are one after the other: the second finds what the first has made.
  return navigator.locks.request('createLead', {}, () => create(lead, keyPrint));
}

async function create(lead: NewLead, keyPrint: string): Promise<Outcome<Created>> {
  const before = await findExisting(lead, keyPrint);
  if (!before.ok) return before;
  if (before.value !== null) return succeed(before.value);
  const answer = await callApi((apiKey) => toCreateRequest(lead, apiKey), keyPrint);
  const created = answer.ok ? toCreatedId(answer.value) : answer;
  await forgetAnswers();
  if (created.ok) return succeed({ is: 'created', id: created.value });
  if (!isUncertain(created.problem)) return created;
  const after = await findExisting(lead, keyPrint);
  return after.ok && after.value !== null ? succeed(after.value) : created;
}

/** Null for none. With a key that may not read, nobody can tell: then it is created without a look. */
async function findExisting(lead: NewLead, keyPrint: string): Promise<Outcome<Created | null>> {
  for (const address of addressesOf(lead)) {
    for (const toRequest of requestsFor(address)) {
      const answer = await callApi(toRequest, keyPrint);
      const found = answer.ok ? toLookedUp(answer.value, address) : answer;
      if (!found.ok && found.problem.kind === 'forbidden') return succeed(null);
      if (!found.ok) return found;
      const existing = toExisting(found.value);
      if (existing !== null) return succeed(existing);
    }
  }
  return succeed(null);
}

/** A phone is looked for once more in the way that finds those written in pairs: a second lead is worse than a second request. */
function requestsFor(address: Identifier) {
  const usual = (apiKey: string) => toLookUpRequest(address, apiKey);
  const inPairs = (apiKey: string) => toSearchRequest(phoneSearch(address.value), apiKey);
  return address.kind === 'phone' ? [usual, inPairs] : [usual];
}

function toExisting(found: LookedUp): Created | null {
  if (found.is === 'known') return { is: 'exists', id: found.lead.id };
  return found.is === 'several' ? { is: 'exists' } : null;
}

function addressesOf({ email, phone }: NewLead): Identifier[] {
  return [
    ...(email === undefined ? [] : [{ kind: 'email', value: email } as const]),
    ...(phone?.startsWith('+') ? [{ kind: 'phone', value: phone } as const] : []),
  ];
}
