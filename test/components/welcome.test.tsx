// @vitest-environment happy-dom
/** The page after installation: opened once, and each of its steps as the person takes it. */
import { cleanup, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { readApiKey } from '../../lib/browser/apiKeyStore.ts';
import { keepConsent, readConsent } from '../../lib/browser/consentStore.ts';
import { readWorkspaces } from '../../lib/browser/workspaceStore.ts';
import { answerJson, type FakeBrowser, onlyWorkspace, startFakeBrowser } from '../support/fakeBrowser.ts';
import { renderWelcome } from '../support/renderPage.tsx';

let fake: FakeBrowser;

beforeEach(async () => {
  fake = await startFakeBrowser({ apiKey: null, hasAgreed: false });
});
afterEach(() => {
  cleanup();
  fake.stopBackground();
});

const button = (name: string) => screen.findByRole('button', { name });
const step = (name: string) => screen.findByRole('region', { name });

describe('the welcome page', () => {
  const happens = (reason: 'install' | 'update') =>
    fakeBrowser.runtime.onInstalled.trigger(
      reason === 'update' ? { reason, previousVersion: '0.0.9' } : { reason },
    );

  it('opens once, and after no update', async () => {
    await happens('update');
    await happens('install');
    await waitFor(() => expect(fake.opened).toEqual([fakeBrowser.runtime.getURL('/welcome.html')]));
    await waitFor(async () =>
      expect(await fakeBrowser.storage.local.get('welcomed')).toEqual({ welcomed: true }),
    );
    await happens('update');
    await happens('install');
    expect(fake.opened).toHaveLength(1);
  });

  it('names each permission that the browser has given, with its reason', async () => {
    renderWelcome();
    const why = within(
      await screen.findByRole('region', { name: 'What it may do in your browser, and why' }),
    );
    const lines = why.getAllByRole('term').map((term) => [term.textContent, term.nextSibling?.textContent]);
    expect(lines).toEqual([
      ['storage', expect.stringMatching(/^Keeps your settings/)],
      ['activeTab', expect.stringMatching(/^Reads the page in front of you/)],
      ['https://octanist.com/*', expect.stringMatching(/^The one host/)],
      ['Sites you turn on', expect.stringMatching(/^None, until/)],
    ]);
  });
});

describe('where the person works', () => {
  const tile = () => screen.findByRole('button', { name: 'Outlook' });

  it('is one press for a product, with all its hosts in one question, and one press to be rid of it', async () => {
    const { user } = renderWelcome();
    expect((await tile()).getAttribute('aria-pressed')).toBe('false');
    await user.click(await tile());
    await screen.findByText('Leadmark is on at Outlook.');
    expect((await tile()).getAttribute('aria-pressed')).toBe('true');
    expect([...fake.sites.permitted]).toEqual([
      'https://octanist.com/*',
      'https://outlook.office.com/*',
      'https://outlook.office365.com/*',
      'https://outlook.live.com/*',
      'https://outlook.cloud.microsoft/*',
    ]);
    await user.click(await tile());
    await screen.findByText('Leadmark is off at Outlook.');
    expect([...fake.sites.permitted]).toEqual(['https://octanist.com/*']);
  });

  it('stays off where the browser is told no, and that is said', async () => {
    fake.sites.saysYes = false;
    const { user } = renderWelcome();
    await user.click(await tile());
    await screen.findByText('Not permitted, so Leadmark stays off at Outlook.');
    expect((await tile()).getAttribute('aria-pressed')).toBe('false');
  });

  it('is shown as the browser has it, also when its settings take one of the hosts back', async () => {
    const { user } = renderWelcome();
    await user.click(await tile());
    await waitFor(async () => expect((await tile()).getAttribute('aria-pressed')).toBe('true'));
    fake.sites.takeBack('https://outlook.live.com/*');
    await waitFor(async () => expect((await tile()).getAttribute('aria-pressed')).toBe('false'));
  });

  it('may be an address of their own, which is listed with a way out', async () => {
    const { user } = renderWelcome();
    const box = await screen.findByRole<HTMLInputElement>('textbox', { name: 'My own address' });
    await user.type(box, 'my crm{Enter}');
    expect(box.getAttribute('aria-invalid')).toBe('true');
    expect(document.activeElement).toBe(box);
    await screen.findByText(/^This is not the address of a site with https/);
    await user.clear(box);
    await user.type(box, 'https://crm.firm.example/leads{Enter}');
    await screen.findByText('Leadmark is on at crm.firm.example.');
    expect(box.value).toBe('');
    expect(fake.sites.permitted.has('https://crm.firm.example/*')).toBe(true);
    await user.click(await button('Remove crm.firm.example'));
    await screen.findByText('Leadmark is off at crm.firm.example.');
  });
});

describe('the key', () => {
  const box = async () =>
    within(await step('2. Connect Octanist')).findByLabelText<HTMLInputElement>('API key');
  const consent = () =>
    screen.findByRole<HTMLInputElement>('checkbox', {
      name: 'I agree that Leadmark sends this to octanist.com',
    });

  it('is saved and checked with one press, once the person has agreed to what is sent; before, nobody is asked', async () => {
    const { user } = renderWelcome();
    await user.type(await box(), 'oct_live_abcd1234{Enter}');
    await screen.findByText(/^First tick that you agree/);
    expect(document.activeElement).toBe(await consent());
    expect(fake.requests).toEqual([]);
    expect((await readWorkspaces()).all).toEqual([]);

    await user.keyboard(' ');
    expect(await readConsent()).not.toBeNull();
    await user.click(await button('Save and check key'));
    await screen.findByText('Key saved. Octanist accepts this key.');
    expect(fake.requests.map(({ url }) => url)).toEqual(['https://octanist.com/api/check']);
    expect(await readApiKey((await onlyWorkspace()).print)).toBe('oct_live_abcd1234');
    expect((await box()).value).toBe('');
    await screen.findByText(/^You agreed to this on/);
    await button('Check key');
  });

  it('that Octanist refuses is told of where it was typed', async () => {
    await keepConsent(true);
    fake.answer = async () =>
      answerJson(401, { success: false, error: { code: 'UNAUTHORIZED', message: 'no' } });
    const { user } = renderWelcome();
    await user.type(await box(), 'oct_live_abcd1234{Enter}');
    expect((await screen.findByRole('alert')).textContent).toContain('Octanist refused the API key.');
  });

  it('is not needed to practise, and nothing is agreed to for that', async () => {
    const { user } = renderWelcome();
    await user.click(await button('Try it with practice leads'));
    await waitFor(() => expect(fake.opened).toEqual([fakeBrowser.runtime.getURL('/practice.html')]));
    await button('Remove practice');
    expect(await consent()).toHaveProperty('checked', false);
    expect(fake.requests).toEqual([]);
  });

  it('is not what a pixel id is', async () => {
    const { user } = renderWelcome();
    await user.type(await box(), 'OCT-1A2B3C4D{Enter}');
    await screen.findByText(/^This is a pixel id, not an API key/);
    expect(document.activeElement).toBe(await box());
  });
});

describe('the try', () => {
  it('names the keys that the browser has for the popup, and says where there are none', async () => {
    renderWelcome();
    await screen.findByText(/^Press Alt\+Shift\+L, or Leadmark’s button/);
    cleanup();
    fake.addressBar.popupKeys = '';
    renderWelcome();
    await screen.findByText(/Your browser has no shortcut for it at the moment/);
  });

  it('says that a key comes first, while there is none', async () => {
    renderWelcome();
    await screen.findByText(/^Save a key first/);
    cleanup();
    fake = await startFakeBrowser();
    renderWelcome();
    await button('Check key');
    expect(screen.queryByText(/^Save a key first/)).toBeNull();
  });
});
