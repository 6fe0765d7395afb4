/**
 * The context menu of headless Chromium, which draws none: the event a choice would cause is made in the worker. What a
 * real choice also does, granting `activeTab`, is missing: open the pop-up on the tab first if the entry reads the page.
 */
import type { MenuClick } from './driver.ts';
import type { Screen } from './screen.ts';

type Dispatchable = { dispatch(info: object, tab: object): void };

/** What the browser would tell about a right click on `click.on`. */
export async function toMenuInfo(tab: Screen, click: MenuClick): Promise<object> {
  const place = await tab.evaluate(
    (on, select) => {
      const element = on === null ? document.documentElement : document.querySelector<HTMLElement>(on);
      if (element === null) throw new Error(`Nothing matches ${on}`);
      const editable = element.isContentEditable || element.matches('input, textarea');
      if (select) {
        if (element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement) element.select();
        else getSelection()?.selectAllChildren(element);
      }
      const chosen =
        element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement
          ? element.value.slice(element.selectionStart ?? 0, element.selectionEnd ?? 0)
          : String(getSelection());
      return {
        editable,
        pageUrl: location.href,
        // The browser trims the selection and leaves the key out when nothing is selected.
        ...(chosen.trim() === '' ? {} : { selectionText: chosen.trim() }),
        ...(element.closest('a') === null ? {} : { linkUrl: element.closest('a')?.href }),
      };
    },
    click.on ?? null,
    click.select ?? false,
  );
  return { menuItemId: click.itemId, frameId: 0, ...place };
}

/** Runs in the worker: tells the listeners that an entry was chosen in the tab in front. */
export async function dispatchMenuClick(info: object): Promise<void> {
  const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
  if (tab === undefined) throw new Error('No tab is in front.');
  (chrome.contextMenus.onClicked as unknown as Dispatchable).dispatch(info, tab);
}

declare const chrome: {
  tabs: { query(filter: object): Promise<object[]> };
  contextMenus: { onClicked: unknown };
};
