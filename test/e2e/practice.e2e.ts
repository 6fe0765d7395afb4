/** Practice on a fresh profile, without a key and without a network: every lesson of its page, and not one request to anybody. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Screen } from '../support/screen.ts';
import { browserNames, startWorld, type World } from '../support/world.ts';

const mails = {
  open: 'Your offer for the office lights',
  qualified: 'Signed contract',
  several: 'Two inquiries from our office',
  unknown: 'First question',
  phone: 'Missed call',
};

const offline = 'Practise without a network';
const label = 'Practice: nothing is sent, no real lead changes.';

describe.each(browserNames)('in %s', (browser) => {
  let world: World;
  let page: Screen;
  let panel: Screen;

  beforeAll(async () => {
    world = await startWorld(browser);
    // Nobody wants to wait in a test.
    await world.driver.inBackground(() => chrome.storage.local.set({ settings: { undoSeconds: 0 } }));
    await world.driver.setOffline(true);
  });
  afterAll(() => world?.close());

  const says = (screen: Screen, text: string) =>
    screen.waitFor((text) => document.body.innerText.includes(text), text);
  const click = (screen: Screen, css: string, text: string) =>
    screen.waitFor(
      (css, text) => {
        const found = [...document.querySelectorAll<HTMLElement>(css)].find((one) =>
          one.innerText.includes(text),
        );
        found?.click();
        return found !== undefined;
      },
      css,
      text,
    );
  async function choose(mail: keyof typeof mails): Promise<void> {
    await page.bringToFront();
    await click(page, 'nav button', mails[mail]);
    await page.byRole('heading', mails[mail]).seen();
  }
  /** Opens Leadmark over a mail; it says there that it is practice. */
  async function openOver(mail: keyof typeof mails): Promise<Screen> {
    await choose(mail);
    const popup = await world.driver.openPopup(page);
    await says(popup, label);
    return popup;
  }
  async function markWon(popup: Screen): Promise<void> {
    await popup.byRole('radio', 'Won').click();
    await popup.byRole('button', 'Mark lead').click();
  }
  /** All that the extension keeps, as text. */
  const kept = () =>
    world.driver.inBackground(async () => {
      const all: unknown[] = [];
      for (const { name = '' } of await indexedDB.databases()) {
        const opening = indexedDB.open(name);
        await new Promise((resolve) => {
          opening.onsuccess = resolve;
        });
        const db = opening.result;
        for (const store of db.objectStoreNames) {
          const asking = db.transaction(store).objectStore(store).getAll();
          await new Promise((resolve) => {
            asking.onsuccess = resolve;
          });
          all.push(asking.result);
        }
        db.close();
        all.push(name);
      }
      const { local, session } = chrome.storage;
      return JSON.stringify([all, await local.get(null), await session.get(null)]);
    });

  it('one click in Options opens the practice page, where nothing speaks of a key', async () => {
    const options = await world.driver.openExtensionPage('options.html');
    await options.byRole('button', 'Try it with practice leads').click();
    await options.byRole('button', 'Remove practice').seen();
    await options.byRole('heading', 'Practice').seen();
    await options.close();
    page = await world.driver.openExtensionPage('practice.html');
    await page.byRole('heading', 'Practice inbox').seen();
    await says(page, label);
  });

  it('the sender of the open mail is chosen already; marked won, it is so', async () => {
    const popup = await openOver('open');
    await says(popup, 'Anna Berger');
    await markWon(popup);
    expect(await popup.byRole('status').says('Marked won')).toContain('Practice');
    await popup.close();
    const again = await openOver('open');
    await says(again, 'Won · ');
    await again.close();
  });

  it('where two leads have one address nothing is marked; one is chosen, and only that is', async () => {
    const popup = await openOver('several');
    await markWon(popup);
    await popup.byRole('alert').says('Several leads share this contact');
    await click(popup, 'button', 'Choose which');
    await says(popup, 'Paul Hofmann');
    await click(popup, 'li button', 'Emma Hofmann');
    await popup.byRole('button', 'Choose another').seen();
    await popup.byRole('button', 'Mark lead').click();
    await popup.byRole('status').says('Marked won');
    await popup.close();
  });

  it('somebody who is no lead is not marked, but can be created', async () => {
    const popup = await openOver('unknown');
    await markWon(popup);
    await popup.byRole('alert').says('no lead with this contact');
    await click(popup, 'button', 'Find or create');
    await popup.byRole('button', 'Create lead').click();
    await says(popup, 'Won replaces Open');
    await popup.byRole('button', 'Mark lead').click();
    await popup.byRole('status').says('Marked won');
    await popup.close();
  });

  it('without its network a mark waits; with it, it goes, and the notification says practice too', async () => {
    await page.bringToFront();
    await page.byRole('checkbox', offline).click();
    await page.waitFor(() => document.querySelector('input:checked') !== null);
    const popup = await openOver('qualified');
    await markWon(popup);
    await popup.byRole('button', 'Waiting (1)').seen();
    await popup.close();
    const told = (await world.driver.notifications()).length;
    await page.bringToFront();
    await page.byRole('checkbox', offline).click();
    const notice = await world.until(
      async () => (await world.driver.notifications())[told],
      'a notification',
    );
    expect(notice.title).toMatch(/^Practice: /);
    const again = await openOver('qualified');
    await again.byRole('status').says('Marked won');
    await again.close();
  });

  it('the side panel says so as well, and follows from mail to mail', async () => {
    await choose('open');
    panel = await world.driver.openPanel(page);
    await says(panel, label);
    await says(panel, 'anna.berger@lumen.example');
    await choose('phone');
    await says(panel, 'Lena Smit');
    expect(await panel.evaluate(() => document.body.innerText)).not.toContain('anna.berger');
  });

  it('removed with one click, it is nowhere any more', async () => {
    const before = await kept();
    expect(before).toContain('leadmark-practice');
    expect(before).toContain('hofmann.example');
    await page.bringToFront();
    await page.byRole('button', 'Remove practice').click();
    await page.byRole('status').says('There is no practice now');
    await says(panel, 'Try it with practice leads');
    await world.until(async () => !/practice|\.example/.test(await kept()), 'nothing to be left');
  });

  it('has asked nobody for anything, and logged nothing', async () => {
    expect(world.sandbox.requests).toEqual([]);
    expect(world.driver.refused).toEqual([]);
    expect((await world.driver.logs()).filter(({ level }) => level === 'error')).toEqual([]);
  });
});

interface Area {
  get(name: null): Promise<object>;
  set(items: object): Promise<void>;
}
declare const chrome: { storage: { local: Area; session: Area } };
