/** Drives Chromium (or Chrome, or Edge) with the built extension in it, over a pipe that no other program can reach. */
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import puppeteer, { type Browser, type KeyInput, type Page, type Target } from 'puppeteer-core';
import { dispatchMenuClick } from './chromiumMenu.ts';
import { inSettings } from './chromiumSettings.ts';
import { followTargets } from './chromiumTargets.ts';
import { closeWelcome } from './closeWelcome.ts';
import { type ConnectProxy, startConnectProxy } from './connectProxy.ts';
import type { Driver, LogLine, Notice } from './driver.ts';
import { endings } from './endings.ts';
import { findBrowser } from './findBrowser.ts';
import { aimRightClick } from './rightClick.ts';
import { createScreen, type Screen, toExpression } from './screen.ts';
import { until } from './until.ts';

export interface ChromiumOptions {
  /** The unpacked build. */
  readonly extensionDir: string;
  /** Where the TLS server that plays octanist.com listens on this computer. */
  readonly apiPort: number;
  /** The public key of that server's certificate, as `createCertificate` gives it. */
  readonly spki: string;
  /** A profile to keep; otherwise one is made and removed again. */
  readonly userDataDir?: string;
  readonly headless?: boolean;
  /** The person has only just installed the extension: its welcome page stays open. */
  readonly isNew?: boolean;
  readonly extraArgs?: readonly string[];
  readonly env?: Record<string, string | undefined>;
}

export interface ChromiumDriver extends Driver {
  readonly puppeteer: Browser;
  readonly extensionId: string;
  /** Puppeteer's page behind a screen. */
  pageOf(screen: Screen): Page;
}

/** Starts the browser, installs the extension and waits for its worker. Ends the browser again if that fails. */
export async function openChromium(options: ChromiumOptions): Promise<ChromiumDriver> {
  const proxy = await startConnectProxy(options.apiPort);
  try {
    const browser = await puppeteer.launch({
      executablePath: findBrowser('chromium'),
      headless: options.headless ?? true,
      pipe: true,
      enableExtensions: true,
      defaultViewport: null,
      ...(options.userDataDir === undefined ? {} : { userDataDir: options.userDataDir }),
      ...(options.env === undefined ? {} : { env: options.env }),
      args: [
        // Containers and CI machines seldom allow the sandbox; nothing here opens a page we did not write.
        '--no-sandbox',
        '--no-first-run',
        // The release build talks to https://octanist.com: that name means our server, and only its key is trusted.
        `--host-resolver-rules=MAP octanist.com:443 127.0.0.1:${options.apiPort}`,
        `--ignore-certificate-errors-spki-list=${options.spki}`,
        // Whatever else is asked for meets a proxy that refuses it and keeps the name. This computer needs no proxy.
        `--proxy-server=127.0.0.1:${proxy.port}`,
        '--proxy-bypass-list=octanist.com',
        // HTTP/3 would go round the mapped TCP port.
        '--disable-quic',
        // Where there is none, it would be imitated in full, for pictures that nobody looks at.
        '--disable-gpu',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        '--lang=en-US',
        '--window-size=1280,900',
        // The screen that a headless browser imagines is too low for a whole pop-up.
        '--screen-info={1600x1200}',
        ...(options.extraArgs ?? []),
      ],
    });
    try {
      const driver = await createDriver(browser, resolve(options.extensionDir), proxy);
      if (!options.isNew) await closeWelcome(driver);
      return driver;
    } catch (error) {
      await browser.close();
      throw error;
    }
  } catch (error) {
    await proxy.close();
    throw error;
  }
}

async function createDriver(
  browser: Browser,
  extensionDir: string,
  proxy: ConnectProxy,
): Promise<ChromiumDriver> {
  const logs: LogLine[] = [];
  const notices = new Map<string, Notice>();
  const pages = new WeakMap<Screen, Page>();

  const targets = followTargets(browser, (line) => logs.push(line), notices);
  // Installed here and not by `launch`, which does not wait for it.
  const extensionId = await browser.installExtension(extensionDir);
  const extensionOrigin = `chrome-extension://${extensionId}`;
  const extension = await until(async () => (await browser.extensions()).get(extensionId), {
    what: 'the extension to be installed',
  });
  const manifest = JSON.parse(readFileSync(join(extensionDir, 'manifest.json'), 'utf8'));
  const worker = await targets.findWorker(`${extensionOrigin}/`);

  function adopt(page: Page): Screen {
    const screen = createScreen({
      evaluate: (expression) => page.evaluate(expression),
      click: (x, y) => page.mouse.click(x, y),
      type: (text) => page.keyboard.type(text),
      insert: (text) => page.keyboard.sendCharacter(text),
      press: async (chord) => {
        const held = chord.split('+') as KeyInput[];
        const key = held.pop() as KeyInput;
        for (const modifier of held) await page.keyboard.down(modifier);
        await page.keyboard.press(key);
        for (const modifier of held.reverse()) await page.keyboard.up(modifier);
      },
      screenshot: () => page.screenshot({ type: 'png' }),
      bringToFront: () => page.bringToFront(),
      close: () => page.close(),
    });
    pages.set(screen, page);
    return screen;
  }

  function pageOf(screen: Screen): Page {
    const page = pages.get(screen);
    if (page === undefined) throw new Error('This screen is not of this browser.');
    return page;
  }

  const driver: ChromiumDriver = {
    browser: 'chromium',
    puppeteer: browser,
    extensionId,
    extensionOrigin,
    refused: proxy.refused,
    logs: async () => logs,
    pageOf,
    open: async (url) => {
      const page = await browser.newPage();
      await page.goto(url);
      await page.bringToFront();
      return adopt(page);
    },
    openExtensionPage: (path) => driver.open(`${extensionOrigin}/${path}`),
    openPopup: async (tab) => {
      const page = pageOf(tab);
      await page.bringToFront();
      return driver.popupAfter(() => page.triggerExtensionAction(extension));
    },
    popupAfter: async (action) => {
      const url = `${extensionOrigin}/${manifest.action.default_popup}`;
      const old = new Set(browser.targets());
      await action();
      const target = await browser.waitForTarget(
        (target) => target.url().startsWith(url) && !old.has(target),
      );
      const popup = await target.asPage();
      await popup.waitForFunction(() => document.readyState === 'complete');
      return adopt(popup);
    },
    openPanel: async (tab) => {
      const popup = await driver.openPopup(tab);
      const url = `${extensionOrigin}/${manifest.side_panel.default_path}`;
      const isPanel = (target: Target) => target.url().startsWith(url);
      const target = await until(
        async () => {
          await popup.byRole('button', 'Open the side panel').click();
          return browser.waitForTarget(isPanel, { timeout: 5_000 });
        },
        { what: 'the side panel to open' },
      );
      // It goes by itself; whoever presses the toolbar button before that closes it, and opens none.
      await until(() => pageOf(popup).isClosed(), { what: 'the pop-up to close' });
      return adopt(await target.asPage());
    },
    ownTabs: async (path) => {
      const all = await browser.pages();
      return all.filter((page) => page.url() === `${extensionOrigin}/${path}`).map(adopt);
    },
    contextMenu: async (tab, click) => {
      await tab.bringToFront();
      const { info } = await aimRightClick(tab, click);
      await driver.inBackground(dispatchMenuClick, { menuItemId: click.itemId, frameId: 0, ...info });
    },
    addressBar: (text) =>
      driver.inBackground((text) => {
        chrome.omnibox.onInputChanged.dispatch(text, () => undefined);
        chrome.omnibox.onInputEntered.dispatch(text, 'currentTab');
      }, text),
    agreeTo: (pattern) => inSettings(browser, extensionId, 'addHostPermission', pattern),
    takeBack: (pattern) => inSettings(browser, extensionId, 'removeHostPermission', pattern),
    notifications: async () => {
      const ids = await driver.inBackground(async () => Object.keys(await chrome.notifications.getAll()));
      return Promise.all(ids.map((id) => until(() => notices.get(id), { what: `the words of ${id}` })));
    },
    clickNotification: (id) => driver.inBackground((id) => chrome.notifications.onClicked.dispatch(id), id),
    inBackground: (run, ...args) => worker.evaluate(toExpression(run, args)) as never,
    killBackground: () => worker.kill(),
    isBackgroundRunning: async () => worker.isRunning(),
    setOffline: (isOffline) => worker.setOffline(isOffline),
    ...endings(browser, proxy),
  };
  return driver;
}

/** In the worker. `dispatch` is how Chromium itself delivers an event to its listeners. */
declare const chrome: {
  notifications: { getAll(): Promise<object>; onClicked: { dispatch(id: string): void } };
  omnibox: Record<'onInputChanged' | 'onInputEntered', { dispatch(...args: unknown[]): void }>;
};
