/** A page that changes is read again where it changed, in a real browser: a page's own clock and observers cannot be imitated. */
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { PageReading } from '../../lib/detect/pageReading.ts';
import { bundleForPage } from '../support/bundleForPage.ts';
import { launchBare } from '../support/launchBare.ts';

let browser: Browser;
let page: Page;
let script: string;

beforeAll(async () => {
  script = await bundleForPage('test/bench/detect/page.ts', 'leadmarkDetect');
  browser = await launchBare('chromium');
});
afterAll(() => browser?.close());

beforeEach(async () => {
  page = await browser.newPage();
  const rows = Array.from({ length: 200 }, (_, at) => `<li id="r${at}">Row ${at}</li>`).join('');
  await page.setContent(`<p>first@acme.example</p><ul>${rows}</ul><p>last@acme.example</p>`);
  // How many elements are gone through is counted where a walk begins.
  await page.evaluate(`
    globalThis.walked = 0;
    const create = Document.prototype.createNodeIterator;
    Document.prototype.createNodeIterator = function (root, ...rest) {
      walked += root.querySelectorAll('*').length + 1;
      return create.call(this, root, ...rest);
    };`);
  await page.evaluate(script);
  await page.evaluate('globalThis.watch = __watch(document); undefined');
  await read();
});

/** Everything that is sighted, once all that changed was read. */
async function read(): Promise<string[]> {
  const { sightings } = (await page.evaluate('watch.whenCurrent()')) as PageReading;
  return sightings.map(({ text, start, end }) => text.slice(start, end));
}

describe('a watched page', () => {
  it('is known in its order after rows were filled, changed and removed', async () => {
    await page.evaluate("r7.innerHTML = 'Jan <b>jan@</b>acme.example'; r9.textContent = 'piet@acme.example'");
    expect(await read()).toEqual([
      'first@acme.example',
      'jan@acme.example',
      'piet@acme.example',
      'last@acme.example',
    ]);
    await page.evaluate("r7.querySelector('b').firstChild.data = 'anna@'; r9.remove()");
    expect(await read()).toEqual(['first@acme.example', 'anna@acme.example', 'last@acme.example']);
  });

  it('reads nothing of the page but what changed', async () => {
    await page.evaluate(`walked = 0;
      for (let at = 0; at < 50; at += 1) document.getElementById('r' + at).textContent = at + '@acme.example';
    `);
    expect(await read()).toHaveLength(52);
    expect(await page.evaluate('walked')).toBe(50);
  });

  it('is left alone while it changes without end, and read when it has come to rest', async () => {
    await page.evaluate(`new Promise((resolve) => {
      let left = 300;
      const change = () => {
        r5.textContent = left + '@storm.example';
        left -= 1;
        if (left > 0) setTimeout(change); else resolve();
      };
      change();
    })`);
    expect(await page.evaluate('watch.isResting()')).toBe(true);
    expect(await read()).toEqual(['first@acme.example', '1@storm.example', 'last@acme.example']);
  });
});
