// @vitest-environment happy-dom
/** A contact that Octanist does not know: it may be known by another address, or is created, once. */
import { cleanup, screen, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createLead } from '../../lib/browser/createLead.ts';
import {
  answerJson,
  answerLeads,
  changeSettings,
  type FakeBrowser,
  pageWith,
  type SentRequest,
  startFakeBrowser,
} from '../support/fakeBrowser.ts';
import { seeEverything } from '../support/inSight.ts';
import { renderPopup } from '../support/renderPage.tsx';

let fake: FakeBrowser;
/** What Octanist holds. */
let leads: { id: string; [field: string]: unknown }[];

const created = () => fake.requests.filter(({ method }) => method === 'POST').map(({ body }) => body);
const button = (name: string) => screen.findByRole('button', { name });

beforeEach(async () => {
  seeEverything();
  leads = [];
  fake = await startFakeBrowser();
  await changeSettings({ looksUp: true });
  const name = 'Zoë Martens';
  fake.page = pageWith(
    { kind: 'email', text: 'zoe@martens.example', name },
    { kind: 'phone', text: '+31612345678', name },
  );
  fake.address = 'https://crm.example/leads/7?token=secret';
  fake.answerLook = async ({ url }) => {
    const search = new URL(url).searchParams.get('search')?.toLowerCase() ?? '';
    const id = /\/leads\/(\w+)$/.exec(url)?.[1];
    return answerLeads(
      ...leads.filter((lead) => (id ? lead.id === id : JSON.stringify(lead).toLowerCase().includes(search))),
    );
  };
  fake.answer = async (request) => create(request);
});
afterEach(() => {
  cleanup();
  fake.closePage();
});

function create({ method, body }: SentRequest): Response {
  if (method !== 'POST') return answerJson(200, { success: true, data: { leadsUpdated: 1 } });
  leads.push({ id: 'lead_new', status: 'open', ...(body as object) });
  return answerJson(200, { success: true, data: { id: 'lead_new', message: 'Lead added' } });
}

async function openForm() {
  const popup = renderPopup();
  await popup.user.click(await screen.findByRole('option', { name: /zoe@martens.example/ }));
  await popup.user.click(await button('Find or create'));
  await button('Create lead');
  return popup.user;
}

it('is created with what the page tells, and then marked', async () => {
  const user = await openForm();
  await screen.findByText('https://crm.example/leads/7');
  await user.click(await button('Create lead'));
  await screen.findByText(/^Open$/);
  expect(created()).toEqual([
    {
      name: 'Zoë Martens',
      email: 'zoe@martens.example',
      phone: '+31612345678',
      website: 'https://crm.example',
      path: '/leads/7',
    },
  ]);
  await user.click(screen.getByRole('radio', { name: 'Won' }));
  await user.click(await button('Mark lead'));
  await waitFor(() => expect(screen.getByRole('status').textContent).toContain('Marked won'));
  expect(fake.requests.at(-1)?.body).toEqual({ id: 'lead_new', status: 'won' });
});

it('is not created when somebody else has done it since', async () => {
  const user = await openForm();
  leads.push({ id: 'lead_theirs', email: 'zoe@martens.example', name: 'Zoë', status: 'qualified' });
  await user.click(await button('Create lead'));
  await screen.findByText(/^Qualified$/);
  expect(created()).toEqual([]);
});

it('is found again after an answer that was lost, and not created twice', async () => {
  fake.answer = async (request) => {
    create(request);
    throw new TypeError('Failed to fetch');
  };
  const user = await openForm();
  await user.click(await button('Create lead'));
  await screen.findAllByText(/^Open$/);
  expect(created()).toHaveLength(1);
});

it('says that nobody knows where it was not found either, and looks before another try', async () => {
  fake.answer = async () => answerJson(500, {});
  const user = await openForm();
  await user.click(await button('Create lead'));
  expect((await screen.findByRole('alert')).textContent).toContain('Nobody knows whether');
  leads.push({ id: 'lead_late', email: 'zoe@martens.example', status: 'open' });
  await user.click(await button('Create lead'));
  await screen.findAllByText(/^Open$/);
  expect(created()).toHaveLength(1);
});

it('finds one whose phone is written in pairs, and creates no second', async () => {
  leads.push({ id: 'lead_pairs', phone: '06 12 34 56 78', status: 'open' });
  const user = await openForm();
  await user.click(await button('Create lead'));
  await button('Mark lead');
  expect(created()).toEqual([]);
});

it('explains a filtering rule', async () => {
  fake.answer = async () =>
    answerJson(403, { success: false, error: { code: 'FORBIDDEN', message: 'Rejected by rule 3' } });
  const user = await openForm();
  await user.click(await button('Create lead'));
  const alert = await screen.findByRole('alert');
  expect(alert.textContent).toContain('filtering rule');
  expect(alert.textContent).toContain('Rejected by rule 3');
});

it('wants one way to reach somebody, and a whole e-mail', async () => {
  const user = await openForm();
  for (const name of ['Name', 'E-mail', 'Phone']) await user.clear(screen.getByRole('textbox', { name }));
  await user.click(await button('Create lead'));
  await screen.findByText('Give a name, an e-mail or a phone.');
  await user.type(screen.getByRole('textbox', { name: 'E-mail' }), 'zoe@martens');
  await user.click(await button('Create lead'));
  await screen.findByText('Not a whole e-mail.');
  expect(created()).toEqual([]);
});

it('may be known by another address: chosen, it is the lead', async () => {
  leads.push({ id: 'lead_zoe', name: 'Zoe Martens', email: 'z.martens@gmail.com', status: 'qualified' });
  const user = await openForm();
  await user.click(await screen.findByRole('button', { name: /^Zoe Martens.*Same name/ }));
  await waitFor(() =>
    expect(screen.getByRole<HTMLInputElement>('textbox', { name: 'Lead' }).value).toBe('lead_zoe'),
  );
});

describe('a forged message', () => {
  it('creates nothing: it has no ticket to what a page of ours has left', async () => {
    expect(await createLead('made-up')).toMatchObject({ ok: false, problem: { kind: 'invalid-update' } });
    expect(fake.requests).toEqual([]);
  });
});
