/** What a look-up costs: nothing before the list is there, little more than one request after it, and few requests on a long page. */
import type { Page } from 'puppeteer-core';
import type { ChromiumDriver } from '../support/chromium.ts';
import { servePages } from '../support/pageServer.ts';
import type { Screen } from '../support/screen.ts';
import { until } from '../support/until.ts';
import { median } from './median.ts';
import type { ArrivalServer } from './sendBench.ts';

export interface LookUpTimes {
  /** Medians, in milliseconds: from the click to the list, without look-ups and how much later with them, two after one another compared. */
  readonly listWithout: number;
  readonly listLater: number;
  /** One request from the background, and from the list to the known state of the best contact. */
  readonly bare: number;
  readonly known: number;
  /** How many requests one opening on a page of two hundred contacts makes. */
  readonly requests: number;
}

export async function measureLookUp(
  driver: ChromiumDriver,
  tab: Screen,
  server: ArrivalServer,
  runs: number,
): Promise<LookUpTimes> {
  const times = {
    later: [] as number[],
    without: [] as number[],
    bare: [] as number[],
    known: [] as number[],
  };
  for (let run = -1; run < runs; run += 1) {
    // What comes before a click tells in what comes after it: before both it is the same, and each is the first in its turn.
    const open = { without: 0, with: 0 };
    for (const kind of run % 2 === 0 ? (['without', 'with'] as const) : (['with', 'without'] as const)) {
      await driver.inBackground(setLookUps, kind === 'with');
      const bare = await driver.inBackground(bareLookUp);
      const [list = 0, lead = 0] = await openOnce(driver, tab, kind === 'with' ? ['list', 'lead'] : ['list']);
      open[kind] = list;
      if (kind === 'without' || run < 0) continue;
      times.known.push(lead - list);
      times.bare.push(bare);
    }
    if (run < 0) continue;
    times.without.push(open.without);
    times.later.push(open.with - open.without);
  }
  return {
    listWithout: median(times.without),
    listLater: median(times.later),
    bare: median(times.bare),
    known: median(times.known),
    requests: await countRequests(driver, server),
  };
}

/** Milliseconds from the click to each of the marked texts on screen. */
async function openOnce(driver: ChromiumDriver, tab: Screen, names: readonly string[]): Promise<number[]> {
  const clickedAt = performance.timeOrigin + performance.now();
  const popup = await driver.openPopup(tab);
  const painted: number[] = [];
  for (const name of names)
    painted.push((await driver.pageOf(popup).evaluate(whenPainted, name)) - clickedAt);
  await popup.close();
  return painted;
}

async function countRequests(driver: ChromiumDriver, server: ArrivalServer): Promise<number> {
  const pages = await servePages();
  try {
    const people = Array.from({ length: 200 }, (_, n) => `<li>Person ${n} person${n}@site${n}.example</li>`);
    const tab = await driver.open(pages.add(`<ul>${people.join('')}</ul>`));
    await driver.inBackground(setLookUps, true);
    const before = server.looks();
    const popup = await driver.openPopup(tab);
    const page: Page = driver.pageOf(popup);
    await page.evaluate(whenPainted, 'lead');
    // To the end of the list and back: everything comes into sight.
    await page.evaluate(() => document.querySelector('[role=option]:last-child')?.scrollIntoView());
    await until(async () => (await popup.byRole('button', 'Look up again').count()) === 1, {
      what: 'the answers',
    });
    await page.evaluate(() => document.querySelector('[role=option]')?.scrollIntoView());
    await popup.byRole('radio', 'Won').click();
    await popup.close();
    return server.looks() - before;
  } finally {
    await pages.close();
  }
}

/** Nobody was looked up before; what was marked on this tab stays put away. */
function setLookUps(looksUp: boolean): Promise<void> {
  return chrome.storage.session
    .remove('lookUps')
    .then(() => chrome.storage.local.get('settings'))
    .then(({ settings }) => chrome.storage.local.set({ settings: { ...settings, looksUp } }));
}

async function bareLookUp(): Promise<number> {
  const startedAt = performance.now();
  const response = await fetch('https://octanist.com/api/leads?search=bare', {
    headers: { 'X-API-KEY': 'none' },
    cache: 'no-store',
  });
  await response.json();
  return performance.now() - startedAt;
}

/** In the popup: when the first text marked with this name was painted (https://w3c.github.io/element-timing/). */
function whenPainted(name: string): Promise<number> {
  return new Promise((found) => {
    const observer = new PerformanceObserver((list) => {
      const entry = list
        .getEntries()
        .find((candidate) => 'identifier' in candidate && candidate.identifier === name);
      if (entry && 'renderTime' in entry) found(performance.timeOrigin + Number(entry.renderTime));
    });
    observer.observe({ type: 'element', buffered: true });
  });
}

declare const chrome: {
  storage: {
    session: { remove(key: string): Promise<void> };
    local: { get(key: string): Promise<{ settings?: object }>; set(items: object): Promise<void> };
  };
};
