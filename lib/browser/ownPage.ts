/**
 * How a page of our own is read, where there is something on it to be found. Browsers inject no script into an extension's own pages, so it
 * reads itself (tellOfOwnPage.ts), and is asked for its report over a channel that only our own origin has.
 */
import type { PageReading } from '../detect/pageReading.ts';
import { pageReadingSchema } from '../detect/pageReadingSchema.ts';
import { z } from '../zodMini.ts';

/** Those of our pages. */
export const ownPagesRead = ['/welcome.html', '/practice.html'] as const;

export const ownPageChannel = 'leadmark-own-page';

/** What such a page counts as, where people who are met are counted by site: nobody on it is met again. */
export const ownPageHost = 'own-page.invalid';

export const ownPageAskSchema = z.object({ tabId: z.int() });

const reportSchema = z.object({ from: z.int(), reading: pageReadingSchema });

/** Whoever has not answered by then is not there: these are short pages. */
const answerMs = 1_500;

/** What the page in this tab reports of itself; empty where the tab has none that does. */
export async function readOwnPage(tabId: number): Promise<PageReading[]> {
  const channel = new BroadcastChannel(ownPageChannel);
  const { promise, resolve } = Promise.withResolvers<PageReading[]>();
  const timer = setTimeout(() => resolve([]), answerMs);
  channel.onmessage = ({ data }) => {
    const report = reportSchema.safeParse(data);
    if (report.success && report.data.from === tabId)
      resolve([{ ...report.data.reading, host: ownPageHost }]);
  };
  channel.postMessage({ tabId });
  try {
    return await promise;
  } finally {
    clearTimeout(timer);
    channel.close();
  }
}
