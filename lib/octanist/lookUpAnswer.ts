/** The answer to a look-up -> who the contact is. Compared here, exactly: a search finds more than was asked for. */
import type { Identifier } from '../identifier.ts';
import type { KnownLead, LookedUp } from '../lookup/knownLead.ts';
import { type Outcome, succeed } from '../problem.ts';
import type { ApiAnswer } from './apiAnswer.ts';
import { isAt } from './leadsAnswer.ts';
import { type ListedLead, toListedLeads } from './listedLeads.ts';

export function toLookedUp(answer: ApiAnswer, asked: Identifier): Outcome<LookedUp> {
  const listed = toListedLeads(answer);
  // The answer to an id that there is none of.
  if (!listed.ok) return listed.problem.kind === 'not-found' ? succeed({ is: 'none' }) : listed;
  const found = listed.value.leads.filter((lead) => isAt(lead, asked));
  const leads = found.flatMap(toKnownLead);
  // Without its id a lead can be neither counted nor chosen.
  if (leads.length < found.length) return succeed({ is: 'unclear' });
  if (leads.length > 1) return succeed({ is: 'several', leads });
  if (listed.value.hasMore) return succeed({ is: 'unclear' });
  const [lead] = leads;
  return succeed(lead === undefined ? { is: 'none' } : { is: 'known', lead });
}

/** Empty texts are no texts (open question 20). */
export function toKnownLead({ id, status, value, ...lead }: ListedLead): KnownLead[] {
  if (!id) return [];
  const { name, email, phone, lossReason, source, createdAt, updatedAt } = lead;
  const campaign = lead.googleAdsCampaignName || lead.utm_campaign;
  const texts = { name, email, phone, lossReason, campaign, source, createdAt, updatedAt };
  return [
    {
      id,
      ...(status === undefined ? {} : { status }),
      ...(typeof value === 'number' && Number.isFinite(value) ? { value } : {}),
      ...(Object.fromEntries(Object.entries(texts).filter(([, text]) => text)) as Partial<KnownLead>),
    },
  ];
}
