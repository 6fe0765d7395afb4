// @vitest-environment happy-dom
/** The outbox as it is stored and sent: with the real background, IndexedDB in memory, and only the network replaced. */
import { cleanup, screen, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { database } from '../../lib/browser/database.ts';
import { decideMark } from '../../lib/browser/decideMark.ts';
import { whileHeld } from '../../lib/browser/holdLine.ts';
import { type MarkedFrom, markLead as markWith } from '../../lib/browser/markLead.ts';
import { wakeOutbox } from '../../lib/browser/outbox.ts';
import { changeOpen, pruneReceipts, readOutbox } from '../../lib/browser/outboxStore.ts';
import { readSettings } from '../../lib/browser/stored.ts';
import type { Entry } from '../../lib/outbox/entry.ts';
import { takeHeart } from '../../lib/outbox/health.ts';
import type { Outcome } from '../../lib/problem.ts';
import type { Update } from '../../lib/update.ts';
import {
  answerJson,
  answerLeads,
  changeSettings,
  type FakeBrowser,
  onlyWorkspace,
  replaceKey,
  startFakeBrowser,
  tabId,
} from '../support/fakeBrowser.ts';
import { renderOptions, renderPopup } from '../support/renderPage.tsx';

let fake: FakeBrowser;

beforeEach(async () => {
  fake = await startFakeBrowser();
});
afterEach(cleanup);

const from = { from: 'popup', tabId } as const;
const markLead = async (update: Update, by: Omit<MarkedFrom, 'keyPrint'>) =>
  markWith(update, await readSettings(), { keyPrint: (await onlyWorkspace()).print, ...by });
const won = (n = 1): Update => ({ lead: { kind: 'email', value: `p${n}@acme.com` }, status: 'won' });
const patches = () => fake.requests.filter(({ method }) => method === 'PATCH').map(({ body }) => body);
const states = async () => (await readOutbox()).open.map(({ state }) => state.is);

function entryOf(outcome: Outcome<Entry>): Entry {
  if (!outcome.ok) throw new Error(outcome.problem.kind);
  return outcome.value;
}

it('has the mark in storage before anything is sent, and its receipt afterwards', async () => {
  let stored: string[] = [];
  fake.answer = async () => {
    stored = await states();
    return answerJson(200, { success: true, data: { leadsUpdated: 1, leadId: 'lead_1' } });
  };
  await markLead(won(), from);
  expect(await states()).toEqual(['waiting']);
  await wakeOutbox();
  expect(stored).toEqual(['sending']);
  const { open, receipts } = await readOutbox();
  expect(open).toEqual([]);
  expect(receipts).toMatchObject([{ leadId: 'lead_1', state: { is: 'done' } }]);
});

it('holds the key in no entry', async () => {
  await markLead(won(), from);
  await wakeOutbox();
  expect(JSON.stringify(await readOutbox())).not.toContain('test-key-1234');
});

it('looks the lead up after a lost answer, and does not send again what has arrived', async () => {
  const lead = { id: 'lead_1', email: 'p1@acme.com', status: 'open', note: 'Asked for a quote' };
  fake.answerLook = async () => answerLeads(lead);
  fake.answer = async () => {
    Object.assign(lead, { status: 'won', note: 'Asked for a quote\nSigned' });
    throw new TypeError('Failed to fetch');
  };
  await markLead({ ...won(), note: 'Signed' }, from);
  await wakeOutbox();
  expect((await readOutbox()).receipts).toMatchObject([
    { leadId: 'lead_1', state: { is: 'done', how: 'confirmed' } },
  ]);
  expect(patches()).toHaveLength(1);
});

it('checks what was being sent when the background died, before anything else is sent to that lead', async () => {
  fake.answerLook = async () => answerJson(500, {});
  // The start of this background has gone by: what is found sending next is another's.
  await wakeOutbox();
  const { id } = entryOf(await markLead(won(), from));
  await changeOpen((entry) => ({ ...entry, state: { is: 'sending', startedAtMs: Date.now() } }), takeHeart);
  await markLead({ ...won(), status: 'lost' }, from);
  await wakeOutbox();
  expect(patches()).toEqual([]);
  expect(fake.looks).toHaveLength(1);
  expect((await readOutbox()).open).toMatchObject([
    { id, state: { is: 'unconfirmed' } },
    { state: { is: 'waiting' } },
  ]);
});

it('sends different leads at the same time, at most four', async () => {
  let now = 0;
  let most = 0;
  const slowly = async (answer: Response) => {
    most = Math.max(most, ++now);
    await new Promise((resolve) => setTimeout(resolve, 5));
    now--;
    return answer;
  };
  fake.answerLook = () => slowly(answerLeads());
  fake.answer = () => slowly(answerJson(200, { success: true, data: { leadsUpdated: 1 } }));
  for (let n = 0; n < 12; n++) await markLead(won(n), from);
  await wakeOutbox();
  expect(patches()).toHaveLength(12);
  expect(most).toBe(4);
});

it('sends no more once the key is refused: what stood ready waits as if it had never been tried', async () => {
  let count = 0;
  fake.answerLook = async () => answerLeads();
  fake.answer = async () =>
    ++count <= 8 ? answerJson(200, { success: true, data: { leadsUpdated: 1 } }) : answerJson(401, {});
  for (let n = 0; n < 30; n++) await markLead(won(n), from);
  await wakeOutbox();
  // Those that were under way at the same moment learn it by themselves.
  expect(patches().length).toBeLessThanOrEqual(8 + 4);
  const waiting = (await readOutbox()).open;
  expect(waiting.length).toBe(30 - 8);
  const untried = waiting.filter(({ attempts }) => attempts.length === 0);
  expect(untried.length).toBe(30 - patches().length);
  expect(new Set(untried.map(({ state }) => state.is))).toEqual(new Set(['waiting']));
});

it('sends what is due although another request hangs', async () => {
  const hanging = Promise.withResolvers<Response>();
  fake.answer = ({ body }) =>
    JSON.stringify(body).includes('p1@')
      ? hanging.promise
      : Promise.resolve(answerJson(200, { success: true, data: { leadsUpdated: 1 } }));
  await markLead(won(1), from);
  const working = wakeOutbox();
  await waitFor(() => expect(patches()).toHaveLength(1));
  await changeSettings({ undoSeconds: 1 });
  await markLead(won(2), from);
  void wakeOutbox();
  await waitFor(() => expect(patches()).toHaveLength(2));
  hanging.resolve(answerJson(200, { success: true, data: { leadsUpdated: 1 } }));
  await working;
});

it('tells the first three of many marks one by one, and the rest as so many', async () => {
  fake.answer = async ({ body }) =>
    JSON.stringify(body).includes('p4@')
      ? answerJson(409, { success: false, error: { code: 'CONFLICT', message: 'Two' } })
      : answerJson(200, { success: true, data: { leadsUpdated: 1 } });
  for (let n = 0; n < 8; n++) await markLead(won(n), { from: 'menu' });
  await wakeOutbox();
  const told = Object.entries(fakeBrowser.notifications.getAllCreateOptions());
  expect(told).toHaveLength(4);
  expect(told.find(([id]) => id === 'mark-many')?.[1]).toMatchObject({
    title: 'More marks that need you: 1',
    message: 'More marks in Octanist: 4',
  });
});

it('leaves a mark as the person left it while its lead was looked up', async () => {
  await changeSettings({ undoSeconds: 5 });
  const { id } = entryOf(await markLead(won(), from));
  fake.answerLook = async () => {
    await decideMark(id, 'undo');
    return answerLeads();
  };
  await wakeOutbox();
  expect((await readOutbox()).open).toEqual([]);
  expect((await readOutbox()).receipts).toMatchObject([{ state: { is: 'cancelled' } }]);
});

it('sends once what two popups asked for at the same moment', async () => {
  const [first, second] = await Promise.all([markLead(won(), from), markLead(won(), from)]);
  expect(entryOf(first).id).toBe(entryOf(second).id);
  await Promise.all([wakeOutbox(), wakeOutbox()]);
  expect(patches()).toHaveLength(1);
});

describe('what cannot be read', () => {
  it('is set aside as it is, shown, and the rest goes on', async () => {
    // What is damaged while a sender is at work, the next one finds.
    await wakeOutbox();
    await markLead(won(), from);
    const db = await database();
    await db.put('outbox', { schema: 1, id: 'x', note: 'half an entry' }, 'x');
    await wakeOutbox();
    expect(patches()).toHaveLength(1);
    expect(await db.getAll('quarantine')).toEqual([{ schema: 1, id: 'x', note: 'half an entry' }]);
  });

  it('is shown, can be taken along, and goes only when the person says so', async () => {
    const db = await database();
    await db.put('outbox', { schema: 1, id: 'x', note: 'half an entry' }, 'x');
    await markLead(won(), { ...from, from: 'menu' });
    vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(false);
    const { user } = renderPopup();
    await user.click(await screen.findByRole('button', { name: 'Waiting (1)' }));
    expect(await screen.findByText(/1 saved marks could not be read/)).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Copy what is left of them' }));
    expect(await navigator.clipboard.readText()).toContain('half an entry');
    expect(await db.count('quarantine')).toBe(1);
    await user.click(screen.getByRole('button', { name: 'Discard them' }));
    await waitFor(() => expect(screen.queryByText(/could not be read/)).toBeNull());
    expect(await db.count('quarantine')).toBe(0);
  });

  it('is left alone where a later version wrote it', async () => {
    const db = await database();
    await db.put('outbox', { schema: 99, id: 'later' }, 'later');
    await wakeOutbox();
    expect(await db.getAll('outbox')).toEqual([{ schema: 99, id: 'later' }]);
    expect(fake.requests).toEqual([]);
  });
});

it('says so when the disk is full, and nothing is half accepted', async () => {
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
    throw new DOMException('full', 'QuotaExceededError');
  });
  expect(await markLead(won(), from)).toMatchObject({ ok: false, problem: { kind: 'storage-failed' } });
  vi.restoreAllMocks();
  expect(await states()).toEqual([]);
});

it('lets go of receipts before it refuses a mark for want of room', async () => {
  await markLead(won(1), from);
  await wakeOutbox();
  const { put } = IDBObjectStore.prototype;
  let isFull = true;
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, value, key) {
    const isRefused = isFull && this.name === 'outboxState';
    if (!isRefused) return put.call(this, value, key);
    isFull = false;
    throw new DOMException('full', 'QuotaExceededError');
  });
  entryOf(await markLead(won(2), from));
  expect((await readOutbox()).receipts).toEqual([]);
  expect(await states()).toEqual(['waiting']);
});

describe('another key', () => {
  it('gets nothing that was asked for with the first, until the person says that it may', async () => {
    await changeSettings({ undoSeconds: 30 });
    await markLead(won(), from);
    await replaceKey('another-key-5678');
    const { id } = (await readOutbox()).open[0] ?? { id: '' };
    await decideMark(id, 'try-now');
    await wakeOutbox();
    expect(fake.requests).toEqual([]);

    const { user } = renderOptions();
    await user.click(await screen.findByRole('button', { name: 'Yes, send them with this key' }));
    await waitFor(() => expect(patches()).toHaveLength(1));
    expect(fake.requests[0]?.headers['x-api-key']).toBe('another-key-5678');
  });

  it('is the same when the same key is saved again', async () => {
    await markLead(won(), from);
    await replaceKey('test-key-1234');
    await wakeOutbox();
    expect(patches()).toHaveLength(1);
  });
});

it('undoes a mark, and wants again what it had taken the place of', async () => {
  await changeSettings({ undoSeconds: 30 });
  await markLead(won(), from);
  const second = entryOf(await markLead({ ...won(), status: 'lost' }, from));
  expect(await decideMark(second.id, 'undo')).toBe(true);
  await wakeOutbox();
  expect(patches()).toEqual([{ email: 'p1@acme.com', status: 'won' }]);
  expect(await decideMark(second.id, 'undo')).toBe(false);
});

describe('while other requests have not come back', () => {
  const byId = (n: number): Update => ({ lead: { kind: 'id', value: `lead_${n}` }, status: 'won' });
  const ids = () => patches().map((body) => (body as { id: string }).id);

  /** Six marks: four with Octanist, which answers when the test says so, and two that stand ready. */
  async function beginSix() {
    const held = Promise.withResolvers<void>();
    fake.answer = async () => {
      await held.promise;
      return answerJson(200, { success: true, data: { leadsUpdated: 1 } });
    };
    const marks: Entry[] = [];
    for (let n = 0; n < 6; n++) marks.push(entryOf(await markLead(byId(n), from)));
    const working = wakeOutbox();
    await waitFor(() => expect(patches()).toHaveLength(4));
    expect(await states()).toEqual(Array(6).fill('sending'));
    return { marks, held, working };
  }

  it('takes back a mark that only stands ready to leave, and never one that has left', async () => {
    const { marks, held, working } = await beginSix();
    expect(await decideMark(marks[4]?.id ?? '', 'undo')).toBe(true);
    expect(await decideMark(marks[0]?.id ?? '', 'undo')).toBe(false);
    held.resolve();
    await working;
    expect(ids()).toEqual(['lead_0', 'lead_1', 'lead_2', 'lead_3', 'lead_5']);
    expect((await readOutbox()).receipts.find(({ id }) => id === marks[4]?.id)).toMatchObject({
      attempts: [],
      state: { is: 'cancelled', why: 'undone' },
    });
  });

  it('sends nothing more while a page of ours holds it back, and the rest once that page has gone', async () => {
    const { held, working } = await beginSix();
    await whileHeld(async () => {
      held.resolve();
      await waitFor(async () => expect(await states()).toEqual(['waiting', 'waiting']));
      expect(patches()).toHaveLength(4);
      fake.closePage();
    });
    await working;
    await wakeOutbox();
    expect(ids()).toEqual(['lead_0', 'lead_1', 'lead_2', 'lead_3', 'lead_4', 'lead_5']);
  });
});

it('keeps the last thousand receipts, and none for longer than a month', async () => {
  await markLead(won(), from);
  await wakeOutbox();
  const [receipt] = (await readOutbox()).receipts;
  const db = await database();
  // The outbox may prune of its own accord meanwhile, by today's date.
  const now = Date.now();
  for (let n = 0; n < 1_002; n++)
    await db.put(
      'receipts',
      { ...receipt, id: `r${n}`, state: { ...receipt?.state, atMs: now + n } },
      `r${n}`,
    );
  await pruneReceipts(now);
  expect(await db.count('receipts')).toBe(1_000);
  await pruneReceipts(now + 31 * 24 * 60 * 60 * 1000);
  expect(await db.count('receipts')).toBe(0);
});

it('shows what waits, one click away', async () => {
  vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(false);
  await markLead({ ...won(), note: 'Signed' }, { from: 'menu', tabId });
  const { user } = renderPopup();
  await user.click(await screen.findByRole('button', { name: 'Waiting (1)' }));
  const entry = await screen.findByRole('article');
  expect(entry.textContent).toContain('p1@acme.com');
  expect(entry.textContent).toContain('Signed');
  expect(entry.textContent).toContain('It is sent as soon as you are online.');
  await user.click(screen.getByRole('button', { name: 'Undo' }));
  await waitFor(() => expect(screen.queryByRole('article')).toBeNull());
});
