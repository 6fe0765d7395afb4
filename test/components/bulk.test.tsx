// @vitest-environment happy-dom
/** Many at once: which leads can be chosen, what would change, one confirmation, and what has become of each. */
import { cleanup, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { database } from '../../lib/browser/database.ts';
import { readOutbox } from '../../lib/browser/outboxStore.ts';
import { forgetApiKey } from '../../lib/browser/saveApiKey.ts';
import {
  answerJson,
  answerLeads,
  changeSettings,
  type FakeBrowser,
  onlyWorkspace,
  pageWith,
  startFakeBrowser,
} from '../support/fakeBrowser.ts';
import { renderPanel } from '../support/renderPage.tsx';

let fake: FakeBrowser;
const address = (n: number) => `person${n}@firm${n}.example`;
const leads = Array.from({ length: 5 }, (_, n) => ({
  id: `lead_${n}`,
  name: `Person ${n}`,
  email: address(n),
  status: 'open',
  ...(n === 4 ? { value: 70 } : {}),
}));
const stranger = 'stranger@elsewhere.example';

beforeEach(async () => {
  fake = await startFakeBrowser();
  await changeSettings({ looksUp: true });
  fake.page = pageWith(...leads.map(({ email }) => ({ kind: 'email' as const, text: email })), {
    kind: 'email',
    text: stranger,
  });
  fake.answerLook = async ({ url }) => {
    const id = /\/leads\/(\w+)$/.exec(url)?.[1];
    return answerLeads(...leads.filter((lead) => id === undefined || lead.id === id));
  };
});
afterEach(() => {
  cleanup();
  fake.stopBackground();
});

const patches = () => fake.requests.map(({ body }) => body);
const list = () => within(screen.getByRole('listbox', { name: 'Found on this page' }));
const option = (name: string) => list().findByRole('option', { name: new RegExp(name) });
const button = (name: string) => screen.findByRole('button', { name });
const says = (text: string) => screen.findByText(text);
const chosen = () =>
  list()
    .getAllByRole('option', { selected: true })
    .map((one) => one.textContent?.match(/Person \d/)?.[0]);

async function openBulk() {
  const page = renderPanel();
  await screen.findByRole('radio', { name: /Won/ });
  await says('Matched here with your open leads: 5');
  await page.user.click(await button('Mark several…'));
  await screen.findByRole('heading', { name: 'Mark several leads' });
  await waitFor(() => expect(list().getAllByRole('option', { name: /Open/ })).toHaveLength(5));
  return page;
}

describe('choosing', () => {
  it('takes one lead, a range with Shift, and all', async () => {
    const { user } = await openBulk();
    await user.click(await option('Person 0'));
    await user.keyboard('{Shift>}');
    await user.click(await option('Person 2'));
    await user.keyboard('{/Shift}');
    expect(chosen()).toEqual(['Person 0', 'Person 1', 'Person 2']);
    await says('3 of 5 chosen');
    await user.click(screen.getByRole('checkbox', { name: 'All 5' }));
    await says('5 of 5 chosen');
  });

  it('takes nobody who is not known for certain', async () => {
    const { user } = await openBulk();
    const row = await option(stranger);
    expect(row.getAttribute('aria-disabled')).toBe('true');
    await user.click(row);
    await says('Choose the leads to mark.');
    await user.selectOptions(screen.getByRole('combobox', { name: 'Show' }), 'Not known here (1)');
    expect(list().getAllByRole('option')).toHaveLength(1);
    expect(screen.getByRole('checkbox', { name: 'All 0' })).toHaveProperty('disabled', true);
  });

  it('works with keys alone: arrows, Space, and a letter for the status, which sends nothing by itself', async () => {
    const { user } = await openBulk();
    expect(document.activeElement).toBe(await option('Person 0'));
    await user.keyboard('w');
    expect(screen.queryByRole('heading', { name: /What changes/ })).toBeNull();
    await user.keyboard(' {ArrowDown}{ArrowDown} {Shift>}{ArrowDown}{/Shift}');
    expect(chosen()).toEqual(['Person 0', 'Person 2', 'Person 3']);
    await user.keyboard('q');
    await screen.findByRole('heading', { name: 'What changes (3)' });
    expect(screen.getByRole('radio', { name: /Qualified/ })).toHaveProperty('checked', true);
    expect((await readOutbox()).open).toEqual([]);
    expect(patches()).toEqual([]);
  });
});

describe('the review', () => {
  async function review(names: readonly string[], key = 'w') {
    const page = await openBulk();
    for (const name of names) await page.user.click(await option(name));
    await page.user.keyboard(key);
    await screen.findByRole('heading', { name: /What changes/ });
    return page;
  }
  const row = (name: string) => screen.getByRole('row', { name: new RegExp(name) });

  it('shows each before and after, and sends each by its id once it is confirmed', async () => {
    const { user } = await review(['Person 1', 'Person 4']);
    await user.type(screen.getByRole('textbox', { name: 'Value for all' }), '1.5k');
    await user.type(screen.getByRole('textbox', { name: 'Note for all' }), 'Signed');
    await waitFor(() => expect(row('Person 4').textContent).toMatch(/Open · 70.*Won · 1,500/));
    expect(patches()).toEqual([]);
    await user.click(await button('Mark 2 leads'));
    await says('Done: 2 · Waiting: 0 · Needs you: 0');
    expect(patches()).toEqual([
      { id: 'lead_1', status: 'won', value: 1500, note: 'Signed' },
      { id: 'lead_4', status: 'won', value: 1500, note: 'Signed' },
    ]);
  });

  it('takes a value for each, says which cannot be read, and keeps all that was typed', async () => {
    const { user } = await review(['Person 0', 'Person 1'], 'l');
    await user.type(screen.getByRole('textbox', { name: 'Loss reason' }), 'Too dear');
    await user.click(screen.getByRole('checkbox', { name: 'A value for each lead' }));
    await user.type(screen.getByRole('textbox', { name: 'Value for Person 0' }), 'a lot');
    await user.type(screen.getByRole('textbox', { name: 'Value for Person 1' }), '12');
    await says('Values that cannot be read: 1. Correct them in the table.');
    await user.click(screen.getByRole('button', { name: /^Mark/ }));
    expect(document.activeElement).toBe(screen.getByRole('textbox', { name: 'Value for Person 0' }));
    expect(patches()).toEqual([]);
    await user.click(await button('Back to the list'));
    await user.keyboard('l');
    const typed = await screen.findByRole('textbox', { name: 'Value for Person 0' });
    expect(typed).toHaveProperty('value', 'a lot');
    await user.clear(typed);
    await user.click(await button('Mark 2 leads'));
    await says('Done: 2 · Waiting: 0 · Needs you: 0');
    expect(patches()).toEqual([
      { id: 'lead_0', status: 'lost', lossReason: 'Too dear' },
      { id: 'lead_1', status: 'lost', lossReason: 'Too dear', value: 12 },
    ]);
  });

  it('says so where the marks cannot be kept, and nothing is sent or lost', async () => {
    const { user } = await review(['Person 0', 'Person 1']);
    await user.type(screen.getByRole('textbox', { name: 'Note for all' }), 'Signed');
    const db = await database();
    vi.spyOn(db, 'transaction').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    await user.click(await button('Mark 2 leads'));
    expect((await screen.findByRole('alert')).textContent).toContain('could not store this');
    vi.restoreAllMocks();
    expect(patches()).toEqual([]);
    expect(screen.getByRole('textbox', { name: 'Note for all' })).toHaveProperty('value', 'Signed');
    await user.click(await button('Mark 2 leads'));
    await says('Done: 2 · Waiting: 0 · Needs you: 0');
  });
});

describe('the run', () => {
  async function run(names: readonly string[]) {
    const page = await openBulk();
    for (const name of names) await page.user.click(await option(name));
    await page.user.keyboard('w');
    await page.user.click(await button(names.length === 1 ? 'Mark 1 lead' : `Mark ${names.length} leads`));
    return page;
  }

  it('tells of each what has become of it, and the result can be copied', async () => {
    fake.answer = async ({ body }) =>
      (body as { id: string }).id === 'lead_1'
        ? answerJson(404, { success: false, error: { code: 'NOT_FOUND', message: 'Lead not found' } })
        : answerJson(200, { success: true, data: { leadsUpdated: 1 } });
    const { user } = await run(['Person 0', 'Person 1']);
    await says('Done: 1 · Waiting: 0 · Needs you: 1');
    const table = screen.getByRole('table', { name: 'Result' });
    expect(within(table).getByRole('row', { name: /Person 1/ }).textContent).toContain('Needs you');
    await user.click(await button('Copy table'));
    await says('Copied.');
    const lines = (await navigator.clipboard.readText()).split('\r\n');
    expect(lines[0]).toMatch(/^Lead\tE-mail or phone\tLead id/);
    expect(lines[1]).toBe(`Person 0\t${address(0)}\tlead_0\tOpen\t\tWon\t\tDone\t`);
    await user.click(await button('Finish'));
    await screen.findByRole('heading', { name: 'Mark several leads' });
    await waitFor(async () => expect((await option('Person 0')).textContent).toContain('Won'));
    expect((await option('Person 1')).textContent).toContain('Open');
  });

  it('stops: what has not left is not sent, what has is told', async () => {
    const held = Promise.withResolvers<void>();
    fake.answer = async () => {
      await held.promise;
      return answerJson(200, { success: true, data: { leadsUpdated: 1 } });
    };
    const { user } = await run(leads.map(({ name }) => name));
    await waitFor(() => expect(patches()).toHaveLength(4));
    await user.click(await button('Stop'));
    await says('Stopped before they left: 1');
    held.resolve();
    await says('Done: 4 · Waiting: 0 · Needs you: 0');
    expect(patches()).toHaveLength(4);
  });

  it('is there again after the panel was closed, until it is put away or its key is forgotten', async () => {
    const first = await run(['Person 0']);
    await says('Done: 1 · Waiting: 0 · Needs you: 0');
    first.unmount();
    const { user } = renderPanel();
    await user.click(await button('Last result (1)'));
    await says('Done: 1 · Waiting: 0 · Needs you: 0');
    await forgetApiKey((await onlyWorkspace()).id);
    expect(JSON.stringify(await browser.storage.session.get())).not.toContain(address(0));
  });
});
