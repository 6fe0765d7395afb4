/** Leads that may be the one that is meant, and those that only look like it. */
import { describe, expect, it } from 'vitest';
import type { Contact } from '../../../lib/detect/contact.ts';
import { nearSearches, toNearLeads } from '../../../lib/lookup/nearLeads.ts';
import { soughtBy } from '../../../lib/lookup/sought.ts';
import { pageOf } from '../../../lib/newLead.ts';

const zoe = { name: 'Zoë Martens', email: 'zoe@martens.example', phone: '+31612345678' };

describe('the searches', () => {
  it('are one each for phone, name and company', () => {
    expect(nearSearches(zoe)).toEqual(['78', 'Martens', '@martens.example']);
  });

  it('leave out where everybody can have an address, and names that say nothing', () => {
    expect(nearSearches({ name: 'Jo', email: 'jo@gmail.com' })).toEqual([]);
  });
});

describe('a lead', () => {
  it.each([
    ['the same phone in pairs', { phone: '06 12 34 56 78' }, 'phone'],
    ['the same name without its accent', { name: 'zoe  MARTENS' }, 'name'],
    ['a colleague', { email: 'Info@Martens.example' }, 'domain'],
    ['another phone', { phone: '06 12 34 56 79' }, undefined],
    ['part of the name', { name: 'Zoë' }, undefined],
    ['a longer domain', { email: 'zoe@martens.example.com' }, undefined],
  ] as const)('with %s: %s', (_, lead, reason) => {
    expect(toNearLeads([{ id: 'lead_1', ...lead }], zoe).map((near) => near.reason)).toEqual(
      reason === undefined ? [] : [reason],
    );
  });

  it('is listed once, by the strongest reason, the likeliest first', () => {
    const colleague = { id: 'lead_2', email: 'info@martens.example' };
    const same = { id: 'lead_1', ...zoe };
    expect(toNearLeads([colleague, same, same], zoe)).toMatchObject([
      { lead: { id: 'lead_1' }, reason: 'phone' },
      { lead: { id: 'lead_2' }, reason: 'domain' },
    ]);
  });
});

describe('who is sought', () => {
  const contact = (kind: 'email' | 'phone', value: string, person: number, name?: string) =>
    ({ identifier: { kind, value }, person, ...(name ? { name } : {}) }) as Contact;

  it('is the address with what the same person has beside it', () => {
    const contacts = [
      contact('email', 'zoe@martens.example', 0, 'Zoë Martens'),
      contact('phone', '+31612345678', 0),
      contact('email', 'ann@other.example', 1, 'Ann'),
    ];
    expect(soughtBy({ kind: 'phone', value: '+31612345678' }, contacts)).toEqual(zoe);
  });

  it('is the address alone where the page does not have it', () => {
    expect(soughtBy({ kind: 'email', value: 'x@y.example' }, [])).toEqual({ email: 'x@y.example' });
  });
});

describe('a page', () => {
  it.each([
    ['https://crm.example/leads/7?token=secret#top', { website: 'https://crm.example', path: '/leads/7' }],
    ['chrome://settings', {}],
    ['file:///home/jane/leads.html', {}],
    [undefined, {}],
  ])('%s is told as %j', (address, told) => {
    expect(pageOf(address)).toEqual(told);
  });
});
