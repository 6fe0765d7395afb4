/** Many at once, from the side panel: chosen with the keyboard, confirmed once, through the outbox with its faults, and stopped half-way. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeLeads } from '../support/outbox/outboxWorld.ts';
import { type PageServer, servePages } from '../support/pageServer.ts';
import type { Screen } from '../support/screen.ts';
import { browserNames, saveKey, startWorld, type World } from '../support/world.ts';

const leads = makeLeads(20);

describe.each(browserNames)('in %s', (browser) => {
  let world: World;
  let pages: PageServer;
  let panel: Screen;

  beforeAll(async () => {
    world = await startWorld(browser);
    pages = await servePages();
    await world.sandbox.store.putLeads(leads);
    await saveKey(world);
    const rows = leads.map(({ name, email }) => `<li>${name} <a href="mailto:${email}">${email}</a></li>`);
    const page = await world.driver.open(
      pages.add(`<ul>${rows.join('')}</ul><p>stranger@elsewhere.example</p>`),
    );
    panel = await world.driver.openPanel(page);
    await says('Matched here with your open leads');
    await panel.byRole('button', 'Mark several…').click();
  });
  afterAll(async () => {
    await world?.close();
    await pages?.close();
  });

  const says = (text: string) => panel.waitFor((text) => document.body.innerText.includes(text), text);

  /** Chooses all leads of the page and goes on to what changes, by keys alone. */
  async function chooseAll(): Promise<void> {
    await panel.byRole('checkbox', 'All 20').seen();
    await panel.waitFor(() => {
      if (document.activeElement?.getAttribute('role') === 'option') return true;
      document.querySelector<HTMLElement>('[aria-multiselectable] [tabindex="0"]')?.focus();
      return false;
    });
    await panel.press('End');
    await panel.press(' ');
    await panel.press('Shift+ArrowUp');
    await says('2 of 20 chosen');
    await panel.press('Control+a');
    await says('20 of 20 chosen');
    await panel.press('q');
    await panel.byRole('heading', 'What changes (20)').seen();
  }

  it('marks each by its id after one confirmation, and tells what became of it through refusals and doubts', async () => {
    await chooseAll();
    const refused = { success: false, error: { code: 'NOT_FOUND', message: 'Lead not found' } };
    world.sandbox.faults.push(
      { on: { method: 'PATCH' }, status: 404, body: refused },
      { on: { method: 'PATCH' }, status: 500, apply: true },
    );
    await panel.byRole('radio', 'Won').click();
    await panel.byRole('textbox', 'Value for all').fill('1.5k');
    await says('Won · 1,500');
    expect(world.patches()).toEqual([]);
    await panel.byRole('button', 'Mark 20 leads').click();
    await says('Done: 19 · Waiting: 0 · Needs you: 1');
    const bodies = world.patches().map(({ body }) => JSON.parse(body));
    expect(bodies.map(({ id }) => id).sort()).toEqual(leads.map(({ id }) => id));
    expect(bodies).toEqual(bodies.map(({ id }) => ({ id, status: 'won', value: 1500 })));
    const after = await world.sandbox.store.listLeads();
    expect(after.filter(({ status, value }) => status === 'won' && value === 1500)).toHaveLength(19);
  });

  it('gives the result as a file for a spreadsheet', async () => {
    await panel.evaluate(() => {
      const real = URL.createObjectURL.bind(URL);
      URL.createObjectURL = (file) => {
        void (file as Blob).text().then((text) => Object.assign(globalThis, { saved: text }));
        return real(file);
      };
    });
    await panel.byRole('button', 'Save as CSV').click();
    const saved = await panel.waitFor(() => (globalThis as unknown as { saved?: string }).saved);
    const lines = saved.trim().split('\r\n');
    expect(lines).toHaveLength(21);
    expect(lines.filter((line) => line.includes(',Open,,Won,1500,Done,'))).toHaveLength(19);
    expect(lines.filter((line) => line.includes(',Needs you,'))).toHaveLength(1);
    await panel.byRole('button', 'Finish').click();
  });

  it('stops at any time: what has not left is not sent, what has is told', async () => {
    await world.sandbox.store.putLeads(leads);
    await panel.byRole('button', 'Fetch again').click();
    await chooseAll();
    const before = world.patches().length;
    const held = Promise.withResolvers<void>();
    world.sandbox.faults.choose(({ method }) =>
      method === 'PATCH' ? { until: held.promise, apply: true } : undefined,
    );
    await panel.byRole('button', 'Mark 20 leads').click();
    await world.until(() => world.patches().length - before === 4, 'four marks to leave');
    await panel.byRole('button', 'Stop').click();
    await says('Not sent');
    held.resolve();
    await panel.byRole('button', 'Stop').gone();
    const sent = world.patches().length - before;
    await says(`Done: ${sent} · Waiting: 0 · Needs you: 0`);
    await says(`Stopped before they left: ${20 - sent}`);
    expect(sent).toBeLessThan(20);
    const after = await world.sandbox.store.listLeads();
    const marked = after.filter(({ status, email }) => status === 'qualified' && email?.includes('@lead.'));
    expect(marked).toHaveLength(sent);
    // The page of the test has no icon, which is not ours to care about.
    const errors = (await world.driver.logs()).filter(({ level }) => level === 'error');
    expect(errors.filter(({ text }) => !text.includes('favicon.ico'))).toEqual([]);
  });

  it('shows the real keys on a sheet', async () => {
    await panel.byRole('button', 'Finish').click();
    await panel.byRole('button', 'Qualified…').seen();
    await panel.press('?');
    await panel.byRole('heading', 'Keys').seen();
    await panel.waitFor(() => /Alt\+Shift\+L/.test(document.querySelector('dialog')?.innerText ?? ''));
    await panel.byRole('button', 'Close').click();
    await panel.waitFor(() => document.querySelector('dialog[open]') === null);
  });
});
