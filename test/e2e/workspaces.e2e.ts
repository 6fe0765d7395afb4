/** Two organizations in real browsers: each mark goes to its own, whichever is shown by the time it leaves. */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createSandboxLead } from '../../lib/sandbox/sandboxLead.ts';
import type { SandboxStore } from '../../lib/sandbox/store.ts';
import { emptyOutbox } from '../support/emptyOutbox.ts';
import { type PageServer, servePages } from '../support/pageServer.ts';
import type { Screen } from '../support/screen.ts';
import { browserNames, saveKey, startWorld, type World } from '../support/world.ts';

const boltKey = 'bolt-key-64e0b7f3a91c';
const jane = 'jane@bolt.example';

describe.each(browserNames)('in %s', (browser) => {
  let world: World;
  let pages: PageServer;
  let tab: Screen;
  let bolt: SandboxStore;

  beforeAll(async () => {
    pages = await servePages();
    world = await startWorld(browser);
    await saveKey(world);
    const options = await world.driver.openExtensionPage('options.html');
    await addBolt();
    await options.byRole('button', 'Add another organization').click();
    await options.byRole('textbox', 'Name of the organization').fill('Bolt');
    await options.waitFor(() => {
      document.querySelector<HTMLElement>('[name=organizationKey]')?.focus();
      return document.activeElement?.id === 'organizationKey';
    });
    await options.type(boltKey);
    await options.byRole('button', 'Save organization').click();
    await options.byRole('status').says('Octanist accepts this key');
    await options.close();
    tab = await world.driver.open(pages.add(`<p>${world.people.sender.email}</p><p>${jane}</p>`));
  });
  afterAll(async () => {
    await world?.close();
    await pages?.close();
  });
  beforeEach(async () => {
    await world.sandbox.reset();
    await addBolt();
    await emptyOutbox(world);
    await world.driver.inBackground(() => chrome.storage.session.clear());
  });

  async function addBolt(): Promise<void> {
    const createdAt = new Date().toISOString();
    bolt = world.sandbox.addOrganization(boltKey, [
      createSandboxLead({ id: 'lead_bolt', email: jane, createdAt }),
    ]);
  }
  /** What the one is called that nobody has given a name. */
  const first = () => `Key ending in ${world.sandbox.apiKey.slice(-4)}`;
  const keysOf = () => world.patches().map(({ headers }) => headers['x-api-key']);
  const statusIn = async (store: SandboxStore, email: string) =>
    (await store.listLeads()).find((lead) => lead.email === email)?.status;
  async function show(popup: Screen, name: string): Promise<void> {
    const head = await popup.waitFor(() =>
      document.querySelector('header [aria-expanded]')?.getAttribute('aria-label'),
    );
    if (head === `Organization: ${name}`) return;
    await popup.byRole('button', head).click();
    await popup.byRole('button', name).click();
    await popup.byRole('button', `Organization: ${name}`).seen();
  }
  async function markAnother(popup: Screen): Promise<void> {
    await popup.byRole('button', 'Mark another lead').click();
    await popup.waitFor(() => document.activeElement?.getAttribute('name') === 'status');
  }
  const setUndoSeconds = (undoSeconds: number) =>
    world.driver.inBackground(async (undoSeconds) => {
      const { settings } = await chrome.storage.local.get('settings');
      await chrome.storage.local.set({ settings: { ...settings, undoSeconds } });
    }, undoSeconds);
  async function mark(popup: Screen, lead: string): Promise<void> {
    await popup.byRole('textbox', 'Lead').fill(lead);
    await popup.byRole('radio', 'Won').click();
    await popup.byRole('button', 'Mark lead').click();
  }

  it('two clicks switch, the mark goes to the one that is shown, and the other has nothing of it', async () => {
    const popup = await world.driver.openPopup(tab);
    await show(popup, first());
    await popup.byRole('button', `Organization: ${first()}`).click();
    await popup.byRole('button', 'Bolt').click();
    await popup.byRole('button', 'Organization: Bolt').seen();
    await mark(popup, jane);
    expect(await popup.byRole('status').says('Marked won')).toContain('Organization: Bolt');
    expect(keysOf()).toEqual([boltKey]);
    expect(await statusIn(bolt, jane)).toBe('won');
    // What is no lead of this organization is not found in it, and is asked of nobody else.
    const before = world.sandbox.requests.length;
    await markAnother(popup);
    await popup.byRole('textbox', 'Lead').fill(world.people.sender.email);
    await popup.waitFor(() => document.body.innerText.includes('Octanist has no lead with this address.'));
    await mark(popup, world.people.sender.email);
    await popup.byRole('alert').says('no lead with this contact');
    expect(await world.leadWith(world.people.sender.email)).toMatchObject({ status: 'open' });
    const asked = world.sandbox.requests.slice(before).map(({ headers }) => headers['x-api-key']);
    expect([...new Set(asked)]).toEqual([boltKey]);
    await popup.close();
  });

  it('a mark that waits goes with its own key, although another organization is shown since', async () => {
    await setUndoSeconds(30);
    const popup = await world.driver.openPopup(tab);
    await show(popup, 'Bolt');
    await mark(popup, jane);
    await popup.byRole('button', 'Send now').seen();
    await markAnother(popup);
    await show(popup, first());
    await popup.byRole('button', 'Waiting (1)').click();
    await popup.byRole('button', 'Send now').click();
    await world.until(async () => (await statusIn(bolt, jane)) === 'won', 'the mark to arrive');
    expect(keysOf()).toEqual([boltKey]);
    await popup.close();
    await setUndoSeconds(0);
  });

  it('a site keeps an organization of its own, which the menu uses as well', async () => {
    const site = await world.driver.open(`${world.demoOrigin}/demo/inbox`);
    const popup = await world.driver.openPopup(site);
    await show(popup, first());
    await popup.byRole('button', `Organization: ${first()}`).click();
    const isOfSite = popup.byRole('checkbox', `Always on ${new URL(world.demoOrigin).host}`);
    if (!(await isOfSite.isChecked())) await isOfSite.click();
    await popup.waitFor(() => document.querySelector('header input:checked') !== null);
    await popup.close();
    const elsewhere = await world.driver.openPopup(tab);
    await show(elsewhere, 'Bolt');
    await elsewhere.close();
    await site.bringToFront();
    const again = await world.driver.openPopup(site);
    await again.byRole('button', `Organization: ${first()}`).seen();
    await again.close();

    await tab.bringToFront();
    await (await world.driver.openPopup(tab)).close();
    const told = (await world.driver.notifications()).length;
    await world.driver.contextMenu(tab, {
      item: 'Mark lead won',
      itemId: 'won',
      on: 'p + p',
      select: true,
    });
    const notice = await world.until(
      async () => (await world.driver.notifications())[told],
      'a notification of its own',
    );
    expect(notice.message).toContain('Organization: Bolt');
    expect(keysOf()).toEqual([boltKey]);
    await site.close();
  });
});

declare const chrome: {
  storage: {
    session: { clear(): Promise<void> };
    local: { get(name: string): Promise<{ settings?: object }>; set(items: object): Promise<void> };
  };
};
