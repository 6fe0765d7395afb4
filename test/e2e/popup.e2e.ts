/** The main job: open Leadmark on the page, choose the lead, mark it, and see it marked in Octanist. */
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Screen } from '../support/screen.ts';
import { browserNames, saveKey, startWorld, type World } from '../support/world.ts';

/** What Firefox says of a background that a test has killed while it was reading or writing. */
const ofTheKilled = /^An IndexedDB transaction that was not yet complete has been aborted/;

describe.each(browserNames)('the popup in %s', (browser) => {
  let world: World;
  let tab: Screen;

  beforeAll(async () => {
    world = await startWorld(browser);
    await saveKey(world);
  });
  afterAll(() => world?.close());

  beforeEach(async () => {
    await world.sandbox.reset();
    tab = await world.driver.open(`${world.demoOrigin}/demo/inbox`);
  });
  afterEach(() => tab.close());

  const leadOf = (email: string) => world.leadWith(email);

  it('has the sender of the open message chosen already, and marks them', async () => {
    const before = await leadOf(world.people.sender.email);
    const popup = await world.driver.openPopup(tab);
    const options = popup.byRole('option');
    await popup.waitFor(() => document.querySelectorAll('[role=option]').length > 1);
    expect(await options.count()).toBeGreaterThan(1);
    expect(await popup.evaluate(() => document.querySelector('[role=option]')?.textContent)).toContain(
      world.people.sender.email,
    );

    expect(await popup.byRole('textbox', 'Lead').value()).toBe(world.people.sender.email);
    await popup.byRole('radio', 'Won').click();
    await popup.byRole('textbox', 'Value').fill('5.000,50');
    await popup.byRole('textbox', 'Note').fill('Signed today');
    await popup.byRole('button', 'Mark lead').click();
    const told = await popup.byRole('status').says('Marked won in Octanist');
    expect(told).toContain(world.people.sender.email);
    expect(told).toContain('1 lead updated');

    const [patch, ...others] = world.patches();
    expect(others).toEqual([]);
    expect(patch?.path).toBe('/api/leads');
    expect(JSON.parse(patch?.body ?? '')).toEqual({
      id: world.people.sender.id,
      status: 'won',
      value: 5000.5,
      note: 'Signed today',
    });
    expect(patch?.headers).toMatchObject({
      'content-type': 'application/json',
      'x-api-key': world.sandbox.apiKey,
    });
    expect(patch?.headers).not.toHaveProperty('cookie');
    expect(patch?.headers).not.toHaveProperty('referer');

    expect(before).toMatchObject({ status: 'open' });
    expect(await leadOf(world.people.sender.email)).toMatchObject({
      status: 'won',
      value: 5000.5,
      note: 'Signed today',
    });
    await popup.close();
  });

  it('fills in the contact that is chosen from the list, and shows what will be sent', async () => {
    const popup = await world.driver.openPopup(tab);
    await popup.waitFor(() => document.querySelectorAll('[role=option]').length > 1);
    await popup.evaluate((phone) => {
      const option = [...document.querySelectorAll<HTMLElement>('[role=option]')].find((one) =>
        one.textContent?.includes(phone),
      );
      option?.click();
    }, world.people.sender.phone);
    expect(await popup.byRole('textbox', 'Lead').value()).toBe(world.people.sender.phone);
    await popup.byRole('textbox', 'Value').fill('5k');
    await popup.waitFor(() => document.body.textContent?.includes('5,000'));
    await popup.close();
  });

  it('takes 1, 2, 3 for the status and Ctrl+Enter for the button', async () => {
    const popup = await world.driver.openPopup(tab);
    await popup.waitFor(() => document.querySelectorAll('[role=option]').length > 1);
    await popup.press('3');
    expect(await popup.byRole('radio', 'Lost').isChecked()).toBe(true);
    await popup.press('1');
    expect(await popup.byRole('radio', 'Qualified').isChecked()).toBe(true);
    await popup.byRole('textbox', 'Lead').fill(world.people.sender.email);
    await popup.press('Control+Enter');
    await popup.byRole('status').says('Marked qualified in Octanist');
    expect(world.patches().map(({ body }) => JSON.parse(body))).toEqual([
      { id: world.people.sender.id, status: 'qualified' },
    ]);
    await popup.close();
  });

  it('sends a loss reason for a lost lead, and offers it again the next time', async () => {
    const popup = await world.driver.openPopup(tab);
    await popup.byRole('radio', 'Lost').click();
    await popup.byRole('textbox', 'Lead').fill(world.people.sender.email);
    await popup.byRole('textbox', 'Loss reason').fill('Chose a competitor');
    await popup.byRole('button', 'Mark lead').click();
    await popup.byRole('status').says('Marked lost in Octanist');
    expect(await leadOf(world.people.sender.email)).toMatchObject({
      status: 'lost',
      lossReason: 'Chose a competitor',
    });
    await popup.close();

    const again = await world.driver.openPopup(tab);
    await again.byRole('radio', 'Lost').click();
    await again.byRole('button', 'Chose a competitor').seen();
    await again.close();
  });

  it('keeps what was typed when it closes half-way', async () => {
    const popup = await world.driver.openPopup(tab);
    await popup.byRole('radio', 'Won').click();
    await popup.byRole('textbox', 'Lead').fill(world.people.sender.email);
    await popup.byRole('textbox', 'Value').fill('12,5');
    await popup.byRole('textbox', 'Note').fill('Half a thought');
    await popup.close();

    const again = await world.driver.openPopup(tab);
    await again.byRole('textbox', 'Note').seen();
    expect(await again.byRole('textbox', 'Lead').value()).toBe(world.people.sender.email);
    expect(await again.byRole('textbox', 'Value').value()).toBe('12,5');
    expect(await again.byRole('textbox', 'Note').value()).toBe('Half a thought');
    expect(await again.byRole('radio', 'Won').isChecked()).toBe(true);
    expect(world.patches()).toEqual([]);
    await again.close();
  });

  it('finishes a mark although it is closed 0.2 s after the click, tells it, and tells it again when it is opened again', async () => {
    world.sandbox.faults.push({ delayMs: 1500, on: { method: 'PATCH' } });
    const popup = await world.driver.openPopup(tab);
    await popup.byRole('radio', 'Won').click();
    await popup.byRole('textbox', 'Lead').fill(world.people.sender.email);
    await popup.byRole('textbox', 'Note').fill('Closed too soon');
    await popup.byRole('button', 'Mark lead').click();
    // The one place where a person's haste is what is tested.
    await new Promise((resolve) => setTimeout(resolve, 200));
    await popup.close();
    await world.until(
      async () => (await leadOf(world.people.sender.email))?.status === 'won',
      'the lead to be won',
    );
    const notice = await world.until(async () => (await world.driver.notifications())[0], 'a notification');
    expect(notice.title).toBe(`Marked won in Octanist: ${world.people.sender.email}`);

    const again = await world.driver.openPopup(tab);
    await again.byRole('status').says('Marked won in Octanist');
    expect(world.patches()).toHaveLength(1);
    await again.close();
  });

  it('marks although the background was killed before the click', async () => {
    const popup = await world.driver.openPopup(tab);
    await popup.byRole('radio', 'Won').click();
    await popup.byRole('textbox', 'Lead').fill(world.people.sender.email);
    await world.driver.killBackground();
    await popup.byRole('button', 'Mark lead').click();
    await popup.byRole('status').says('Marked won in Octanist');
    expect(world.patches()).toHaveLength(1);
    await popup.close();
  });

  it('says what is wrong at the field, and sends nothing', async () => {
    const popup = await world.driver.openPopup(tab);
    await popup.byRole('textbox', 'Lead').fill('jane@acme');
    await popup.byRole('radio', 'Won').click();
    await popup.byRole('textbox', 'Value').fill('a lot');
    await popup.byRole('button', 'Mark lead').click();
    await popup.waitFor(
      () => document.querySelector('input[name=lead]')?.getAttribute('aria-invalid') === 'true',
    );
    expect(await popup.byRole('textbox', 'Value').value()).toBe('a lot');
    expect(world.patches()).toEqual([]);
    await popup.close();
  });

  it('logs nothing, and breaks no rule of its own security policy', async () => {
    const ours = (await world.driver.logs()).filter(
      ({ where, text }) => where.startsWith(world.driver.extensionOrigin) && !ofTheKilled.test(text),
    );
    expect(ours).toEqual([]);
  });
});

describe.each(browserNames)('without a key, the popup in %s', (browser) => {
  let world: World;

  beforeAll(async () => {
    world = await startWorld(browser);
  });
  afterAll(() => world?.close());

  it('leads to Options', async () => {
    const tab = await world.driver.open(`${world.demoOrigin}/demo/inbox`);
    const popup = await world.driver.openPopup(tab);
    await popup.byRole('button', 'Open Options').click();
    await world.until(
      async () =>
        await world.driver.inBackground(
          async () => (await chrome.tabs.query({ title: 'Leadmark options' })).length > 0,
        ),
      'the options to open',
    );
    expect(world.sandbox.requests).toEqual([]);
  });
});

declare const chrome: { tabs: { query(filter: object): Promise<object[]> } };
