/** The right lead first, and everybody else listed, on pages in the shape of the products that salespeople use. */
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { knownFailures } from '../pages/known-failures.ts';
import { detectInPage } from '../support/detectInPage.ts';
import { hostileNames } from '../support/hostilePage.ts';
import { launchBare } from '../support/launchBare.ts';
import { type FixtureServer, serveFixtures } from '../support/serveFixtures.ts';
import { problemsWith, readSnapshot, snapshotNames } from '../support/snapshot.ts';

let server: FixtureServer;
beforeAll(async () => {
  server = await serveFixtures();
});
afterAll(() => server?.close());

describe.each(['chromium', 'firefox'] as const)('in %s', (browserName) => {
  let browser: Browser;
  let page: Page;
  beforeAll(async () => {
    browser = await launchBare(browserName);
    page = await browser.newPage();
  });
  afterAll(() => browser?.close());

  it.each(snapshotNames)('%s', async (name) => {
    const snapshot = readSnapshot(name);
    await page.goto(`${server.origin}/snapshots/${name}.html`);
    const problems = problemsWith(await detectInPage(page, snapshot.region), snapshot);
    const failsToday = name in knownFailures || `${name} in ${browserName}` in knownFailures;
    if (failsToday)
      expect(problems, 'it reads right: take it off test/pages/known-failures.ts').not.toEqual([]);
    else expect(problems).toEqual([]);
  });
});

it('excuses no page that is not there', () => {
  const pages = new Set([...snapshotNames, ...hostileNames.map((name) => `hostile/${name}`)]);
  const excused = Object.keys(knownFailures).map((name) => name.replace(/ in (?:chromium|firefox)$/, ''));
  expect(excused.filter((name) => !pages.has(name))).toEqual([]);
});

it('covers six products in at least six views each, and fourteen other pages', () => {
  const products = Map.groupBy(snapshotNames, (name) => name.split('/')[0]);
  for (const product of ['gmail', 'outlook', 'hubspot', 'salesforce', 'pipedrive', 'zoho']) {
    expect(products.get(product)?.length, product).toBeGreaterThanOrEqual(6);
  }
  expect(products.get('other')?.length).toBeGreaterThanOrEqual(14);
});
