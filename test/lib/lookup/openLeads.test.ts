/** Contacts of a page held against the open leads, on this device. */
import { describe, expect, it } from 'vitest';
import type { Identifier } from '../../../lib/identifier.ts';
import type { KnownLead } from '../../../lib/lookup/knownLead.ts';
import { indexOpenLeads } from '../../../lib/lookup/openLeads.ts';

const leads: KnownLead[] = [
  { id: 'lead_1', email: 'Jane@Firm.example', phone: '+31 6 1234 5678', status: 'open' },
  { id: 'lead_2', email: 'info@münchen.example', phone: '030 1234567 ext. 12', status: 'open' },
  { id: 'lead_3', email: 'hello@walsh.example', status: 'open' },
  { id: 'lead_4', email: 'hello@walsh.example', phone: '0044 20 7946 0958', status: 'open' },
  { id: 'lead_5', phone: 'call me', status: 'open' },
];
const find = indexOpenLeads(leads);

describe('an open lead', () => {
  it.each<[Identifier['kind'], string, string[]]>([
    ['email', 'jane@firm.example', ['lead_1']],
    ['email', 'info@xn--mnchen-3ya.example', ['lead_2']],
    ['email', 'hello@walsh.example', ['lead_3', 'lead_4']],
    ['phone', '+31612345678', ['lead_1']],
    ['phone', '+49301234567', ['lead_2']],
    ['phone', '+442079460958', ['lead_4']],
    ['id', 'lead_5', ['lead_5']],
    ['email', 'jane@firm.example.com', []],
    ['email', 'ane@firm.example', []],
    ['phone', '+49612345678', []],
    ['id', 'lead_6', []],
  ])('is found by %s %s: %j', (kind, value, ids) => {
    expect(find({ kind, value }).map(({ id }) => id)).toEqual(ids);
  });
});
