/** What a site of ours costs: how long its pages take to load, and how the panel scrolls beside a long one. */
import type { ChromiumDriver } from '../support/chromium.ts';
import type { Screen } from '../support/screen.ts';
import type { LongPageServer } from './longPageServer.ts';
import { median } from './median.ts';

export interface SiteFigures {
  readonly withPictures: Loads;
  readonly textOnly: Loads;
  /** The longest task of the panel, in milliseconds, while a thousand contacts go by. */
  readonly longestTask: number;
}

/** Medians, in milliseconds, from the start of the navigation to the end of `load`. */
interface Loads {
  readonly on: number;
  readonly off: number;
}

/** Both come after the same quiet. */
const restMs = 1_000;
const site = 'https://127.0.0.1/*';

export async function measureSite(
  driver: ChromiumDriver,
  pages: LongPageServer,
  runs: number,
): Promise<SiteFigures> {
  const tab = await driver.open(pages.here);
  await driver.agreeTo(site);
  const popup = await driver.openPopup(tab);
  await popup.byRole('button', 'Always on this site').click();
  await popup.byRole('button', 'Turn off here').seen();
  await popup.close();

  const desk = await driver.openExtensionPage('icon/128.png');
  await desk.evaluate(hearReports);
  const measure = async (path: string): Promise<Loads> => {
    const times = { on: [] as number[], off: [] as number[] };
    for (let run = -1; run < runs; run += 1) {
      // Each is the first in its turn.
      for (const kind of run % 2 === 0 ? (['on', 'off'] as const) : (['off', 'on'] as const)) {
        await tab.bringToFront();
        const took = await load(driver, tab, `${kind === 'on' ? pages.here : pages.there}${path}`);
        // The next page is not to load while this one is still being judged.
        if (kind === 'on') await desk.evaluate(nextReport);
        await new Promise((resume) => setTimeout(resume, restMs));
        if (run >= 0) times[kind].push(took);
      }
    }
    return { on: median(times.on), off: median(times.off) };
  };
  const withPictures = await measure('pictures');
  const textOnly = await measure('');
  await driver.pageOf(tab).goto(pages.here);
  const panel = await driver.openPanel(tab);
  const longestTask = await scrollThrough(panel);
  await panel.close();
  return { withPictures, textOnly, longestTask };
}

interface Heard {
  reports?: number;
  comes?: PromiseWithResolvers<void>;
}

/** In a page of ours: the background tells there that a page's contacts have been judged. */
function hearReports(): void {
  const heard = globalThis as Heard;
  heard.reports = 0;
  new BroadcastChannel('leadmark-pages').onmessage = () => {
    heard.reports = (heard.reports ?? 0) + 1;
    heard.comes?.resolve();
  };
}

async function nextReport(): Promise<void> {
  const heard = globalThis as Heard;
  heard.comes = Promise.withResolvers();
  if (!heard.reports) await heard.comes.promise;
  heard.reports = 0;
}

async function load(driver: ChromiumDriver, tab: Screen, address: string): Promise<number> {
  await driver.pageOf(tab).goto(address, { waitUntil: 'load' });
  // `load` has begun by then, and may not have ended.
  return tab.evaluate(async () => {
    for (;;) {
      const [entry] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
      if (entry && entry.loadEventEnd > 0) return entry.loadEventEnd;
      await new Promise(requestAnimationFrame);
    }
  });
}

/** Shows all contacts, then scrolls them by, a step a frame. */
async function scrollThrough(panel: Screen): Promise<number> {
  await panel.byRole('button', 'Show all 1000').click();
  await panel.waitFor(() => document.querySelectorAll('[role=option]').length === 1_000);
  return panel.evaluate(async () => {
    const room = document.querySelector('[role=listbox]')?.parentElement;
    if (!room) throw new Error('There is no list.');
    let longest = 0;
    const observer = new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) longest = Math.max(longest, duration);
    });
    observer.observe({ type: 'longtask' });
    const frame = () => new Promise(requestAnimationFrame);
    const step = room.scrollHeight / 300;
    for (let top = 0; top < room.scrollHeight; top += step) {
      room.scrollTop = top;
      await frame();
    }
    await frame();
    for (const { duration } of observer.takeRecords()) longest = Math.max(longest, duration);
    observer.disconnect();
    return longest;
  });
}
