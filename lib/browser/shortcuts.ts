/**
 * The browser's own keyboard shortcuts; a person changes them where the browser lists them. That of the popup needs no code, nor does that of
 * Firefox's sidebar.
 */
import { browser } from '#imports';
import { type Draft, emptyDraft } from '../draft.ts';
import { toAmountText } from '../money.ts';
import { hostOf, workspaceAt } from '../workspaces.ts';
import { findContacts } from './findContacts.ts';
import { openPanel } from './openPanel.ts';
import { openPopup } from './openPopup.ts';
import { uiLanguage } from './say.ts';
import { readSettings } from './stored.ts';
import { readWorkspaces } from './workspaceStore.ts';

/** To be called in the background's first turn. */
export function offerShortcuts(): void {
  browser.commands.onCommand.addListener((command, tab) => {
    if (tab?.id === undefined) return;
    // At once, or Chrome no longer counts it as the person's own doing.
    if (command === 'open-panel') void openPanel(tab.id);
    if (command === 'mark-won') openAsWon(tab.id, tab.url);
  });
}

function openAsWon(tabId: number, url: string | undefined): void {
  const workspace = readWorkspaces()
    .then((all) => workspaceAt(all, hostOf(url))?.id)
    .catch(() => undefined);
  void openPopup(tabId, toWon(tabId), workspace);
}

/** The best contact of the page as won. It opens filled in: what is sent takes a second key. */
async function toWon(tabId: number): Promise<Draft> {
  const [found, { defaultValueWon }] = await Promise.all([findContacts(tabId), readSettings()]);
  const lead = found.ok ? (found.value.best?.identifier.value ?? '') : '';
  const value = defaultValueWon === undefined ? '' : toAmountText(defaultValueWon, uiLanguage());
  return { ...emptyDraft, status: 'won', lead, value };
}
