/** What a look-up answers. */
import { describe, expect, it } from 'vitest';
import { toFindLeadRequest } from '../../../lib/octanist/apiRequest.ts';
import { toLeads } from '../../../lib/octanist/leadsAnswer.ts';
import { toReading } from '../../../lib/outbox/reading.ts';

const jane = { kind: 'email', value: 'jane@acme.com' } as const;
const phone = { kind: 'phone', value: '+31612345678' } as const;

const json = (body: unknown, status = 200) => ({
  status,
  headers: { 'content-type': 'application/json', date: 'Tue, 10 Mar 2026 12:00:00 GMT' },
  body: JSON.stringify(body),
});
const list = (data: unknown, pagination = { hasMore: false }) =>
  json({ success: true, data, meta: { timestamp: '2026-03-10T12:00:01.000Z', pagination } });

describe('the request', () => {
  it('asks for one lead by its id', () => {
    expect(toFindLeadRequest({ kind: 'id', value: 'lead_1/../x' }, 'key')).toEqual({
      method: 'GET',
      path: '/api/leads/lead_1%2F..%2Fx',
      headers: { 'X-API-KEY': 'key' },
    });
  });

  it('searches for an e-mail, and for the end of a phone, however it was written', () => {
    expect(toFindLeadRequest(jane, 'key').path).toBe('/api/leads?search=jane%40acme.com&limit=100');
    expect(toFindLeadRequest(phone, 'key').path).toBe('/api/leads?search=5678&limit=100');
  });
});

describe('the answer', () => {
  it('is the lead, with the server’s time', () => {
    const lead = {
      id: 'lead_1',
      email: 'Jane@ACME.com',
      status: 'won',
      value: '50',
      note: null,
      lossReason: 'x',
    };
    expect(
      toLeads(json({ success: true, data: lead, meta: { timestamp: '2026-03-10T12:00:01.000Z' } }), jane),
    ).toEqual({
      ok: true,
      value: {
        serverTimeMs: Date.parse('2026-03-10T12:00:01.000Z'),
        leads: [
          {
            lead: { id: 'lead_1', status: 'won', value: 50, note: null, lossReason: 'x' },
            identifiers: [{ kind: 'id', value: 'lead_1' }, jane],
          },
        ],
      },
    });
  });

  it('goes by the Date header where the body tells no time', () => {
    expect(toLeads(json([]), jane)).toMatchObject({
      value: { serverTimeMs: Date.parse('2026-03-10T12:00:00Z') },
    });
  });

  it.each([
    ['06-12345678', 'one'],
    ['+31 6 1234 5678', 'one'],
    ['0031612345678', 'one'],
    ['5678', 'none'],
    ['07-12345678', 'none'],
    ['', 'none'],
  ])('knows a phone written %s: %s', (written, is) => {
    expect(toReading(toLeads(list([{ id: 'lead_1', phone: written }]), phone), phone).is).toBe(is);
  });

  it('has only the leads that were asked for, though a search finds more', () => {
    const leads = [
      { id: 'lead_1', email: 'jane@acme.com' },
      { id: 'lead_2', email: 'mary-jane@acme.com' },
    ];
    expect(toReading(toLeads(list(leads), jane), jane)).toMatchObject({ is: 'one', lead: { id: 'lead_1' } });
  });

  it('concludes nothing where there is more than one answer holds', () => {
    const outcome = toLeads(list([{ id: 'lead_1', email: 'jane@acme.com' }], { hasMore: true }), jane);
    expect(toReading(outcome, jane).is).toBe('unreadable');
  });

  it('loses an odd field, and not the lead', () => {
    const lead = { id: 'lead_1', email: 'jane@acme.com', status: 'archived', value: {}, note: 7 };
    expect(toReading(toLeads(list([lead]), jane), jane)).toMatchObject({ is: 'one', lead: { id: 'lead_1' } });
  });

  it.each([
    ['a page', { ...json(''), headers: { 'content-type': 'text/html' }, body: '<h1>' }, 'not-json'],
    ['something else', json({ fine: true }), 'unknown-shape'],
    ['a refusal', json({ success: false, error: { code: 'NOT_FOUND' } }, 404), 'not-found'],
  ])('is no lead when it is %s', (_, answer, kind) => {
    expect(toLeads(answer, jane)).toMatchObject({ ok: false, problem: { kind } });
  });
});
