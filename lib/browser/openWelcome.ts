/** Opens the welcome page, once: after installation, and never after an update. A reinstallation is an installation. */
import { browser } from '#imports';
import { readItem, writeItem } from './storageItem.ts';

/** Gone with everything else when the extension is removed. Browsers call more than the first installation one: an add-on loaded for a session. */
const item = 'local:welcomed';

/** To be called in the background's first turn. */
export function welcomeOnce(): void {
  browser.runtime.onInstalled.addListener(({ reason }) => void (reason === 'install' && welcome()));
}

async function welcome(): Promise<void> {
  if ((await readItem(item)) === true) return;
  // Remembered once it is there to be seen. Where no window is open there is nobody to welcome: it waits for no later one.
  await browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') }).catch(() => undefined);
  await writeItem(item, true);
}
