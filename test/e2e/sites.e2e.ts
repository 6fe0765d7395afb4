/** Sites that Leadmark is always on: turned on by one click, read from then on, and off at once, whoever turns them off. */
import { resolve } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { ChromiumDriver } from '../support/chromium.ts';
import type { Screen } from '../support/screen.ts';
import { browserNames, builds, saveKey, startWorld, turnOnSite, type World } from '../support/world.ts';

const site = 'https://127.0.0.1/*';
const otherSite = 'https://localhost/*';

describe.each(browserNames)('in %s', (browser) => {
  let world: World;
  let page: Screen;
  let otherPage: Screen;

  beforeAll(async () => {
    world = await startWorld(browser, { isDemoSecure: true });
    await saveKey(world);
    page = await world.driver.open(`${world.demoOrigin}/demo/inbox`);
    otherPage = await world.driver.open(`${world.demoOrigin.replace('127.0.0.1', 'localhost')}/demo/inbox`);
    for (const [pattern, tab] of [
      [site, page],
      [otherSite, otherPage],
    ] as const) {
      await turnOnSite(world, tab, pattern);
    }
  });
  afterAll(() => world?.close());
  beforeEach(keepReports);

  /** Notes in the background which reader reports what. */
  async function keepReports(): Promise<void> {
    await world.driver.inBackground(() => {
      const home = globalThis as { reports?: [origin: string | undefined, texts: string][] };
      home.reports = [];
      chrome.runtime.onMessage.addListener((message, sender) => {
        if (message.command === 'report')
          home.reports?.push([sender.origin, message.reading.sightings.map(({ text }) => text).join(' ')]);
      });
    });
  }

  /** How often the address was reported, from whichever page. */
  const reportsOf = (address: string) =>
    world.driver.inBackground(
      (address) =>
        (globalThis as { reports?: [string, string][] }).reports?.filter(([, texts]) =>
          texts.includes(address),
        ).length ?? 0,
      address,
    );

  async function write(tab: Screen, address: string): Promise<void> {
    await tab.bringToFront();
    await tab.evaluate((address) => document.body.append(address, document.createElement('p')), address);
  }

  const whenReported = (address: string) => world.until(() => reportsOf(address), `a report of ${address}`);

  it('what changes on their pages is reported, also when the background has ended meanwhile', async () => {
    await write(page, 'first@change.example');
    await whenReported('first@change.example');
    await world.driver.killBackground();
    await keepReports();
    await write(page, 'second@change.example');
    await whenReported('second@change.example');
  });

  it('a dot on the toolbar button says that an open lead is in view, and Octanist is asked about nobody on the page', async () => {
    const before = world.sandbox.requests.length;
    await write(page, world.people.sender.email);
    const dots = await world.until(() => badgeOf(), 'a dot');
    expect(dots).toMatch(/^●●?$/);
    expect(
      world.sandbox.requests.slice(before).filter(({ path }) => !path.startsWith('/api/leads?status=open&')),
    ).toEqual([]);
    // The same leads serve the next page.
    const opened = await world.driver.open(`${world.demoOrigin}/demo/inbox`);
    await world.until(() => badgeOf(), 'a dot');
    await opened.close();
  });

  it('a page that is opened there is read without a click, and Options lists them', async () => {
    const opened = await world.driver.open(`${world.demoOrigin}/demo/crm`);
    const email = await opened.evaluate(() => document.body.innerText.match(/\S+@\S+/)?.[0] ?? '');
    await whenReported(email);
    await opened.close();
    const options = await world.driver.openExtensionPage('options.html');
    await options.byRole('button', 'Remove 127.0.0.1').seen();
    await options.byRole('button', 'Remove localhost').seen();
    await options.close();
  });

  it.runIf(browser === 'chromium')(
    'after an update of ours its new reader takes the place of the old one',
    async () => {
      await page.bringToFront();
      await world.driver.killBackground();
      await (world.driver as ChromiumDriver).puppeteer.installExtension(resolve(builds.chromium));
      await world.until(async () => (await registered()).length, 'the reader to be registered anew');
      await keepReports();
      await write(page, 'third@change.example');
      await whenReported('third@change.example');
      expect(await reportsOf('third@change.example')).toBe(1);
      expect(await world.driver.logs()).toEqual([]);
    },
  );

  it('taken back in the browser, a site falls silent at once and its popup says so; the other one is read on', async () => {
    await world.driver.takeBack(site);
    await world.until(async () => (await registered()).join() === otherSite, 'the reader to be withdrawn');
    await page.bringToFront();
    const popup = await world.driver.openPopup(page);
    await popup.byRole('button', 'Always on this site').seen();
    await popup.close();
    // The click on the button has let us in once more: to see that nothing of ours runs there.
    await world.until(async () => !(await hasReader()), 'the reader to end');
    await write(otherPage, 'heard@change.example');
    await whenReported('heard@change.example');
    expect(await hasReader()).toBe(true);
  });

  it('removed in Options, the last one leaves no reader behind', async () => {
    const options = await world.driver.openExtensionPage('options.html');
    await options.byRole('button', 'Remove localhost').click();
    await options.waitFor(() => document.body.innerText.includes('Leadmark is off at localhost.'));
    await world.until(async () => (await registered()).length === 0, 'the reader to be withdrawn');
    await options.close();
  });

  /** Whether a reader runs in the page that is in front. */
  const hasReader = () =>
    world.driver.inBackground(async () => {
      const [active] = await chrome.tabs.query({ active: true, currentWindow: true });
      const [frame] = await chrome.scripting.executeScript({
        target: { tabId: active?.id ?? -1 },
        func: () => 'leadmarkStop' in globalThis,
      });
      return frame?.result === true;
    });

  /** What the toolbar button says of the page that is in front. */
  const badgeOf = () =>
    world.driver.inBackground(async () => {
      const [active] = await chrome.tabs.query({ active: true, currentWindow: true });
      return chrome.action.getBadgeText({ tabId: active?.id ?? -1 });
    });

  const registered = () =>
    world.driver.inBackground(async () =>
      (await chrome.scripting.getRegisteredContentScripts()).flatMap(({ matches }) => matches),
    );
});

declare const chrome: {
  runtime: {
    onMessage: {
      addListener(
        hear: (
          message: { command: string; reading: { sightings: { text: string }[] } },
          sender: { origin?: string },
        ) => void,
      ): void;
    };
  };
  action: { getBadgeText(of: { tabId: number }): Promise<string> };
  tabs: { query(filter: object): Promise<{ id?: number }[]> };
  scripting: {
    executeScript(injection: object): Promise<{ result?: unknown }[]>;
    getRegisteredContentScripts(): Promise<{ matches: string[] }[]>;
  };
};
