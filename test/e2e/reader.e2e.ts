/**
 * What only an extension's own script is let into: shadow trees that the page closed, and frames of other origins. And a long page, of which what
 * is in view is read first.
 */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { holdRest } from '../support/holdRest.ts';
import { type PageServer, servePages } from '../support/pageServer.ts';
import type { Screen } from '../support/screen.ts';
import { browserNames, saveKey, startWorld, type World } from '../support/world.ts';

describe.each(browserNames)('the reader in %s', (browser) => {
  let world: World;
  let pages: PageServer;

  beforeAll(async () => {
    world = await startWorld(browser);
    await saveKey(world);
    pages = await servePages();
  });
  afterAll(async () => {
    await world?.close();
    await pages?.close();
  });

  /** What the popup lists for a page with this body, and who is chosen there. */
  async function listed(body: string): Promise<{ list: string; lead: string }> {
    const tab = await world.driver.open(pages.add(body));
    await settled(tab);
    const popup = await world.driver.openPopup(tab);
    await popup.waitFor(() => document.querySelectorAll('[role=option]').length > 0);
    const list = await popup.evaluate(() =>
      [...document.querySelectorAll('[role=option]')].map((one) => one.textContent).join('\n'),
    );
    const lead = await popup.byRole('textbox', 'Lead').value();
    await popup.close();
    await tab.close();
    return { list, lead };
  }

  it('reads shadow trees that the page closed, one inside the other', async () => {
    const { list, lead } = await listed(`
      <x-card></x-card>
      <script>
        const outer = document.querySelector('x-card').attachShadow({ mode: 'closed' });
        outer.innerHTML = '<p>Mail <b>anna@</b>closed.example</p><x-line></x-line>';
        const inner = outer.querySelector('x-line').attachShadow({ mode: 'closed' });
        inner.innerHTML = '<p>Call +31 20 794 0800</p>';
      </script>`);
    expect(list).toContain('anna@closed.example');
    expect(list).toContain('+31207940800');
    expect(lead).toBe('anna@closed.example');
  });

  it('reads a frame of another origin that lets us in, and never chooses from it', async () => {
    // Octanist's own pages are the one other origin that the manifest names.
    const { list, lead } = await listed(`
      <p>Nothing but a frame, and mail for jan@page.example</p>
      <iframe src="https://octanist.com/demo/inbox" width="900" height="600"></iframe>`);
    expect(list).toContain(world.people.sender.email);
    expect(list.indexOf('jan@page.example')).toBeLessThan(list.indexOf(world.people.sender.email));
    expect(lead).not.toBe(world.people.sender.email);
  });

  it('reads the page around a frame of another origin that does not', async () => {
    const { list } = await listed(`
      <p>Mail jan@page.example</p>
      <iframe src="${world.demoOrigin}/demo/inbox" width="900" height="600"></iframe>`);
    expect(list).toContain('jan@page.example');
    expect(list).not.toContain(world.people.sender.email);
  });

  it('lists what is in view of a long page before the rest is read, and keeps what was chosen of it', async () => {
    const people = 3_000;
    const row = (_: unknown, n: number) => `<li><b>Person</b> <i>${n}@people.example</i></li>`;
    const tab = await world.driver.open(
      pages.add(`<ol>${Array.from({ length: people }, row).join('')}</ol>`),
    );
    await tab.evaluate(() => document.querySelectorAll('li')[1_500]?.scrollIntoView());
    const lookAtRest = await holdRest(world.driver);
    const popup = await world.driver.openPopup(tab);
    // Who they are in Octanist is added to the rows as it becomes known.
    const state = () =>
      popup.evaluate(() => {
        const address = ({ textContent }: Element) => textContent?.match(/^\d+@/)?.[0];
        const [focused] = [document.activeElement ?? document.body].map(address);
        return {
          isReadingOn: document.body.textContent?.includes('Still reading the rest…'),
          list: [...document.querySelectorAll('[role=option]')].map(address),
          chosen: [...document.querySelectorAll('[aria-selected=true]')].map(address),
          focused,
          lead: document.querySelector<HTMLInputElement>('[name=lead]')?.value,
        };
      });

    await popup.waitFor(() => document.querySelectorAll('[role=option]').length > 0);
    const first = await state();
    expect(first).toMatchObject({ isReadingOn: true, chosen: [], lead: '' });
    expect(first.list.slice(0, 4)).toEqual(['1500@', '1501@', '1502@', '1503@']);
    expect(first.list.length).toBeLessThanOrEqual(50);
    await popup.byRole('option', '1502@people.example In a list').click();
    await popup.waitFor(() => document.querySelectorAll('[aria-selected=true]').length === 1);
    await popup.press('ArrowDown');
    await popup.waitFor(() => document.activeElement?.textContent?.startsWith('1503@'));
    const chosen = { chosen: ['1502@'], focused: '1503@', lead: '1502@people.example' };
    expect(await state()).toEqual({ ...first, ...chosen });

    await lookAtRest();
    await popup.byRole('button', 'Show all 3000').seen();
    const whole = await state();
    expect(whole).toMatchObject({ isReadingOn: false, ...chosen });
    expect(whole.list).toEqual([...first.list, ...whole.list.slice(first.list.length)]);
    expect(whole.list[first.list.length]).toBe('0@');
    await popup.close();
    await tab.close();
  });
});

/** Once the frames of the page are there. */
async function settled(tab: Screen): Promise<void> {
  await tab.waitFor(() => document.readyState === 'complete');
}
