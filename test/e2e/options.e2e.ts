/** Options: the key is set, checked and forgotten, and shown to nobody. */
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { agree } from '../support/agree.ts';
import type { Screen } from '../support/screen.ts';
import { browserNames, saveKey, startWorld, type World } from '../support/world.ts';

describe.each([...browserNames])('options in %s', (browser) => {
  let world: World;
  let options: Screen;

  beforeAll(async () => {
    world = await startWorld(browser);
  });
  afterAll(() => world?.close());
  beforeEach(async () => {
    await world.sandbox.reset();
    options = await world.driver.openExtensionPage('options.html');
  });
  afterEach(() => options.close());

  it('saves the key, checks it with Octanist, and from then on shows its last four characters', async () => {
    await options.byLabel('API key').fill(`  ${world.sandbox.apiKey} `);
    await options.byRole('button', 'Save').click();
    await options.waitFor(() => document.body.innerText.includes('First tick that you agree'));
    expect(world.sandbox.requests).toEqual([]);
    await agree(options);
    await options.byRole('button', 'Save').click();
    await options.byRole('status').says('Octanist accepts this key');
    expect(
      world.sandbox.requests.map(({ method, path, headers, body }) => [
        method,
        path,
        headers['x-api-key'],
        body,
      ]),
    ).toEqual([['POST', '/api/check', world.sandbox.apiKey, '']]);
    expect(await options.byLabel('API key').value()).toBe('');
    await options.waitFor((end) => document.body.textContent?.includes(end), world.sandbox.apiKey.slice(-4));
    expect(await options.evaluate(() => document.documentElement.outerHTML)).not.toContain(
      world.sandbox.apiKey,
    );
  });

  it('says that a key is refused, and keeps it until another is saved', async () => {
    await agree(options);
    await options.byLabel('API key').fill('another-organizations-key');
    await options.byRole('button', 'Save').click();
    expect(await options.byRole('alert').says('Octanist refused the API key')).toMatch(
      /Settings > General > API Keys/,
    );
    await saveKey(world);
  });

  it('checks the saved key again when asked to', async () => {
    await saveKey(world);
    const before = world.sandbox.requests.length;
    await options.byRole('button', 'Check key').click();
    await options.byRole('status').says('Octanist accepts this key');
    expect(world.sandbox.requests.slice(before).map(({ path }) => path)).toEqual(['/api/check']);
  });

  it('recognises a pixel id, and says where the key is', async () => {
    await options.byLabel('API key').fill('OCT-AB12CD34');
    await options.byRole('button', 'Save').click();
    await options.waitFor(() => document.body.textContent?.includes('This is a pixel id, not an API key'));
    expect(world.sandbox.requests).toEqual([]);
  });

  it('forgets the key after a second yes', async () => {
    await saveKey(world);
    await options.bringToFront();
    await options.evaluate(() => location.reload());
    await options.byRole('button', 'Forget key').click();
    await options.byRole('button', 'Yes, forget it').click();
    await options.byRole('status').says('Key forgotten');
    const before = world.sandbox.requests.length;
    await options.byRole('button', 'Check key').click();
    await options.waitFor(() => document.querySelector('[role=alert]')?.textContent?.trim() !== '');
    expect(world.sandbox.requests.length).toBe(before);
  });

  it('reads national phones by the country that is set', async () => {
    await saveKey(world);
    await options.byRole('combobox', 'Default country').choose('NL');
    await options.byRole('button', 'Save').click();
    await options.byRole('status').says('Saved');
    const tab = await world.driver.open(`${world.demoOrigin}/demo/inbox`);
    const popup = await world.driver.openPopup(tab);
    await popup.byRole('textbox', 'Lead').fill('06 12345612');
    await popup.waitFor(() => document.body.textContent?.includes('+31612345612'));
    await popup.close();
    await tab.close();
  });
});
