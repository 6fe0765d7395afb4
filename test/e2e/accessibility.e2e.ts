/** Every screen in every state: nothing for axe to find, light and dark, nothing lost in forced colours or enlarged; and a mark made with the keyboard alone. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Look, Scene } from '../shots/scene.ts';
import { scenesWithKey, scenesWithoutKey } from '../shots/scenes.ts';
import type { ChromiumDriver } from '../support/chromium.ts';
import { runsOutEnlarged } from '../support/enlarged.ts';
import { lostInForcedColours } from '../support/forcedColours.ts';
import { objections, objectionsToColours } from '../support/objections.ts';
import type { Screen } from '../support/screen.ts';
import { browserNames, saveKey, startWorld, type World } from '../support/world.ts';

describe.each([...browserNames])('in %s', (browser) => {
  let world: World;

  beforeAll(async () => {
    world = await startWorld(browser);
  });
  afterAll(() => world?.close());

  /** Light, and in Chromium, where a program can choose, dark, in forced colours and enlarged as well. */
  async function expectNoObjections(screen: Screen): Promise<void> {
    if (browser === 'firefox') return expect(await objections(screen)).toEqual([]);
    const page = (world.driver as ChromiumDriver).pageOf(screen);
    const inScheme = (value: string) => page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value }]);
    await inScheme('light');
    const light = await objections(screen);
    const forced = await lostInForcedColours(page);
    await inScheme('dark');
    const dark = await objectionsToColours(screen);
    const enlarged = await runsOutEnlarged(page);
    expect({ light, dark, forced, enlarged }).toEqual({ light: [], dark: [], forced: [], enlarged: [] });
  }

  const scenesHere = (scenes: readonly Scene[]) =>
    scenes.filter(({ isOfOneBrowser }) => browser === 'chromium' || !isOfOneBrowser);
  const look: Look = (_name, screen) => expectNoObjections(screen);

  it.each(scenesHere(scenesWithoutKey))('$title', ({ play }) => play(world, look));

  it('a lead can be chosen from the list and marked without a mouse', async () => {
    await saveKey(world);
    await world.sandbox.reset();
    const tab = await world.driver.open(`${world.demoOrigin}/demo/inbox`);
    const popup = await world.driver.openPopup(tab);
    await popup.waitFor(() => document.querySelectorAll('[role=option]').length > 1);
    const focused = () =>
      popup.evaluate(
        () =>
          document.activeElement?.getAttribute('role') ?? document.activeElement?.getAttribute('name') ?? '',
      );
    // Backwards from the status, where the popup starts, to the list.
    for (let step = 0; step < 5 && (await focused()) !== 'option'; step += 1) await popup.press('Shift+Tab');
    expect(await focused()).toBe('option');
    await popup.press('Home');
    await popup.press('ArrowDown');
    await popup.press('ArrowUp');
    await popup.press('Enter');
    const lead = await popup.byRole('textbox', 'Lead').value();
    expect(lead).not.toBe('');
    expect(await popup.evaluate(() => document.querySelector('[aria-selected=true]')?.textContent)).toContain(
      lead,
    );
    await popup.press('2');
    for (let step = 0; step < 6 && (await focused()) !== 'value'; step += 1) await popup.press('Tab');
    await popup.type('750');
    await popup.press('Control+Enter');
    await world.until(() => world.patches()[0], 'the mark to arrive');
    expect(world.patches().map(({ body }) => JSON.parse(body))).toEqual([
      { id: (await world.leadWith(lead))?.id, status: 'won', value: 750 },
    ]);
    await popup.close();
  });

  it.each(scenesHere(scenesWithKey))('$title', ({ play }) => play(world, look));
});
