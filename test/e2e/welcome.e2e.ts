/** A person who has just installed Leadmark: a page that opens once, asks before anything is sent, and shows how it works. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { agree } from '../support/agree.ts';
import type { ChromiumDriver } from '../support/chromium.ts';
import type { FirefoxDriver } from '../support/firefox.ts';
import type { Screen } from '../support/screen.ts';
import { browserNames, builds, startWorld, type World } from '../support/world.ts';

const gmail = 'https://mail.google.com/*';
const page = 'welcome.html';

describe.each(browserNames)('in %s', (browser) => {
  let folder: string;
  let build: string;
  let world: World;
  let welcome: Screen;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'leadmark-welcome-'));
    // A copy, since an update is a change of its files.
    build = join(folder, 'build');
    cpSync(builds[browser], build, { recursive: true });
    world = await startWorld(browser, { extensionDir: build, isNew: true });
    [welcome] = (await world.until(async () => {
      const tabs = await world.driver.ownTabs(page);
      return tabs.length > 0 ? tabs : null;
    }, 'the welcome page')) as [Screen];
  });
  afterAll(async () => {
    await world?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it('it opens, once, and tells what is asked of the browser, each with its reason', async () => {
    await welcome.byRole('heading', 'Welcome to Leadmark').seen();
    expect(await world.driver.ownTabs(page)).toHaveLength(1);
    const reasons = await welcome.evaluate(() =>
      [...document.querySelectorAll('dt')].map((term) => [
        term.textContent,
        term.nextElementSibling?.textContent,
      ]),
    );
    const manifest = JSON.parse(readFileSync(join(build, 'manifest.json'), 'utf8'));
    expect(reasons.map(([name]) => name)).toEqual([
      ...manifest.permissions,
      ...manifest.host_permissions,
      'Sites you turn on',
    ]);
    expect(reasons.filter(([, why]) => !why)).toEqual([]);
  });

  it('a press on a tile asks the browser for that site, and the reader is there from then on', async () => {
    await world.driver.agreeTo(gmail);
    await welcome.bringToFront();
    await welcome.byRole('button', 'Gmail').click();
    await welcome.waitFor(() => document.body.innerText.includes('Leadmark is on at Gmail.'));
    await welcome.waitFor(() =>
      document.querySelector('[aria-pressed=true]')?.textContent?.includes('Gmail'),
    );
    await world.until(async () => (await registered()).includes(gmail), 'the reader to be registered');
    const options = await world.driver.openExtensionPage('options.html');
    await options.byRole('button', 'Remove mail.google.com').seen();
    await options.close();
  });

  it('nothing is sent to Octanist before the person has agreed and saved a key', async () => {
    await welcome.bringToFront();
    await welcome.byLabel('API key').fill(world.sandbox.apiKey);
    await welcome.byRole('button', 'Save and check key').click();
    await welcome.waitFor(() => document.body.innerText.includes('First tick that you agree'));
    expect(world.sandbox.requests).toEqual([]);
    await agree(welcome);
    await welcome.byRole('button', 'Save and check key').click();
    await welcome.waitFor(() => document.body.innerText.includes('Octanist accepts this key'));
    expect(world.sandbox.requests.map(({ method, path }) => [method, path])).toEqual([
      ['POST', '/api/check'],
    ]);
  });

  it('the popup finds the contact on this page and has chosen it; the keys for it are those that the browser has', async () => {
    await welcome.bringToFront();
    await welcome.waitFor(() => document.body.innerText.includes('Press Alt+Shift+L, or'));
    const popup = await world.driver.openPopup(welcome);
    await popup.waitFor(() => document.querySelector('[role=option][aria-selected=true]') !== null);
    expect(await popup.byRole('textbox', 'Lead').value()).toBe('robin.vermeer@lumen.example');
    await popup.close();
  });

  it('an update does not open it again', async () => {
    const manifest = join(build, 'manifest.json');
    const text = readFileSync(manifest, 'utf8');
    writeFileSync(manifest, text.replace(/"version":\s*"[\d.]+"/, '"version":"99.0.0"'));
    await (world.driver as ChromiumDriver | FirefoxDriver).puppeteer.installExtension(build);
    const version = () =>
      world.driver.inBackground(() => chrome.runtime.getManifest().version).catch(() => undefined);
    await world.until(async () => (await version()) === '99.0.0', 'the new version');
    // An update takes the reader's registration away: what comes after an update has been heard once it is there again.
    await world.until(async () => (await registered()).includes(gmail), 'the reader to be registered anew');
    expect(await world.driver.ownTabs(page)).toEqual([]);
    expect((await world.driver.logs()).filter(({ level }) => level === 'error')).toEqual([]);
  });

  const registered = () =>
    world.driver.inBackground(async () =>
      (await chrome.scripting.getRegisteredContentScripts()).flatMap(({ matches }) => matches),
    );
});

declare const chrome: {
  runtime: { getManifest(): { version: string } };
  scripting: { getRegisteredContentScripts(): Promise<{ matches: string[] }[]> };
};
