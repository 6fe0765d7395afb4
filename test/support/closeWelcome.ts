/** Most tests are about somebody who has read the welcome page, which opens by itself after installation, and closed it. */
import type { Driver } from './driver.ts';
import { until } from './until.ts';

/** Waits for it: remembered once it is open. In a profile that has had it already there is nothing to close. */
export async function closeWelcome(driver: Driver): Promise<void> {
  const isOver = () =>
    driver.inBackground(async () => {
      if ((await chrome.storage.local.get('welcomed')).welcomed !== true) return false;
      const page = chrome.runtime.getURL('welcome.html');
      const shown = (await chrome.tabs.query({})).filter(({ url, pendingUrl }) =>
        (pendingUrl || url)?.startsWith(page),
      );
      await chrome.tabs.remove(shown.map(({ id }) => id));
      return true;
    });
  // An extension that is only just starting has no background to ask.
  await until(() => isOver().catch(() => false), { what: 'the welcome page to have opened' });
}

declare const chrome: {
  runtime: { getURL(path: string): string };
  storage: { local: { get(item: string): Promise<{ welcomed?: unknown }> } };
  tabs: {
    query(filter: object): Promise<{ id?: number; url?: string; pendingUrl?: string }[]>;
    remove(ids: (number | undefined)[]): Promise<void>;
  };
};
