/** The one origin the key may reach, and whether the browser lets us reach it. */
import { browser } from '#imports';

/** Chosen at build time; see wxt.config.ts. */
declare const __API_ORIGIN__: string;

export const apiOrigin = __API_ORIGIN__;

/** A match pattern has no port. */
const { protocol, hostname } = new URL(apiOrigin);
export const apiPattern = `${protocol}//${hostname}/*`;
const origins = [apiPattern];

/** A yes, while it stands: it is asked for at every mark, and each question is a way through the whole browser. */
let isAllowed = false;
let isWatched = false;

/** Firefox lets people take this permission back at any time. */
export async function hasHostAccess(): Promise<boolean> {
  if (!isWatched) browser.permissions.onRemoved.addListener(forgetYes);
  isWatched = true;
  isAllowed ||= await browser.permissions.contains({ origins });
  return isAllowed;
}

function forgetYes(): void {
  isAllowed = false;
}

/** To be called straight from a click, or the browser will not ask. Gives whether the person said yes. */
export function askForHostAccess(): Promise<boolean> {
  return browser.permissions.request({ origins });
}
