/** That the release build starts at all, in a real browser, and that the tests' own tools work in it. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { browserNames, startWorld, type World } from '../support/world.ts';

describe.each(browserNames)('in %s', (browser) => {
  let world: World;

  beforeAll(async () => {
    world = await startWorld(browser);
  });
  afterAll(() => world?.close());

  it('opens the popup by a click on the toolbar button', async () => {
    const tab = await world.driver.open(`${world.demoOrigin}/demo/inbox`);
    const popup = await world.driver.openPopup(tab);
    await popup.byRole('heading', 'Mark this lead').seen();
    expect(await popup.url()).toBe(`${world.driver.extensionOrigin}/popup.html`);
    await popup.close();
    // The tab stays: Firefox ends a script that is reading a page as its tab is closed, and logs that.
  });

  it('opens the options', async () => {
    const options = await world.driver.openExtensionPage('options.html');
    await options.byRole('heading', 'Leadmark options').seen();
    await options.close();
  });

  it('has every one of its keys from the browser', async () => {
    const all = await world.driver.inBackground(() => chrome.commands.getAll());
    expect(all.map(({ shortcut }) => shortcut).sort()).toEqual(['Alt+Shift+L', 'Alt+Shift+M', 'Alt+Shift+O']);
  });

  it('comes back after its background was killed', async () => {
    await world.driver.killBackground();
    expect(await world.driver.isBackgroundRunning()).toBe(false);
    expect(await world.driver.inBackground(() => 1 + 1)).toBe(2);
    expect(await world.driver.isBackgroundRunning()).toBe(true);
  });

  it('asks nobody for anything, and logs nothing', async () => {
    expect(world.sandbox.requests).toEqual([]);
    expect(world.driver.refused).toEqual([]);
    expect(await world.driver.logs()).toEqual([]);
  });
});

declare const chrome: { commands: { getAll(): Promise<{ shortcut: string }[]> } };
