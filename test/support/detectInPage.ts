/** Runs the detector in a page that a test has opened, as `npm run build:detect` builds it. */
import type { Page } from 'puppeteer-core';
import type { Ranked } from '../bench/detect/page.ts';
import { bundleForPage } from './bundleForPage.ts';

let script: Promise<string> | undefined;

/** A script that defines `__detect(document, { region })` in the world it runs in. Built once a run. */
export function detectorScript(): Promise<string> {
  script ??= bundleForPage('test/bench/detect/page.ts', 'leadmarkDetect');
  return script;
}

/** The contacts of the page, best first. Runs in the page's own world, which a hostile page may have bent. */
export async function detectInPage(page: Page, region?: string): Promise<Ranked[]> {
  const options = JSON.stringify({ region });
  const expression = `(() => { ${await detectorScript()}; return __detect(document, ${options}); })()`;
  return (await page.evaluate(expression)) as Ranked[];
}
