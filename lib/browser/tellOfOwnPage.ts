/** The side of the page in how a page of ours is read: it runs the reader that other pages have injected, over itself. */
import { browser } from '#imports';
import { findInPage } from '../detect/page/findInPage.ts';
import { lookAtPage } from '../detect/page/lookAtPage.ts';
import { ownPageAskSchema, ownPageChannel } from './ownPage.ts';
import { pauseBetweenSlices } from './pauseBetweenSlices.ts';

/** Answers as long as the page is there. */
export function tellOfOwnPage(document: Document): void {
  const channel = new BroadcastChannel(ownPageChannel);
  const here = browser.tabs.getCurrent();
  channel.onmessage = async ({ data }) => {
    const ask = ownPageAskSchema.safeParse(data);
    const tabId = (await here)?.id;
    if (!ask.success || tabId === undefined || ask.data.tabId !== tabId) return;
    const memory = await findInPage(document, pauseBetweenSlices());
    channel.postMessage({ from: tabId, reading: await lookAtPage(document, [memory], pauseBetweenSlices()) });
  };
}
