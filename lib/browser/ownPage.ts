/**
 * How the practice page is read. Browsers inject no script into an extension's own pages, so that one reads itself (tellOfOwnPage.ts), and
 * is asked for its report over a channel that only our own origin has.
 */
import type { PageReading } from '../detect/pageReading.ts';
import { pageReadingSchema } from '../detect/pageReadingSchema.ts';
import { practiceHost } from '../practice/practice.ts';
import { z } from '../zodMini.ts';

export const ownPageChannel = 'leadmark-own-page';

export const ownPageAskSchema = z.object({ tabId: z.int() });

const reportSchema = z.object({ from: z.int(), reading: pageReadingSchema });

/** Whoever has not answered by then is not there: it is one short page. */
const answerMs = 1_500;

/** What the practice page in this tab reports of itself; empty where the tab has another page. */
export async function readOwnPage(tabId: number): Promise<PageReading[]> {
  const channel = new BroadcastChannel(ownPageChannel);
  const { promise, resolve } = Promise.withResolvers<PageReading[]>();
  const timer = setTimeout(() => resolve([]), answerMs);
  channel.onmessage = ({ data }) => {
    const report = reportSchema.safeParse(data);
    if (report.success && report.data.from === tabId)
      resolve([{ ...report.data.reading, host: practiceHost }]);
  };
  channel.postMessage({ tabId });
  try {
    return await promise;
  } finally {
    clearTimeout(timer);
    channel.close();
  }
}
