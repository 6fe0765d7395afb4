/** The tab that a popup is about. */
import { browser } from '#imports';

/** No tab has this id: reading it finds nothing, and the form works without. */
export const noTab = 0;

/** Where the tab's page is; undefined where the browser does not tell us. */
export async function pageAddress(tabId: number): Promise<string | undefined> {
  return (await browser.tabs.get(tabId).catch(() => undefined))?.url;
}

/** The tab named in the page's own address (`?tab=`: a popup in a window of its own), else the active one of this window. */
export async function activeTabId(search: string): Promise<number> {
  const named = new URLSearchParams(search).get('tab') ?? '';
  if (/^\d{1,10}$/.test(named)) return Number(named);
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id ?? noTab;
}
