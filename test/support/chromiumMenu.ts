/**
 * The context menu of headless Chromium, which draws none: the event a choice would cause is made in the worker. What a
 * real choice also does, granting `activeTab`, is missing: open the pop-up on the tab first if the entry reads the page.
 */
type Dispatchable = { dispatch(info: object, tab: object): void };

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
