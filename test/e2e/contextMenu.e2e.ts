/** The right-click menu: sends when it is beyond doubt who is meant, and opens the popup when it is not. */
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Notice } from '../support/driver.ts';
import { type PageServer, servePages } from '../support/pageServer.ts';
import type { Screen } from '../support/screen.ts';
import { browserNames, saveKey, startWorld, type World } from '../support/world.ts';

const won = { item: 'Mark lead won', itemId: 'won' };
const qualified = { item: 'Mark lead qualified', itemId: 'qualified' };
const lost = { item: 'Mark lead lost...', itemId: 'lost' };

describe.each([...browserNames])('the context menu in %s', (browser) => {
  let world: World;
  let pages: PageServer;
  let tab: Screen;

  beforeAll(async () => {
    pages = await servePages();
    world = await startWorld(browser);
    await saveKey(world);
  });
  afterAll(async () => {
    await world?.close();
    await pages?.close();
  });

  beforeEach(async () => {
    await world.sandbox.reset();
    const { email, phone } = world.people.sender;
    tab = await world.driver.open(
      pages.add(`
        <p id="mail">Please call ${email} tomorrow</p>
        <p id="both">${email} or someone@else.example</p>
        <p id="almost">write to thomas.berger@berger-dach please</p>
        <p id="nobody">Nobody in particular</p>
        <p><a id="mailto" href="mailto:${email}?subject=Hi">Write</a></p>
        <p><a id="tel" href="tel:${phone}">Call</a></p>
        <p><a id="whatsapp" href="https://wa.me/${phone.slice(1)}">Chat</a></p>
        <p><a id="liar" href="mailto:liar@else.example">someone@else.example</a></p>
        <p><input id="field" aria-label="Contact" value="${email}"></p>`),
    );
    // In Chromium the menu is dispatched, not clicked; a real click on the toolbar opens the page to us all the same.
    const popup = await world.driver.openPopup(tab);
    await popup.close();
  });
  afterEach(async () => {
    await world.driver.inBackground(async () => {
      for (const id of Object.keys(await chrome.notifications.getAll())) await chrome.notifications.clear(id);
    });
    await tab.close();
  });

  const notice = (): Promise<Notice> =>
    world.until(async () => (await world.driver.notifications())[0], 'a notification');
  const sent = () => world.patches().map(({ body }) => JSON.parse(body));

  it.each([
    ['a selection', won, { on: '#mail', select: true }, 'email'],
    ['a mailto: link', qualified, { on: '#mailto' }, 'email'],
    ['a tel: link', won, { on: '#tel' }, 'phone'],
    ['a WhatsApp link', qualified, { on: '#whatsapp' }, 'phone'],
    ['a field', won, { on: '#field' }, 'email'],
  ] as const)('marks the lead of %s at once, and tells which', async (_what, item, click, kind) => {
    await world.driver.contextMenu(tab, { ...item, ...click });
    const { title, message } = await notice();
    expect(title).toBe(`Marked ${item.itemId} in Octanist: ${world.people.sender[kind]}`);
    expect(message).toContain('1 lead updated');
    // Whatever it was found by, what is sent names the one lead behind it.
    expect(sent()).toEqual([{ id: world.people.sender.id, status: item.itemId }]);
    expect(await world.leadWith(world.people.sender.email)).toMatchObject({ status: item.itemId });
  });

  it('marks the best contact of a page that has one', async () => {
    const { id, email, phone } = world.people.sender;
    const record = await world.driver.open(pages.add(`<h1>Thomas Berger</h1><p>${email}</p><p>${phone}</p>`));
    await (await world.driver.openPopup(record)).close();
    await world.driver.contextMenu(record, won);
    await notice();
    expect(sent()).toEqual([{ id, status: 'won' }]);
    await record.close();
  });

  it.each([
    ['a selection with two people in it', won, { on: '#both', select: true }, ''],
    ['a link that shows another address than it opens', won, { on: '#liar' }, 'liar@else.example'],
    ['a page with several people on it', qualified, {}, ''],
    [
      'a lost lead, whose reason only the person knows',
      lost,
      { on: '#mail', select: true },
      'thomas.berger@berger-dach.example',
    ],
  ] as const)('opens the popup instead of sending for %s', async (_what, item, click, lead) => {
    const popup = await world.driver.popupAfter(() => world.driver.contextMenu(tab, { ...item, ...click }));
    const radio = { won: 'Won', qualified: 'Qualified', lost: 'Lost' }[item.itemId] ?? '';
    await popup.waitFor(() => document.querySelector('[name=status]:checked') !== null);
    expect(await popup.byRole('radio', radio).isChecked()).toBe(true);
    expect(await popup.byRole('textbox', 'Lead').value()).toBe(lead);
    expect(sent()).toEqual([]);
    await popup.close();
  });

  it('offers an address that is not quite one for correction', async () => {
    await tab.evaluate(() => {
      const text = document.querySelector('#almost')?.firstChild;
      if (text) getSelection()?.setBaseAndExtent(text, 9, text, 34);
    });
    const popup = await world.driver.popupAfter(() =>
      world.driver.contextMenu(tab, { ...won, on: '#almost', keepSelection: true }),
    );
    await popup.waitFor(() => document.querySelector<HTMLInputElement>('[name=lead]')?.value !== '');
    expect(await popup.byRole('textbox', 'Lead').value()).toBe('thomas.berger@berger-dach');
    expect(sent()).toEqual([]);
    await popup.close();
  });

  it('tells a problem, and a click on it opens the popup with the mark in it', async () => {
    const { email } = world.people.sender;
    world.sandbox.faults.push({
      on: { method: 'PATCH' },
      status: 409,
      body: {
        success: false,
        error: { code: 'CONFLICT', message: 'Multiple leads match' },
        meta: { requestId: 'req_0123456789ab' },
      },
    });
    await world.driver.contextMenu(tab, { ...won, on: '#mail', select: true });
    const { id, title, message } = await notice();
    expect(title).toContain('Several leads share this contact');
    expect(title).toContain(email);
    expect(message).toContain('req_0123456789ab');
    const popup = await world.driver.popupAfter(() => world.driver.clickNotification(id));
    await popup.waitFor(() => document.querySelector<HTMLInputElement>('[name=lead]')?.value !== '');
    expect(await popup.byRole('textbox', 'Lead').value()).toBe(email);
    expect(await popup.byRole('radio', 'Won').isChecked()).toBe(true);
    await popup.close();
  });

  it('sends the default value that was set in Options', async () => {
    const options = await world.driver.openExtensionPage('options.html');
    await options.byRole('textbox', 'Value for Won from the menu').fill('1250');
    await options.byRole('button', 'Save').click();
    await options.byRole('status').says('Saved');
    await options.close();
    await tab.bringToFront();
    await world.driver.contextMenu(tab, { ...won, on: '#mail', select: true });
    expect((await notice()).message).toContain('1,250');
    expect(sent()).toEqual([{ id: world.people.sender.id, status: 'won', value: 1250 }]);
  });
});

declare const chrome: { notifications: { getAll(): Promise<object>; clear(id: string): Promise<boolean> } };
