/** What befalls the outbox on this computer: a full disk, a damaged database, a wrong clock. In both browsers. */
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { makeLeads, type OutboxWorld, startOutboxWorld } from '../../support/outbox/outboxWorld.ts';
import { markIn, openForm, readTold } from '../../support/outbox/popupForm.ts';
import { beginScene, type Scene } from '../../support/outbox/scene.ts';
import { putStored, readStored, type Stored } from '../../support/outbox/storedOutbox.ts';
import { browserNames, saveKey } from '../../support/world.ts';

const patch = { on: { method: 'PATCH' } } as const;
const hourMs = 3_600_000;

/** Runs in a page or the background: from now on its clock is wrong by so much. */
function moveClock(byMs: number): void {
  const real = Date.now;
  Date.now = () => real() + byMs;
}

describe.each(browserNames)('in %s', (browser) => {
  let world: OutboxWorld;
  let scene: Scene;

  beforeAll(async () => {
    world = await startOutboxWorld(browser);
  });
  afterAll(() => world?.close());
  beforeEach(async () => {
    scene = await beginScene(world);
  });
  afterEach(() => scene.close());

  const journal = () => world.sandbox.store.journal();

  /** Copies of a real entry, one for each of these leads. */
  async function multiply(entry: Stored, count: number): Promise<void> {
    const leads = makeLeads(count);
    await world.sandbox.store.putLeads(leads);
    const copies = leads.slice(1).map(({ email }, at) => ({
      key: `copy-${at}`,
      value: {
        ...entry,
        id: `copy-${at}`,
        seq: entry.seq + at + 1,
        update: { ...entry.update, lead: { kind: 'email', value: email } },
      },
    }));
    await putStored(world.desk, 'outbox', copies);
  }

  it('F47: the disk is full when the mark is made: it says so, promises nothing, and the form stays filled', async () => {
    const form = await openForm(world);
    await form.evaluate(() => {
      IDBObjectStore.prototype.put = () => {
        throw new DOMException('The disk is full', 'QuotaExceededError');
      };
    });
    const mark = scene.plan(0);
    expect(await markIn(form, mark.typed)).toContain('could not store this on your computer');
    expect(await form.byRole('textbox', 'Note').value()).toBe(mark.note);
    scene.forget(mark);
    expect(await scene.wrongs()).toEqual([]);
    expect(await journal()).toEqual([]);
    await form.close();
  });

  it.each([
    ['the answer is noted', 'outbox'],
    ['the receipt is kept', 'receipts'],
  ])(
    'F47: the disk is full when %s: found out once there is room, and not done again',
    async (_when, store) => {
      await world.bend((store) => {
        const put = IDBObjectStore.prototype.put;
        IDBObjectStore.prototype.put = function (value, key) {
          const disk = globalThis as { isFull?: boolean };
          if (disk.isFull && (this.name === store || this.name === 'receipts'))
            throw new DOMException('The disk is full', 'QuotaExceededError');
          // It fills up once the mark is on its way.
          if ((value as Stored).state?.is === 'sending') disk.isFull ??= true;
          return put.call(this, value, key);
        };
      }, store);
      const mark = await scene.mark(0);
      await world.until(async () => (await journal()).length, 'Octanist to have done it');
      await world.driver.inBackground(() => void Object.assign(globalThis, { isFull: false }));
      expect(await scene.wrongs()).toEqual([]);
      await scene.says(mark, 'Marked won');
      expect(await journal()).toHaveLength(1);
    },
  );

  it('F49: one saved mark is damaged: set aside and said, and the others go through', async () => {
    await putStored(world.desk, 'outbox', [
      { key: 'damaged', value: { schema: 1, id: 7, half: 'an entry' } },
    ]);
    const mark = await scene.mark(0);
    await scene.says(mark, 'Marked won');
    expect(await readStored(world.desk, 'quarantine')).toHaveLength(1);
    world.sandbox.faults.push({
      ...patch,
      status: 404,
      body: { success: false, error: { code: 'NOT_FOUND' } },
    });
    await scene.mark(1);
    const form = await openForm(world);
    await form.byRole('button', 'Waiting (1)').click();
    await form.waitFor(() => document.body.innerText.includes('1 saved marks could not be read'));
    await form.close();
    expect(await scene.wrongs()).toEqual([]);
  });

  it('F50: a mark that a later version saved, before it was taken back: left as it is, and nothing else suffers', async () => {
    const later = { schema: 99, id: 'later', seq: 1, whatever: 'it is' };
    await putStored(world.desk, 'outbox', [{ key: 'later', value: later }]);
    await scene.says(await scene.mark(0), 'Marked won');
    await world.pass(24 * hourMs);
    await world.wake();
    expect(await readStored(world.desk, 'outbox')).toEqual([{ key: 'later', value: later }]);
  });

  it.each([
    ['goes back an hour', -hourMs],
    ['goes back a day', -24 * hourMs],
    ['goes on an hour', hourMs],
    ['goes on ten years', 10 * 365 * 24 * hourMs],
  ])('F51: the clock %s between won and lost: both go through, lost is last', async (_how, byMs) => {
    world.sandbox.faults.push({ ...patch, status: 429, headers: { 'retry-after': '60' } });
    const won = await scene.mark(0);
    await scene.says(won, 'Octanist asked to wait');
    await world.bend(moveClock, byMs);
    const form = await openForm(world);
    await form.evaluate(moveClock, byMs);
    await markIn(form, scene.plan(0, { status: 'lost' }).typed);
    expect(await scene.wrongs()).toEqual([]);
    expect(await world.sandbox.store.getLead('lead_0000')).toMatchObject({ status: 'lost' });
    await form.close();
  });

  it('F51: a mark that waits since the clock was ten years ahead does not wait ten years', async () => {
    await world.bend(moveClock, 10 * 365 * 24 * hourMs);
    world.sandbox.faults.push({ ...patch, status: 429, headers: { 'retry-after': '600' } });
    const mark = await scene.mark(0);
    const isWaiting = async () => (await readStored(world.desk, 'outbox'))[0]?.value.state.is === 'waiting';
    await world.until(isWaiting, 'the mark to wait');
    await world.driver.killBackground();
    expect(await scene.wrongs()).toEqual([]);
    await scene.says(mark, 'Marked won');
  });

  it('F57: five thousand marks wait at the start: the popup opens, one more is refused aloud, none is lost', async () => {
    // Octanist has asked to be left alone for hours: nothing goes out meanwhile.
    world.sandbox.faults.push({ ...patch, status: 429, headers: { 'retry-after': '20000' } });
    await scene.says(await scene.mark(0, { note: false }), 'Octanist asked to wait');
    const [entry] = await readStored(world.desk, 'outbox');
    if (entry === undefined) throw new Error('The mark does not wait.');
    await multiply(entry.value, 5_000);
    await world.driver.killBackground();
    const form = await openForm(world);
    await form.byRole('button', 'Waiting (5000)').seen();
    const more = scene.plan(1);
    expect(await markIn(form, more.typed)).toContain('could not store this');
    scene.forget(more);
    await form.close();
    expect(await readStored(world.desk, 'outbox')).toHaveLength(5_000);
  });

  it('F48, F49, F50: the whole database is of a later version, then deleted by hand: said, and after a new start all works', async () => {
    const form = await openForm(world);
    await world.desk.evaluate(
      () =>
        new Promise<void>((resolve, reject) => {
          const opening = indexedDB.open('leadmark', 99);
          opening.onerror = () => reject(opening.error);
          opening.onsuccess = () => {
            opening.result.close();
            resolve();
          };
        }),
    );
    const mark = scene.plan(0);
    expect(await markIn(form, mark.typed)).toContain('could not store this');
    scene.forget(mark);
    const other = await world.driver.openExtensionPage('popup.html?tab=812345679');
    await world.until(
      async () => (await readTold(other))?.includes('could not store this'),
      'the next popup to say so',
    );
    await Promise.all([form.close(), other.close()]);
    expect(await journal()).toEqual([]);

    await world.desk.evaluate(
      () =>
        new Promise<void>((resolve, reject) => {
          const deleting = indexedDB.deleteDatabase('leadmark');
          deleting.onerror = () => reject(deleting.error);
          deleting.onsuccess = () => resolve();
        }),
    );
    await saveKey(world);
    await scene.says(await scene.mark(0), 'Marked won');
    expect(await scene.wrongs()).toEqual([]);
  });
});
