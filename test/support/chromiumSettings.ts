/** What a person sets on chrome://extensions, set there. */
import type { Browser } from 'puppeteer-core';

/**
 * A site added there before an extension has asked for it is no permission yet, but Chromium does not ask the person any more. Its prompt
 * itself is drawn outside of every page, and no program can answer it.
 */
export async function inSettings(
  browser: Browser,
  extensionId: string,
  act: 'addHostPermission' | 'removeHostPermission',
  pattern: string,
): Promise<void> {
  const page = await browser.newPage();
  try {
    await page.goto(`chrome://extensions/?id=${extensionId}`);
    await page.evaluate(
      (act, id, pattern) => chrome.developerPrivate[act](id, pattern),
      act,
      extensionId,
      pattern,
    );
  } finally {
    await page.close();
  }
}

declare const chrome: {
  developerPrivate: Record<
    'addHostPermission' | 'removeHostPermission',
    (id: string, host: string) => Promise<void>
  >;
};
