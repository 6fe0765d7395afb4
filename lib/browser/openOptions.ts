/** The way from the popup to the options page. */
import { browser } from '#imports';

/** Opens Options in a tab, or goes to it when it is open already. */
export async function openOptions(): Promise<void> {
  await browser.runtime.openOptionsPage();
}
