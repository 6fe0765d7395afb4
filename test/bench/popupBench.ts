/** From a real toolbar click to the list on screen, against an empty React popup in the same browser. */
import { resolve } from 'node:path';
import type { Extension, Page } from 'puppeteer-core';
import type { ChromiumDriver } from '../support/chromium.ts';
import type { Screen } from '../support/screen.ts';
import { until } from '../support/until.ts';
import { buildEmptyExtension } from './emptyExtension.ts';
import { median, nowMs } from './median.ts';

export interface PopupTimes {
  /** Medians, in milliseconds. */
  readonly empty: number;
  readonly warm: number;
  /** With a background that has to be started first. */
  readonly cold: number;
}

export async function measurePopup(driver: ChromiumDriver, tab: Screen, runs: number): Promise<PopupTimes> {
  const browser = driver.puppeteer;
  const emptyId = await browser.installExtension(resolve(await buildEmptyExtension()));
  const extensionOf = (id: string) =>
    until(async () => (await browser.extensions()).get(id), { what: 'the extension to be installed' });
  const [empty, ours] = [await extensionOf(emptyId), await extensionOf(driver.extensionId)];
  const page = driver.pageOf(tab);
  await page.bringToFront();

  const times = { empty: [] as number[], warm: [] as number[], cold: [] as number[] };
  // Interleaved, so that whatever else the computer does befalls all three alike. The first round only warms up.
  for (let run = -1; run < runs; run += 1) {
    const emptyMs = await openOnce(driver, page, empty);
    const warmMs = await openOnce(driver, page, ours);
    await driver.killBackground();
    const coldMs = await openOnce(driver, page, ours);
    if (run < 0) continue;
    times.empty.push(emptyMs);
    times.warm.push(warmMs);
    times.cold.push(coldMs);
  }
  return { empty: median(times.empty), warm: median(times.warm), cold: median(times.cold) };
}

async function openOnce(driver: ChromiumDriver, page: Page, extension: Extension): Promise<number> {
  const url = `chrome-extension://${extension.id}/popup.html`;
  const old = new Set(driver.puppeteer.targets());
  const clickedAt = nowMs();
  await page.triggerExtensionAction(extension);
  const target = await driver.puppeteer.waitForTarget(
    (candidate) => candidate.url() === url && !old.has(candidate),
  );
  const popup = await target.asPage();
  const paintedAt = await popup.evaluate(whenPainted);
  await popup.close();
  return paintedAt - clickedAt;
}

/** In the popup: when the first text marked `elementtiming="list"` was painted (https://w3c.github.io/element-timing/). */
function whenPainted(): Promise<number> {
  return new Promise((found) => {
    const observer = new PerformanceObserver((list) => {
      const entry = list
        .getEntries()
        .find((candidate) => 'identifier' in candidate && candidate.identifier === 'list');
      if (entry && 'renderTime' in entry) found(performance.timeOrigin + Number(entry.renderTime));
    });
    observer.observe({ type: 'element', buffered: true });
  });
}
