// @vitest-environment node
/** The seeded leads: the cases a client must handle are all among them, and nobody real is. */
import { describe, expect, it } from 'vitest';
import { matchLeads } from '../../lib/sandbox/matchLeads.ts';
import { createMemoryStore } from '../../lib/sandbox/memoryStore.ts';
import { createSandboxSettings } from '../../lib/sandbox/settings.ts';
import { now } from './ask.ts';
import { crmPeople } from './demo/crmPeople.ts';
import { seedLeads } from './seed.ts';

const leads = seedLeads(now);
const settings = createSandboxSettings();

describe('the seed', () => {
  it('is about forty leads, each with an id of its own', () => {
    expect(leads.length).toBeGreaterThanOrEqual(38);
    expect(new Set(leads.map(({ id }) => id)).size).toBe(leads.length);
  });

  it('is the same for the same moment', () => {
    expect(seedLeads(now)).toEqual(leads);
  });

  it('has every status more than once', () => {
    for (const status of ['open', 'qualified', 'won', 'lost'])
      expect(leads.filter((lead) => lead.status === status).length).toBeGreaterThan(1);
  });

  it('was created before that moment, and changed neither before its creation nor after that moment', () => {
    for (const { createdAt, updatedAt } of leads) {
      expect(createdAt < now.toISOString()).toBe(true);
      expect(updatedAt >= createdAt && updatedAt <= now.toISOString()).toBe(true);
    }
  });

  it.each([
    ['two leads with one e-mail', { email: 'pieter.smit@smitinstallaties.example' }, 2],
    ['two people with one phone', { phone: '+493023125077' }, 2],
    ['two people with one e-mail', { email: 'hello@walshfamily.example' }, 2],
    ['one lead with this e-mail', { email: 'thomas.berger@berger-dach.example' }, 1],
    ['no lead for the colleague in copy', { email: 'julia@berger-dach.example' }, 0],
    ['no lead for the account itself', { email: 'mara@lumenkitchens.example' }, 0],
    [
      'an e-mail typed with capitals, which exact matching misses',
      { email: 'anna.kowalski@kowalski-bau.example' },
      0,
    ],
  ])('has %s', (_, identifiers, count) => {
    expect(matchLeads(leads, identifiers, settings)).toHaveLength(count);
  });

  it.each([
    ['without an e-mail', (lead: (typeof leads)[number]) => lead.email === null],
    ['without a phone', (lead: (typeof leads)[number]) => lead.phone === null],
    ['with an empty phone', (lead: (typeof leads)[number]) => lead.phone === ''],
    ['without a name', (lead: (typeof leads)[number]) => lead.name === null],
    ['with a phone as typed', (lead: (typeof leads)[number]) => /^[0(]/.test(lead.phone ?? '')],
    ['with a note', (lead: (typeof leads)[number]) => lead.note !== null],
    ['from Google Ads', (lead: (typeof leads)[number]) => lead.gclid !== null],
    ['from Meta', (lead: (typeof leads)[number]) => lead.fbc !== null],
    ['won without a value', (lead: (typeof leads)[number]) => lead.status === 'won' && lead.value === null],
  ])('has leads %s', (_, holds) => {
    expect(leads.some(holds)).toBe(true);
  });

  it('has phones in E.164 mostly', () => {
    const phones = leads.map(({ phone }) => phone ?? '').filter((phone) => phone !== '');
    const international = phones.filter((phone) => /^\+\d{10,15}$/.test(phone));
    expect(international.length / phones.length).toBeGreaterThan(0.7);
  });

  it('writes to nobody: every address is at a name reserved for examples (RFC 2606)', () => {
    const addresses = [...leads, ...crmPeople].map(({ email }) => email).filter((email) => email !== null);
    expect(addresses.length).toBeGreaterThan(40);
    for (const address of addresses) expect(address).toMatch(/@(?:[\w-]+\.example|example\.com)$/i);
  });

  it('knows some of the people in the CRM, not all', async () => {
    const store = createMemoryStore({ leads, apiKeys: [], now: () => now });
    const known = (await store.listLeads()).map(({ email }) => email?.toLowerCase());
    const inSeed = crmPeople.filter(({ email }) => known.includes(email));
    expect(inSeed.length).toBeGreaterThan(8);
    expect(inSeed.length).toBeLessThan(crmPeople.length);
  });
});
