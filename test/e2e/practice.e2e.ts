/** Practice on a fresh profile, without a key: every lesson of its page, and not one request to anybody. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ChromiumDriver } from '../support/chromium.ts';
import { objections } from '../support/objections.ts';
import type { Screen } from '../support/screen.ts';
import { browserNames, startWorld, type World } from '../support/world.ts';

const mails = {
  open: 'Your offer for the office lights',
  qualified: 'Signed contract',
  several: 'Two inquiries from our office',
  unknown: 'First question',
};

const offline = 'Practise without a network';

describe.each(browserNames)('in %s', (browser) => {
  let world: World;
  let page: Screen;

  beforeAll(async () => {
    world = await startWorld(browser);
    // Nobody wants to wait in a test.
    await world.driver.inBackground(() => chrome.storage.local.set({ settings: { undoSeconds: 0 } }));
  });
  afterAll(() => world?.close());

  /** Opens Leadmark over a mail. */
  async function openOver(mail: keyof typeof mails): Promise<Screen> {
    await page.bringToFront();
    const subject = mails[mail];
    await page.waitFor((subject) => {
      const button = [...document.querySelectorAll('nav button')].find((one) =>
        one.textContent?.startsWith(subject),
      );
      (button as HTMLElement | undefined)?.click();
      return document.querySelector('article h2')?.textContent === subject;
    }, subject);
    const popup = await world.driver.openPopup(page);
    await popup.waitFor(() => document.body.innerText.includes('Practice: nothing is sent'));
    return popup;
  }
  async function markWon(popup: Screen): Promise<void> {
    await popup.byRole('radio', 'Won').click();
    await popup.byRole('button', 'Mark lead').click();
  }
  /** What of practice is on this computer. */
  const left = () =>
    world.driver.inBackground(async () => {
      const databases = (await indexedDB.databases()).map(({ name }) => name);
      const opening = indexedDB.open('leadmark');
      await new Promise((resolve) => {
        opening.onsuccess = resolve;
      });
      const db = opening.result;
      const all = await Promise.all(
        ['keys', 'outbox', 'receipts'].map(
          (store) =>
            new Promise((resolve) => {
              const asking = db.transaction(store).objectStore(store).getAll();
              asking.onsuccess = () => resolve(asking.result);
            }),
        ),
      );
      db.close();
      return [databases.includes('leadmark-practice'), JSON.stringify(all).includes('"practice"')];
    });

  it('one click in Options opens the practice page, and nothing there speaks of a key', async () => {
    const options = await world.driver.openExtensionPage('options.html');
    await options.byRole('button', 'Try it with practice leads').click();
    await options.byRole('button', 'Remove practice').seen();
    await options.close();
    page = await world.driver.openExtensionPage('practice.html');
    await page.byRole('heading', 'Practice inbox').seen();
    const check = async () => expect(await objections(page)).toEqual([]);
    if (browser === 'firefox') return check();
    for (const value of ['light', 'dark']) {
      const chromium = (world.driver as ChromiumDriver).pageOf(page);
      await chromium.emulateMediaFeatures([{ name: 'prefers-color-scheme', value }]);
      await check();
    }
  });

  it('the sender of the open mail is chosen already; marked won, it is so', async () => {
    const popup = await openOver('open');
    await popup.waitFor(() => document.body.innerText.includes('Anna Berger'));
    await markWon(popup);
    expect(await popup.byRole('status').says('Marked won')).toContain('Practice');
    await popup.close();
  });

  it('of two leads with one address, one is chosen, and only that is marked', async () => {
    const popup = await openOver('several');
    await popup.byRole('button', 'Choose which').click();
    await popup.waitFor(() => document.body.innerText.includes('Emma Hofmann'));
    await popup.evaluate(() => {
      const card = [...document.querySelectorAll('li')].find((one) =>
        one.textContent?.includes('Emma Hofmann'),
      );
      card?.querySelector('button')?.click();
    });
    await popup.byRole('button', 'Choose another').seen();
    await markWon(popup);
    await popup.byRole('status').says('Marked won');
    await popup.close();
  });

  it('somebody who is no lead is not marked', async () => {
    const popup = await openOver('unknown');
    await markWon(popup);
    await popup.byRole('alert').says('no lead with this contact');
    await popup.close();
  });

  it('without its network a mark waits, and goes once there is one', async () => {
    await page.bringToFront();
    await page.byRole('checkbox', offline).click();
    await page.waitFor(() => document.querySelector('input:checked') !== null);
    const popup = await openOver('qualified');
    await markWon(popup);
    await popup.byRole('button', 'Waiting (1)').seen();
    await popup.close();
    await page.bringToFront();
    await page.byRole('checkbox', offline).click();
    const again = await openOver('qualified');
    await again.waitFor(() => document.body.innerText.includes('Marked won'));
    await again.close();
  });

  it('removed with one click, it leaves nothing', async () => {
    expect(await left()).toEqual([true, true]);
    await page.bringToFront();
    await page.byRole('button', 'Remove practice').click();
    await page.byRole('status').says('There is no practice now');
    expect(await left()).toEqual([false, false]);
  });

  it('has asked nobody for anything', () => {
    expect(world.sandbox.requests).toEqual([]);
    expect(world.driver.refused).toEqual([]);
  });
});

declare const chrome: { storage: { local: { set(items: object): Promise<void> } } };
