// @vitest-environment node
/** Faults over real sockets: what the client sees, and whether the lead changed all the same. */
import { request } from 'node:http';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { JournalEntry } from '../../lib/sandbox/store.ts';
import type { Fault } from './faults.ts';
import { type Sandbox, startSandbox } from './server.ts';

let sandbox: Sandbox;
let patched: PromiseWithResolvers<JournalEntry>;

beforeEach(async () => {
  patched = Promise.withResolvers();
  sandbox = await startSandbox({ onPatch: (entry) => patched.resolve(entry) });
});
afterEach(() => sandbox.close());

const markWon = (init: RequestInit = {}) =>
  fetch(`${sandbox.origin}/api/leads`, {
    method: 'PATCH',
    headers: { 'x-api-key': sandbox.apiKey },
    body: JSON.stringify({ id: 'lead_abc123', status: 'won' }),
    ...init,
  });
const status = async () => (await sandbox.store.getLead('lead_abc123'))?.status;

describe('an answer that is not the real one', () => {
  it.each<[string, Fault, { status: number; text: string | RegExp }, 'open' | 'won']>([
    ['a 500, not applied', { status: 500, body: 'oops' }, { status: 500, text: 'oops' }, 'open'],
    ['a 500, applied', { status: 500, apply: true }, { status: 500, text: '' }, 'won'],
    ['JSON of another form', { body: { ok: 1 } }, { status: 200, text: '{"ok":1}' }, 'open'],
    ['a captive portal', { html: '<h1>Log in</h1>' }, { status: 200, text: '<h1>Log in</h1>' }, 'open'],
    ['a gateway', { html: '<h1>Bad</h1>', status: 502 }, { status: 502, text: '<h1>Bad</h1>' }, 'open'],
    ['a large body', { bodyBytes: 1_000_001 }, { status: 200, text: /^ {1000001}$/ }, 'open'],
    [
      'headers alone, with the real answer gone',
      { headers: { 'x-a': 'b' } },
      { status: 200, text: '' },
      'open',
    ],
    [
      'a delay alone: the real answer, late',
      { delayMs: 1 },
      { status: 200, text: /"leadsUpdated":1/ },
      'won',
    ],
  ])('%s', async (_, fault, expected, after) => {
    sandbox.faults.push(fault);
    const response = await markWon();
    expect(response.status).toBe(expected.status);
    expect(await response.text()).toEqual(
      typeof expected.text === 'string' ? expected.text : expect.stringMatching(expected.text),
    );
    expect(await status()).toBe(after);
    expect(sandbox.faults.pending).toEqual([]);
  });

  it('429 with Retry-After', async () => {
    sandbox.faults.push({ status: 429, headers: { 'retry-after': '120' } });
    const response = await markWon();
    expect([response.status, response.headers.get('retry-after')]).toEqual([429, '120']);
  });

  it.each([
    [undefined, 302],
    [307, 307],
  ])('a redirect (%s)', async (given, expected) => {
    const redirectTo = 'https://elsewhere.example/login';
    sandbox.faults.push(given === undefined ? { redirectTo } : { redirectTo, status: given });
    const response = await markWon({ redirect: 'manual' });
    expect([response.status, response.headers.get('location')]).toEqual([expected, redirectTo]);
    expect(await status()).toBe('open');
  });

  it('the real one, byte by byte', async () => {
    sandbox.faults.push({ dripMs: 0 });
    const pieces = await new Promise<Buffer[]>((resolve, reject) => {
      const received: Buffer[] = [];
      request(`${sandbox.origin}/api/check`, {
        method: 'POST',
        headers: { 'x-api-key': sandbox.apiKey },
      })
        .on('response', (response) => {
          response.on('data', (piece: Buffer) => received.push(piece)).on('end', () => resolve(received));
        })
        .on('error', reject)
        .end();
    });
    expect(Buffer.concat(pieces).toString()).toBe('{"success":true}');
    expect(pieces.map(({ length }) => length)).toEqual(Array('{"success":true}'.length).fill(1));
  });
});

describe('a connection that is lost', () => {
  it('before the body is read: nothing changes', async () => {
    sandbox.faults.push({ dropBeforeReading: true });
    await expect(markWon()).rejects.toThrow('fetch failed');
    expect(await status()).toBe('open');
    expect(sandbox.requests).toMatchObject([{ method: 'PATCH', path: '/api/leads', body: null }]);
    expect(await sandbox.store.journal()).toEqual([]);
  });

  it('after the update was applied: the client is not told', async () => {
    sandbox.faults.push({ dropAfterApplying: true });
    await expect(markWon()).rejects.toThrow('fetch failed');
    expect(await status()).toBe('won');
    expect(await sandbox.store.journal()).toMatchObject([{ status: 200 }]);
  });

  it('on a connection that was in use before, as browsers re-use them', async () => {
    expect((await markWon()).status).toBe(200);
    sandbox.faults.push({ dropAfterApplying: true });
    await expect(markWon()).rejects.toThrow('fetch failed');
    expect(await sandbox.store.journal()).toHaveLength(2);
  });

  it('in the middle of the answer', async () => {
    sandbox.faults.push({ truncatedJson: true });
    const response = await markWon();
    expect(response.status).toBe(200);
    await expect(response.text()).rejects.toThrow('terminated');
    expect(await status()).toBe('won');
  });

  it('by the client, while the server hangs with the update applied', async () => {
    sandbox.faults.push({ hang: true, apply: true });
    const giveUp = new AbortController();
    const answer = markWon({ signal: giveUp.signal });
    await patched.promise;
    giveUp.abort();
    await expect(answer).rejects.toThrow(/abort/);
    expect(await status()).toBe('won');
  });

  it('by the end of the server, however many requests hang', async () => {
    sandbox.faults.push({ hang: true, apply: true });
    const answer = markWon();
    const lost = expect(answer).rejects.toThrow('fetch failed');
    await patched.promise;
    await sandbox.close();
    await lost;
    sandbox = await startSandbox();
  });
});

describe('an update that is applied late', () => {
  it('after the client was told something else', async () => {
    const gate = Promise.withResolvers<void>();
    sandbox.faults.push({ status: 504, applyAfter: gate.promise });
    expect((await markWon()).status).toBe(504);
    expect(await status()).toBe('open');
    gate.resolve();
    await patched.promise;
    expect(await status()).toBe('won');
  });

  it('holds one answer back and lets others pass', async () => {
    const gate = Promise.withResolvers<void>();
    sandbox.faults.push({ until: gate.promise, apply: true });
    const held = markWon();
    await patched.promise;
    const check = await fetch(`${sandbox.origin}/api/check`, {
      method: 'POST',
      headers: { 'x-api-key': sandbox.apiKey },
    });
    expect(check.status).toBe(200);
    gate.resolve();
    expect((await held).status).toBe(200);
  });
});

describe('the queue', () => {
  it('gives each fault to the first request that it fits, and to no other', async () => {
    sandbox.faults.push({ on: { method: 'GET' }, status: 503 }, { on: { path: /check$/ }, status: 500 });
    expect((await markWon()).status).toBe(200);
    expect(sandbox.faults.pending).toHaveLength(2);
    const list = () => fetch(`${sandbox.origin}/api/leads`, { headers: { 'x-api-key': sandbox.apiKey } });
    expect((await list()).status).toBe(503);
    expect((await list()).status).toBe(200);
    expect(sandbox.faults.pending).toMatchObject([{ status: 500 }]);
    sandbox.faults.clear();
    expect(sandbox.faults.pending).toEqual([]);
  });

  it('does not befall the demo pages', async () => {
    sandbox.faults.push({ status: 500 });
    expect((await fetch(`${sandbox.origin}/demo/inbox`)).status).toBe(200);
    expect(sandbox.faults.pending).toHaveLength(1);
  });
});

describe('a server that fails as a whole', () => {
  it('goes down, refuses everybody, and comes up with what it had', async () => {
    await markWon();
    await sandbox.goDown();
    await expect(markWon()).rejects.toThrow('fetch failed');
    await sandbox.comeUp();
    expect((await markWon()).status).toBe(200);
    expect(await status()).toBe('won');
  });

  it('answers a reading from a replica that is behind, and forgets it again', async () => {
    const asOf = await sandbox.store.listLeads();
    await markWon();
    sandbox.faults.push({ on: { method: 'GET' }, asOf });
    const read = async () => {
      const headers = { 'x-api-key': sandbox.apiKey };
      const answer = await fetch(`${sandbox.origin}/api/leads/lead_abc123`, { headers });
      return ((await answer.json()) as { data: { status: string } }).data.status;
    };
    expect([await read(), await read()]).toEqual(['open', 'won']);
  });

  it('meets what is chosen for each request, behind what waits in the queue, until the faults are cleared', async () => {
    sandbox.faults.choose(({ method }) => (method === 'PATCH' ? { status: 502 } : undefined));
    sandbox.faults.push({ status: 503 });
    const statuses = [(await markWon()).status, (await markWon()).status];
    sandbox.faults.clear();
    expect([...statuses, (await markWon()).status]).toEqual([503, 502, 200]);
  });

  it('counts how many requests were under way at once', async () => {
    const answer = Promise.withResolvers<void>();
    sandbox.faults.push({ until: answer.promise }, { until: answer.promise });
    const both = [markWon(), markWon()];
    await vi.waitUntil(() => sandbox.mostAtOnce === 2);
    answer.resolve();
    await Promise.all(both);
    await markWon();
    expect(sandbox.mostAtOnce).toBe(2);
  });

  it('ends each connection after its answer, where it is told to', async () => {
    const fresh = await startSandbox({ freshConnections: true });
    const headers = { 'x-api-key': fresh.apiKey };
    const answer = await fetch(`${fresh.origin}/api/check`, { method: 'POST', headers });
    expect(answer.headers.get('connection')).toBe('close');
    await fresh.close();
  });
});
