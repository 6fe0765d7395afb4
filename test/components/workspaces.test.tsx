// @vitest-environment happy-dom
/** Several organizations: kept, sent with their own keys, switched in the popup, and told apart in Options. */
import { cleanup, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readApiKey } from '../../lib/browser/apiKeyStore.ts';
import { readChosenLead, rememberChosenLead } from '../../lib/browser/chosenLeads.ts';
import { markLead } from '../../lib/browser/markLead.ts';
import { wakeOutbox } from '../../lib/browser/outbox.ts';
import { readOutbox } from '../../lib/browser/outboxStore.ts';
import { saveApiKey } from '../../lib/browser/saveApiKey.ts';
import { readSettings } from '../../lib/browser/stored.ts';
import { changeWorkspaces, readWorkspaces } from '../../lib/browser/workspaceStore.ts';
import type { Update } from '../../lib/update.ts';
import { type Workspace, withSite } from '../../lib/workspaces.ts';
import {
  answerJson,
  answerLeads,
  changeSettings,
  type FakeBrowser,
  onlyWorkspace,
  pageWith,
  replaceKey,
  startFakeBrowser,
  tabId,
} from '../support/fakeBrowser.ts';
import { seeEverything } from '../support/inSight.ts';
import { renderOptions, renderPopup } from '../support/renderPage.tsx';

const keys = { Acme: 'acme-key-1111', Bolt: 'bolt-key-2222' } as const;

let fake: FakeBrowser;

beforeEach(async () => {
  seeEverything();
  fake = await startFakeBrowser({ apiKey: null });
  fake.page = pageWith({ kind: 'email', text: 'jane@acme.com' });
  fake.address = 'https://crm.example/leads/7';
});
afterEach(() => {
  cleanup();
  fake.closePage();
});

async function saveBoth(): Promise<Record<keyof typeof keys, Workspace>> {
  return { Acme: await saveNamed('Acme'), Bolt: await saveNamed('Bolt') };
}

async function saveNamed(name: keyof typeof keys): Promise<Workspace> {
  const outcome = await saveApiKey(keys[name], { name });
  if (!outcome.ok || outcome.value.is !== 'saved') throw new Error('not saved');
  return outcome.value.workspace;
}

const button = (name: string | RegExp) => screen.findByRole('button', { name });
const head = (name: string) => button(`Organization: ${name}`);
const won: Update = { lead: { kind: 'email', value: 'jane@acme.com' }, status: 'won' };
const sentWith = () => fake.requests.map(({ method, headers }) => [method, headers['x-api-key']]);
const mark = async (update: Update, { print }: Workspace) =>
  markLead(update, await readSettings(), { keyPrint: print, from: 'menu', tabId });

describe('what is kept', () => {
  it('is each key beside its fingerprint, and the same key only once', async () => {
    const { Acme, Bolt } = await saveBoth();
    expect(await Promise.all([Acme, Bolt].map(({ print }) => readApiKey(print)))).toEqual([
      keys.Acme,
      keys.Bolt,
    ]);
    expect(await saveApiKey(keys.Bolt, { name: 'Again' })).toMatchObject({
      value: { is: 'taken', workspace: Bolt },
    });
    expect((await readWorkspaces()).all).toEqual([Acme, Bolt]);
    expect(JSON.stringify(await readWorkspaces())).not.toContain('key-');
  });

  it('of a chosen lead is one organization’s own', async () => {
    const { Acme, Bolt } = await saveBoth();
    await rememberChosenLead(Acme.print, won.lead, 'lead_1');
    expect(await readChosenLead(Acme.print, won.lead)).toBe('lead_1');
    expect(await readChosenLead(Bolt.print, won.lead)).toBeNull();
  });
});

describe('marks', () => {
  it('go out with the key that they were asked for with, of whichever organization', async () => {
    const { Acme, Bolt } = await saveBoth();
    await mark(won, Acme);
    await mark(won, Bolt);
    await wakeOutbox();
    expect(sentWith().sort()).toEqual([
      ['PATCH', keys.Acme],
      ['PATCH', keys.Bolt],
    ]);
    expect(fake.looks.map(({ headers }) => headers['x-api-key']).sort()).toEqual([keys.Acme, keys.Bolt]);
  });

  it('of the others go on while one key is refused', async () => {
    const { Acme, Bolt } = await saveBoth();
    const refuse = answerJson(401, { success: false, error: { code: 'UNAUTHORIZED', message: 'no' } });
    fake.answerLook = async ({ headers }) =>
      headers['x-api-key'] === keys.Acme ? refuse.clone() : answerLeads();
    await mark(won, Acme);
    await wakeOutbox();
    await mark(won, Bolt);
    await wakeOutbox();
    expect(sentWith()).toEqual([['PATCH', keys.Bolt]]);
    expect((await readOutbox()).open.map(({ keyPrint }) => keyPrint)).toEqual([Acme.print]);
  });

  it('of a key that is gone wait for the person to say which organization they are for', async () => {
    const { Acme, Bolt } = await saveBoth();
    await changeSettings({ undoSeconds: 30 });
    await mark(won, Acme);
    await replaceKey('acme-key-3333');
    await wakeOutbox();
    expect(fake.requests).toEqual([]);
    const { user } = renderOptions();
    await user.click(await button('Send them to Acme'));
    await waitFor(async () => {
      const [entry] = (await readOutbox()).open;
      expect(entry?.keyPrint).toBe((await onlyWorkspace()).print);
    });
    expect(Bolt.print).not.toBe((await readOutbox()).open[0]?.keyPrint);
    await waitFor(() => expect(screen.queryByText(/Which organization are they for/)).toBeNull());
  });
});

describe('the popup', () => {
  it('says nothing of organizations while there is one', async () => {
    await saveApiKey(keys.Acme, { name: 'Acme' });
    renderPopup();
    await button('Mark lead');
    expect(screen.queryByRole('button', { name: /Organization/ })).toBeNull();
    expect(document.body.textContent).not.toContain('Acme');
  });

  it('switches with two clicks, and marks with the key of the one that is shown', async () => {
    await saveBoth();
    const { user } = renderPopup();
    await user.click(await screen.findByRole('radio', { name: 'Won' }));
    await user.click(await head('Acme'));
    await user.click(await button('Bolt'));
    const switched = await head('Bolt');
    await waitFor(() => expect(document.activeElement).toBe(switched));
    await user.click(await button('Mark lead'));
    await waitFor(() => expect(sentWith()).toEqual([['PATCH', keys.Bolt]]));
    expect((await screen.findByText(/^at|Organization: Bolt/)).textContent).toContain('Organization: Bolt');
    expect((await readWorkspaces()).activeId).toBe((await readWorkspaces()).all[1]?.id);
  });

  it('begins with the site’s own organization, which is kept for it with one more click', async () => {
    await saveBoth();
    const first = renderPopup();
    await first.user.click(await head('Acme'));
    await first.user.click(await button('Bolt'));
    await first.user.click(await head('Bolt'));
    await first.user.click(screen.getByRole('checkbox', { name: 'Always on crm.example' }));
    await waitFor(async () => expect((await readWorkspaces()).sites).toHaveLength(1));
    await changeWorkspaces((all) => ({ ...all, activeId: all.all[0]?.id ?? '' }));
    first.unmount();
    const second = renderPopup();
    await head('Bolt');
    second.unmount();
    fake.address = 'https://mail.example/';
    renderPopup();
    await head('Acme');
  });

  it('shows of another organization nothing that was found or filled in for the first', async () => {
    await saveBoth();
    await changeSettings({ looksUp: true });
    fake.answerLook = async ({ headers }) =>
      headers['x-api-key'] === keys.Acme
        ? answerLeads({ id: 'lead_1', email: 'jane@acme.com', status: 'qualified', value: 4200 })
        : answerLeads();
    const { user } = renderPopup();
    const value = () => screen.getByRole<HTMLInputElement>('textbox', { name: 'Value' });
    await waitFor(() => expect(value().value).toBe('4200'));
    // Whoever has been in the field has taken it for theirs, but has not typed it.
    await user.click(value());
    await user.click(await head('Acme'));
    await user.click(await button('Bolt'));
    await screen.findByText('Octanist has no lead with this address.');
    expect(value().value).toBe('');
    expect(document.body.textContent).not.toContain('4,200');
  });

  it('brings a waiting mark back into the form in its own organization', async () => {
    const { Bolt } = await saveBoth();
    await changeSettings({ undoSeconds: 30 });
    await mark(won, Bolt);
    const { user } = renderPopup();
    await head('Acme');
    await user.click(await button('Waiting (1)'));
    expect((await screen.findByRole('article')).textContent).toContain('Organization: Bolt');
    await user.click(await button('Edit'));
    await head('Bolt');
  });

  it('closes its list with Escape', async () => {
    await saveBoth();
    const { user } = renderPopup();
    await user.click(await head('Acme'));
    expect(screen.getByRole('list', { name: 'Organizations' })).toBeTruthy();
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('list', { name: 'Organizations' })).toBeNull();
    expect(document.activeElement).toBe(await head('Acme'));
  });
});

describe('options', () => {
  const told = () => screen.getByRole('status').textContent;
  const box = (name: string) => screen.getByRole<HTMLInputElement>('textbox', { name });
  const row = (name: string) => within(screen.getByRole('group', { name }));

  it('lead from one key to two, the second checked at once', async () => {
    await saveApiKey(keys.Acme);
    const { user } = renderOptions();
    await user.click(await button('Add another organization'));
    expect(document.activeElement).toBe(box('Name of the organization'));
    await user.type(box('Name of the organization'), 'Bolt');
    await user.type(screen.getByLabelText('API key', { selector: '[name=organizationKey]' }), keys.Bolt);
    await user.keyboard('{Enter}');
    await waitFor(() => expect(told()).toBe('Key saved. Octanist accepts this key.'));
    expect(sentWith()).toEqual([['POST', keys.Bolt]]);
    expect(row('Key ending in 1111').getByRole<HTMLInputElement>('radio').checked).toBe(true);
    expect(row('Bolt').getByRole<HTMLInputElement>('radio').checked).toBe(false);
    expect(document.body.innerHTML).not.toContain(keys.Bolt);
  });

  it('name one, choose the active one, check and forget one', async () => {
    await saveBoth();
    await changeWorkspaces((all) => withSite(all, 'crm.example', all.all[1]?.id ?? null));
    const { user } = renderOptions();
    await screen.findByRole('group', { name: 'Bolt' });
    await user.click(row('Bolt').getByRole('radio'));
    await waitFor(() => expect(row('Bolt').getByRole<HTMLInputElement>('radio').checked).toBe(true));
    await user.click(row('Bolt').getByRole('button', { name: 'Check key' }));
    await waitFor(() => expect(told()).toBe('Octanist accepts this key.'));
    expect(sentWith()).toEqual([['POST', keys.Bolt]]);

    await user.click(row('Bolt').getByRole('button', { name: 'Edit' }));
    await user.type(box('Name of the organization'), ' Benelux');
    await user.click(await button('Save organization'));
    await waitFor(() => expect(told()).toBe('Organization saved.'));
    expect((await readWorkspaces()).all.map(({ name }) => name)).toEqual(['Acme', 'Bolt Benelux']);

    await user.click(row('Bolt Benelux').getByRole('button', { name: 'No longer on crm.example' }));
    await waitFor(async () => expect((await readWorkspaces()).sites).toEqual([]));

    await user.click(row('Bolt Benelux').getByRole('button', { name: 'Forget key' }));
    await user.click(await button('Yes, forget it'));
    await waitFor(() => expect(told()).toBe('Key forgotten.'));
    expect(await onlyWorkspace()).toMatchObject({ name: 'Acme' });
    // With one left, all is as it is with one.
    expect(screen.getByText(/A key ending in 1111 is saved/)).toBeTruthy();
  });

  it('say where a key is saved already, and keep what was typed', async () => {
    await saveBoth();
    const { user } = renderOptions();
    await user.click(await button('Add another organization'));
    const key = screen.getByLabelText<HTMLInputElement>('API key');
    await user.type(key, keys.Acme);
    await user.click(await button('Save organization'));
    await screen.findByText('This key is saved already: Acme.');
    expect(key.value).toBe(keys.Acme);
    expect((await readWorkspaces()).all).toHaveLength(2);
    expect(fake.requests).toEqual([]);
  });
});
