// @vitest-environment happy-dom
/** The side panel: the popup's screens, with who is an open lead told from this device, and a draft for each lead. */
import { cleanup, screen } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { send } from '../../lib/browser/messages.ts';
import { saveApiKey } from '../../lib/browser/saveApiKey.ts';
import { readItems } from '../../lib/browser/storageItem.ts';
import { changeWorkspaces } from '../../lib/browser/workspaceStore.ts';
import {
  answerJson,
  changeSettings,
  type FakeBrowser,
  pageWith,
  startFakeBrowser,
  tabId,
} from '../support/fakeBrowser.ts';
import { renderOptions, renderPanel, renderPopup } from '../support/renderPage.tsx';

let fake: FakeBrowser;
const jane = 'jane@firm.example';
const otto = 'otto@other.example';

beforeEach(async () => {
  fake = await startFakeBrowser();
  await changeSettings({ looksUp: true });
  fake.page = pageWith({ kind: 'email', text: jane }, { kind: 'email', text: otto });
  const lead = { id: 'lead_1', email: jane, status: 'open', value: 4200 };
  fake.answerLook = async () => answerJson(200, { success: true, data: [lead] });
});
afterEach(() => {
  cleanup();
  fake.stopBackground();
});

const paths = () => fake.looks.map(({ url }) => new URL(url).search);

describe('the side panel', () => {
  it('says who is an open lead, and asks about one who is not only when chosen', async () => {
    const { user } = renderPanel();
    await screen.findByText('Matched here with your open leads: 1');
    await screen.findAllByText('4,200', { exact: false });
    expect(paths().filter((search) => search.includes('search='))).toEqual([]);
    await user.click(screen.getByRole('option', { name: new RegExp(otto) }));
    await vi.waitFor(() => expect(paths().join()).toContain('search=otto'));
    expect(paths().join()).not.toContain('search=jane');
  });

  it('keeps what was begun for a lead while another one is in the form', async () => {
    const { user } = renderPanel();
    await user.click(await screen.findByRole('option', { name: new RegExp(jane) }));
    await user.type(screen.getByRole('textbox', { name: 'Note' }), 'Called on Monday');
    await user.click(screen.getByRole('option', { name: new RegExp(otto) }));
    expect(screen.getByRole('textbox', { name: 'Note' })).toHaveProperty('value', '');
    await user.click(screen.getByRole('option', { name: new RegExp(jane) }));
    expect(screen.getByRole('textbox', { name: 'Note' })).toHaveProperty('value', 'Called on Monday');
  });

  describe('closed and opened again', () => {
    const note = () => screen.getByRole('textbox', { name: 'Note' });
    const choose = async (user: UserEvent, lead: string) =>
      user.click(await screen.findByRole('option', { name: new RegExp(lead) }));
    /** Begins a mark of Jane's, and goes on to Otto. */
    async function beginAndGoOn(): Promise<void> {
      const { user, unmount } = renderPanel();
      await choose(user, jane);
      await user.type(note(), 'Called on Monday');
      await choose(user, otto);
      unmount();
    }
    const names = async () => (await readItems('session')).map(([name]) => name).join();

    it('still has what was begun for a lead that was gone on from', async () => {
      await beginAndGoOn();
      const { user } = renderPanel();
      await choose(user, jane);
      expect(note()).toHaveProperty('value', 'Called on Monday');
    });

    it('has it no more once that lead is marked, were it in the popup', async () => {
      await beginAndGoOn();
      expect(await names()).toContain(jane);
      const { user, unmount } = renderPopup();
      await choose(user, jane);
      await user.click(screen.getByRole('radio', { name: 'Won' }));
      await user.click(screen.getByRole('button', { name: 'Mark lead' }));
      await vi.waitFor(async () => expect(await names()).not.toContain(jane));
      await user.click(await screen.findByRole('button', { name: 'Mark another lead' }));
      unmount();
      const again = renderPanel();
      await choose(again.user, otto);
      await choose(again.user, jane);
      expect(note()).toHaveProperty('value', '');
    });

    it('shows it in no other organization, and has the key in nothing that it keeps', async () => {
      await beginAndGoOn();
      const stored = JSON.stringify(await readItems('session'));
      expect(stored).toContain('Called on Monday');
      expect(stored).not.toContain('test-key-1234');
      await saveApiKey('other-key-5678', { name: 'Other' });
      await changeWorkspaces((before) => ({ ...before, activeId: before.all[1]?.id ?? '' }));
      const { user } = renderPanel();
      await choose(user, otto);
      await choose(user, jane);
      expect(note()).toHaveProperty('value', '');
    });

    it('has nothing left of an organization that was removed', async () => {
      await beginAndGoOn();
      const { user } = renderOptions();
      await user.click(await screen.findByRole('button', { name: 'Forget key' }));
      await user.click(screen.getByRole('button', { name: 'Yes, forget it' }));
      await vi.waitFor(async () => expect(await names()).not.toContain(`-${jane}`));
    });
  });

  it('takes up a page that it was not let into, once a click has opened it to us', async () => {
    fake.page = null;
    renderPanel();
    await screen.findByText(/Press Leadmark’s button in the toolbar/);
    fake.page = pageWith({ kind: 'email', text: jane });
    // As the popup does.
    await send('findContacts', { tabId });
    await screen.findByRole('option', { name: new RegExp(jane) });
  });

  it('fetches nothing where matching is switched off', async () => {
    await changeSettings({ matchesHere: false });
    renderPanel();
    await screen.findByRole('option', { name: new RegExp(jane) });
    expect(screen.queryByText(/Matched here/)).toBeNull();
    expect(paths().filter((search) => search.includes('status=open'))).toEqual([]);
  });
});
