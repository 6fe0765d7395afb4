/** A page's process may be taken over and speak as our content script does: it is not heard. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type PageServer, servePages } from '../support/pageServer.ts';
import { browserNames, saveKey, startWorld, type World } from '../support/world.ts';

describe.each([...browserNames])('messages forged in a page, in %s', (browser) => {
  let world: World;
  let pages: PageServer;

  beforeAll(async () => {
    pages = await servePages();
    world = await startWorld(browser);
    await saveKey(world);
  });
  afterAll(async () => {
    await world?.close();
    await pages?.close();
  });

  it('change no lead and get no answer, 5,000 of them, well-formed ones included', async () => {
    const { email } = world.people.sender;
    const tab = await world.driver.open(pages.add(`<p>${email}</p>`));
    const opened = await world.driver.openPopup(tab);
    // Our own look-up has been answered: whatever is asked from here on is forged.
    await opened.byRole('button', 'Look up again').seen();
    await opened.close();
    const before = world.sandbox.requests.length;
    const outcome = await world.driver.inBackground(async (email) => {
      /** Runs beside the page, with the rights of a content script. */
      const forgeMessages = async (email: string) => {
        const lead = { kind: 'email', value: email };
        const update = { lead, status: 'won' };
        const shapes: unknown[] = [
          { command: 'sendUpdate', update, tabId: null },
          { command: 'sendUpdate', update, tabId: 1 },
          { command: 'sendUpdate', update: { ...update, value: 1 }, tabId: null, sender: { id: 'us' } },
          { command: 'wakeOutbox' },
          { command: 'wakeOutbox', update },
          { command: 'checkKey', keyPrint: '0' },
          { command: 'findContacts', tabId: 1 },
          { command: 'contactsInView', tabId: 1 },
          { command: 'readIdentifier', text: email },
          { command: 'findNear', keyPrint: '0', email },
          { command: 'createLead', ticket: '0' },
          { command: 'report', reading: { sightings: [], texts: [], elements: [], cutShort: false } },
          { command: '__proto__' },
          { command: 'constructor', update },
          { type: 'sendUpdate', data: update },
          [],
          null,
          'sendUpdate',
          0,
        ];
        let answered = 0;
        const count = 5000;
        for (let sent = 0; sent < count; sent += 100) {
          const batch = Array.from({ length: 100 }, (_, index) => shapes[(sent + index) % shapes.length]);
          await Promise.all(
            batch.map(async (message) => {
              const answer = await chrome.runtime.sendMessage(message).catch(() => undefined);
              if (answer !== undefined && answer !== null) answered += 1;
            }),
          );
        }
        // And by lines of the kinds that our pages open: to ask, and to hold the outbox back.
        for (let line = 0; line < 20; line += 1) {
          const port = chrome.runtime.connect({ name: line % 2 === 0 ? 'lookUp' : 'holdOutbox' });
          await new Promise<void>((cut) => {
            port.onDisconnect.addListener(() => cut());
            port.onMessage.addListener(() => {
              answered += 1;
            });
            port.postMessage({ n: line, keyPrint: '0', lead, isAfresh: true });
          });
        }
        return { sent: count, answered };
      };
      const [active] = await chrome.tabs.query({ active: true, currentWindow: true });
      const target = { tabId: active?.id ?? -1 };
      const [frame] = await chrome.scripting.executeScript({ target, func: forgeMessages, args: [email] });
      return frame?.result;
    }, email);
    expect(outcome).toEqual({ sent: 5000, answered: 0 });
    expect(world.sandbox.requests.slice(before)).toEqual([]);
    expect(await world.leadWith(email)).toMatchObject({ status: 'open' });
    // The background still answers those it should.
    const popup = await world.driver.openPopup(tab);
    await popup.byRole('radio', 'Won').click();
    await popup.byRole('button', 'Mark lead').click();
    await popup.byRole('status').says('Marked won');
  });
});

declare const chrome: {
  runtime: {
    sendMessage(message: unknown): Promise<unknown>;
    connect(line: { name: string }): {
      postMessage(message: unknown): void;
      onMessage: { addListener(hear: () => void): void };
      onDisconnect: { addListener(hear: () => void): void };
    };
  };
  tabs: { query(filter: object): Promise<{ id?: number }[]> };
  scripting: { executeScript(injection: object): Promise<{ result?: unknown }[]> };
};
