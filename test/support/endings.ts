/** How a browser ends, whichever it is. */
import type { Browser } from 'puppeteer-core';
import type { ConnectProxy } from './connectProxy.ts';
import type { Driver } from './driver.ts';

/** Its proxy ends with it. */
export function endings(browser: Browser, proxy: ConnectProxy): Pick<Driver, 'closed' | 'kill' | 'close'> {
  return {
    closed: () => new Promise((resolve) => browser.once('disconnected', () => resolve())),
    kill: async () => {
      const ended = new Promise((resolve) => browser.process()?.once('exit', resolve));
      browser.process()?.kill('SIGKILL');
      await ended;
      await proxy.close();
    },
    close: async () => {
      await browser.close();
      await proxy.close();
    },
  };
}
