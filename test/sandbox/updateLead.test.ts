// @vitest-environment node
/** PATCH /leads as https://octanist.com/docs/api-reference/endpoint/update-lead has it. */
import { describe, expect, it } from 'vitest';
import { maxBodyBytes } from '../../lib/sandbox/readBody.ts';
import { createAsker, gist, john, mia, miaAgain, now } from './ask.ts';

describe('an update that is applied', () => {
  it('answers in the documented form', async () => {
    const { ask } = createAsker();
    const { status, headers, body } = await ask('PATCH', '/leads', {
      email: 'john@example.com',
      status: 'won',
    });
    expect(status).toBe(200);
    expect(headers.get('content-type')).toMatch(/^application\/json/);
    expect(body).toEqual({
      success: true,
      data: { leadId: 'lead_abc123', leadsUpdated: 1, message: 'Lead updated successfully' },
      meta: { requestId: expect.stringMatching(/^req_[0-9a-f]{12}$/), timestamp: '2026-03-10T12:00:00.000Z' },
    });
  });

  it('gives each request an id of its own', async () => {
    const { ask } = createAsker();
    const first = await ask('POST', '/stats', {});
    const second = await ask('POST', '/stats', {});
    expect(second.body.meta.requestId).not.toBe(first.body.meta.requestId);
  });

  it.each([
    ['qualified', { status: 'qualified', qualifiedAt: now.toISOString() }],
    ['won', { status: 'won', qualifiedAt: now.toISOString() }],
    ['lost', { status: 'lost', qualifiedAt: null }],
  ])('marks the lead %s and touches no other lead', async (status, changed) => {
    const { ask, store } = createAsker();
    await ask('PATCH', '/leads', { id: john.id, status });
    expect(await store.getLead(john.id)).toEqual({ ...john, ...changed, updatedAt: now.toISOString() });
    expect(await store.getLead(mia.id)).toEqual(mia);
    expect(await store.getLead(miaAgain.id)).toEqual(miaAgain);
  });

  it.each([
    ['status alone', { status: 'won' }, 'won'],
    ['changedTo alone', { changedTo: 'lost' }, 'lost'],
    ['status over changedTo', { status: 'won', changedTo: 'lost' }, 'won'],
    ['neither: the status stays', { note: 'Called' }, 'open'],
  ])('takes %s', async (_, fields, expected) => {
    const { ask, store } = createAsker();
    expect((await ask('PATCH', '/leads', { id: john.id, ...fields })).status).toBe(200);
    expect((await store.getLead(john.id))?.status).toBe(expected);
  });

  it.each([
    [5000, 5000],
    ['5000', 5000],
    ['5000.50', 5000.5],
    [' 42 ', 42],
    [0, 0],
    ['0', 0],
    [-5, -5],
  ])('reads the value %j as %d', async (value, expected) => {
    const { ask, store } = createAsker();
    expect((await ask('PATCH', '/leads', { id: john.id, value })).status).toBe(200);
    expect((await store.getLead(john.id))?.value).toBe(expected);
  });

  it.each([
    ['keeps it with lost', { status: 'lost', lossReason: 'Too expensive' }, 'Too expensive'],
    ['does not use it with won', { status: 'won', lossReason: 'Too expensive' }, null],
    ['does not use it with an open lead', { note: 'Called', lossReason: 'Too expensive' }, null],
  ])('loss reason: %s', async (_, fields, expected) => {
    const { ask, store } = createAsker();
    expect((await ask('PATCH', '/leads', { id: john.id, ...fields })).status).toBe(200);
    expect((await store.getLead(john.id))?.lossReason).toBe(expected);
  });

  it('forgets the loss reason of a lead that is won after all, and keeps it while it stays lost', async () => {
    const { ask, store } = createAsker();
    await ask('PATCH', '/leads', { id: miaAgain.id, note: 'Called' });
    expect((await store.getLead(miaAgain.id))?.lossReason).toBe('Too late');
    await ask('PATCH', '/leads', { id: miaAgain.id, status: 'won' });
    expect((await store.getLead(miaAgain.id))?.lossReason).toBeNull();
  });

  it('keeps the day on which a lead was first qualified', async () => {
    const { ask, store } = createAsker();
    await ask('PATCH', '/leads', { id: mia.id, status: 'qualified' });
    expect((await store.getLead(mia.id))?.qualifiedAt).toBe(mia.qualifiedAt);
  });

  it('applies updates that arrive together one after the other, so that none is lost', async () => {
    const { ask, store } = createAsker({ settings: { note: 'append' } });
    const notes = ['one', 'two', 'three', 'four'];
    await Promise.all(notes.map((note) => ask('PATCH', '/leads', { id: john.id, note })));
    expect((await store.getLead(john.id))?.note?.split('\n').sort()).toEqual([...notes].sort());
  });
});

describe('which lead is meant', () => {
  it.each([
    ['id', { id: john.id }, john.id],
    ['e-mail', { email: 'john@example.com' }, john.id],
    ['phone', { phone: '+31612345601' }, mia.id],
    ['id over e-mail', { id: mia.id, email: 'john@example.com' }, mia.id],
    ['id over phone', { id: john.id, phone: '+31612345601' }, john.id],
    ['e-mail over phone', { email: 'john@example.com', phone: '+31612345601' }, john.id],
    ['id over both', { id: miaAgain.id, email: 'john@example.com', phone: '+31612345601' }, miaAgain.id],
  ])('by %s', async (_, identifiers, expected) => {
    const { ask, store } = createAsker();
    const { body } = await ask('PATCH', '/leads', { ...identifiers, note: 'This one' });
    expect(body.data).toMatchObject({ leadId: expected, leadsUpdated: 1 });
    const noted = (await store.listLeads()).filter(({ note }) => note === 'This one');
    expect(noted.map(({ id }) => id)).toEqual([expected]);
  });

  it.each([
    ['an id', { id: 'lead_nobody' }],
    ['an e-mail', { email: 'nobody@example.com' }],
    ['a phone', { phone: '+4930000000' }],
    ['a part of an e-mail', { email: 'ohn@example.com' }],
    ['a part of a phone', { phone: '31612345601' }],
    ['the name of a field of every object', { id: 'constructor' }],
  ])('nobody has %s like this: 404', async (_, identifier) => {
    const { ask } = createAsker();
    expect(gist(await ask('PATCH', '/leads', { ...identifier, status: 'won' }))).toBe('404 NOT_FOUND');
  });

  it('several leads, bulk updates off: 409 and nothing changes', async () => {
    const { ask, store } = createAsker();
    const before = await store.listLeads();
    const answer = await ask('PATCH', '/leads', { email: 'mia@example.com', status: 'won' });
    expect(gist(answer)).toBe('409 CONFLICT');
    expect(await store.listLeads()).toEqual(before);
  });

  it('several leads, bulk updates on: all of them change, and are counted', async () => {
    const { ask, store } = createAsker({ settings: { bulkUpdates: true } });
    const { body } = await ask('PATCH', '/leads', { email: 'mia@example.com', status: 'qualified' });
    expect(body.data).toMatchObject({ leadId: mia.id, leadsUpdated: 2 });
    expect((await store.listLeads()).map(({ status }) => status)).toEqual(['open', 'qualified', 'qualified']);
  });

  it('a lead without e-mail or phone is never matched by one', async () => {
    const { ask } = createAsker({ leads: [{ ...john, email: null, phone: null }] });
    expect(gist(await ask('PATCH', '/leads', { email: 'null@example.com', note: 'x' }))).toBe(
      '404 NOT_FOUND',
    );
    expect(gist(await ask('PATCH', '/leads', { phone: 'null', note: 'x' }))).toBe('404 NOT_FOUND');
  });
});

describe('a body that is refused', () => {
  const id = 'lead_abc123';
  it.each([
    ['no body', undefined],
    ['not JSON', '{"id":'],
    ['a list', '[]'],
    ['a text', '"lead_abc123"'],
    ['a number', '7'],
    ['null', 'null'],
    ['no identifier', { status: 'won' }],
    ['an empty object', {}],
    ['an id that is a number', { id: 7, status: 'won' }],
    ['an e-mail that is a list', { email: ['john@example.com'], status: 'won' }],
    ['an e-mail that is none', { email: 'john', status: 'won' }],
    ['a phone that is a number', { phone: 1234567890, status: 'won' }],
    ['a status that is a number', { id, status: 1 }],
    ['a status in capitals', { id, status: 'Won' }],
    ['a status back to open', { id, status: 'open' }],
    ['a changedTo outside the list', { id, status: 'won', changedTo: 'win' }],
    ['a value with a thousands separator', { id, value: '5,000' }],
    ['a value with a decimal comma', { id, value: '1250,50' }],
    ['a value with a currency', { id, value: '€ 5000' }],
    ['a value that is true', { id, value: true }],
    ['a value beyond all numbers', `{"id":"${id}","value":1e999}`],
    ['a value that says Infinity', { id, value: 'Infinity' }],
    ['a note that is an object', { id, note: {} }],
    ['a prototype', `{"id":"${id}","note":"x","__proto__":{"status":"won"}}`],
    ['a prototype as identifier', '{"__proto__":{"id":"lead_abc123"},"status":"won"}'],
  ])('%s: 400, and nothing changes', async (_, body) => {
    const { ask, store } = createAsker();
    const before = await store.listLeads();
    expect(gist(await ask('PATCH', '/leads', body))).toBe('400 VALIDATION_ERROR');
    expect(await store.listLeads()).toEqual(before);
    expect(({} as { status?: string }).status).toBeUndefined();
  });

  const sized = (bytes: number) => {
    const frame = JSON.stringify({ id, note: '' }).length;
    return JSON.stringify({ id, note: 'x'.repeat(bytes - frame) });
  };

  it('a body of 256 kB is read, one byte more is a 413', async () => {
    const { ask } = createAsker();
    expect((await ask('PATCH', '/leads', sized(maxBodyBytes))).status).toBe(200);
    expect(gist(await ask('PATCH', '/leads', sized(maxBodyBytes + 1)))).toBe('413 VALIDATION_ERROR');
  });

  it('a body that announces more than 256 kB is not even read', async () => {
    const { ask } = createAsker();
    const answer = await ask('PATCH', '/leads', '{}', { 'content-length': String(maxBodyBytes + 1) });
    expect(answer.status).toBe(413);
  });

  it.each(['[]', 'null', '7', '"lead_abc123"'])('says of %s that it is no object', async (body) => {
    const { ask } = createAsker();
    expect((await ask('PATCH', '/leads', body)).body.error.message).toBe('The body must be a JSON object');
  });

  it('names the field that was wrong', async () => {
    const { ask } = createAsker();
    const { body } = await ask('PATCH', '/leads', { id, value: 'much' });
    expect(body.error).toEqual({
      code: 'VALIDATION_ERROR',
      message: expect.stringContaining('value'),
      details: { field: 'value' },
    });
  });
});

describe('the journal', () => {
  it('keeps an applied PATCH with the lead before and after', async () => {
    const { ask, store } = createAsker();
    const { body } = await ask('PATCH', '/leads', { id: john.id, status: 'won', value: 5000 });
    expect(await store.journal()).toEqual([
      {
        at: now.toISOString(),
        requestId: body.meta.requestId,
        keyLast4: 'tion',
        body: { id: john.id, status: 'won', value: 5000 },
        matchedIds: [john.id],
        before: [john],
        after: [await store.getLead(john.id)],
        status: 200,
      },
    ]);
  });

  it.each([
    [
      'several matches',
      { email: 'mia@example.com', note: 'x' },
      { status: 409, code: 'CONFLICT', matchedIds: [mia.id, miaAgain.id] },
    ],
    ['no match', { id: 'lead_nobody', note: 'x' }, { status: 404, code: 'NOT_FOUND', matchedIds: [] }],
    ['not JSON', '{', { status: 400, code: 'VALIDATION_ERROR', body: '{' }],
  ])('keeps a refused PATCH: %s', async (_, sent, expected) => {
    const { ask, store } = createAsker();
    await ask('PATCH', '/leads', sent);
    const [entry, ...others] = await store.journal();
    expect(others).toEqual([]);
    expect(entry).toMatchObject({ body: sent, ...expected });
    expect(entry?.after).toEqual(entry?.before);
  });

  it('keeps a PATCH with a wrong key, without having read it, and only the end of that key', async () => {
    const { ask, store } = createAsker();
    await ask('PATCH', '/leads', { id: john.id, status: 'won' }, { 'x-api-key': 'secret-of-others' });
    const journal = await store.journal();
    expect(journal).toMatchObject([{ status: 401, code: 'UNAUTHORIZED', body: null, keyLast4: 'hers' }]);
    expect(JSON.stringify(journal)).not.toContain('secret');
  });

  it('keeps nothing but PATCHes', async () => {
    const { ask, store } = createAsker();
    await ask('GET', '/leads');
    await ask('POST', '/leads', { name: 'New' });
    expect(await store.journal()).toEqual([]);
  });
});
