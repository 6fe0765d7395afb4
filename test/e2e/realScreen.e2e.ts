/**
 * Chromium's own context menu and its own keys, on a virtual screen: elsewhere they are dispatched, and only here is it seen that
 * choosing an entry opens the page to us, and that keys may open the side panel. Firefox's are real ones in every test.
 */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ChromiumDriver } from '../support/chromium.ts';
import { type Desktop, isDesktopAvailable, openDesktop } from '../support/desktop.ts';
import { type PageServer, servePages } from '../support/pageServer.ts';
import { chooseFromRealMenu } from '../support/realMenu.ts';
import { saveKey, startWorld, type World } from '../support/world.ts';

const won = 0;
const qualified = 1;

describe.skipIf(!isDesktopAvailable())('Chromium on a real screen', () => {
  let desktop: Desktop;
  let pages: PageServer;
  let world: World;

  beforeAll(async () => {
    desktop = await openDesktop();
    pages = await servePages();
    world = await startWorld('chromium', { headless: false, env: desktop.env });
    await saveKey(world);
  });
  afterAll(async () => {
    await world?.close();
    await pages?.close();
    await desktop?.close();
  });

  it.each([
    ['a selection', won, { on: '#mail', select: true }, 'won'],
    ['a link', qualified, { on: '#link' }, 'qualified'],
    ['a field', won, { on: '#field' }, 'won'],
    ['the page', qualified, {}, 'qualified'],
  ] as const)(
    'the context menu marks the lead of %s, on a page we were never let into before',
    async (_what, position, click, status) => {
      await world.sandbox.reset();
      const windows = await desktop.windows();
      const { id, email } = world.people.sender;
      const tab = await world.driver.open(
        pages.add(`<p id="mail">${email}</p><p><a id="link" href="mailto:${email}">Write</a></p>
        <p><input id="field" aria-label="Contact" value="${email}"></p>`),
      );
      await chooseFromRealMenu(desktop, tab, click, position);
      await world.until(() => world.patches().length > 0, 'the mark');
      expect(world.patches().map(({ body }) => JSON.parse(body))).toEqual([{ id, status }]);
      // One that is left would come up in the middle of the next menu.
      await world.until(async () => (await world.driver.notifications()).length > 0, 'the notification');
      await world.driver.inBackground(async () => {
        for (const id of Object.keys(await chrome.notifications.getAll()))
          await chrome.notifications.clear(id);
      });
      await world.until(async () => (await desktop.windows()).length <= windows.length, 'it to go');
      await tab.close();
    },
  );

  it('the keys for the side panel open it', async () => {
    const tab = await world.driver.open(pages.add(`<p>${world.people.sender.email}</p>`));
    await tab.bringToFront();
    await desktop.act('key', 'alt+shift+o');
    const { puppeteer } = world.driver as ChromiumDriver;
    await puppeteer.waitForTarget((target) => target.url().includes('/sidepanel.html'));
    await tab.close();
  });

  it('the keys for won open the popup with the contact of the page, marked won', async () => {
    const tab = await world.driver.open(pages.add(`<p>${world.people.sender.email}</p>`));
    await tab.bringToFront();
    const popup = await world.driver.popupAfter(async () => {
      await desktop.act('key', 'alt+shift+m');
    });
    await popup.waitFor(() => document.querySelector<HTMLInputElement>('[value=won]')?.checked);
    expect(await popup.byRole('textbox', 'Lead').value()).toBe(world.people.sender.email);
    await popup.close();
    await tab.close();
  });
});

declare const chrome: {
  notifications: { getAll(): Promise<object>; clear(id: string): Promise<boolean> };
};
