/** The door for readers on sites that Leadmark is always on. Nothing can be asked for through it: a reader reports, and is told whether to go on. */
import { browser } from '#imports';
import type { PageReading } from '../detect/pageReading.ts';
import { pageReadingSchema } from '../detect/pageReadingSchema.ts';
import { siteOf } from '../site.ts';
import { z } from '../zodMini.ts';
import { isOn } from './sites.ts';

/** What stands on the page now. The page's process may be taken over: it is checked like a message from a stranger. */
const reportSchema = z.strictObject({ command: z.literal('report'), reading: pageReadingSchema });

/**
 * To be called in the background's first turn. Calls back with each report of a site that is on; all other readers hear that theirs is
 * not, and stop. Whoever is no reader gets no answer at all.
 */
export function hearReaders(onReport: (tabId: number, reading: PageReading) => Promise<void>): void {
  browser.runtime.onMessage.addListener((message: unknown, sender, sendResponse) => {
    const tabId = sender.tab?.id;
    // The sender is named by the browser: what the page's process says of itself counts for nothing.
    const site = siteOf(sender.origin);
    if (sender.id !== browser.runtime.id || sender.frameId !== 0 || tabId === undefined || !site) return;
    const report = reportSchema.safeParse(message);
    if (!report.success) return;
    void isOn(site).then((isWelcome) => {
      sendResponse(isWelcome);
      if (isWelcome) void onReport(tabId, report.data.reading);
    });
    // Keeps the channel open until sendResponse.
    return true;
  });
}
