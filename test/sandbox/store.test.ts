// @vitest-environment node
/** What any sandbox store promises, and what SQLite keeps over a restart. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createMemoryStore } from '../../lib/sandbox/memoryStore.ts';
import type { JournalEntry, SandboxStore } from '../../lib/sandbox/store.ts';
import { apiKey, john, mia, miaAgain, now } from './ask.ts';
import { startSandbox } from './server.ts';
import { openSqliteStore } from './sqliteStore.ts';

const entry: JournalEntry = {
  at: now.toISOString(),
  requestId: 'req_1',
  keyLast4: 'tion',
  body: { id: john.id, status: 'won' },
  matchedIds: [john.id],
  before: [john],
  after: [{ ...john, status: 'won' }],
  status: 200,
};

const stores: Record<string, () => SandboxStore> = {
  memory: () => createMemoryStore({ apiKeys: [apiKey], now: () => now }),
  SQLite: () => openSqliteStore({ databaseFile: ':memory:', apiKeys: [apiKey], now: () => now }),
};

describe.each(Object.entries(stores))('a store in %s', (_, open) => {
  it('keeps leads, and puts a changed one in the place of the old one', async () => {
    const store = open();
    await store.putLeads([john, mia]);
    await store.putLeads([{ ...john, value: 12.5 }]);
    expect(await store.listLeads()).toEqual([{ ...john, value: 12.5 }, mia]);
    expect(await store.getLead(mia.id)).toEqual(mia);
    expect(await store.getLead('lead_nobody')).toBeNull();
  });

  it('keeps the journal in order', async () => {
    const store = open();
    const second = { ...entry, requestId: 'req_2', status: 409, code: 'CONFLICT' };
    await store.record(entry);
    await store.record(second);
    expect(await store.journal()).toEqual([entry, second]);
  });

  it('counts the requests of each window', async () => {
    const store = open();
    expect([await store.countRequest(0), await store.countRequest(0), await store.countRequest(60)]).toEqual([
      1, 2, 1,
    ]);
  });

  it('gives ids in the documented form, none twice', () => {
    const store = open();
    const ids = Array.from({ length: 500 }, () => store.newId('req'));
    expect(new Set(ids).size).toBe(500);
    for (const id of ids) expect(id).toMatch(/^req_[0-9a-f]{12}$/);
  });

  it('lets one work run at a time', async () => {
    const store = open();
    const steps: string[] = [];
    const work = (name: string) => async () => {
      steps.push(`${name} begins`);
      await store.putLeads([{ ...john, name }]);
      steps.push(`${name} ends`);
      return name;
    };
    expect(await Promise.all([store.alone(work('a')), store.alone(work('b'))])).toEqual(['a', 'b']);
    expect(steps).toEqual(['a begins', 'a ends', 'b begins', 'b ends']);
  });

  it('keeps nothing of a work that fails, and goes on with the next', async () => {
    const store = open();
    await store.putLeads([john]);
    const failing = store.alone(async () => {
      await store.putLeads([{ ...john, status: 'won' }, mia]);
      await store.record(entry);
      throw new Error('stop');
    });
    const next = store.alone(() => store.putLeads([miaAgain]));
    await expect(failing).rejects.toThrow('stop');
    await next;
    expect(await store.listLeads()).toEqual([john, miaAgain]);
    expect(await store.journal()).toEqual([]);
  });
});

describe('SQLite', () => {
  let folder: string;
  let databaseFile: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'sandbox-'));
    databaseFile = join(folder, 'leads.sqlite');
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  const patch = (origin: string, key: string, body: object) =>
    fetch(`${origin}/api/leads`, {
      method: 'PATCH',
      headers: { 'x-api-key': key },
      body: JSON.stringify(body),
    });

  it('keeps leads and journal over a restart of the server', async () => {
    const first = await startSandbox({ databaseFile });
    const update = { id: 'lead_abc123', status: 'won', value: 5000, note: 'Signed ✓' };
    expect((await patch(first.origin, first.apiKey, update)).status).toBe(200);
    const created = await fetch(`${first.origin}/api/leads`, {
      method: 'POST',
      headers: { 'x-api-key': first.apiKey },
      body: JSON.stringify({ name: 'New' }),
    });
    const { data } = (await created.json()) as { data: { id: string } };
    const [leads, journal] = [await first.store.listLeads(), await first.store.journal()];
    await first.close();

    const second = await startSandbox({ databaseFile });
    expect(await second.store.listLeads()).toEqual(leads);
    expect(await second.store.journal()).toEqual(journal);
    expect(await second.store.getLead('lead_abc123')).toMatchObject({
      status: 'won',
      value: 5000,
      note: 'Signed ✓',
    });
    expect(await second.store.getLead(data.id)).toMatchObject({ name: 'New' });
    expect(journal).toHaveLength(1);
    await second.close();
  });

  it('begins again with the seed when told to, and that lasts too', async () => {
    const first = await startSandbox({ databaseFile });
    await patch(first.origin, first.apiKey, { id: 'lead_abc123', status: 'won' });
    await first.reset();
    await first.close();
    const second = await startSandbox({ databaseFile });
    expect(await second.store.getLead('lead_abc123')).toMatchObject({ status: 'open' });
    expect(await second.store.journal()).toEqual([]);
    await second.close();
  });

  it('refuses a file that is no database', () => {
    writeFileSync(databaseFile, 'not a database, but long enough to be looked at as one'.repeat(100));
    expect(() => openSqliteStore({ databaseFile, apiKeys: [] })).toThrow();
  });
});
