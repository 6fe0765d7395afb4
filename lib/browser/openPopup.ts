/** Opens the popup for a tab, with a draft in it. */
import { browser } from '#imports';
import type { Draft } from '../draft.ts';
import { noTab } from './currentTab.ts';
import { keepTabWorkspace, putAllAway, saveDraft } from './stored.ts';

/**
 * Prefills the tab's popup and opens it: at the toolbar where the browser allows, else in a small window of its own.
 * @param workspaceId the workspace that the draft is for; none where there is no key
 */
export async function openPopup(
  tabId: number,
  draft: Draft | Promise<Draft>,
  workspaceId?: string | Promise<string | undefined>,
): Promise<void> {
  // Asked for first: Firefox opens it only while it still counts as the person's own click. An open popup watches its draft.
  const opening = browser.action.openPopup();
  opening.catch(() => undefined);
  const id = await workspaceId;
  if (id !== undefined) await keepTabWorkspace(tabId, id);
  await Promise.all([saveDraft(tabId, await draft), putAllAway(tabId)]);
  await opening.catch(() => openWindow(tabId));
}

/** Opens the popup with what is in it: whatever waits is one click away there. */
export async function openPopupAsIs(): Promise<void> {
  await browser.action.openPopup().catch(() => openWindow(noTab));
}

async function openWindow(tabId: number): Promise<void> {
  const url = browser.runtime.getURL(`/popup.html?tab=${tabId}`);
  await browser.windows.create({ url, type: 'popup', width: 400, height: 640 });
}
