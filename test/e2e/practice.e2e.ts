/** Practice on a fresh profile, without a key: every lesson of its page, and not one request to anybody. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ChromiumDriver } from '../support/chromium.ts';
import { objections } from '../support/objections.ts';
import type { Screen } from '../support/screen.ts';
import { browserNames, startWorld, type World } from '../support/world.ts';

const mails = {
  open: 'Your offer for the office lights',
  several: 'Two inquiries from our office',
  unknown: 'First question',
};

describe.each(browserNames)('in %s', (browser) => {
  let world: World;
  let page: Screen;

  beforeAll(async () => {
    world = await startWorld(browser);
  });
  afterAll(() => world?.close());

  /** Opens Leadmark over a mail. */
  async function openOver(mail: keyof typeof mails): Promise<Screen> {
    await page.bringToFront();
    const subject = mails[mail];
    await page.waitFor((subject) => {
      const button = [...document.querySelectorAll('nav button')].find((one) =>
        one.textContent?.startsWith(subject),
      );
      (button as HTMLElement | undefined)?.click();
      return document.querySelector('article h2')?.textContent === subject;
    }, subject);
    const popup = await world.driver.openPopup(page);
    await popup.waitFor(() => document.body.innerText.includes('Practice: nothing is sent'));
    return popup;
  }
  async function markWon(popup: Screen): Promise<void> {
    await popup.byRole('radio', 'Won').click();
    await popup.byRole('button', 'Mark lead').click();
  }

  it('one click in Options opens the practice page, and nothing there speaks of a key', async () => {
    const options = await world.driver.openExtensionPage('options.html');
    await options.byRole('button', 'Try it with practice leads').click();
    await options.byRole('button', 'Remove practice').seen();
    await options.close();
    page = await world.driver.openExtensionPage('practice.html');
    await page.byRole('heading', 'Practice inbox').seen();
    const check = async () => expect(await objections(page)).toEqual([]);
    if (browser === 'firefox') return check();
    for (const value of ['light', 'dark']) {
      const chromium = (world.driver as ChromiumDriver).pageOf(page);
      await chromium.emulateMediaFeatures([{ name: 'prefers-color-scheme', value }]);
      await check();
    }
  });

  it('the sender of the open mail is chosen already; marked won, it is so', async () => {
    const popup = await openOver('open');
    await popup.waitFor(() => document.body.innerText.includes('Anna Berger'));
    await markWon(popup);
    expect(await popup.byRole('status').says('Marked won')).toContain('Practice');
    await popup.close();
  });

  it('of two leads with one address, one is chosen', async () => {
    const popup = await openOver('several');
    await popup.waitFor(() => document.body.innerText.includes('Emma Hofmann'));
    await popup.close();
  });

  it('somebody who is no lead is not marked', async () => {
    const popup = await openOver('unknown');
    await markWon(popup);
    await popup.byRole('alert').says('no lead with this contact');
    await popup.close();
  });

  it('has asked nobody for anything', () => {
    expect(world.sandbox.requests).toEqual([]);
    expect(world.driver.refused).toEqual([]);
  });
});
