/** What the outbox costs: its durable writes, a thousand marks at once, its room on disk, and its start with a long history. */
import type { ChromiumDriver } from '../../support/chromium.ts';
import { fillForm, pressMark } from '../../support/outbox/popupForm.ts';
import {
  countStored,
  emptyStored,
  putStored,
  readStored,
  type Stored,
} from '../../support/outbox/storedOutbox.ts';
import type { Screen } from '../../support/screen.ts';
import { until } from '../../support/until.ts';
import { median } from '../median.ts';
import type { QuickServer } from './quickServer.ts';

export interface OutboxFigures {
  /** Medians, in milliseconds: both commits before the first byte leaves, and a bare request up to its answer. */
  readonly writes: number;
  readonly bareSend: number;
  /** A thousand marks from the word go to an empty outbox, and a thousand bare requests, four at a time. */
  readonly drainById: number;
  readonly drainByEmail: number;
  readonly bareThousand: number;
  readonly bytesEach: number;
  /** From nothing running to all that can be done being done. */
  readonly startEmpty: number;
  readonly startFull: number;
  /** The first start with ten thousand receipts, which are more than are kept. */
  readonly startOverfull: number;
}

const thousand = 1_000;

export async function measureOutbox(
  driver: ChromiumDriver,
  server: QuickServer,
  runs: number,
  drainRuns = 3,
): Promise<OutboxFigures> {
  const desk = await driver.openExtensionPage('icon/128.png');
  const { writes, bareSend, entry } = await measureWrites(driver, desk, runs);

  const drains = { id: [] as number[], email: [] as number[], bare: [] as number[] };
  let bytesEach = 0;
  for (let run = 0; run < drainRuns; run += 1) {
    for (const kind of ['id', 'email'] as const) {
      await emptyStored(desk);
      const before = await usageOf(desk);
      await putStored(desk, 'outbox', waitingEntries(entry, kind));
      // Only the first time: later the room of what was deleted is used again.
      if (run === 0 && kind === 'id') bytesEach = ((await usageOf(desk)) - before) / thousand;
      drains[kind].push(await drain(desk, server));
    }
    drains.bare.push(await driver.inBackground(sendBare, thousand));
  }

  const starts = { empty: [] as number[], full: [] as number[], overfull: [] as number[] };
  for (let run = 0; run < runs; run += 1) {
    await emptyStored(desk);
    starts.empty.push(await start(driver, desk));
    await emptyStored(desk);
    await putStored(desk, 'receipts', doneEntries(entry, 10 * thousand));
    starts.overfull.push(await start(driver, desk));
    await until(async () => (await countStored(desk, 'receipts')) <= thousand, {
      what: 'the history to be pruned',
    });
    starts.full.push(await start(driver, desk));
  }
  await desk.close();
  return {
    writes,
    bareSend,
    drainById: median(drains.id),
    drainByEmail: median(drains.email),
    bareThousand: median(drains.bare),
    bytesEach,
    startEmpty: median(starts.empty),
    startFull: median(starts.full),
    startOverfull: median(starts.overfull),
  };
}

/** Watches every durable transaction from outside; gives a real entry as it waits, too. */
async function measureWrites(driver: ChromiumDriver, desk: Screen, runs: number) {
  const writes: number[] = [];
  const bare: number[] = [];
  await driver.inBackground(watchWrites);
  for (let run = -1; run < runs; run += 1) {
    const bareMs = await driver.inBackground(sendBare, 1);
    const form = await driver.openExtensionPage(`popup.html?tab=${910_000_000 + run}`);
    await form.waitFor(() => document.querySelector('[name=note]') !== null);
    await form.evaluate(watchWrites);
    await fillForm(form, { lead: `lead-${run + 2}@quick.example`, status: 'won' });
    await driver.inBackground(forgetWrites);
    await form.evaluate(forgetWrites);
    await pressMark(form);
    await form.byRole('status').says('Marked won');
    const [accepting = 0] = await form.evaluate(readWrites);
    const [sending = 0] = await driver.inBackground(readWrites);
    await form.close();
    if (run < 0) continue;
    writes.push(accepting + sending);
    bare.push(bareMs);
  }
  const [last] = await readStored(desk, 'receipts');
  if (last === undefined) throw new Error('No mark was made.');
  return { writes: median(writes), bareSend: median(bare), entry: last.value };
}

/** Copies of a mark that was made: a thousand leads, none of them tried yet. */
function waitingEntries(entry: Stored, kind: 'id' | 'email') {
  const addressOf = (n: number) => (kind === 'id' ? `lead_${n}` : `lead-${n}@quick.example`);
  // What was learnt of that lead is not known of these.
  const learnt = ['leadId', 'look', 'base', 'tabId'];
  const rest = Object.fromEntries(Object.entries(entry).filter(([name]) => !learnt.includes(name)));
  const state = { is: 'waiting', reason: 'queued', sinceMs: 1, nextAtMs: 1 };
  return Array.from({ length: thousand }, (_, n) => ({
    key: `copy-${n}`,
    value: {
      ...rest,
      id: `copy-${n}`,
      seq: 1_000_000 + n,
      attempts: [],
      state,
      update: { ...entry.update, lead: { kind, value: addressOf(n) } },
    },
  }));
}

function doneEntries(entry: Stored, count: number) {
  return Array.from({ length: count }, (_, n) => ({
    key: `done-${n}`,
    value: { ...entry, id: `done-${n}`, seq: n, state: { ...entry.state, atMs: Date.now() } },
  }));
}

async function drain(desk: Screen, server: QuickServer): Promise<number> {
  const before = server.count;
  const tookMs = await wake(desk);
  if (server.count - before !== thousand) throw new Error(`${server.count - before} marks were sent.`);
  if ((await readStored(desk, 'outbox')).length > 0) throw new Error('The outbox is not empty.');
  return tookMs;
}

async function start(driver: ChromiumDriver, desk: Screen): Promise<number> {
  await driver.killBackground();
  return wake(desk);
}

/** Milliseconds until the background, started if it sleeps, has done all that it can. */
function wake(desk: Screen): Promise<number> {
  return desk.evaluate(async () => {
    const startedAt = performance.now();
    await chrome.runtime.sendMessage({ command: 'wakeOutbox' });
    return performance.now() - startedAt;
  });
}

function usageOf(desk: Screen): Promise<number> {
  return desk.evaluate(async () => (await navigator.storage.estimate()).usage ?? 0);
}

/** Runs in the background: so many requests, four at a time; gives the milliseconds. */
export async function sendBare(count: number): Promise<number> {
  const startedAt = performance.now();
  let next = 0;
  const sendSome = async () => {
    while (next < count) {
      next += 1;
      const answer = await fetch('https://octanist.com/api/leads', {
        method: 'PATCH',
        headers: { 'Content-Type': 'application/json', 'X-API-KEY': 'none' },
        body: JSON.stringify({ id: `lead_${next}`, status: 'won' }),
      });
      await answer.json();
    }
  };
  await Promise.all([sendSome(), sendSome(), sendSome(), sendSome()]);
  return performance.now() - startedAt;
}

/** Runs in a page or the background: notes how long each durable transaction takes. */
function watchWrites(): void {
  const writes: number[] = [];
  Object.assign(globalThis, { writes });
  const real = IDBDatabase.prototype.transaction;
  IDBDatabase.prototype.transaction = function (stores, mode, options) {
    const transaction = real.call(this, stores, mode, options);
    const startedAt = performance.now();
    if (options?.durability === 'strict')
      transaction.addEventListener('complete', () => writes.push(performance.now() - startedAt));
    return transaction;
  };
}

function forgetWrites(): void {
  (globalThis as unknown as { writes: number[] }).writes.length = 0;
}

function readWrites(): number[] {
  return (globalThis as unknown as { writes: number[] }).writes;
}

declare const chrome: { runtime: { sendMessage(message: object): Promise<unknown> } };
