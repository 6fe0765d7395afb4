// @vitest-environment happy-dom
/** The options page by role and name, with the real background behind it. */
import { cleanup, fireEvent, screen, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { readApiKey } from '../../lib/browser/apiKeyStore.ts';
import { readConsent } from '../../lib/browser/consentStore.ts';
import { database } from '../../lib/browser/database.ts';
import { learnVisit } from '../../lib/browser/learntAddresses.ts';
import { forgetApiKey, saveApiKey } from '../../lib/browser/saveApiKey.ts';
import { readSettings } from '../../lib/browser/stored.ts';
import { readWorkspaces } from '../../lib/browser/workspaceStore.ts';
import { noWorkspaces } from '../../lib/workspaces.ts';
import {
  answerJson,
  changeSettings,
  type FakeBrowser,
  onlyWorkspace,
  startFakeBrowser,
} from '../support/fakeBrowser.ts';
import { renderOptions } from '../support/renderPage.tsx';

let fake: FakeBrowser;

beforeEach(async () => {
  fake = await startFakeBrowser({ apiKey: null });
});
afterEach(cleanup);

const key = () => screen.getByLabelText<HTMLInputElement>('API key');
const box = (name: string) => screen.getByRole<HTMLInputElement>('textbox', { name });
const button = (name: string) => screen.getByRole('button', { name });
const told = () => screen.getByRole('status').textContent;
const describedBy = (element: HTMLElement) =>
  document.getElementById(element.getAttribute('aria-describedby') ?? '')?.textContent;
const asksBeforeLeaving = () => !fireEvent(window, new Event('beforeunload', { cancelable: true }));

async function openOptions() {
  const options = renderOptions();
  await screen.findByText(/^No key is saved yet\.|^A key ending in/);
  return options;
}

describe('the key', () => {
  it('is saved, checked at once, and never shown again', async () => {
    const { user, unmount } = await openOptions();
    await user.type(key(), ' oct_live_abcd1234 ');
    await user.click(button('Save'));
    await waitFor(() => expect(told()).toBe('Key saved. Octanist accepts this key.'));
    expect(await readApiKey((await onlyWorkspace()).print)).toBe('oct_live_abcd1234');
    expect(fake.requests).toEqual([
      expect.objectContaining({ headers: expect.objectContaining({ 'x-api-key': 'oct_live_abcd1234' }) }),
    ]);
    expect(key().value).toBe('');
    expect(screen.getByText(/A key ending in 1234 is saved/)).toBeTruthy();
    unmount();
    await openOptions();
    expect(document.body.innerHTML).not.toContain('oct_live');
  });

  it.each([
    ['OCT-1A2B3C4D', /^This is a pixel id, not an API key/],
    ['short', /^This is too short/],
    ['oct live key', /spaces or characters that a key cannot have/],
    ['x'.repeat(600), /^This is too long/],
  ])('%s is refused in plain words, and stays for mending', async (text, words) => {
    const { user } = await openOptions();
    await user.click(key());
    await user.paste(text);
    await user.click(button('Save'));
    expect(describedBy(key())).toMatch(words);
    expect(key().getAttribute('aria-invalid')).toBe('true');
    expect(document.activeElement).toBe(key());
    expect(key().value).toBe(text);
    expect(await readWorkspaces()).toEqual(noWorkspaces);
    expect(fake.requests).toEqual([]);
  });

  it('is kept when Octanist refuses it, and that is said', async () => {
    fake.answer = async () =>
      answerJson(401, { success: false, error: { code: 'UNAUTHORIZED', message: 'no' } });
    const { user } = await openOptions();
    await user.type(key(), 'oct_live_abcd1234');
    await user.click(button('Save'));
    expect((await screen.findByRole('alert')).textContent).toContain('Octanist refused the API key.');
    expect(told()).toBe('Key saved.');
  });

  it('is saved before it is checked', async () => {
    const { user } = await openOptions();
    await user.type(key(), 'oct_live_abcd1234');
    await user.click(button('Check key'));
    await waitFor(() => expect(told()).toBe('Key saved. Octanist accepts this key.'));
    expect((await onlyWorkspace()).hint).toBe('1234');
  });

  it('is asked for when there is none to check', async () => {
    const { user } = await openOptions();
    await user.click(button('Check key'));
    expect(describedBy(key())).toBe('Paste your API key first.');
    expect(fake.requests).toEqual([]);
  });

  it('is forgotten only after a yes', async () => {
    await startFakeBrowser();
    const { user } = await openOptions();
    await user.click(button('Forget key'));
    expect(screen.getByRole('group', { name: /^Forget the key ending in 1234\?/ })).toBeTruthy();
    expect(document.activeElement).toBe(button('Cancel'));
    await user.click(button('Cancel'));
    expect(document.activeElement).toBe(button('Forget key'));
    expect((await onlyWorkspace()).hint).toBe('1234');
    await user.click(button('Forget key'));
    await user.click(button('Yes, forget it'));
    await waitFor(() => expect(told()).toBe('Key forgotten.'));
    expect(await (await database()).getAllKeys('keys')).toEqual(['salt', 'workspaces']);
    expect(screen.getByText(/^No key is saved yet/)).toBeTruthy();
  });

  it('cannot be saved without a database, and that is said', async () => {
    const { user } = await openOptions();
    vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    await user.type(key(), 'oct_live_abcd1234');
    await user.click(button('Save'));
    expect((await screen.findAllByRole('alert'))[0]?.textContent).toContain('could not store this');
    expect(key().value).toBe('oct_live_abcd1234');
  });
});

describe('consent', () => {
  const box = () =>
    screen.findByRole('checkbox', { name: 'I agree that Leadmark sends this to octanist.com' });

  beforeEach(async () => {
    fake = await startFakeBrowser({ apiKey: null, hasAgreed: false });
  });

  it.each(['Save', 'Check key'])(
    'is asked for before a key is saved: until then %s keeps it in its box, and nothing is sent',
    async (press) => {
      const { user } = await openOptions();
      await user.type(key(), 'oct_live_abcd1234');
      await user.click(button(press));
      await screen.findByText(/^First tick that you agree/);
      expect(document.activeElement).toBe(await box());
      expect(key().value).toBe('oct_live_abcd1234');
      expect(await readWorkspaces()).toEqual(noWorkspaces);
      expect(fake.requests).toEqual([]);

      await user.keyboard(' ');
      await waitFor(() => expect(screen.queryByText(/^First tick/)).toBeNull());
      await user.click(button(press));
      await waitFor(() => expect(told()).toContain('Octanist accepts this key.'));
      expect(fake.requests).toHaveLength(1);
    },
  );

  it('can be taken back before there is a key', async () => {
    const { user } = await openOptions();
    await user.click(await box());
    await waitFor(async () => expect(await readConsent()).not.toBeNull());
    await user.click(await box());
    await waitFor(async () => expect(await readConsent()).toBeNull());
  });

  it('is told of once there is a key, goes with the last key, and is asked for anew', async () => {
    fake = await startFakeBrowser();
    const { user } = await openOptions();
    expect((await screen.findByText(/^You agreed to this on/)).textContent).toContain(
      String(new Date().getFullYear()),
    );
    expect(screen.queryByRole('checkbox', { name: /^I agree/ })).toBeNull();
    await user.click(button('Forget key'));
    await user.click(button('Yes, forget it'));
    expect((await box()) as HTMLInputElement).toHaveProperty('checked', false);
    expect(await readConsent()).toBeNull();
  });

  it('stays while another key is there', async () => {
    fake = await startFakeBrowser();
    await saveApiKey('another-key-5678');
    await forgetApiKey((await onlyWorkspace()).id);
    expect(await readConsent()).not.toBeNull();
  });

  it('is needed for the key of one more organization too, whatever was agreed to before', async () => {
    fake = await startFakeBrowser();
    await (await database()).put('keys', { words: 0, atMs: 1 }, 'consent');
    const { user } = await openOptions();
    await user.click(button('Add another organization'));
    await user.type(document.querySelector('[name=organizationKey]') as HTMLElement, 'another-key-5678');
    await user.click(button('Save organization'));
    await screen.findByText(/^First tick that you agree/);
    expect((await readWorkspaces()).all).toHaveLength(1);
  });
});

describe('the settings', () => {
  it('begin with the country of the browser’s language', async () => {
    await openOptions();
    const country = screen.getByRole<HTMLSelectElement>('combobox', { name: 'Default country' });
    expect(country.selectedOptions[0]?.textContent).toBe('United States');
  });

  it('are saved together, amounts as people type them', async () => {
    const { user } = await openOptions();
    await user.selectOptions(screen.getByRole('combobox', { name: 'Default country' }), 'Netherlands');
    await user.type(box('Currency symbol'), '€');
    await user.type(box('Value for Won from the menu'), '2,500');
    await user.type(box('Value for Qualified from the menu'), '1k');
    await user.click(button('Save'));
    await waitFor(() => expect(told()).toBe('Saved.'));
    expect(await readSettings()).toEqual({
      defaultCountry: 'NL',
      currencySymbol: '€',
      undoSeconds: 0,
      defaultValueWon: 2500,
      defaultValueQualified: 1000,
      ownAddresses: [],
      learnsAddresses: true,
      looksUp: false,
      matchesHere: true,
      showsDot: true,
    });
    expect(fake.requests).toEqual([]);
  });

  it('are shown as saved, and an emptied value is no value', async () => {
    await changeSettings({
      currencySymbol: '$',
      defaultCountry: 'GB',
      defaultValueWon: 1234.5,
      undoSeconds: 5,
    });
    const { user } = await openOptions();
    expect(box('Value for Won from the menu').value).toBe('1234.5');
    await user.clear(box('Value for Won from the menu'));
    await user.click(button('Save'));
    await waitFor(() => expect(told()).toBe('Saved.'));
    expect(await readSettings()).toEqual({
      currencySymbol: '$',
      defaultCountry: 'GB',
      ownAddresses: [],
      learnsAddresses: true,
      looksUp: false,
      matchesHere: true,
      showsDot: true,
      undoSeconds: 5,
    });
  });

  it('are not saved while one is wrong, which is said at its field', async () => {
    const { user } = await openOptions();
    await user.type(box('Value for Won from the menu'), 'much');
    await user.click(button('Save'));
    expect(describedBy(box('Value for Won from the menu'))).toMatch(/^Not an amount/);
    expect(document.activeElement).toBe(box('Value for Won from the menu'));
    expect(told()).toBe('');
    expect((await readSettings()).defaultValueWon).toBeUndefined();
  });

  it('are not lost in silence', async () => {
    const { user } = await openOptions();
    expect(asksBeforeLeaving()).toBe(false);
    await user.type(box('Currency symbol'), '€');
    expect(screen.getByText('Not saved yet.')).toBeTruthy();
    expect(asksBeforeLeaving()).toBe(true);
    await user.click(button('Save'));
    await waitFor(() => expect(told()).toBe('Saved.'));
    expect(screen.queryByText('Not saved yet.')).toBeNull();
    expect(asksBeforeLeaving()).toBe(false);
  });
});

describe('one’s own addresses', () => {
  const own = () => box('My own addresses');

  it('are saved one a line, domains too', async () => {
    const { user } = await openOptions();
    await user.type(own(), 'Mara@Lumen.example{Enter}@northwind.example');
    await user.click(button('Save'));
    await waitFor(() => expect(told()).toBe('Saved.'));
    expect((await readSettings()).ownAddresses).toEqual(['mara@lumen.example', 'northwind.example']);
  });

  it.each([
    ['lumen', 'lumen is neither an e-mail address nor a domain. Correct or remove it.'],
    ['gmail.com', 'Anybody can have an address at gmail.com. Write your own address in full.'],
  ])('%s is refused in plain words', async (text, words) => {
    const { user } = await openOptions();
    await user.type(own(), text);
    await user.click(button('Save'));
    expect(describedBy(own())).toBe(words);
    expect(document.activeElement).toBe(own());
    expect((await readSettings()).ownAddresses).toEqual([]);
  });

  it('are learnt unless that is switched off', async () => {
    const { user } = await openOptions();
    const learns = screen.getByRole<HTMLInputElement>('checkbox', { name: /^Learn which addresses/ });
    expect(learns.checked).toBe(true);
    await user.click(learns);
    await user.click(button('Save'));
    await waitFor(() => expect(told()).toBe('Saved.'));
    expect((await readSettings()).learnsAddresses).toBe(false);
  });

  it('that were learnt can be forgotten', async () => {
    await learnVisit('mail.example', [{ kind: 'email', value: 'mara@lumen.example' }]);
    const { user } = await openOptions();
    await user.click(button('Forget what was learnt'));
    await waitFor(() => expect(told()).toBe('What was learnt is forgotten.'));
    expect(await (await database()).getAllKeys('learnt')).toEqual([]);
  });
});
