// @vitest-environment happy-dom
/** Several leads with one address: which of them is meant is the person's to say, and is remembered. */
import { cleanup, screen, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readOutbox } from '../../lib/browser/outboxStore.ts';
import { readDraft, saveDraft } from '../../lib/browser/stored.ts';
import { emptyDraft } from '../../lib/draft.ts';
import {
  answerLeads,
  changeSettings,
  type FakeBrowser,
  pageWith,
  startFakeBrowser,
  tabId,
} from '../support/fakeBrowser.ts';
import { seeEverything } from '../support/inSight.ts';
import { renderPopup } from '../support/renderPage.tsx';

let fake: FakeBrowser;

const amy = { id: 'lead_amy', name: 'Amy Walsh', email: 'hello@walsh.example', status: 'open' };
const ben = {
  id: 'lead_ben',
  name: 'Ben Walsh',
  email: 'Hello@Walsh.example',
  status: 'qualified',
  value: 300,
};
const leads = [amy, ben];

beforeEach(async () => {
  seeEverything();
  fake = await startFakeBrowser();
  await changeSettings({ looksUp: true });
  fake.page = pageWith({ kind: 'email', text: 'hello@walsh.example' });
  fake.answerLook = async ({ url }) => {
    const id = /\/leads\/(\w+)$/.exec(url)?.[1];
    return answerLeads(...leads.filter((lead) => id === undefined || lead.id === id));
  };
});
afterEach(() => {
  cleanup();
  fake.closePage();
});

const patches = () => fake.requests.map(({ body }) => body);
const button = (name: string) => screen.findByRole('button', { name });
const told = (text: string) => waitFor(() => expect(screen.getByRole('status').textContent).toContain(text));

async function choose(user: ReturnType<typeof renderPopup>['user'], name: RegExp): Promise<void> {
  await user.click(await button('Choose which'));
  await user.click(await screen.findByRole('button', { name }));
}

/** With the one contact of the page in the form. */
async function openFilledIn() {
  const popup = renderPopup();
  await screen.findByDisplayValue('hello@walsh.example');
  return popup;
}

it('shows what tells them from each other, and sends the mark to the chosen one by its id', async () => {
  const { user } = renderPopup();
  await screen.findByText('2 leads in Octanist have this address.');
  await user.click(await button('Choose which'));
  await screen.findByRole('heading', { name: 'Which lead is it?' });
  await user.click(
    await screen.findByRole('button', { name: /^Ben Walsh.*Hello@Walsh.example.*Qualified · 300/ }),
  );
  await user.click(await screen.findByRole('radio', { name: 'Won' }));
  await screen.findByText('Won, 300 replaces Qualified, 300');
  await user.click(await button('Mark lead'));
  await told('Marked won');
  expect(patches()).toEqual([{ id: 'lead_ben', status: 'won', value: 300 }]);
});

it('remembers the choice for this contact, and lets another be made', async () => {
  const first = renderPopup();
  await choose(first.user, /^Ben Walsh/);
  await button('Choose another');
  first.unmount();
  const { user } = renderPopup();
  await screen.findByText('Ben Walsh');
  await user.click(await button('Choose another'));
  await user.click(await screen.findByRole('button', { name: /^Amy Walsh/ }));
  await screen.findByText('Amy Walsh');
});

it('sends to none of them while it is not known which', async () => {
  const { user } = await openFilledIn();
  await user.click(await screen.findByRole('radio', { name: 'Won' }));
  await user.click(await button('Mark lead'));
  expect((await screen.findByRole('alert')).textContent).toContain('Several leads share this contact');
  expect(patches()).toEqual([]);
});

it('can be chosen from where contacts are not looked up by themselves', async () => {
  await changeSettings({ looksUp: false });
  const { user } = await openFilledIn();
  await user.click(await screen.findByRole('radio', { name: 'Won' }));
  await user.click(await button('Mark lead'));
  await choose(user, /^Amy Walsh/);
  await user.click(await button('Mark lead'));
  await told('Marked won');
  expect(patches()).toEqual([{ id: 'lead_amy', status: 'won' }]);
});

it('comes up at once where a notification has led to it, and goes back to the form', async () => {
  await saveDraft(tabId, { ...emptyDraft, lead: 'hello@walsh.example', status: 'won', chooses: true });
  const { user } = renderPopup();
  await screen.findByRole('button', { name: /^Amy Walsh/ });
  await user.click(await button('Back'));
  await screen.findByRole('textbox', { name: 'Lead' });
  expect(await readDraft(tabId)).not.toHaveProperty('chooses');
});

describe('all of them', () => {
  it('are marked only after a second yes, each by its id, and the progress is told', async () => {
    const { user } = renderPopup();
    await user.click(await screen.findByRole('radio', { name: 'Lost' }));
    await user.click(await button('Choose which'));
    await user.click(await button('Mark all 2…'));
    await screen.findByText('All 2 leads will be marked Lost, each by itself.');
    expect(document.activeElement).toBe(await button('Cancel'));
    expect((await readOutbox()).open).toEqual([]);
    await user.click(await button('Yes, mark all 2'));
    await screen.findByText('2 of 2 marked');
    expect(patches()).toEqual([
      { id: 'lead_amy', status: 'lost' },
      { id: 'lead_ben', status: 'lost' },
    ]);
  });

  it('are not marked while the form does not say as what', async () => {
    const { user } = renderPopup();
    await user.click(await button('Choose which'));
    await user.click(await button('Mark all 2…'));
    await screen.findByText(/Choose a status in the form/);
  });
});
