// @vitest-environment happy-dom
/** The side panel: the popup's screens, with who is an open lead told from this device, and a draft for each lead. */
import { cleanup, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import {
  answerJson,
  changeSettings,
  type FakeBrowser,
  pageWith,
  startFakeBrowser,
} from '../support/fakeBrowser.ts';
import { renderPanel } from '../support/renderPage.tsx';

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

  it('fetches nothing where matching is switched off', async () => {
    await changeSettings({ matchesHere: false });
    renderPanel();
    await screen.findByRole('option', { name: new RegExp(jane) });
    expect(screen.queryByText(/Matched here/)).toBeNull();
    expect(paths().filter((search) => search.includes('status=open'))).toEqual([]);
  });
});
