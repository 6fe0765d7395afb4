// @vitest-environment happy-dom
/** Marks from the address bar and by the browser's own keys: with the real background, and only browser and network replaced. */
import { waitFor } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { readDraft } from '../../lib/browser/stored.ts';
import {
  answerJson,
  answerLeads,
  changeSettings,
  type FakeBrowser,
  pageWith,
  startFakeBrowser,
  tabId,
} from '../support/fakeBrowser.ts';

let fake: FakeBrowser;

const jane = {
  id: 'lead_1',
  name: 'Jane <Doe>',
  email: 'jane@acme.com',
  status: 'qualified' as const,
  value: 4200,
};

beforeEach(async () => {
  fake = await startFakeBrowser();
});

const sent = () => fake.requests.map(({ body }) => body);

describe('the address bar', () => {
  it('says how it is used before anything is typed', () => {
    fake.addressBar.type('');
    expect(fake.addressBar.suggestion).toMatch(/^Lead, then won, qualified or lost/);
  });

  it('sends what was typed, and keeps the note and the value', async () => {
    fake.addressBar.enter('jane@acme.com won 5,000 signed');
    await waitFor(() =>
      expect(sent()).toEqual([{ email: 'jane@acme.com', status: 'won', value: 5000, note: 'signed' }]),
    );
  });

  it('shows what the mark would replace, as it is in Octanist', async () => {
    await changeSettings({ looksUp: true });
    fake.answerLook = async () => answerLeads(jane);
    fake.addressBar.type('jane@acme.com won 5000 signed');
    await waitFor(() =>
      expect(fake.addressBar.suggestion).toBe(
        'Jane &#60;Doe&#62;: Won, 5,000 · signed replaces Qualified, 4,200',
      ),
    );
  });

  it('asks Octanist nothing before a status is typed, nor where look-ups are switched off', async () => {
    await changeSettings({ looksUp: true });
    fake.addressBar.type('jane@acme.com');
    await waitFor(() => expect(fake.addressBar.suggestion).toMatch(/^jane@acme.com · Lead, then/));
    await changeSettings({ looksUp: false });
    fake.addressBar.type('jane@acme.com won');
    await waitFor(() => expect(fake.addressBar.suggestion).toBe('jane@acme.com: Won'));
    expect(fake.looks).toEqual([]);
  });

  it.each([
    ['no status', 'jane@acme.com', { lead: 'jane@acme.com', status: null }],
    ['no whole lead', 'jane won 5000', { lead: 'jane', status: 'won', value: '5000' }],
    ['a value of nothing', 'jane@acme.com won 0', { lead: 'jane@acme.com', status: 'won', value: '0' }],
  ])('opens the popup with what was typed where there is %s', async (_what, text, draft) => {
    fake.addressBar.enter(text);
    await waitFor(async () => expect(await readDraft(tabId)).toMatchObject(draft));
    expect(sent()).toEqual([]);
  });

  it('opens the choice where several leads were seen to have the address', async () => {
    await changeSettings({ looksUp: true });
    fake.answerLook = async () => answerLeads(jane, { ...jane, id: 'lead_2' });
    fake.addressBar.type('jane@acme.com won 5');
    await waitFor(() => expect(fake.addressBar.suggestion).toBe('jane@acme.com: 2 leads'));
    fake.addressBar.enter('jane@acme.com won 5');
    await waitFor(async () => expect(await readDraft(tabId)).toMatchObject({ chooses: true, value: '5' }));
    expect(sent()).toEqual([]);
  });

  it('keeps what was typed where there is no key', async () => {
    fake = await startFakeBrowser({ apiKey: null });
    fake.addressBar.enter('jane@acme.com won 5000');
    await waitFor(async () =>
      expect(await readDraft(tabId)).toMatchObject({ lead: 'jane@acme.com', value: '5000' }),
    );
  });
});

describe('the key for won', () => {
  it('opens the likeliest contact of the page as won, and sends nothing by itself', async () => {
    fake.answer = async () => answerJson(200, {});
    fake.page = pageWith({ kind: 'email', text: 'jane@acme.com', name: 'Jane Doe' });
    await changeSettings({ defaultValueWon: 1500 });
    fake.addressBar.press('mark-won', { id: tabId });
    await waitFor(async () =>
      expect(await readDraft(tabId)).toMatchObject({ lead: 'jane@acme.com', status: 'won', value: '1500' }),
    );
    expect(sent()).toEqual([]);
  });
});

describe('the key for the side panel', () => {
  it('opens it while the browser still counts it as the person’s own doing: within the event', () => {
    fake.addressBar.press('open-panel', { id: tabId });
    expect(fake.addressBar.panels).toEqual([tabId]);
  });
});
