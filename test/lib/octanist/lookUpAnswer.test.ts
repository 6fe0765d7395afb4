/** Who a contact is in Octanist, by the answer to a search that finds too much. */
import { describe, expect, it } from 'vitest';
import { toLookUpRequest } from '../../../lib/octanist/apiRequest.ts';
import { toLookedUp } from '../../../lib/octanist/lookUpAnswer.ts';

const jane = { kind: 'email', value: 'jane@acme.com' } as const;
const phone = { kind: 'phone', value: '+31612345678' } as const;

const json = (body: unknown, status = 200) => ({
  status,
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify(body),
});
const list = (data: unknown, pagination = { hasMore: false }) =>
  json({ success: true, data, meta: { pagination } });
const lookedUp = (data: unknown, asked: typeof jane | typeof phone = jane, more = {}) => {
  const outcome = toLookedUp(list(data, { hasMore: false, ...more }), asked);
  if (!outcome.ok) throw new Error(outcome.problem.kind);
  return outcome.value;
};

const full = {
  id: 'lead_1',
  name: 'Jane Doe',
  email: 'Jane@ACME.com',
  phone: null,
  status: 'qualified',
  value: '4200',
  note: 'Has a dog',
  gclid: 'Cj0KCQ',
  custom: '{"budget":"5-10k"}',
  source: 'gtm',
  utm_campaign: 'spring',
  googleAdsCampaignName: 'Spring Sale 2026',
  createdAt: '2026-03-01T10:00:00.000Z',
};

describe('the request', () => {
  it('asks only for what is shown, and never by a parameter that may be ignored', () => {
    const { searchParams } = new URL(toLookUpRequest(jane, 'key').path, 'https://octanist.com');
    expect([...searchParams.keys()]).toEqual(['search', 'limit', 'fields']);
    expect(searchParams.get('search')).toBe('jane@acme.com');
    expect(searchParams.get('fields')).not.toMatch(/note|custom|gclid|ad_/);
  });

  it('searches for the end of a phone', () => {
    expect(toLookUpRequest(phone, 'key').path).toContain('search=5678&');
  });
});

describe('the answer', () => {
  it('is the lead, and no more of it than is shown', () => {
    expect(lookedUp([full])).toEqual({
      is: 'known',
      lead: {
        id: 'lead_1',
        name: 'Jane Doe',
        email: 'Jane@ACME.com',
        status: 'qualified',
        value: 4200,
        source: 'gtm',
        campaign: 'Spring Sale 2026',
        createdAt: '2026-03-01T10:00:00.000Z',
      },
    });
  });

  it('is nobody where only look-alikes were found', () => {
    expect(lookedUp([{ ...full, email: 'mary-jane@acme.com' }])).toEqual({ is: 'none' });
    expect(lookedUp([])).toEqual({ is: 'none' });
  });

  it('is several where several leads have the address', () => {
    expect(lookedUp([full, { id: 'lead_2', email: 'jane@acme.com' }])).toMatchObject({
      is: 'several',
      leads: [{ id: 'lead_1' }, { id: 'lead_2' }],
    });
  });

  it.each([
    ['more leads look like it than one answer holds', [full], { hasMore: true }],
    ['it has no id to address it by', [{ ...full, id: undefined }], {}],
  ])('is unclear where %s', (_, data, more) => {
    expect(lookedUp(data, jane, more)).toEqual({ is: 'unclear' });
  });

  it('is nobody for an id that there is none of, and a problem for anything else', () => {
    const refusal = (status: number, code: string) => json({ success: false, error: { code } }, status);
    expect(toLookedUp(refusal(404, 'NOT_FOUND'), { kind: 'id', value: 'lead_9' })).toEqual({
      ok: true,
      value: { is: 'none' },
    });
    expect(toLookedUp(refusal(403, 'FORBIDDEN'), jane)).toMatchObject({ problem: { kind: 'forbidden' } });
  });

  it('knows a phone as visitors write it', () => {
    expect(lookedUp([{ id: 'lead_1', phone: '06-12345678' }], phone)).toMatchObject({ is: 'known' });
    expect(lookedUp([{ id: 'lead_1', phone: '+32 6 12345678' }], phone)).toEqual({ is: 'none' });
  });

  it.each([
    ['empty texts', { email: 'jane@acme.com', name: '', phone: '', value: null, status: 'archived' }],
    ['missing ones', { email: 'jane@acme.com' }],
    ['odd ones', { email: 'jane@acme.com', name: 7, value: 'a lot', createdAt: {} }],
  ])('takes %s for none', (_, fields) => {
    expect(lookedUp([{ id: 'lead_1', ...fields }])).toEqual({
      is: 'known',
      lead: { id: 'lead_1', email: 'jane@acme.com' },
    });
  });
});
