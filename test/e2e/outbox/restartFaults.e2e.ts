/** What befalls the whole browser: it crashes, is closed, sleeps, is updated, has no network in the morning. Chromium. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { ChromiumDriver } from '../../support/chromium.ts';
import { freezeProcesses } from '../../support/freezeProcesses.ts';
import { makeLeads, type OutboxWorld, startOutboxWorld } from '../../support/outbox/outboxWorld.ts';
import { beginScene, type Scene } from '../../support/outbox/scene.ts';
import { putStored, readStored } from '../../support/outbox/storedOutbox.ts';
import { builds } from '../../support/world.ts';

const patch = { on: { method: 'PATCH' } } as const;

describe('the browser', () => {
  let folder: string;
  let build: string;
  let world: OutboxWorld;
  let scene: Scene;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'leadmark-restart-'));
    // A copy, since an update is a change of its files.
    build = join(folder, 'build');
    cpSync(builds.chromium, build, { recursive: true });
    world = await startOutboxWorld('chromium', {
      extensionDir: build,
      userDataDir: join(folder, 'profile'),
      freshConnections: true,
    });
  });
  afterAll(async () => {
    await world?.close();
    rmSync(folder, { recursive: true, force: true });
  });
  beforeEach(async () => {
    scene = await beginScene(world);
  });
  afterEach(() => scene.close());

  const journal = () => world.sandbox.store.journal();
  const driver = () => world.driver as ChromiumDriver;

  it('F11: crashes with marks on their way, twice: all are there again, each is done once', async () => {
    for (const [fresh, fault] of [[0, { hang: true }] as const, [2, { apply: true, hang: true }] as const]) {
      world.sandbox.faults.push({ ...patch, ...fault });
      // One of them of a lead that no mark from before the crash holds up.
      await scene.mark(fresh);
      await scene.mark(1);
      await world.until(() => world.sandbox.faults.pending.length === 0, 'a mark to be under way');
      await world.restart('kill');
    }
    expect(await scene.wrongs()).toEqual([]);
  });

  it('F12: is closed with fifty marks waiting: they go the next morning, without anybody opening anything', async () => {
    await world.sandbox.goDown();
    const mark = await scene.mark(0);
    await scene.says(mark, 'Saved on this device');
    const leads = makeLeads(50);
    const [first] = await readStored(world.desk, 'outbox');
    const copies = leads.slice(1).map(({ email }, at) => ({
      key: `copy-${at}`,
      value: {
        ...first?.value,
        id: `copy-${at}`,
        seq: 1_000 + at,
        update: { ...first?.value.update, lead: { kind: 'email', value: email } },
      },
    }));
    await world.sandbox.store.putLeads(leads);
    await putStored(world.desk, 'outbox', copies);
    await world.restart('quit');
    await world.sandbox.comeUp();
    expect(await scene.wrongs()).toEqual([]);
    const after = (await world.sandbox.store.listLeads()).filter(({ email }) =>
      email?.endsWith('@lead.example'),
    );
    expect(after.map(({ status, note }) => `${status}: ${note}`)).toEqual(
      leads.map(() => 'won: Asked for a quote\nnote-1'),
    );
  });

  it('F15: sleeps for ten minutes in the middle of a mark, and the connection is gone when it wakes', async () => {
    const asleep = Promise.withResolvers<void>();
    world.sandbox.faults.push({ ...patch, dropAfterApplying: true, applyAfter: asleep.promise });
    await scene.mark(0);
    // All of it, the body too: what stands still half-way is not done by anybody.
    await world.until(() => world.patches().length > 0, 'the mark to be under way');
    const wakeUp = freezeProcesses(driver().puppeteer.process()?.pid ?? 0);
    asleep.resolve();
    await world.until(async () => (await journal()).length, 'Octanist to have done it');
    await world.sandbox.goDown();
    await world.sandbox.comeUp();
    wakeUp();
    await world.pass(600_000);
    expect(await scene.wrongs()).toEqual([]);
    expect(await journal()).toHaveLength(1);
  });

  it('F18, F19: no such name in the hotel, a wrong certificate at the airport, fine at the office: done once', async () => {
    await world.restart('quit', { extraArgs: ['--host-resolver-rules=MAP octanist.com:443 ~NOTFOUND'] });
    await scene.mark(0);
    await world.pass(60_000);
    await world.restart('quit', { spki: 'AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=' });
    await scene.mark(1);
    await world.pass(60_000);
    expect(world.sandbox.requests.filter(({ method }) => method !== 'POST')).toEqual([]);
    await world.restart('quit');
    expect(await scene.wrongs()).toEqual([]);
    expect(await journal()).toHaveLength(2);
  });

  it('F53: updates Leadmark while a mark is being sent: found out, and not done again', async () => {
    world.sandbox.faults.push({ ...patch, apply: true, hang: true });
    await scene.mark(0);
    await world.until(async () => (await journal()).length, 'Octanist to have done it');
    const manifest = join(build, 'manifest.json');
    writeFileSync(
      manifest,
      readFileSync(manifest, 'utf8').replace(/"version":"[\d.]+"/, '"version":"99.0.0"'),
    );
    await driver().puppeteer.installExtension(build);
    await world.reopenDesk();
    expect(await world.desk.evaluate(() => chrome.runtime.getManifest().version)).toBe('99.0.0');
    expect(await scene.wrongs()).toEqual([]);
    expect(await journal()).toHaveLength(1);
  });

  it('F55: has Leadmark turned off for a day with marks waiting: they go once it is turned on', async () => {
    world.sandbox.faults.push({ ...patch, status: 429, headers: { 'retry-after': '60' } });
    const mark = await scene.mark(0);
    await scene.says(mark, 'Octanist asked to wait');
    const settings = await world.driver.open('chrome://extensions');
    const turn = (isOn: boolean) =>
      settings.evaluate((id, isOn) => chrome.management.setEnabled(id, isOn), driver().extensionId, isOn);
    await turn(false);
    await turn(true);
    await world.reopenDesk();
    await settings.close();
    await world.pass(24 * 3_600_000);
    expect(await scene.wrongs()).toEqual([]);
    expect(await journal()).toHaveLength(1);
  });

  it('F09, F48: dies again and again while the database of an older version waits to be brought up to date: the key is there, and all works', async () => {
    const keys = toFormerKeys(await readStored(world.desk, 'keys'));
    await world.driver.killBackground();
    await world.desk.evaluate(
      (keys) =>
        new Promise<void>((resolve, reject) => {
          indexedDB.deleteDatabase('leadmark').onsuccess = () => {
            const opening = indexedDB.open('leadmark', 2);
            opening.onupgradeneeded = () => {
              opening.result.createObjectStore('learnt');
              const store = opening.result.createObjectStore('keys');
              for (const { key, value } of keys) store.put(value, key);
            };
            opening.onerror = () => reject(opening.error);
            // Kept open, as by a page that an older version has left behind: nobody can begin.
            opening.onsuccess = () => {
              Object.assign(globalThis, { old: opening.result });
              resolve();
            };
          };
        }),
      keys,
    );
    const wake = () =>
      world.desk.evaluate(() => {
        void chrome.runtime.sendMessage({ command: 'wakeOutbox' }).catch(() => undefined);
      });
    try {
      for (let death = 0; death < 4; death += 1) {
        await wake();
        await world.driver.inBackground(() => undefined);
        await world.driver.killBackground();
      }
      await wake();
    } finally {
      await world.desk.evaluate(() => (globalThis as unknown as { old: IDBDatabase }).old.close());
      await world.restart('kill');
    }
    await scene.says(await scene.mark(0), 'Marked won');
    expect(await scene.wrongs()).toEqual([]);
  });
});

/** The one key as it was kept before there could be several. */
function toFormerKeys(stored: readonly { readonly key: string; readonly value: unknown }[]) {
  const itemOf = (wanted: string) => stored.find(({ key }) => key === wanted)?.value;
  const { all } = itemOf('workspaces') as { all: readonly { hint: string; print: string }[] };
  const { hint, print } = all[0] ?? { hint: '', print: '' };
  return [
    { key: 'apiKey', value: itemOf(`key:${print}`) },
    { key: 'hint', value: hint },
    { key: 'print', value: print },
    { key: 'salt', value: itemOf('salt') },
  ];
}

declare const chrome: {
  runtime: { sendMessage(message: object): Promise<unknown>; getManifest(): { version: string } };
  management: { setEnabled(id: string, isOn: boolean): Promise<void> };
};
