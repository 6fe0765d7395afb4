/** The tab in front of a side panel: which it is, and when it shows another page. */
import { browser } from '#imports';
import { activeTabId } from './currentTab.ts';

/** Calls back with the tab that is in front in the panel's own window, now and after each change, until the returned function is called. */
export function watchFrontTab(onTab: (tabId: number) => void): () => void {
  const tell = () => void activeTabId(location.search).then(onTab);
  browser.tabs.onActivated.addListener(tell);
  tell();
  return () => browser.tabs.onActivated.removeListener(tell);
}

/** Calls back when a tab has loaded another page. */
export function watchPage(tabId: number, onPage: () => void): () => void {
  const hear = (changed: number, { status }: { status?: string | undefined }) => {
    if (changed === tabId && status === 'complete') onPage();
  };
  browser.tabs.onUpdated.addListener(hear);
  return () => browser.tabs.onUpdated.removeListener(hear);
}
