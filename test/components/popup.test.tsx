// @vitest-environment happy-dom
/** The popup as a salesperson meets it: by role and name, with the real background behind it. */
import { act, cleanup, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { ringBell } from '../../lib/browser/outboxBell.ts';
import { readOutbox } from '../../lib/browser/outboxStore.ts';
import { readDraft, readPutAway, rememberLossReason, saveDraft } from '../../lib/browser/stored.ts';
import { emptyDraft } from '../../lib/draft.ts';
import {
  answerJson,
  changeSettings,
  type FakeBrowser,
  onlyWorkspace,
  pageWith,
  startFakeBrowser,
  tabId,
} from '../support/fakeBrowser.ts';
import { renderPopup } from '../support/renderPage.tsx';

let fake: FakeBrowser;

beforeEach(async () => {
  fake = await startFakeBrowser();
  fake.page = pageWith({ kind: 'email', text: 'jane@acme.com', name: 'Jane Doe' });
});
afterEach(cleanup);

const box = (name: string) => screen.getByRole<HTMLInputElement>('textbox', { name });
const status = (name: string) => screen.getByRole<HTMLInputElement>('radio', { name });
const button = (name = 'Mark lead') => screen.getByRole('button', { name });
const option = (name: RegExp) => screen.findByRole('option', { name });
const told = () => screen.getByRole('status');
const describedBy = (element: HTMLElement) =>
  document.getElementById(element.getAttribute('aria-describedby') ?? '')?.textContent;

/** A popup whose form and contacts are there. */
async function openPopup() {
  const popup = renderPopup();
  await screen.findByRole('textbox', { name: 'Lead' });
  await waitFor(() => expect(screen.queryByText('Looking at the page…')).toBeNull());
  return popup;
}

describe('marking a lead', () => {
  it('sends what the form says, once, and tells what became of it', async () => {
    await changeSettings({ currencySymbol: '€' });
    const { user } = await openPopup();
    await user.click(status('Won'));
    await user.type(box('Value'), '5k');
    await user.type(box('Note'), ' Signed today ');
    await user.click(button());

    const success = await within(told()).findByText(/^Marked won in Octanist/);
    expect(success.textContent).toBe('Marked won in Octanist: jane@acme.com');
    expect(told().textContent).toContain('Value €\u00a05,000');
    expect(told().textContent).toContain('1 lead updated.');
    expect(fake.requests).toEqual([
      {
        url: 'https://octanist.com/api/leads',
        method: 'PATCH',
        headers: expect.objectContaining({ 'x-api-key': 'test-key-1234' }),
        body: { email: 'jane@acme.com', status: 'won', value: 5000, note: 'Signed today' },
      },
    ]);
    expect(await readDraft(tabId)).toBeNull();
  });

  it('warns when several leads were changed at once', async () => {
    fake.answer = async () => answerJson(200, { success: true, data: { leadsUpdated: 3 } });
    const { user } = await openPopup();
    await user.keyboard('1{Control>}{Enter}{/Control}');
    expect(
      await within(told()).findByText(/^3 leads updated: several leads share this contact/),
    ).toBeTruthy();
  });

  it('is on its way once it is saved, and told when it has arrived', async () => {
    const answers: ((response: Response) => void)[] = [];
    fake.answer = () => new Promise((resolve) => answers.push(resolve));
    const { user } = await openPopup();
    await user.click(status('Won'));
    await user.click(button());
    await waitFor(() => expect(answers).toHaveLength(1));
    expect(await within(told()).findByText('Sending to Octanist…')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Mark lead' })).toBeNull();
    await user.keyboard('{Control>}{Enter}{/Control}');
    answers[0]?.(answerJson(200, { success: true, data: { leadsUpdated: 1 } }));
    await within(told()).findByText(/^Marked won/);
    expect(fake.requests).toHaveLength(1);
  });

  it('shows the progress to a popup opened while it sends, and then the success', async () => {
    const answers: ((response: Response) => void)[] = [];
    fake.answer = () => new Promise((resolve) => answers.push(resolve));
    const first = await openPopup();
    await first.user.click(status('Won'));
    await first.user.click(button());
    await waitFor(() => expect(answers).toHaveLength(1));
    first.unmount();
    renderPopup();
    expect(await within(told()).findByText('Sending to Octanist…')).toBeTruthy();
    answers[0]?.(answerJson(200, { success: true, data: { leadsUpdated: 1 } }));
    await within(told()).findByText(/^Marked won/);
    expect(fake.requests).toHaveLength(1);
  });

  it('can be taken back before it leaves, with the form as it was', async () => {
    await changeSettings({ undoSeconds: 30 });
    const { user } = await openPopup();
    await user.type(box('Note'), 'Too soon');
    await user.click(status('Won'));
    await user.click(button());
    await user.click(await within(told()).findByRole('button', { name: 'Undo' }));
    await screen.findByRole('textbox', { name: 'Lead' });
    expect(box('Note').value).toBe('Too soon');
    expect(told().textContent).toBe('');
    expect(fake.requests).toEqual([]);
  });

  it('is sent at once when the person does not want to wait', async () => {
    await changeSettings({ undoSeconds: 30 });
    const { user } = await openPopup();
    await user.click(status('Won'));
    await user.click(button());
    await user.click(await within(told()).findByRole('button', { name: 'Send now' }));
    await within(told()).findByText(/^Marked won/);
    expect(fake.requests).toHaveLength(1);
  });

  it('waits in a list of its own, where it can be corrected', async () => {
    await changeSettings({ undoSeconds: 30 });
    const { user } = await openPopup();
    await user.type(box('Note'), 'Too soon');
    await user.click(status('Won'));
    await user.click(button());
    await user.click(await screen.findByRole('button', { name: 'Waiting (1)' }));
    await user.click(await screen.findByRole('button', { name: 'Edit' }));
    await waitFor(() => expect(box('Note').value).toBe('Too soon'));
    await user.clear(box('Note'));
    await user.type(box('Note'), 'Signed');
    await user.click(button());
    await user.click(await within(told()).findByRole('button', { name: 'Send now' }));
    await within(told()).findByText(/^Marked won/);
    expect(fake.requests.map(({ body }) => body)).toEqual([
      { email: 'jane@acme.com', status: 'won', note: 'Signed' },
    ]);
  });

  it('asks a person when Octanist says that it changed nothing, and sends again only if told to', async () => {
    fake.answer = async () => answerJson(200, { success: true, data: { leadsUpdated: 0 } });
    const { user } = await openPopup();
    await user.click(status('Won'));
    await user.click(button());
    await within(told()).findByText(/^Leadmark cannot tell whether it arrived/);
    fake.answer = async () => answerJson(200, { success: true, data: { leadsUpdated: 1 } });
    await user.click(within(told()).getByRole('button', { name: 'Send again' }));
    await within(told()).findByText(/^Marked won/);
    expect(fake.requests).toHaveLength(2);
  });

  it('notifies of a refusal when the popup was closed before it came, and only then', async () => {
    const answers: ((response: Response) => void)[] = [];
    fake.answer = () => new Promise((resolve) => answers.push(resolve));
    const notifications = () => Object.values(fakeBrowser.notifications.getAllCreateOptions());
    const refusal = () => answerJson(409, { success: false, error: { code: 'CONFLICT', message: 'Two' } });

    const first = await openPopup();
    await first.user.click(status('Won'));
    await first.user.click(button());
    await waitFor(() => expect(answers).toHaveLength(1));
    answers[0]?.(refusal());
    await screen.findByRole('alert');
    expect(notifications()).toEqual([]);

    await first.user.click(button());
    await waitFor(() => expect(answers).toHaveLength(2));
    first.unmount();
    answers[1]?.(refusal());
    await waitFor(() => expect(notifications()).toHaveLength(1));
    expect(notifications()[0]?.title).toMatch(/Several leads share this contact/);
  });

  it('ends without a word lost of what is typed for the next lead, and says so where nobody sees it', async () => {
    await changeSettings({ undoSeconds: 30 });
    const notifications = () => Object.values(fakeBrowser.notifications.getAllCreateOptions());
    const { user } = await openPopup();
    await user.click(status('Won'));
    await user.click(button());
    await within(told()).findByRole('button', { name: 'Undo' });
    await user.click(button('Mark another lead'));
    await user.type(await screen.findByRole('textbox', { name: 'Note' }), 'Next');
    await user.click(await screen.findByRole('button', { name: 'Waiting (1)' }));
    await user.click(await screen.findByRole('button', { name: 'Send now' }));
    await waitFor(() => expect(notifications()).toHaveLength(1));
    expect(notifications()[0]?.title).toMatch(/^Marked won/);
    expect(await readDraft(tabId)).toMatchObject({ note: 'Next' });
  });

  it('tells a success once: a later popup starts with an empty form', async () => {
    const { user, unmount } = await openPopup();
    await user.keyboard('1{Control>}{Enter}{/Control}');
    await within(told()).findByText(/^Marked qualified/);
    await waitFor(async () => expect(await readPutAway(tabId)).toBe(1));
    unmount();
    await openPopup();
    expect(told().textContent).toBe('');
    expect(status('Qualified').checked).toBe(false);
  });

  it('goes on to another lead with an empty form', async () => {
    const { user } = await openPopup();
    await user.type(box('Note'), 'one');
    await user.click(status('Won'));
    await user.click(button());
    await user.click(await screen.findByRole('button', { name: 'Mark another lead' }));
    await screen.findByRole('textbox', { name: 'Lead' });
    expect(box('Note').value).toBe('');
    expect(told().textContent).toBe('');
  });

  it('explains a refusal, and keeps the form as it was', async () => {
    fake.answer = async () =>
      answerJson(409, {
        success: false,
        error: { code: 'CONFLICT', message: 'Multiple leads match' },
        meta: { requestId: 'req_42' },
      });
    const { user, unmount } = await openPopup();
    await user.click(status('Lost'));
    await user.type(box('Note'), 'No budget');
    await user.click(button());
    const alert = await screen.findByRole('alert');
    expect(alert.textContent).toContain('Several leads share this contact, so Octanist changed none.');
    expect(alert.textContent).toContain('Octanist says: Multiple leads match');
    expect(alert.textContent).toContain('Request id for support: req_42');
    expect(box('Note').value).toBe('No budget');
    expect(button()).toBeTruthy();

    unmount();
    await openPopup();
    expect((await screen.findByRole('alert')).textContent).toMatch(/^Several leads share this contact/);
    expect(box('Note').value).toBe('No budget');
  });

  it('keeps the form as it was also after a refusal that comes before the mark was seen on its way', async () => {
    fake.answer = async () =>
      answerJson(404, { success: false, error: { code: 'NOT_FOUND', message: 'None' } });
    const ring = vi.spyOn(BroadcastChannel.prototype, 'postMessage').mockImplementation(() => undefined);
    const { user } = await openPopup();
    await user.type(box('Note'), 'Typed with care');
    await user.click(status('Won'));
    await user.click(button());
    await waitFor(async () => expect((await readOutbox()).open[0]?.state.is).toBe('refused'));
    ring.mockRestore();
    ringBell();
    await screen.findByRole('alert');
    expect(box('Note').value).toBe('Typed with care');
  });

  it('says which lead a problem was about once another is in the form', async () => {
    fake.answer = async () =>
      answerJson(404, { success: false, error: { code: 'NOT_FOUND', message: 'no lead' } });
    const { user } = await openPopup();
    await user.keyboard('1{Control>}{Enter}{/Control}');
    expect((await screen.findByRole('alert')).textContent).toMatch(/^Octanist has no lead with this contact/);
    await user.clear(box('Lead'));
    await user.type(box('Lead'), 'j.doe@acme.com');
    expect(screen.getByRole('alert').textContent).toMatch(/^jane@acme\.comOctanist has no lead/);
  });

  it('waits for another key when Octanist refuses this one, and leads to Options', async () => {
    fake.answer = async () =>
      answerJson(401, { success: false, error: { code: 'UNAUTHORIZED', message: 'no' } });
    const { user } = await openPopup();
    await user.keyboard('1{Control>}{Enter}{/Control}');
    await within(told()).findByText(/It waits for an API key that Octanist accepts/);
    await user.click(within(told()).getByRole('button', { name: 'Open Options' }));
    expect(fake.optionsOpened).toBe(1);
  });

  it('outlives a background that dies while it reads the lead: the next one is asked', async () => {
    const { user } = await openPopup();
    await user.clear(box('Lead'));
    fake.dies.add('readIdentifier');
    await user.type(box('Lead'), 'john@acme.com');
    await user.click(status('Won'));
    await user.click(button());
    await within(told()).findByText(/^Marked won/);
    expect(fake.dies.size).toBe(0);
  });

  it('is safe without the background, and sent when there is one again', async () => {
    const { user } = await openPopup();
    await user.click(status('Won'));
    fake.stopBackground();
    await user.click(button());
    await within(told()).findByText('jane@acme.com');
    expect(fake.requests).toEqual([]);
    fake.startBackground();
    await within(told()).findByText(/^Marked won/);
    expect(fake.requests).toHaveLength(1);
  });
});

describe('what is wrong', () => {
  it('is said at each field, with the focus on the first; nothing is sent or lost', async () => {
    fake.page = pageWith();
    const { user } = await openPopup();
    await user.type(box('Value'), 'a lot');
    await user.click(button());
    expect(document.activeElement).toBe(box('Lead'));
    expect(box('Lead').getAttribute('aria-invalid')).toBe('true');
    expect(describedBy(box('Lead'))).toBe('Choose a contact above, or type one.');
    expect(describedBy(screen.getByRole('radiogroup', { name: 'Status' }))).toBe('Choose a status.');
    expect(describedBy(box('Value'))).toMatch(/^Not an amount/);
    expect(box('Value').value).toBe('a lot');
    expect(fake.requests).toEqual([]);
  });

  it('moves on as it is mended: from the lead to the status', async () => {
    const { user } = await openPopup();
    await user.click(button());
    expect(document.activeElement).toBe(status('Qualified'));
    await user.click(status('Won'));
    expect(screen.queryByText('Choose a status.')).toBeNull();
  });

  it('is not said of a lead that is still being typed', async () => {
    fake.page = pageWith();
    const { user } = await openPopup();
    await user.type(box('Lead'), 'jane@acme');
    expect(describedBy(box('Lead'))).toBe('E-mail, phone or lead id');
    await user.tab();
    await waitFor(() => expect(describedBy(box('Lead'))).toBe('Not a whole e-mail, phone or lead id yet.'));
    await user.type(box('Lead'), '.com');
    await waitFor(() => expect(describedBy(box('Lead'))).toBe('Will look for jane@acme.com'));
    expect(box('Lead').getAttribute('aria-invalid')).toBe('false');
  });

  it('stops an unclear lead at its field', async () => {
    fake.page = pageWith();
    const { user } = await openPopup();
    await user.type(box('Lead'), 'Jane Doe');
    await user.click(status('Won'));
    await user.click(button());
    await waitFor(() => expect(document.activeElement).toBe(box('Lead')));
    expect(describedBy(box('Lead'))).toBe('Not a whole e-mail, phone or lead id yet.');
    expect(screen.queryByRole('alert')).toBeNull();
    expect(fake.requests).toEqual([]);
  });

  it('tells at once how much too long a note is', async () => {
    const { user } = await openPopup();
    await user.click(box('Note'));
    await user.paste('x'.repeat(5003));
    expect(describedBy(box('Note'))).toBe('The note is 3 characters too long. Shorten it.');
  });
});

describe('the contacts found', () => {
  beforeEach(async () => {
    await changeSettings({ defaultCountry: 'NL' });
    fake.page = pageWith(
      { kind: 'email', text: 'jane@acme.com', name: 'Jane Doe' },
      { kind: 'email', text: 'bob@initech.com', name: 'Bob Smith' },
      { kind: 'phone', text: '06 12345678', name: 'Jane Doe' },
      { kind: 'email', text: 'ghost@shadow.org', visible: false },
      { kind: 'email', text: 'evil@example.com', shows: 'good@example.org' },
    );
  });

  it('are listed best first with their names, and none is chosen when several could be meant', async () => {
    await openPopup();
    const list = await screen.findByRole('listbox', { name: 'Found on this page' });
    expect(
      within(list)
        .getAllByRole('option')
        .map(({ textContent }) => textContent),
    ).toEqual([
      'Jane Doejane@acme.com · In a list',
      'Jane Doe +31612345678written 06 12345678',
      'Bob Smithbob@initech.com · In a list',
      expect.stringMatching(/evil@example\.com.*link and text differ/),
      expect.stringMatching(/good@example\.org.*link and text differ/),
      expect.stringContaining('hidden on the page'),
    ]);
    expect(box('Lead').value).toBe('');
  });

  it('are not called hidden where the page shows the name and keeps the address', async () => {
    fake.page = pageWith({ kind: 'email', text: 'jane@acme.com', name: 'Jane Doe', isKept: true });
    await openPopup();
    const { textContent } = await option(/jane@acme\.com/);
    expect(textContent).toContain('not shown by the page');
    expect(textContent).not.toContain('hidden');
  });

  it('fill the lead when clicked', async () => {
    const { user } = await openPopup();
    await user.click(await option(/\+31612345678/));
    expect(box('Lead').value).toBe('+31612345678');
    expect((await option(/\+31612345678/)).getAttribute('aria-selected')).toBe('true');
  });

  it('are one stop for Tab, walked with the arrows and chosen with Enter or Space', async () => {
    const { user } = await openPopup();
    (await option(/jane/)).focus();
    await user.keyboard('{ArrowDown}{ArrowDown}{ArrowDown}{ArrowUp}');
    expect(document.activeElement).toBe(await option(/bob/));
    await user.keyboard('{Enter}');
    expect(box('Lead').value).toBe('bob@initech.com');
    await user.keyboard('{End}');
    expect(document.activeElement).toBe(await option(/ghost/));
    await user.keyboard('{Home} ');
    expect(box('Lead').value).toBe('jane@acme.com');
    expect(screen.getAllByRole('option').filter(({ tabIndex }) => tabIndex === 0)).toHaveLength(1);
  });

  it('say of doubtful ones what to do', async () => {
    await openPopup();
    const doubt = 'The link opens one address and shows another. Choose the one you know.';
    expect((await option(/evil/)).textContent).toContain(doubt);
    expect((await option(/jane/)).textContent).not.toContain(doubt);
  });

  it('put one’s own addresses and colleagues last, and never choose them', async () => {
    await changeSettings({ ownAddresses: ['jane@acme.com', 'initech.com'] });
    fake.page = pageWith(
      { kind: 'email', text: 'jane@acme.com' },
      { kind: 'email', text: 'bob@initech.com' },
    );
    await openPopup();
    await option(/bob/);
    expect(screen.getAllByRole('option').map(({ textContent }) => textContent)).toEqual([
      'bob@initech.comProbably a colleague',
      'jane@acme.comYour own address',
    ]);
    expect(box('Lead').value).toBe('');
  });

  it('are shown a hundred at a time, the rest for the asking', async () => {
    fake.page = pageWith(
      ...Array.from({ length: 120 }, (_, at) => ({ kind: 'email', text: `a${at}@x.com` }) as const),
    );
    const { user } = await openPopup();
    await option(/a0@x/);
    expect(screen.getAllByRole('option')).toHaveLength(100);
    await user.click(screen.getByRole('button', { name: 'Show all 120' }));
    expect(screen.getAllByRole('option')).toHaveLength(120);
    expect(document.activeElement?.textContent).toContain('a100@x.com');
    expect(screen.queryByRole('button', { name: /Show all/ })).toBeNull();
  });

  it('cannot turn our words around', async () => {
    fake.page = pageWith({ kind: 'email', text: 'jane@acme.com', name: 'Jane Doe' });
    await openPopup();
    const name = (await option(/jane@acme/)).querySelector('bdi');
    expect(name?.textContent).toBe('Jane Doe');
    expect(name?.getAttribute('dir')).toBe('auto');
  });

  it('choose the one that stands out, without making a draft of it', async () => {
    fake.page = pageWith({ kind: 'email', text: 'jane@acme.com' });
    await openPopup();
    await waitFor(() => expect(box('Lead').value).toBe('jane@acme.com'));
    expect(await readDraft(tabId)).toBeNull();
  });

  it('never take the place of what was typed or emptied', async () => {
    fake.page = pageWith({ kind: 'email', text: 'jane@acme.com' });
    const { user } = await openPopup();
    await waitFor(() => expect(box('Lead').value).toBe('jane@acme.com'));
    await user.clear(box('Lead'));
    expect(box('Lead').value).toBe('');
  });

  it('stay out of the lead that is being typed when they come', async () => {
    const arrival = Promise.withResolvers<void>();
    const { executeScript } = fakeBrowser.scripting;
    Object.assign(fakeBrowser.scripting, {
      executeScript: async (...args: Parameters<typeof executeScript>) => {
        await arrival.promise;
        return executeScript(...args);
      },
    });
    const { user } = renderPopup();
    await user.click(await screen.findByRole('textbox', { name: 'Lead' }));
    arrival.resolve();
    await screen.findAllByRole('option');
    expect(box('Lead').value).toBe('');
    await user.type(box('Lead'), 'bob@initech.com');
    expect(box('Lead').value).toBe('bob@initech.com');
  });

  it('give way to an explanation where the page cannot be read, and the form works', async () => {
    fake.page = null;
    const { user } = await openPopup();
    expect(screen.getByText('The browser does not let extensions read this page.')).toBeTruthy();
    await user.type(box('Lead'), '06 12345678');
    await waitFor(() => expect(describedBy(box('Lead'))).toBe('Will look for +31612345678'));
    await user.click(status('Won'));
    await user.click(button());
    await within(told()).findByText(/^Marked won/);
    expect(fake.requests[0]?.body).toEqual({ phone: '+31612345678', status: 'won' });
  });

  it('are said to be none when there are none', async () => {
    fake.page = pageWith();
    await openPopup();
    expect(screen.getByText(/^No e-mail or phone on this page/)).toBeTruthy();
  });
});

describe('the keys', () => {
  it.each([
    ['1', 'Qualified'],
    ['2', 'Won'],
    ['3', 'Lost'],
  ])('%s chooses %s as soon as the popup is open', async (key, name) => {
    const { user } = await openPopup();
    await user.keyboard(key);
    expect(status(name).checked).toBe(true);
  });

  it('are digits inside a text box, where Alt makes them keys', async () => {
    const { user } = await openPopup();
    await user.type(box('Value'), '12');
    expect(box('Value').value).toBe('12');
    expect(status('Qualified').checked).toBe(false);
    await user.keyboard('{Alt>}[Digit3]{/Alt}');
    expect(status('Lost').checked).toBe(true);
    expect(box('Value').value).toBe('12');
  });

  it('never mark by Enter alone', async () => {
    const { user } = await openPopup();
    await user.click(status('Won'));
    await user.type(box('Value'), '5{Enter}');
    await user.type(box('Lead'), '{Enter}');
    expect(button()).toBeTruthy();
    expect(fake.requests).toEqual([]);
  });

  it('mark with Cmd+Enter too', async () => {
    const { user } = await openPopup();
    await user.keyboard('2{Meta>}{Enter}{/Meta}');
    await within(told()).findByText(/^Marked won/);
  });
});

describe('the value', () => {
  it.each([
    ['5,000.50', '5,000.50'],
    ['5.000,50', '5,000.50'],
    ['€ 5 000', '5,000'],
    ['5k', '5,000'],
  ])('%s will be sent as %s', async (typed, shown) => {
    const { user } = await openPopup();
    await user.type(box('Value'), typed);
    expect(describedBy(box('Value'))).toBe(`Will be sent as ${shown}`);
  });

  it.each([
    ['0', /^A value of 0 tells your ads/, 0],
    ['-250', /^The value is below zero: Won, -250\. Send it\?/, -250],
  ])('%s is asked about once, in place', async (typed, words, value) => {
    const { user } = await openPopup();
    await user.click(status('Won'));
    await user.type(box('Value'), typed);
    await user.click(button());
    await screen.findByText(words);
    expect(fake.requests).toEqual([]);
    await user.click(screen.getByRole('button', { name: 'Send anyway' }));
    await within(told()).findByText(/^Marked won/);
    expect(fake.requests[0]?.body).toMatchObject({ status: 'won', value });
  });
});

describe('the loss reason', () => {
  it('is asked for a lost lead only, kept while another status is tried, and not sent with it', async () => {
    const { user } = await openPopup();
    expect(screen.queryByRole('textbox', { name: 'Loss reason' })).toBeNull();
    await user.click(status('Lost'));
    await user.type(box('Loss reason'), 'Too expensive');
    await user.click(status('Qualified'));
    expect(screen.queryByRole('textbox', { name: 'Loss reason' })).toBeNull();
    expect(await readDraft(tabId)).toMatchObject({ lossReason: 'Too expensive' });
    await user.click(button());
    await within(told()).findByText(/^Marked qualified/);
    expect(fake.requests[0]?.body).toEqual({ email: 'jane@acme.com', status: 'qualified' });
  });

  it('suggests the reasons given lately', async () => {
    await rememberLossReason((await onlyWorkspace()).id, 'Too expensive');
    const { user } = await openPopup();
    await user.click(status('Lost'));
    await user.click(await screen.findByRole('button', { name: 'Too expensive' }));
    expect(box('Loss reason').value).toBe('Too expensive');
    await user.click(button());
    await within(told()).findByText(/^Marked lost/);
    expect(fake.requests[0]?.body).toMatchObject({ status: 'lost', lossReason: 'Too expensive' });
  });
});

describe('the draft', () => {
  it('is there again after the popup closed half-way', async () => {
    const { user, unmount } = await openPopup();
    await user.click(status('Won'));
    await user.type(box('Value'), '12,5');
    await user.type(box('Note'), 'Half a thought');
    unmount();
    await openPopup();
    expect(status('Won').checked).toBe(true);
    expect(box('Lead').value).toBe('jane@acme.com');
    expect(box('Value').value).toBe('12,5');
    expect(box('Note').value).toBe('Half a thought');
    expect(screen.queryByText(/^You began this mark/)).toBeNull();
  });

  it('follows the right-click menu, which writes it while the popup is open', async () => {
    await openPopup();
    await saveDraft(tabId, { ...emptyDraft, lead: 'bob@initech.com', status: 'lost' });
    await waitFor(() => expect(box('Lead').value).toBe('bob@initech.com'));
    expect(status('Lost').checked).toBe(true);
  });

  it('is not undone by its own writes coming back late', async () => {
    const { user } = await openPopup();
    const { session } = fakeBrowser.storage;
    const write = session.set;
    const held: (() => Promise<void>)[] = [];
    vi.spyOn(session, 'set').mockImplementation(async (items: object) => {
      held.push(async () => write(items));
    });
    await user.type(box('Note'), 'abc');
    await waitFor(() => expect(held).toHaveLength(3));
    await act(async () => held[0]?.());
    expect(box('Note').value).toBe('abc');
    for (const release of held.slice(1)) await act(release);
    expect(box('Note').value).toBe('abc');
    expect(await readDraft(tabId)).toMatchObject({ note: 'abc' });
  });

  it('warns when it was begun for a lead that is not on this page, and starts afresh', async () => {
    await saveDraft(tabId, { ...emptyDraft, lead: 'old@lead.com', status: 'won', value: '900' });
    const { user } = await openPopup();
    expect((await screen.findByText(/^You began this mark/)).textContent).toBe(
      'You began this mark for old@lead.com before.',
    );
    await user.click(button('Start afresh'));
    expect(box('Lead').value).toBe('jane@acme.com');
    expect(box('Value').value).toBe('');
    expect(status('Won').checked).toBe(false);
    expect(screen.queryByText(/^You began this mark/)).toBeNull();
    expect(await readDraft(tabId)).toBeNull();
  });
});

describe('without what it needs', () => {
  it('leads to Options when there is no key, and keeps the draft', async () => {
    fake = await startFakeBrowser({ apiKey: null });
    const draft = { ...emptyDraft, lead: 'jane@acme.com' };
    await saveDraft(tabId, draft);
    const { user } = renderPopup();
    expect(await screen.findByRole('heading', { name: 'Leadmark needs your Octanist API key' })).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Mark lead' })).toBeNull();
    await user.click(button('Open Options'));
    expect(fake.optionsOpened).toBe(1);
    expect(await readDraft(tabId)).toEqual(draft);
  });

  it('says so when the browser keeps no database', async () => {
    vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementation(() => {
      throw new DOMException('gone', 'UnknownError');
    });
    renderPopup();
    expect((await screen.findByRole('alert')).textContent).toContain('could not store this on your computer');
  });
});
