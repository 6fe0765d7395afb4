/** The key stays home: in no page, no message, no screen, no log, no storage that a page's script can read; and no page can cause a write. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type PageServer, servePages } from '../support/pageServer.ts';
import type { Screen } from '../support/screen.ts';
import { browserNames, saveKey, startWorld, type World } from '../support/world.ts';

const canary = 'canary-key-5b7e19d2c4';

describe.each([...browserNames])('the API key in %s', (browser) => {
  let world: World;
  let pages: PageServer;
  let tab: Screen;
  /** An extension page that hears every message there is, from before the key is typed to the end. */
  let listener: Screen;

  beforeAll(async () => {
    pages = await servePages();
    world = await startWorld(browser);
    world.sandbox.store.apiKeys = [canary];
    listener = await world.driver.openExtensionPage('options.html');
    await listener.evaluate(() => {
      const heard: string[] = [];
      Object.assign(globalThis, { heard });
      chrome.runtime.onMessage.addListener((message: unknown) => void heard.push(JSON.stringify(message)));
    });

    await saveKey(world, canary);
    tab = await world.driver.open(pages.add(`<p>${world.people.sender.email}</p>`));
    const popup = await world.driver.openPopup(tab);
    await popup.waitFor(() => document.querySelector('[role=option][aria-selected=true]') !== null);
    await popup.byRole('radio', 'Won').click();
    await popup.byRole('button', 'Mark lead').click();
    await popup.byRole('status').says('Marked won');
    expect(await everythingIn(popup)).not.toContain(canary);
    await popup.close();
    await world.driver.contextMenu(tab, {
      item: 'Mark lead qualified',
      itemId: 'qualified',
      on: 'p',
      select: true,
    });
    await world.until(async () => (await world.driver.notifications())[0], 'a notification');
  });
  afterAll(async () => {
    await world?.close();
    await pages?.close();
  });

  it('was in use all along', () => {
    expect(world.patches().map(({ headers }) => headers['x-api-key'])).toEqual([canary, canary]);
  });

  it('is in no header but X-API-KEY, and in no address or body', () => {
    for (const { path, body, headers } of world.sandbox.requests) {
      const { 'x-api-key': key, ...others } = headers;
      expect(key).toBe(canary);
      expect(JSON.stringify([path, body, others])).not.toContain(canary);
    }
  });

  it('is in no message', async () => {
    const heard = await listener.evaluate(() => (globalThis as unknown as { heard: string[] }).heard);
    expect(heard.length).toBeGreaterThan(2);
    expect(heard.join('\n')).toContain('wakeOutbox');
    expect(heard.join('\n')).not.toContain(canary);
  });

  it('is in no answer, whatever one of our own pages asks for', async () => {
    const answers = await listener.evaluate(async () => {
      const db = await new Promise<IDBDatabase>((resolve) => {
        const opening = indexedDB.open('leadmark');
        opening.onsuccess = () => resolve(opening.result);
      });
      const keyPrint = await new Promise<string>((resolve) => {
        const reading = db.transaction('keys').objectStore('keys').get('workspaces');
        reading.onsuccess = () => resolve(reading.result.all[0].print);
      });
      db.close();
      const asked = [
        'checkKey',
        'readIdentifier',
        'findContacts',
        'getKey',
        'readApiKey',
        'apiKey',
        'readSettings',
      ];
      const answer = async (command: string) => {
        const message = {
          command,
          ...(command === 'readIdentifier' ? { text: 'jane@acme.com' } : {}),
          ...(command === 'checkKey' ? { keyPrint } : {}),
        };
        const silence = new Promise((resolve) => setTimeout(resolve, 3000, 'no answer'));
        return Promise.race([chrome.runtime.sendMessage(message).catch(String), silence]);
      };
      return JSON.stringify(await Promise.all(asked.map(answer)));
    });
    expect(answers).toContain('jane@acme.com');
    expect(answers).not.toContain(canary);
  });

  it('is on no screen of ours', async () => {
    const options = await world.driver.openExtensionPage('options.html');
    await options.waitFor((end) => document.body.textContent?.includes(end), canary.slice(-4));
    expect(await everythingIn(options)).not.toContain(canary);
    await options.close();
  });

  it('is in no notification and no log', async () => {
    expect(JSON.stringify(await world.driver.notifications())).not.toContain(canary);
    expect(JSON.stringify(await world.driver.logs())).not.toContain(canary);
  });

  it('is nowhere that a script in a page can look, with our own rights or the page’s', async () => {
    await (await world.driver.openPopup(tab)).close();
    const seen = await world.driver.inBackground(async () => {
      const lookAround = async () => {
        const found: unknown[] = ['looked', { ...localStorage }, { ...sessionStorage }, document.cookie];
        for (const area of ['local', 'session', 'sync', 'managed'] as const) {
          const storage = globalThis.chrome?.storage?.[area];
          found.push(await storage?.get(null).catch(String));
        }
        return JSON.stringify([found, await indexedDB.databases()]);
      };
      const [active] = await chrome.tabs.query({ active: true, currentWindow: true });
      const target = { tabId: active?.id ?? -1 };
      const inOurs = await chrome.scripting.executeScript({ target, world: 'ISOLATED', func: lookAround });
      const inTheirs = await chrome.scripting.executeScript({ target, world: 'MAIN', func: lookAround });
      return JSON.stringify([inOurs, inTheirs]);
    });
    expect(seen.match(/looked/g)).toHaveLength(2);
    expect(seen).not.toContain(canary);
    expect(await everythingIn(tab)).not.toContain(canary);
  });

  it('and nobody asked for anything beyond octanist.com', () => {
    expect(
      world.driver.refused.filter((address) => !/mozilla|firefox|google|gvt1|localhost/.test(address)),
    ).toEqual([]);
  });
});

/** The whole document, and what its boxes hold. */
function everythingIn(screen: Screen): Promise<string> {
  return screen.evaluate(() => {
    const boxes = [...document.querySelectorAll('input, textarea')].map(
      (box) => (box as HTMLInputElement).value,
    );
    return document.documentElement.outerHTML + boxes.join('\n');
  });
}

/** The few extension functions that the test calls itself, in contexts where they exist. */
declare global {
  var chrome: {
    runtime: {
      onMessage: { addListener(hear: (message: unknown) => void): void };
      sendMessage(message: object): Promise<unknown>;
    };
    tabs: { query(filter: object): Promise<{ id?: number }[]> };
    scripting: { executeScript(injection: object): Promise<unknown[]> };
    storage?: Partial<Record<'local' | 'session' | 'sync' | 'managed', { get(key: null): Promise<object> }>>;
  };
}
