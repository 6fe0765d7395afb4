/** Drives Firefox with the built extension in it. Clicks, keys, menus and notifications are Firefox's real ones. */
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import puppeteer, { type Browser } from 'puppeteer-core';
import { closeWelcome } from './closeWelcome.ts';
import { type ConnectProxy, startConnectProxy } from './connectProxy.ts';
import type { Driver, LogLine, Notice } from './driver.ts';
import { endings } from './endings.ts';
import { findBrowser } from './findBrowser.ts';
import { firefoxControls } from './firefoxControls.ts';
import { firefoxLogs } from './firefoxLogs.ts';
import { firefoxPages } from './firefoxPages.ts';
import { type FirefoxWindow, openFirefoxWindow } from './firefoxWindow.ts';
import { aimRightClick } from './rightClick.ts';
import { createScreen, type Screen, toExpression } from './screen.ts';
import { until } from './until.ts';

export interface FirefoxOptions {
  /** The unpacked build. */
  readonly extensionDir: string;
  /** Where the TLS server that plays octanist.com listens on this computer. */
  readonly apiPort: number;
  /** A profile to keep; otherwise one is made and removed again. */
  readonly userDataDir?: string;
  readonly headless?: boolean;
  /** The person has only just installed the extension: its welcome page stays open. */
  readonly isNew?: boolean;
  readonly prefs?: Record<string, unknown>;
  readonly env?: Record<string, string | undefined>;
}

export interface FirefoxDriver extends Driver {
  readonly puppeteer: Browser;
  /** Whether our page is in the sidebar. */
  isPanelOpen(): Promise<boolean>;
}

/** The host part of our pages' addresses: random in real life, known here. */
const uuid = '8a1d5f0e-3c57-4f6b-9a5e-2f7d0c4b6e11';

/** Starts the browser and installs the extension. Ends everything again if that fails. */
export async function openFirefox(options: FirefoxOptions): Promise<FirefoxDriver> {
  const extensionDir = resolve(options.extensionDir);
  const manifest = JSON.parse(readFileSync(join(extensionDir, 'manifest.json'), 'utf8'));
  const geckoId: string = manifest.browser_specific_settings.gecko.id;
  const proxy = await startConnectProxy(options.apiPort);
  try {
    const browser = await puppeteer.launch({
      browser: 'firefox',
      executablePath: findBrowser('firefox'),
      headless: options.headless ?? true,
      enableExtensions: true,
      acceptInsecureCerts: true,
      defaultViewport: null,
      ...(options.userDataDir === undefined ? {} : { userDataDir: options.userDataDir }),
      // Firefox heeds `services.settings.server` below only when it is told that somebody is at work on it.
      env: { ...(options.env ?? process.env), MOZ_REMOTE_SETTINGS_DEVTOOLS: '1' },
      // Without it, no way into the browser's window and none into the extension's pages.
      args: ['--remote-allow-system-access'],
      extraPrefsFirefox: { ...prefs(geckoId, proxy), ...options.prefs },
    });
    try {
      const settings = { geckoId, baseUrl: `moz-extension://${uuid}/` };
      const window = await openFirefoxWindow(browser, settings, [firefoxLogs, firefoxPages, firefoxControls]);
      await browser.installExtension(extensionDir);
      const driver = createDriver(browser, window, proxy);
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

function prefs(geckoId: string, proxy: ConnectProxy): Record<string, unknown> {
  const server = '127.0.0.1';
  return {
    'extensions.webextensions.uuids': JSON.stringify({ [geckoId]: uuid }),
    // An extension installed for the session loses its data at the end, unless told otherwise.
    'extensions.webextensions.keepStorageOnUninstall': true,
    'extensions.webextensions.keepUuidOnUninstall': true,
    // Everything but this computer's own addresses goes through the proxy, which knows octanist.com only.
    'network.proxy.type': 1,
    'network.proxy.http': server,
    'network.proxy.http_port': proxy.port,
    'network.proxy.ssl': server,
    'network.proxy.ssl_port': proxy.port,
    // What we ask for is granted at once: the prompt is the browser's, and its words are not ours to test.
    'extensions.webextOptionalPermissionPrompts': false,
    // Firefox's own errands.
    'services.settings.server': 'data:,#remote-settings-dummy/v1',
    // Notifications in Firefox's own windows, which can be read and clicked, and not in the desktop's.
    'alerts.useSystemBackend': false,
    'ui.prefersReducedMotion': 1,
    // A process kept ready for the next page takes from the page that is being looked at.
    'dom.ipc.processPrelaunch.enabled': false,
    'intl.locale.requested': 'en-US',
    'intl.accept_languages': 'en-US, en',
  };
}

function createDriver(browser: Browser, window: FirefoxWindow, proxy: ConnectProxy): FirefoxDriver {
  const ids = new WeakMap<Screen, number>();

  function adopt(id: number): Screen {
    const screen = createScreen({
      evaluate: async (expression) => unpack(await window('evaluate', id, expression)),
      click: (x, y) => window('click', id, x, y),
      type: (text) => window('type', id, text),
      insert: (text) => window('insert', id, text),
      press: (key) => window('press', id, key),
      screenshot: async () => Buffer.from(await window<string>('screenshot', id), 'base64'),
      bringToFront: () => window('bringToFront', id),
      close: () => window('close', id),
    });
    ids.set(screen, id);
    return screen;
  }

  const driver: FirefoxDriver = {
    browser: 'firefox',
    puppeteer: browser,
    refused: proxy.refused,
    extensionOrigin: `moz-extension://${uuid}`,
    logs: () => window<LogLine[]>('lines'),
    open: async (url) => {
      const id = await window<number>('open', url);
      await until(() => window<boolean>('isLoaded', id), { what: `${url} to load` });
      return adopt(id);
    },
    openExtensionPage: (path) => driver.open(`${driver.extensionOrigin}/${path}`),
    openPopup: async (tab) => {
      await tab.bringToFront();
      return driver.popupAfter(() => window('clickToolbarButton'));
    },
    popupAfter: async (action) => {
      const old = await window<number | null>('popup');
      await action();
      const id = await until(
        async () => {
          const open = await window<number | null>('popup');
          return open === old ? null : open;
        },
        { what: 'the pop-up to open' },
      );
      const popup = adopt(id);
      await window('focus', id);
      await popup.waitFor(() => document.hasFocus());
      return popup;
    },
    openPanel: async (tab) => {
      const popup = await driver.openPopup(tab);
      await popup.byRole('button', 'Open the side panel').click();
      return adopt(await until(() => window<number | null>('panel'), { what: 'the sidebar to open' }));
    },
    isPanelOpen: async () => (await window('panel')) !== null,
    ownTabs: async (path) => (await window<number[]>('tabsAt', `moz-extension://${uuid}/${path}`)).map(adopt),
    contextMenu: async (tab, click) => {
      await tab.bringToFront();
      const { x, y } = await aimRightClick(tab, click);
      await window('chooseFromMenu', ids.get(tab), x, y, click.item);
    },
    // Firefox is told not to ask at all, by a preference.
    agreeTo: async () => undefined,
    takeBack: (pattern) => window('takeBack', pattern),
    // An alert window is there a moment before its words are.
    addressBar: (text) => window('enterInAddressBar', `lead ${text}`),
    notifications: async () => (await window<Notice[]>('notices')).filter(({ title }) => title),
    clickNotification: (id) => window('clickNotice', id),
    inBackground: async (run, ...args) =>
      unpack(await window('evaluateInBackground', toExpression(run, args))) as never,
    killBackground: async () => {
      const before = await window<number | null>('backgroundNumber');
      if (await driver.isBackgroundRunning()) await window('killBackground');
      // A page that was waiting for an answer may have started the next one by now.
      const isNext = async () => ![null, before].includes(await window<number | null>('backgroundNumber'));
      await until(async () => !(await driver.isBackgroundRunning()) || (await isNext()), {
        what: 'the background to end',
      });
    },
    isBackgroundRunning: async () => (await window('backgroundState')) !== 'stopped',
    setOffline: (isOffline) => window('setOffline', isOffline),
    ...endings(browser, proxy),
  };
  return driver;
}

/** What came back from a page: its answer, or the error it ended with. */
function unpack(answer: unknown): unknown {
  const { value, error } = answer as { value?: unknown; error?: string };
  if (error !== undefined) throw new Error(error);
  return value;
}
