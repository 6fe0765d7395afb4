/** The side panel and Firefox's sidebar: follows the tab in front and its page, matches on this device, and keeps what was begun. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { FirefoxDriver } from '../support/firefox.ts';
import type { Screen } from '../support/screen.ts';
import { browserNames, saveKey, startWorld, turnOnSite, type World } from '../support/world.ts';

describe.each(browserNames)('in %s', (browser) => {
  let world: World;
  let page: Screen;
  let panel: Screen;

  beforeAll(async () => {
    world = await startWorld(browser, { isDemoSecure: true });
    await saveKey(world);
    page = await world.driver.open(`${world.demoOrigin}/demo/inbox`);
    await turnOnSite(world, page, 'https://127.0.0.1/*');
    panel = await world.driver.openPanel(page);
  });
  afterAll(() => world?.close());

  const says = (text: string) => panel.waitFor((text) => document.body.innerText.includes(text), text);
  const option = (part: string) =>
    panel.evaluate((part) => {
      const found = [...document.querySelectorAll<HTMLElement>('[role=option]')].find((one) =>
        one.innerText.includes(part),
      );
      found?.click();
      return found?.innerText ?? '';
    }, part);

  it('shows who of the page is an open lead', async () => {
    await says('Matched here with your open leads');
    await panel.waitFor(() =>
      [...document.querySelectorAll<HTMLElement>('[role=option]')].some((one) =>
        /Open ·/.test(one.innerText),
      ),
    );
    expect(world.sandbox.requests.map(({ path }) => path.slice(0, 22))).toContain('/api/leads?status=open');
  });

  it('keeps what was begun for each lead, and gives it back, also to a panel that was opened since', async () => {
    await panel.byRole('radio', 'Won').click();
    await panel.byRole('textbox', 'Note').fill('Called on Monday');
    expect(await option('julia@')).toContain('julia@');
    await panel.waitFor(() => document.querySelector<HTMLTextAreaElement>('[name=note]')?.value === '');
    await panel.evaluate(() => {
      document.title = 'the one before';
      setTimeout(() => location.reload());
    });
    await panel.waitFor(
      () => document.title !== 'the one before' && document.querySelectorAll('[role=option]').length > 1,
    );
    await option('thomas.berger@');
    await panel.waitFor(
      () => document.querySelector<HTMLTextAreaElement>('[name=note]')?.value === 'Called on Monday',
    );
  });

  it('follows the page as it changes, and the tab that comes to the front, and asks Octanist about nobody there', async () => {
    const before = world.sandbox.requests.length;
    await page.evaluate(() => {
      const line = document.createElement('p');
      line.textContent = 'new.person@change.example';
      document.body.prepend(line);
      return true;
    });
    await says('new.person@change.example');
    const other = await world.driver.open(`${world.demoOrigin}/demo/crm`);
    const email = await other.evaluate(() => document.body.innerText.match(/\S+@\S+/)?.[0] ?? 'none');
    await says(email);
    expect(await panel.evaluate(() => document.body.innerText)).not.toContain('new.person@change.example');
    await other.close();
    await says('new.person@change.example');
    // But about those whom the person has chosen before.
    const asked = world.sandbox.requests.slice(before).map(({ path }) => path);
    expect(asked.filter((path) => !/search=(?:thomas\.berger|julia)/.test(path))).toEqual([]);
  });

  it('chooses nobody whom the page has covered, though the reader that follows it cannot tell', async () => {
    const other = await world.driver.open(`${world.demoOrigin}/demo/crm`);
    const showOnly = (address: string, cover: string) =>
      other.evaluate(
        (address, cover) => {
          document.body.innerHTML = `<main><h1>Enquiry</h1><p>From: <a href="mailto:${address}">${address}</a></p>${cover}</main>`;
          return true;
        },
        address,
        cover,
      );
    const lead = () => panel.byRole('textbox', 'Lead').value();
    await showOnly('seen@person.example', '');
    await panel.waitFor(() =>
      [...document.querySelectorAll('input')].some(({ value }) => value === 'seen@person.example'),
    );
    await showOnly(
      'covered@decoy.example',
      '<div style="position: fixed; inset: 0; background: white; pointer-events: none"></div>',
    );
    await says('covered@decoy.example');
    expect(await lead()).toBe('');
    await other.close();
    await says('Thomas Berger');
  });

  it('takes up a page that it was not let into, once the toolbar button is pressed there', async () => {
    const other = await world.driver.open(`${world.demoOrigin.replace('127.0.0.1', 'localhost')}/demo/crm`);
    await says('Press Leadmark’s button in the toolbar');
    const popup = await world.driver.openPopup(other);
    await panel.waitFor(() => document.querySelectorAll('[role=option]').length > 0);
    await popup.close();
    await other.close();
  });

  it('marks the lead like the popup', async () => {
    await option('thomas.berger@');
    await panel.byRole('radio', 'Won').click();
    await panel.byRole('button', 'Mark lead').click();
    await panel.byRole('status').says('Marked won');
    expect(await world.leadWith(world.people.sender.email)).toMatchObject({ status: 'won' });
    expect((await world.driver.logs()).filter(({ level }) => level === 'error')).toEqual([]);
  });

  it.runIf(browser === 'firefox')('closes and opens at its keys', async () => {
    const driver = world.driver as FirefoxDriver;
    for (const isOpen of [false, true]) {
      await page.bringToFront();
      await page.press('Alt+Shift+O');
      await world.until(async () => (await driver.isPanelOpen()) === isOpen, `the sidebar: ${isOpen}`);
    }
  });
});
