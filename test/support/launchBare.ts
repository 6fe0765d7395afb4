/** Starts a browser without our extension in it, for what can be tested in any page. */
import { type Browser, launch } from 'puppeteer-core';
import { type BrowserName, findBrowser } from './findBrowser.ts';

/** Pages are 1280 x 800, as on a small laptop. */
export function launchBare(browser: BrowserName): Promise<Browser> {
  const chromiumArgs = [
    '--no-sandbox',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    // Where there is none, it would be imitated in full, for pictures that nobody looks at.
    '--disable-gpu',
  ];
  return launch({
    browser: browser === 'firefox' ? 'firefox' : 'chrome',
    executablePath: findBrowser(browser),
    headless: true,
    defaultViewport: { width: 1280, height: 800 },
    args: browser === 'chromium' ? chromiumArgs : [],
  });
}
