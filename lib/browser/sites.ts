/** The sites that Leadmark is always on: exactly those which the browser permits us. No list of our own could disagree with it. */
import { browser } from '#imports';
import { type Site, siteOf, siteOfPattern } from '../site.ts';
import { apiPattern } from './apiOrigin.ts';
import { pageAddress } from './currentTab.ts';

/** By name. */
export async function readSites(): Promise<Site[]> {
  const { origins = [] } = await browser.permissions.getAll();
  const sites = origins.filter((pattern) => pattern !== apiPattern).map(siteOfPattern);
  return sites.sort((a, b) => a.name.localeCompare(b.name));
}

/** Whether it is on at all of them, also where a wider permission includes them. */
export function isOn(...sites: readonly Site[]): Promise<boolean> {
  return browser.permissions.contains({ origins: patternsOf(sites) });
}

/** The site of the page in a tab, and whether Leadmark is always on there; null where it cannot be, and where we may not know. */
export async function siteOfTab(tabId: number): Promise<(Site & { isOn: boolean }) | null> {
  const site = siteOf(await pageAddress(tabId));
  // Octanist's own pages are ours to reach in any case, which says nothing of reading them.
  return site === null || site.pattern === apiPattern ? null : { ...site, isOn: await isOn(site) };
}

/**
 * Asks the browser for these sites, in one question; to be called straight from a click, or it will not ask. What follows from a yes is the
 * background's to do (siteReaders.ts): Firefox closes the popup when it asks.
 */
export function turnOn(...sites: readonly Site[]): Promise<boolean> {
  return browser.permissions.request({ origins: patternsOf(sites) });
}

/** Gives whether it is off now at one of them at least: a wider permission has to be taken back itself. */
export async function turnOff(...sites: readonly Site[]): Promise<boolean> {
  await browser.permissions.remove({ origins: patternsOf(sites) }).catch(() => false);
  return !(await isOn(...sites));
}

function patternsOf(sites: readonly Site[]): string[] {
  return sites.map(({ pattern }) => pattern);
}

/** Calls back when a site was permitted, or taken back, by a click here or in the browser's own settings. */
export function watchSites(onChange: () => void): () => void {
  const { onAdded, onRemoved } = browser.permissions;
  onAdded.addListener(onChange);
  onRemoved.addListener(onChange);
  return () => {
    onAdded.removeListener(onChange);
    onRemoved.removeListener(onChange);
  };
}
