/** Keeps the reader where the person wants it: on the permitted sites and nowhere else, at once, without a page being loaded again. */
import { browser } from '#imports';
import { inTurn } from './inTurn.ts';
import { stopMessage } from './readerMessages.ts';
import { readSites } from './sites.ts';
import { clearDots } from './toolbarBadge.ts';

const scriptId = 'watch';
const file = '/watch.js';

/** Two changes at the same moment: the second sees what the first has done. */
const turns = inTurn(1);

/** To be called in the background's first turn. */
export function keepReaders(): void {
  // An update of ours takes the registration with it, and the readers in open pages are then those of the old version.
  browser.runtime.onInstalled.addListener(() => void turns(startReaders));
  browser.runtime.onStartup.addListener(() => void turns(registerReader));
  browser.permissions.onAdded.addListener(() => void turns(startReaders));
  browser.permissions.onRemoved.addListener(() => void turns(stopReaders));
}

/** For pages to come. Gives the patterns of the sites. */
async function registerReader(): Promise<string[]> {
  const matches = (await readSites()).map(({ pattern }) => pattern);
  const { scripting } = browser;
  const isRegistered = (await scripting.getRegisteredContentScripts({ ids: [scriptId] })).length > 0;
  if (matches.length === 0) {
    if (isRegistered) await scripting.unregisterContentScripts({ ids: [scriptId] });
    return matches;
  }
  const script = { id: scriptId, matches, js: [file], runAt: 'document_idle' as const };
  await (isRegistered
    ? scripting.updateContentScripts([script])
    : scripting.registerContentScripts([{ ...script, persistAcrossSessions: true }]));
  return matches;
}

/** And for those that are open. One that runs there already is ended by the new one. */
async function startReaders(): Promise<void> {
  for (const tabId of await tabsOn(await registerReader()))
    void browser.scripting.executeScript({ target: { tabId }, files: [file] }).catch(() => undefined);
}

/** Readers are told to stop wherever we may not be. A browser that takes a permission back lets their code run on. */
async function stopReaders(): Promise<void> {
  const stays = new Set(await tabsOn(await registerReader()));
  await clearDots(stays);
  const all = await browser.tabs.query({ discarded: false });
  for (const { id } of all)
    if (id !== undefined && !stays.has(id))
      void browser.tabs.sendMessage(id, stopMessage).catch(() => undefined);
}

/** The tabs with a page of these sites. */
async function tabsOn(patterns: string[]): Promise<number[]> {
  if (patterns.length === 0) return [];
  const tabs = await browser.tabs.query({ url: patterns, discarded: false });
  return tabs.flatMap(({ id }) => id ?? []);
}
