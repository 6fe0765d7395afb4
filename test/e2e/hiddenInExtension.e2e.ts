/** What a page hides, read by the extension itself, whose scripts run in a world of their own: there a browser may give other objects than in the page. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { FoundContacts } from '../../lib/detect/contact.ts';
import type { Outcome } from '../../lib/problem.ts';
import type { Screen } from '../support/screen.ts';
import { browserNames, saveKey, startWorld, turnOnSite, type World } from '../support/world.ts';

const folder = join(import.meta.dirname, '../pages/hidden');
const names = readdirSync(folder).map((file) => file.replace(/\.html$/, ''));

describe.each(browserNames)('in %s', (browser) => {
  let world: World;
  let page: Screen;
  let ours: Screen;

  beforeAll(async () => {
    world = await startWorld(browser, { isDemoSecure: true });
    await saveKey(world);
    page = await world.driver.open(`${world.demoOrigin}/demo/crm`);
    await turnOnSite(world, page, 'https://127.0.0.1/*');
    ours = await world.driver.openExtensionPage('options.html');
    await page.bringToFront();
  });
  afterAll(() => world?.close());

  /** As the popup asks for them. */
  const find = () =>
    ours.evaluate(async () => {
      const [tab] = await chrome.tabs.query({ url: 'https://127.0.0.1/*' });
      return chrome.runtime.sendMessage({ command: 'findContacts', tabId: tab?.id });
    }) as Promise<Outcome<FoundContacts>>;

  it.each(names)('an address that is hidden is not chosen: %s', async (name) => {
    await page.evaluate(
      (html) => {
        document.open();
        document.write(html);
        document.close();
        return new Promise<void>((loaded) => {
          if (document.readyState === 'complete') loaded();
          else addEventListener('load', () => loaded());
        });
      },
      readFileSync(join(folder, `${name}.html`), 'utf8'),
    );
    const found = await find();
    expect(found.ok && found.value.best?.identifier.value).toBe('visible@shown.example');
  });
});
