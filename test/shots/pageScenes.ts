/** The surfaces that stay open: Options, the welcome page, the side panel. */
import { agree } from '../support/agree.ts';
import { openOverInbox, type Scene, startAfresh, whenSaid } from './scene.ts';

const gmail = 'https://mail.google.com/*';

export const optionsWithoutKey: Scene = {
  title: 'options before a key is saved, and what they say to a pixel id',
  play: async ({ driver }, look) => {
    const options = await driver.openExtensionPage('options.html');
    await options.byRole('button', 'Save').seen();
    await whenSaid(options, 'What Leadmark reads and sends');
    await look('options-no-key', options);
    await options.byLabel('API key').fill('OCT-AB12CD34');
    await options.byRole('button', 'Save').click();
    await options.waitFor(() => document.querySelector('[aria-invalid=true]') !== null);
    await look('options-pixel-id', options);
    await options.close();
  },
};

export const welcomeWithoutKey: Scene = {
  title: 'the welcome page, and what it says to a key that comes too early',
  play: async ({ driver }, look) => {
    const welcome = await driver.openExtensionPage('welcome.html');
    await whenSaid(welcome, 'Save a key first');
    await whenSaid(welcome, 'I agree');
    await look('welcome', welcome);
    await welcome.byLabel('API key').fill('a-key-without-consent');
    await welcome.byRole('button', 'Save and check key').click();
    await whenSaid(welcome, 'First tick that you agree');
    await look('welcome-no-consent', welcome);
    await welcome.byLabel('API key').fill('');
    await welcome.close();
  },
};

export const stepsTaken: Scene = {
  title: 'the welcome page once its steps are taken, the popup over it, and options as they are then',
  isOfOneBrowser: true,
  play: async (world, look) => {
    const { driver, sandbox } = world;
    await driver.agreeTo(gmail);
    const welcome = await driver.openExtensionPage('welcome.html');
    await welcome.byRole('button', 'Gmail').click();
    await whenSaid(welcome, 'Leadmark is on at Gmail.');
    await agree(welcome);
    await welcome.byLabel('API key').fill(sandbox.apiKey);
    await welcome.byRole('button', 'Save and check key').click();
    await whenSaid(welcome, 'Octanist accepts this key');
    await look('welcome-done', welcome);
    const popup = await driver.openPopup(welcome);
    await popup.waitFor(() => document.querySelector('[role=option][aria-selected=true]') !== null);
    await look('popup-on-welcome', popup);
    await popup.close();
    await welcome.close();

    const options = await driver.openExtensionPage('options.html');
    await whenSaid(options, 'A key ending in');
    await look('options', options);
    await options.waitFor(() => {
      document.querySelector('summary')?.click();
      return document.querySelector('details')?.open;
    });
    await look('options-agreed', options);
    await options.byRole('button', 'Forget key').click();
    await look('options-forget', options);
    await options.byRole('button', 'Cancel').click();
    await options.byRole('button', 'Remove mail.google.com').click();
    await whenSaid(options, 'Leadmark is off at mail.google.com');
    await options.close();
  },
};

export const sidePanel: Scene = {
  title: 'the side panel, and beside a page that it was not let into',
  play: async (world, look) => {
    await startAfresh(world);
    const tab = await world.driver.open(`${world.demoOrigin}/demo/inbox`);
    const panel = await world.driver.openPanel(tab);
    await panel.waitFor(() => document.querySelectorAll('[role=option]').length > 1);
    await whenSaid(panel, 'Matched here with your open leads');
    await look('panel', panel);
    const other = await world.driver.open(`${world.demoOrigin}/demo/crm`);
    await whenSaid(panel, 'Press Leadmark’s button in the toolbar');
    await look('panel-not-let-in', panel);
    await other.close();
    await panel.close();
    await tab.bringToFront();
  },
};

/** Many at once: the list, what changes with a value that cannot be read, the result, and the sheet of keys. */
export const manyAtOnce: Scene = {
  title: 'many at once in the side panel',
  isOfOneBrowser: true,
  play: async (world, look) => {
    await startAfresh(world);
    const tab = await world.driver.open(`${world.demoOrigin}/demo/inbox`);
    const panel = await world.driver.openPanel(tab);
    await panel.byRole('button', 'Mark several…').click();
    await panel.byRole('button', 'Qualified…').seen();
    await panel.waitFor(() => document.activeElement?.matches('[role=option]'));
    // Until it is known who they are, nobody can be chosen.
    await panel.waitFor(() => document.querySelector('[role=option][aria-disabled=false]') !== null);
    await panel.press('Control+a');
    await panel.waitFor(() => /[1-9]\d* of/.test(document.querySelector('footer')?.innerText ?? ''));
    await look('panel-several', panel);
    await panel.press('l');
    await panel.byRole('textbox', 'Loss reason').fill('Too dear');
    await panel.byRole('checkbox', 'A value for each lead').click();
    await panel.waitFor(() => {
      document.querySelector<HTMLElement>('td input')?.focus();
      return document.activeElement?.matches('td input');
    });
    await panel.type('a lot');
    await panel.waitFor(() => document.querySelector('td [aria-invalid=true]') !== null);
    await look('panel-review', panel);
    for (let typed = 'a lot'.length; typed > 0; typed -= 1) await panel.press('Backspace');
    await panel.press('Control+Enter');
    await panel.byRole('button', 'Finish').seen();
    await look('panel-result', panel);
    await panel.byRole('button', 'Keys (?)').click();
    await panel.byRole('heading', 'Keys').seen();
    await look('panel-keys', panel);
    await panel.press('Escape');
    await panel.byRole('button', 'Finish').click();
    await panel.byRole('button', 'Back').click();
    await panel.close();
    await tab.bringToFront();
  },
};

/** The last one: there are two keys from then on. */
export const organizations: Scene = {
  title: 'several organizations, in options and in the head of the popup',
  play: async (world, look) => {
    await startAfresh(world);
    world.sandbox.addOrganization('bolt-key-64e0b7f3a91c', []);
    const options = await world.driver.openExtensionPage('options.html');
    await options.byRole('button', 'Add another organization').click();
    await look('options-add-organization', options);
    await options.byRole('textbox', 'Name of the organization').fill('Bolt Benelux');
    await options.waitFor(() => {
      document.querySelector<HTMLElement>('[name=organizationKey]')?.focus();
      return document.activeElement?.id === 'organizationKey';
    });
    await options.type('bolt-key-64e0b7f3a91c');
    await options.byRole('button', 'Save organization').click();
    await options.byRole('group', 'Bolt Benelux').seen();
    await options.byRole('status').says('Octanist accepts this key');

    const popup = await openOverInbox(world);
    await popup.byRole('button', `Organization: Key ending in ${world.sandbox.apiKey.slice(-4)}`).click();
    await popup.byRole('checkbox', `Always on ${new URL(world.demoOrigin).host}`).click();
    await popup.waitFor(() => document.querySelector('header input:checked') !== null);
    await look('popup-organizations', popup);
    await popup.close();
    await options.close();
    const again = await world.driver.openExtensionPage('options.html');
    await again.byRole('button', `No longer on ${new URL(world.demoOrigin).host}`).seen();
    await look('options-organizations', again);
    await again.close();
  },
};
