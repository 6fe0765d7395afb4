// @vitest-environment happy-dom
/** Practice: an organization that is answered in the browser, with no key, no permission and no network. */
import { cleanup, screen, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { playOffline, removePractice } from '../../lib/browser/changePractice.ts';
import { markLead } from '../../lib/browser/markLead.ts';
import { wakeOutbox } from '../../lib/browser/outbox.ts';
import { readOutbox } from '../../lib/browser/outboxStore.ts';
import { readPracticeLeads } from '../../lib/browser/practiceStore.ts';
import { saveApiKey } from '../../lib/browser/saveApiKey.ts';
import { startPractice } from '../../lib/browser/startPractice.ts';
import { readItems, writeItem } from '../../lib/browser/storageItem.ts';
import { keptDraftName, readDraft, saveDraft } from '../../lib/browser/stored.ts';
import { readWorkspaces } from '../../lib/browser/workspaceStore.ts';
import { emptyDraft } from '../../lib/draft.ts';
import type { Identifier } from '../../lib/identifier.ts';
import { practicePrint } from '../../lib/practice/practice.ts';
import { practiceMails } from '../../lib/practice/practiceMails.ts';
import {
  answerJson,
  changeSettings,
  type FakeBrowser,
  pageWith,
  startFakeBrowser,
  tabId,
} from '../support/fakeBrowser.ts';
import { seeEverything } from '../support/inSight.ts';
import { renderOptions, renderPopup } from '../support/renderPage.tsx';

const { open, several, unknown } = practiceMails;

let fake: FakeBrowser;

beforeEach(async () => {
  seeEverything();
  fake = await startFakeBrowser({ apiKey: null });
  await changeSettings({ looksUp: true });
  // Neither a permission nor a network has a part in it.
  Object.assign(fakeBrowser.permissions, { contains: async () => false });
  vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(false);
  // Browsers give the names of headers in small letters; happy-dom as they were written.
  vi.spyOn(Response, 'json').mockImplementation((body, init) =>
    answerJson(init?.status ?? 200, body, init?.headers as Record<string, string>),
  );
  Object.assign(fakeBrowser.tabs, { getCurrent: async () => undefined, create: async () => ({}) });
});
afterEach(async () => {
  cleanup();
  fake.closePage();
  await removePractice();
  expect(fake.requests).toEqual([]);
  expect(fake.looks).toEqual([]);
});

const button = (name: string) => screen.findByRole('button', { name });
const told = (text: string) => waitFor(() => expect(screen.getByRole('status').textContent).toContain(text));
const leadWith = async (part: object) =>
  (await readPracticeLeads())?.find((lead) =>
    Object.entries(part).every(([name, value]) => (lead as Record<string, unknown>)[name] === value),
  );

/** Begins to practise, with the popup over this mail. */
async function openOver({ email }: { readonly email: string }) {
  await startPractice();
  fake.page = pageWith({ kind: 'email', text: email });
  return renderPopup().user;
}
async function markWon(user: Awaited<ReturnType<typeof openOver>>): Promise<void> {
  await user.click(await screen.findByRole('radio', { name: 'Won' }));
  await user.click(await button('Mark lead'));
}
/** A mark that nobody watches. */
async function mark(lead: Identifier): Promise<void> {
  const accepted = await markLead(
    { lead, status: 'won' },
    { undoSeconds: 0 },
    { keyPrint: practicePrint, from: 'menu', tabId },
  );
  expect(accepted.ok).toBe(true);
  await wakeOutbox();
}
const byMail = ({ email }: { readonly email: string }): Identifier => ({ kind: 'email', value: email });

describe('begun', () => {
  it('without a key in the popup, it says from then on that nothing is real', async () => {
    const { user } = renderPopup();
    await user.click(await button('Try it with practice leads'));
    await waitFor(async () => expect((await readWorkspaces()).all).toHaveLength(1));
    cleanup();
    renderPopup();
    await screen.findByText(/Practice: nothing is sent/);
  });

  it('stays beside the first key, which takes its place as the active one', async () => {
    await startPractice();
    await saveApiKey('test-key-1234');
    const { all, activeId } = await readWorkspaces();
    expect(all.map(({ id }) => id)).toEqual([activeId, 'practice']);
  });

  it('is what its own page is about, whatever key there is', async () => {
    await saveApiKey('test-key-1234');
    await startPractice();
    fake.address = 'chrome-extension://leadmark/practice.html#open';
    fake.page = pageWith({ kind: 'email', text: open.email });
    const { user } = renderPopup();
    await screen.findByText(/Practice: nothing is sent/);
    await screen.findAllByText('Anna Berger');
    await markWon(user);
    await told('Marked won');
    expect(await leadWith({ email: open.email })).toMatchObject({ status: 'won' });
  });
});

describe('a practice mark', () => {
  it('changes the one lead, and says that it is practice', async () => {
    const user = await openOver(open);
    await screen.findAllByText('Anna Berger');
    await markWon(user);
    await told('Marked won');
    expect(screen.getByRole('status').textContent).toContain('Practice (made-up leads)');
    expect(await leadWith({ email: open.email })).toMatchObject({ status: 'won' });
  });

  it('changes none of several; the one that is chosen alone', async () => {
    const user = await openOver(several);
    await screen.findByRole('option', { selected: true });
    await markWon(user);
    expect((await screen.findByRole('alert')).textContent).toContain('Several leads share this contact');
    await user.click((await screen.findAllByRole('button', { name: 'Choose which' }))[0] as HTMLElement);
    await user.click(await screen.findByRole('button', { name: /^Emma Hofmann/ }));
    await button('Choose another');
    await user.click(await button('Mark lead'));
    await told('Marked won');
    expect(await leadWith({ name: 'Emma Hofmann' })).toMatchObject({ status: 'won' });
    expect(await leadWith({ name: several.name })).toMatchObject({ status: 'open' });
  });

  it('finds nobody who is no lead, until it is created', async () => {
    const user = await openOver(unknown);
    await user.click(await button('Find or create'));
    await user.click(await button('Create lead'));
    await screen.findAllByText(/^Open$/);
    expect(await leadWith({ email: unknown.email })).toMatchObject({ status: 'open' });
    await markWon(user);
    await told('Marked won');
  });

  it('cannot be looked up or created while its network is switched off, which is said as such, and can once it is on', async () => {
    const user = await openOver(unknown);
    await button('Find or create');
    await playOffline(true);
    await user.click(await button('Find or create'));
    const alert = await screen.findByRole('alert');
    expect(alert.textContent).toContain('Try again once you are connected');
    expect(document.body.textContent).not.toMatch(/mark again/i);
    await user.click(await button('Create lead'));
    await waitFor(() => expect(screen.getAllByRole('alert')).toHaveLength(2));
    expect(document.body.textContent).not.toMatch(/mark again/i);
    await playOffline(false);
    await user.click(await button('Look up again'));
    await screen.findByText('Nobody with this phone, name or company either.');
  });

  it('waits while its network is switched off, and goes at once when it is on', async () => {
    await startPractice();
    await playOffline(true);
    await mark(byMail(open));
    expect((await readOutbox()).open).toHaveLength(1);
    await playOffline(false);
    await waitFor(async () => expect(await leadWith({ status: 'won' })).toMatchObject({ email: open.email }));
  });

  it('that nobody has watched is told as practice', async () => {
    await startPractice();
    const shown = vi.spyOn(fakeBrowser.notifications, 'create');
    await mark(byMail(open));
    const ofPractice = expect.objectContaining({ title: expect.stringMatching(/^Practice: /) });
    await waitFor(() => expect(shown.mock.calls).toEqual([[expect.any(String), ofPractice]]));
  });
});

it('the address bar calls a practice mark so', async () => {
  await startPractice();
  fake.addressBar.type(`${open.email} won 5000`);
  await waitFor(() =>
    expect(fake.addressBar.suggestion).toBe('Practice: Anna Berger: Won, 5,000 replaces Open'),
  );
});

describe('removed', () => {
  it('takes its leads, its marks and what was half filled in with it; the real ones stay', async () => {
    await saveApiKey('test-key-1234');
    const [real] = (await readWorkspaces()).all;
    await startPractice();
    await mark(byMail(open));
    await playOffline(true);
    await mark(byMail(unknown));
    const lead = { kind: 'email', value: 'jane@acme.com' } as const;
    await markLead(
      { lead, status: 'won' },
      { undoSeconds: 60 },
      { keyPrint: real?.print ?? '', from: 'menu', tabId: 8 },
    );
    fake.address = 'chrome-extension://leadmark/practice.html#open';
    await saveDraft(tabId, { ...emptyDraft, lead: several.email });
    await writeItem(keptDraftName('practice', unknown.email), {
      workspaceId: 'practice',
      lead: unknown.email,
      draft: emptyDraft,
      atMs: 0,
    });
    await saveDraft(8, { ...emptyDraft, lead: 'otto@acme.com' });

    const { user } = renderOptions();
    await user.click(await button('Remove practice'));
    await button('Try it with practice leads');

    const { open: waiting, receipts } = await readOutbox();
    expect([...waiting, ...receipts].map(({ update }) => update.lead.value)).toEqual(['jane@acme.com']);
    expect((await readWorkspaces()).all).toEqual([real]);
    expect(await readDraft(8)).toMatchObject({ lead: 'otto@acme.com' });
    expect(JSON.stringify([await readItems('session'), await readItems('local')])).not.toMatch(
      /practice|\.example/,
    );
    expect(await fakeBrowser.notifications.getAll()).toEqual({});
    expect(await readPracticeLeads()).toBeNull();
  });

  it('begins anew as on the first day', async () => {
    await startPractice();
    await mark(byMail(open));
    await waitFor(async () => expect(await leadWith({ email: open.email })).toMatchObject({ status: 'won' }));
    await removePractice();
    await openOver(open);
    await screen.findAllByText(/^Open$/);
  });
});
