/**
 * Pages that try to fool, freeze or crash the reader (docs/security.md T4-T6, T10-T12). The detector runs in an isolated world, as an
 * extension's script does: the page's own scripts cannot reach it. Long tasks are printed, for timings are not asserted.
 */
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Ranked } from '../bench/detect/page.ts';
import { knownFailures } from '../pages/known-failures.ts';
import { detectorScript } from '../support/detectInPage.ts';
import { type HostilePage, harmIn, hostileNames, readHostilePage } from '../support/hostilePage.ts';
import { isolatedWorld } from '../support/isolatedWorld.ts';
import { launchBare } from '../support/launchBare.ts';
import { type FixtureServer, serveFixtures } from '../support/serveFixtures.ts';

/** Whoever takes longer is frozen. */
const settlesWithinMs = 45_000;

let server: FixtureServer;
/** While the next one starts, whoever comes waits for it. */
let browser: Promise<Browser>;
const longTasks = new Map<string, readonly number[]>();

beforeAll(async () => {
  server = await serveFixtures();
  browser = launchBare('chromium');
  await browser;
});

afterAll(async () => {
  await (await browser)?.close();
  await server?.close();
  const lines = [...longTasks].filter(([, tasks]) => tasks.length > 0);
  console.log(`Tasks over 50 ms while a page was read:\n${lines.map(toLine).join('\n')}`);
});

function toLine([name, tasks]: [string, readonly number[]]): string {
  return `${name}: ${tasks.length}, the longest ${Math.max(...tasks)} ms`;
}

interface Outcome {
  readonly found: readonly Ranked[];
  readonly tasks: readonly number[];
}

/** What the detector found and the tasks over 50 ms meanwhile, the page's own among them; null when it did not settle. */
async function readHostile(page: Page, file: string, region: string): Promise<Outcome | null> {
  await page.goto(`${server.origin}/hostile/${file}`);
  const world = await isolatedWorld(page);
  // Compiling is no part of reading.
  await world.evaluate(await detectorScript());
  const reading = world.evaluate(`(async () => {
    // The page's own first layout and painting are no part of it either.
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    const tasks = [];
    const keep = (entries) => tasks.push(...entries.map(({ duration }) => duration));
    const observer = new PerformanceObserver((list) => keep(list.getEntries()));
    observer.observe({ type: 'longtask' });
    const found = await __detect(document, { region: '${region}' });
    await new Promise((resolve) => setTimeout(resolve));
    keep(observer.takeRecords());
    return { found, tasks };
  })()`);
  const { promise: tooLong, resolve: giveUp } = Promise.withResolvers<null>();
  const timer = setTimeout(() => giveUp(null), settlesWithinMs);
  try {
    return (await Promise.race([reading, tooLong])) as Outcome | null;
  } finally {
    clearTimeout(timer);
    reading.catch(() => undefined);
  }
}

/** Windows to go on in, since to open one takes longer than to read most pages. */
const idle: Page[] = [];
/** After these there is so much to tidy up that the next page would be read slower. */
const leavesMuch = /^(?:huge|slow)-/;

/** As above. A frozen page does not close: the browser is ended with it. */
async function readInWindow(name: string, { file, region = 'GB' }: HostilePage): Promise<Outcome | null> {
  const home = browser;
  const own = await home;
  const known = idle.findIndex((one) => one.browser() === own);
  // Of two tabs in one window only one is shown, and gets frames; the other would wait until it is closed.
  const page = idle.splice(known, known < 0 ? 0 : 1)[0] ?? (await own.newPage({ type: 'window' }));
  const outcome = await readHostile(page, file ?? `${name}.html`, region);
  if (outcome && !leavesMuch.test(name)) idle.push(page);
  else if (outcome) await page.close();
  else {
    // The other page at work goes with it, and only that one.
    if (home === browser) browser = launchBare('chromium');
    own.process()?.kill('SIGKILL');
  }
  return outcome;
}

describe('nobody is fooled by', () => {
  // Two at a time, each window in a process of its own.
  it.concurrent.each(hostileNames)('%s', async (name) => {
    const expected = readHostilePage(name);
    const outcome = await readInWindow(name, expected);
    longTasks.set(name, outcome?.tasks ?? []);
    const harm = outcome ? harmIn(outcome.found, expected) : ['it does not settle'];
    if (`hostile/${name}` in knownFailures) {
      expect(harm, 'it reads right: take it off test/pages/known-failures.ts').not.toEqual([]);
    } else expect(harm, expected.note).toEqual([]);
  });

  it('at least 80 pages', () => {
    expect(hostileNames.length).toBeGreaterThanOrEqual(80);
  });
});
