/** Every screen in every state: nothing for axe to find, light and dark, and a mark made with the keyboard alone. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ChromiumDriver } from '../support/chromium.ts';
import { objections } from '../support/objections.ts';
import type { Screen } from '../support/screen.ts';
import { browserNames, saveKey, startWorld, type World } from '../support/world.ts';

describe.each([...browserNames])('in %s', (browser) => {
  let world: World;

  beforeAll(async () => {
    world = await startWorld(browser);
  });
  afterAll(() => world?.close());

  /** Light, and in Chromium, where a program can choose, dark as well. */
  async function expectNoObjections(screen: Screen): Promise<void> {
    if (browser === 'firefox') return expect(await objections(screen)).toEqual([]);
    const page = (world.driver as ChromiumDriver).pageOf(screen);
    for (const value of ['light', 'dark']) {
      await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value }]);
      expect({ value, found: await objections(screen) }).toEqual({ value, found: [] });
    }
  }

  it('the popup without a key, and options before and after one is saved', async () => {
    const tab = await world.driver.open(`${world.demoOrigin}/demo/inbox`);
    const popup = await world.driver.openPopup(tab);
    await popup.byRole('button', 'Open Options').seen();
    await expectNoObjections(popup);
    await popup.close();

    const options = await world.driver.openExtensionPage('options.html');
    await options.byRole('button', 'Save').seen();
    await expectNoObjections(options);
    await options.byLabel('API key').fill('OCT-AB12CD34');
    await options.byRole('button', 'Save').click();
    await options.waitFor(() => document.querySelector('[aria-invalid=true]') !== null);
    await expectNoObjections(options);
    await options.close();
  });

  it('the welcome page, and what it says to a key that comes too early', async () => {
    const welcome = await world.driver.openExtensionPage('welcome.html');
    await welcome.byRole('button', 'Gmail').seen();
    await welcome.byLabel('API key').fill('a-key-without-consent');
    await welcome.byRole('button', 'Save and check key').click();
    await welcome.byRole('alert').seen();
    await expectNoObjections(welcome);
    await welcome.byLabel('API key').fill('');
    await welcome.close();
  });

  it('the form, its complaints, a problem and a success', async () => {
    await saveKey(world);
    const tab = await world.driver.open(`${world.demoOrigin}/demo/inbox`);
    const popup = await world.driver.openPopup(tab);
    await popup.waitFor(() => document.querySelectorAll('[role=option]').length > 1);
    await expectNoObjections(popup);

    await popup.byRole('radio', 'Lost').click();
    await popup.byRole('textbox', 'Lead').fill('jane@acme');
    await popup.byRole('textbox', 'Value').fill('a lot');
    await popup.byRole('button', 'Mark lead').click();
    await popup.waitFor(() => document.querySelectorAll('[aria-invalid=true]').length === 2);
    await expectNoObjections(popup);

    await popup.byRole('textbox', 'Lead').fill('nobody@nowhere.example');
    await popup.byRole('textbox', 'Value').fill('');
    await popup.byRole('button', 'Mark lead').click();
    await popup.byRole('alert').says('no lead with this contact');
    await expectNoObjections(popup);

    await popup.byRole('textbox', 'Lead').fill(world.people.sender.email);
    await popup.byRole('button', 'Mark lead').click();
    await popup.byRole('status').says('Marked lost');
    await expectNoObjections(popup);
    await popup.close();
  });

  it('a mark that can be taken back, and the list of those that wait', async () => {
    await saveKey(world, world.sandbox.apiKey, 30);
    // An open lead again: one that is lost is asked about before it is won.
    await world.sandbox.reset();
    const tab = await world.driver.open(`${world.demoOrigin}/demo/inbox`);
    const popup = await world.driver.openPopup(tab);
    await popup.byRole('radio', 'Won').click();
    await popup.byRole('textbox', 'Lead').fill(world.people.sender.email);
    await popup.byRole('button', 'Mark lead').click();
    await popup.byRole('button', 'Send now').seen();
    await expectNoObjections(popup);

    await popup.byRole('button', 'Waiting (1)').click();
    await popup.byRole('button', 'Copy details').seen();
    await expectNoObjections(popup);
    await popup.byRole('button', 'Undo').click();
    await popup.byRole('button', 'Undo').gone();
    await popup.byRole('button', 'Back').click();
    await popup.byRole('button', 'Mark lead').seen();
    await popup.close();
  });

  // The same document in both browsers, and axe takes its time.
  it.runIf(browser === 'chromium')(
    'a choice of several leads, a lead to be created, values given last, and a reading that differs',
    async () => {
      await saveKey(world);
      await world.sandbox.reset();
      const tab = await world.driver.open(`${world.demoOrigin}/demo/inbox`);
      const popup = await world.driver.openPopup(tab);
      await popup.byRole('textbox', 'Lead').fill('hello@walshfamily.example');
      await popup.byRole('button', 'Choose which').click();
      await popup.byRole('heading', 'Which lead is it?').seen();
      await popup.waitFor(() => document.body.innerText.includes('Ben Walsh'));
      await expectNoObjections(popup);
      await popup.byRole('button', 'Back').click();
      await popup.byRole('textbox', 'Lead').fill('new.customer@martens.example');
      await popup.byRole('button', 'Find or create').click();
      await popup.byRole('button', 'Create lead').seen();
      await popup.waitFor(() => document.body.innerText.includes('Zoë Martens'));
      await expectNoObjections(popup);
      await popup.byRole('button', 'Back').click();

      const lead = await world.leadWith(world.people.sender.email);
      const other = { success: true, data: { ...lead, status: 'won', value: 4200 } };
      world.sandbox.faults.push({ body: other, on: { method: 'GET', path: /^\/api\/leads\/./ } });
      await popup.byRole('textbox', 'Lead').fill(world.people.sender.email);
      await popup.byRole('radio', 'Qualified').click();
      await popup.byRole('textbox', 'Value').fill('750');
      await popup.byRole('button', 'Mark lead').click();
      await popup.byRole('status').says('which is not what was sent');
      await expectNoObjections(popup);
      await popup.byRole('button', 'Mark another lead').click();
      await popup.byRole('radio', 'Qualified').click();
      await popup.byRole('textbox', 'Value').fill('');
      await popup.byRole('button', '750').seen();
      await expectNoObjections(popup);
      await popup.byRole('textbox', 'Value').fill('-5');
      await popup.byRole('button', 'Mark lead').click();
      await popup.byRole('button', 'Send anyway').seen();
      await expectNoObjections(popup);
      await popup.close();
    },
  );

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

  it('the side panel', async () => {
    await saveKey(world);
    const tab = await world.driver.open(`${world.demoOrigin}/demo/inbox`);
    const panel = await world.driver.openPanel(tab);
    await panel.waitFor(() => document.querySelectorAll('[role=option]').length > 1);
    await panel.waitFor(() => document.body.innerText.includes('Matched here with your open leads'));
    await expectNoObjections(panel);
    // The same document in both browsers, and axe takes its time.
    if (browser === 'chromium') await expectNoObjectionsToBulk(panel);
    await tab.bringToFront();
  });

  /** Many at once: the list, what changes with a value that cannot be read, the result, and the sheet of keys. */
  async function expectNoObjectionsToBulk(panel: Screen): Promise<void> {
    await panel.byRole('button', 'Mark several…').click();
    await panel.byRole('button', 'Qualified…').seen();
    await panel.press('Control+a');
    await panel.waitFor(() => /[1-9]\d* of/.test(document.querySelector('footer')?.innerText ?? ''));
    await expectNoObjections(panel);
    await panel.press('l');
    await panel.byRole('textbox', 'Loss reason').fill('Too dear');
    await panel.byRole('checkbox', 'A value for each lead').click();
    await panel.waitFor(() => {
      document.querySelector<HTMLElement>('td input')?.focus();
      return document.activeElement?.matches('td input');
    });
    await panel.type('a lot');
    await panel.waitFor(() => document.querySelector('td [aria-invalid=true]') !== null);
    await expectNoObjections(panel);
    await panel.press('Backspace');
    for (let typed = 4; typed > 0; typed -= 1) await panel.press('Backspace');
    await panel.press('Control+Enter');
    await panel.byRole('button', 'Finish').seen();
    await expectNoObjections(panel);
    await panel.byRole('button', 'Keys (?)').click();
    await panel.byRole('heading', 'Keys').seen();
    await expectNoObjections(panel);
    await panel.press('Escape');
    await panel.byRole('button', 'Finish').click();
    await panel.byRole('button', 'Back').click();
  }

  it('several organizations, in options and in the head of the popup', async () => {
    await saveKey(world);
    world.sandbox.addOrganization('bolt-key-64e0b7f3a91c', []);
    const options = await world.driver.openExtensionPage('options.html');
    await options.byRole('button', 'Add another organization').click();
    await expectNoObjections(options);
    await options.byRole('textbox', 'Name of the organization').fill('Bolt Benelux');
    await options.waitFor(() => {
      document.querySelector<HTMLElement>('[name=organizationKey]')?.focus();
      return document.activeElement?.id === 'organizationKey';
    });
    await options.type('bolt-key-64e0b7f3a91c');
    await options.byRole('button', 'Save organization').click();
    await options.byRole('group', 'Bolt Benelux').seen();
    await options.byRole('status').says('Octanist accepts this key');

    const tab = await world.driver.open(`${world.demoOrigin}/demo/inbox`);
    const popup = await world.driver.openPopup(tab);
    await popup.byRole('button', `Organization: Key ending in ${world.sandbox.apiKey.slice(-4)}`).click();
    await popup.byRole('checkbox', `Always on ${new URL(world.demoOrigin).host}`).click();
    await popup.waitFor(() => document.querySelector('header input:checked') !== null);
    await expectNoObjections(popup);
    await popup.close();
    await options.close();
    const again = await world.driver.openExtensionPage('options.html');
    await again.byRole('button', `No longer on ${new URL(world.demoOrigin).host}`).seen();
    await expectNoObjections(again);
    await again.close();
  });
});
