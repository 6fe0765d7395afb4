// @vitest-environment node
/** POST /leads, /check and /stats, and what holds for every endpoint: keys, methods, errors, no CORS. */
import { describe, expect, it } from 'vitest';
import { countLeads } from '../../lib/sandbox/leadStats.ts';
import { createSandboxLead } from '../../lib/sandbox/sandboxLead.ts';
import { apiKey, createAsker, gist, john, now } from './ask.ts';

const everyEndpoint = [
  ['GET', '/leads', undefined],
  ['GET', '/leads/lead_abc123', undefined],
  ['PATCH', '/leads', { id: 'lead_abc123', status: 'won' }],
  ['POST', '/leads', { name: 'New' }],
  ['POST', '/stats', {}],
  ['POST', '/check', undefined],
] as const;

describe('a key', () => {
  it.each(everyEndpoint)('opens %s %s', async (method, path, body) => {
    const { ask } = createAsker();
    expect((await ask(method, path, body)).status).toBe(200);
  });

  it.each(everyEndpoint)(
    'that is wrong is a 401 at %s %s, and changes nothing',
    async (method, path, body) => {
      const { ask, store } = createAsker({ settings: { checkError: 'envelope' } });
      const before = await store.listLeads();
      const { status, body: answer } = await ask(method, path, body, { 'x-api-key': 'wrong' });
      expect(status).toBe(401);
      expect(answer).toEqual({
        success: false,
        error: { code: 'UNAUTHORIZED', message: 'Invalid or missing API key' },
        meta: { requestId: expect.stringMatching(/^req_/), timestamp: now.toISOString() },
      });
      expect(await store.listLeads()).toEqual(before);
    },
  );

  it.each([
    ['missing', ''],
    ['cut short', apiKey.slice(0, -1)],
    ['too long', `${apiKey}x`],
    ['in other capitals', apiKey.toUpperCase()],
  ])('that is %s is refused', async (_, key) => {
    const { ask } = createAsker();
    expect(gist(await ask('GET', '/leads', undefined, { 'x-api-key': key }))).toBe('401 UNAUTHORIZED');
  });

  it('that is revoked is refused from then on', async () => {
    const { ask, store } = createAsker();
    expect((await ask('POST', '/check')).status).toBe(200);
    store.apiKeys = [];
    expect((await ask('POST', '/check')).status).toBe(401);
  });

  it('is checked by POST /check, which answers without an envelope', async () => {
    const { ask } = createAsker();
    expect((await ask('POST', '/check')).body).toEqual({ success: true });
  });
});

describe('POST /leads', () => {
  it.each([
    ['a name', { name: 'Ada' }, { name: 'Ada' }],
    ['an e-mail', { email: 'ada@example.com' }, { email: 'ada@example.com' }],
    ['a phone', { phone: '06-12345699' }, { phone: '06-12345699' }],
    ['custom text', { custom: 'red' }, { custom: 'red' }],
    ['custom JSON', { custom: { size: [1, 2] } }, { custom: '{"size":[1,2]}' }],
    ['a custom list', { custom: ['a', 'b'] }, { custom: '["a","b"]' }],
    [
      'campaign and consent',
      { name: 'Ada', gclid: 'Cj1', utm_source: 'google', ad_storage: true, ad_user_data: 'granted' },
      { gclid: 'Cj1', utm_source: 'google', ad_storage: true, ad_user_data: true, analytics_storage: false },
    ],
    [
      'a pixel session, which takes the place of the click',
      { name: 'Ada', sessionId: '0b1f', gclid: 'Cj1' },
      { gclid: null },
    ],
  ])('adds an open lead from %s', async (_, given, expected) => {
    const { ask, store } = createAsker();
    const { status, body } = await ask('POST', '/leads', given);
    expect(status).toBe(200);
    expect(body.data).toEqual({ id: expect.stringMatching(/^lead_[0-9a-f]{12}$/), message: 'Lead added' });
    expect(await store.getLead(body.data.id)).toMatchObject({
      ...expected,
      status: 'open',
      source: 'api',
      createdAt: now.toISOString(),
      expiresAt: '2026-06-08T12:00:00.000Z',
    });
  });

  it.each([
    ['nobody', { note: 'Who?' }],
    ['a status, which is not for creating', { name: 'Ada', status: 'won' }],
    ['a name that is a number', { name: 7 }],
    ['a consent that is a number', { name: 'Ada', ad_storage: 1 }],
    ['not JSON', 'name=Ada'],
    ['a list', '[]'],
  ])('refuses %s', async (_, body) => {
    const { ask, store } = createAsker();
    expect(gist(await ask('POST', '/leads', body))).toBe('400 VALIDATION_ERROR');
    expect(await store.listLeads()).toHaveLength(3);
  });
});

describe('POST /stats', () => {
  it('has the arithmetic of the documented example', () => {
    const lead = (status: 'open' | 'qualified' | 'won' | 'lost', index: number) =>
      createSandboxLead({
        id: `${status}${index}`,
        createdAt: john.createdAt,
        status,
        value: status === 'won' ? 2500 : 999,
        source: index % 2 === 0 ? 'gtm' : 'api',
      });
    const of = (status: Parameters<typeof lead>[0], count: number) =>
      Array.from({ length: count }, (_, index) => lead(status, index));
    expect(
      countLeads([...of('open', 45), ...of('qualified', 30), ...of('won', 50), ...of('lost', 25)]),
    ).toEqual({
      leads: {
        total: 150,
        byStatus: { open: 45, qualified: 30, won: 50, lost: 25 },
        bySource: { gtm: 76, api: 74 },
      },
      conversion: {
        qualified: 80,
        qualificationRate: 0.7,
        winRate: 0.625,
        averageValue: 2500,
        totalValue: 125_000,
      },
    });
  });

  it('of nothing is zero everywhere, never a division by it', () => {
    expect(countLeads([])).toEqual({
      leads: { total: 0, byStatus: { open: 0, qualified: 0, won: 0, lost: 0 }, bySource: {} },
      conversion: { qualified: 0, qualificationRate: 0, winRate: 0, averageValue: 0, totalValue: 0 },
    });
  });

  it.each([
    [{}, 1],
    [{ period: 'current' }, 1],
    [{ period: 'previous' }, 1],
    [{ period: 'custom', startDate: '2026-01-01', endDate: '2026-03-31' }, 3],
    // The last day counts to its end: one lead came in its last millisecond.
    [{ period: 'custom', startDate: '2026-01-15', endDate: '2026-01-15' }, 1],
    [{ period: 'custom', startDate: '2026-01-16', endDate: '2026-02-19' }, 0],
  ])('%j counts %i of the three leads', async (body, total) => {
    const { ask } = createAsker();
    expect((await ask('POST', '/stats', body)).body.data.leads.total).toBe(total);
  });

  it.each([
    ['current', 'open'],
    ['previous', 'won'],
  ])('the %s month has the %s lead', async (period, status) => {
    const { ask } = createAsker();
    const { byStatus } = (await ask('POST', '/stats', { period })).body.data.leads;
    expect(byStatus).toEqual({ open: 0, qualified: 0, won: 0, lost: 0, [status]: 1 });
  });

  it('tells the use of the current month, whatever period was asked for', async () => {
    const { ask } = createAsker();
    expect((await ask('POST', '/stats', { period: 'previous' })).body.data.usage).toEqual({
      leadsUsed: 1,
      leadsLimit: 500,
      lockedLeads: 0,
      periodStart: '2026-03-01T00:00:00.000Z',
      periodEnd: '2026-04-01T00:00:00.000Z',
    });
  });

  it.each([
    [undefined, '400 VALIDATION_ERROR'],
    ['{', '400 VALIDATION_ERROR'],
    [{ period: 'yearly' }, '400 VALIDATION_ERROR'],
    [{ period: 'custom' }, '400 VALIDATION_ERROR'],
    [{ period: 'custom', startDate: '2026-01-01' }, '400 VALIDATION_ERROR'],
    [{ period: 'custom', startDate: '01/02/2026', endDate: '2026-01-03' }, '400 INVALID_DATE'],
    [{ period: 'custom', startDate: '2026-02-01', endDate: '2026-02-30' }, '400 INVALID_DATE'],
    [{ period: 'custom', startDate: '2026-02-02', endDate: '2026-02-01' }, '400 INVALID_DATE'],
  ])('%j is a %s', async (body, expected) => {
    const { ask } = createAsker();
    expect(gist(await ask('POST', '/stats', body))).toBe(expected);
  });
});

describe('every endpoint', () => {
  it.each([
    ['GET', '/', 404],
    ['GET', '/lead', 404],
    ['GET', '/leads/', 404],
    ['GET', '/leads/lead_abc123/notes', 404],
    ['POST', '/ad-spend', 404],
    ['DELETE', '/leads', 405],
    ['DELETE', '/leads/lead_abc123', 405],
    ['PATCH', '/leads/lead_abc123', 405],
    ['PUT', '/leads', 405],
    ['GET', '/check', 405],
    ['GET', '/stats', 405],
  ])('%s %s is a %i, in the envelope', async (method, path, status) => {
    const { ask } = createAsker();
    const answer = await ask(method, path);
    expect(answer.status).toBe(status);
    expect(answer.body).toMatchObject({
      success: false,
      meta: { requestId: expect.stringMatching(/^req_/) },
    });
  });

  it('says which methods there are', async () => {
    const { ask } = createAsker();
    expect((await ask('DELETE', '/leads')).headers.get('allow')).toBe('GET, POST, PATCH');
  });

  it.each([
    ...everyEndpoint.map(([method, path, body]) => [method, path, body, 200] as const),
    ['OPTIONS', '/leads', undefined, 405] as const,
    ['OPTIONS', '/check', undefined, 405] as const,
    ['GET', '/nowhere', undefined, 404] as const,
    ['PATCH', '/leads', {}, 400] as const,
  ])('%s %s sends no CORS header, whoever asks', async (method, path, body, status) => {
    const { ask } = createAsker();
    const answer = await ask(method, path, body, {
      origin: 'https://page.example',
      'access-control-request-method': 'PATCH',
    });
    expect(answer.status).toBe(status);
    expect([...answer.headers.keys()].filter((name) => name.startsWith('access-control'))).toEqual([]);
  });

  it('answers a failure of its store with a 500 that says nothing of it, and keeps nothing of the request', async () => {
    const { ask, store } = createAsker();
    const put = store.putLeads;
    store.putLeads = async (leads) => {
      await put(leads);
      throw new Error('disk full at /var/lib');
    };
    const { status, body } = await ask('PATCH', '/leads', { id: john.id, status: 'won' });
    expect(status).toBe(500);
    expect(body).toMatchObject({
      success: false,
      error: { code: 'INTERNAL_ERROR', message: 'Internal server error' },
    });
    expect(JSON.stringify(body)).not.toContain('disk');
    expect(await store.getLead(john.id)).toEqual(john);
    expect(await store.journal()).toEqual([]);
  });
});
