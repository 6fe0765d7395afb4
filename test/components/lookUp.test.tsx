// @vitest-environment happy-dom
/** Who the contacts are in Octanist: shown where it is known, and never in the way of a mark. */
import { cleanup, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import {
  answerJson,
  changeSettings,
  type FakeBrowser,
  pageWith,
  replaceKey,
  startFakeBrowser,
} from '../support/fakeBrowser.ts';
import { seeEverything } from '../support/inSight.ts';
import { renderPopup } from '../support/renderPage.tsx';

let fake: FakeBrowser;

const jane = {
  id: 'lead_jane',
  name: 'Jane Doe',
  email: 'Jane@Acme.com',
  phone: '06-12345678',
  status: 'qualified',
  value: 4200,
  googleAdsCampaignName: 'Spring Sale',
  createdAt: new Date(Date.now() - 12 * 24 * 3600_000).toISOString(),
};
/** Octanist holds these, and finds them as a search does: by any part of them. */
const holds = (...leads: readonly { email?: string; phone?: string }[]) => {
  fake.answerLook = async ({ url }) => {
    const search = new URL(url).searchParams.get('search')?.toLowerCase() ?? '';
    const data = leads.filter((lead) => JSON.stringify(lead).toLowerCase().includes(search));
    return answerJson(200, { success: true, data, meta: { pagination: { hasMore: false } } });
  };
};
/** What was asked for the screen: it wants certain fields only, which the outbox does not. */
const searches = () =>
  fake.looks.flatMap(({ url }) => {
    const { searchParams } = new URL(url);
    return searchParams.has('fields') ? [searchParams.get('search')] : [];
  });
const row = (name: RegExp) => screen.findByRole('option', { name });

beforeEach(async () => {
  seeEverything();
  fake = await startFakeBrowser();
  await changeSettings({ looksUp: true });
  fake.page = pageWith({ kind: 'email', text: 'jane@acme.com' });
  holds(jane);
});
afterEach(() => {
  cleanup();
  fake.closePage();
});

it('is told of a refusal also when it was this very lead that Octanist refused', async () => {
  fake.answer = async () =>
    answerJson(404, { success: false, error: { code: 'NOT_FOUND', message: 'Gone' } });
  const { user } = renderPopup();
  await user.click(await screen.findByRole('radio', { name: 'Won' }));
  await screen.findByText('Won, 4,200 replaces Qualified, 4,200');
  await user.click(screen.getByRole('button', { name: 'Mark lead' }));
  await screen.findByRole('alert');
  // Also once the lead has been looked up again.
  await screen.findByText('Won, 4,200 replaces Qualified, 4,200');
  expect(screen.getByRole('alert').textContent).toContain('Octanist says: Gone');
});

describe('a contact that is a lead', () => {
  it('shows its name, status, value, campaign and age in the list, and beneath the lead', async () => {
    renderPopup();
    const option = await row(/In Octanist: Qualified · 4,200/);
    expect(option.textContent).toContain('Qualified · 4,200 · Jane Doe · 12d ago · Spring Sale');
    const line = screen.getByRole('textbox', { name: 'Lead' }).getAttribute('aria-describedby') ?? '';
    await waitFor(() =>
      expect(document.getElementById(line)?.textContent).toBe(
        'Jane Doe · Qualified · 4,200 · 12 days ago · Spring Sale',
      ),
    );
    expect(searches()).toEqual(['jane@acme.com']);
  });

  it('cannot turn the words around it with its own', async () => {
    holds({ ...jane, name: '\u202eeoD enaJ' } as typeof jane);
    renderPopup();
    const option = await row(/Qualified/);
    expect(within(option).getByText('\u202eeoD enaJ').tagName).toBe('BDI');
  });
});

it('tells several leads and none from a lead, and look-alikes from all of them', async () => {
  fake.page = pageWith(
    { kind: 'email', text: 'joe@acme.com' },
    { kind: 'email', text: 'jane@acme.com' },
    { kind: 'email', text: 'ann@acme.com' },
  );
  holds(jane, { ...jane, email: 'jane@acme.com' }, { ...jane, email: 'mary.joe@acme.com' });
  renderPopup();
  await row(/jane@acme.com.*2 leads/);
  await row(/joe@acme.com.*Not in Octanist/);
  await row(/ann@acme.com.*Not in Octanist/);
});

it('asks nothing about the phone of somebody whose lead was found by the e-mail', async () => {
  const name = 'Jane Doe';
  fake.page = pageWith(
    { kind: 'email', text: 'jane@acme.com', name },
    { kind: 'phone', text: '+31612345678', name },
  );
  renderPopup();
  await waitFor(async () =>
    expect(await screen.findAllByRole('option', { name: /Qualified/ })).toHaveLength(2),
  );
  expect(searches()).toEqual(['jane@acme.com']);
});

describe('a page of two hundred contacts', () => {
  let release: () => void;
  let now = 0;
  let most = 0;

  beforeEach(() => {
    now = 0;
    most = 0;
    fake.page = pageWith(
      ...Array.from({ length: 200 }, (_, n) => ({ kind: 'email' as const, text: `p${n}@site${n}.example` })),
    );
    const released = new Promise<void>((resolve) => {
      release = resolve;
    });
    fake.answerLook = async () => {
      most = Math.max(most, ++now);
      await released;
      now--;
      return answerJson(200, { success: true, data: [] });
    };
  });

  it('is asked about eight times, four at once, the best first', async () => {
    renderPopup();
    await waitFor(() => expect(searches()).toHaveLength(4));
    release();
    await waitFor(() => expect(screen.getAllByText('Not in Octanist')).toHaveLength(8));
    const [first] = await screen.findAllByRole('option');
    expect(first?.textContent).toContain(searches()[0]);
    expect(new Set(searches()).size).toBe(8);
    expect(searches()).toHaveLength(8);
    expect(most).toBe(4);
  });

  it('is not asked about any more once the popup is closed', async () => {
    const { unmount } = renderPopup();
    await waitFor(() => expect(searches()).toHaveLength(4));
    unmount();
    fake.closePage();
    release();
    await new Promise((resolve) => setTimeout(resolve));
    expect(searches()).toHaveLength(4);
  });
});

describe('an answer', () => {
  it('is kept for the next popup with its age, and asked for again on demand', async () => {
    // Of two who are equally likely none is chosen.
    fake.page = pageWith({ kind: 'email', text: 'jane@acme.com' }, { kind: 'email', text: 'ann@acme.com' });
    const first = renderPopup();
    await row(/Qualified/);
    first.unmount();
    vi.spyOn(Date, 'now').mockReturnValue(Date.now() + 2 * 60_000);
    holds({ ...jane, status: 'won', value: 5000 } as typeof jane);
    const { user } = renderPopup();
    await row(/Qualified/);
    await screen.findByText('As of 2 min. ago');
    expect(searches()).toHaveLength(2);

    await user.click(screen.getByRole('button', { name: 'Look up again' }));
    await row(/Won · 5,000/);
    await screen.findByText('As of just now');
    expect(searches()).toHaveLength(4);
  });

  it('of an earlier popup is renewed for the chosen lead, and asks nothing until then', async () => {
    const first = renderPopup();
    await row(/Qualified/);
    first.unmount();
    vi.spyOn(Date, 'now').mockReturnValue(Date.now() + 60_000);
    holds({ ...jane, status: 'open' } as typeof jane);
    const { user } = renderPopup();
    await row(/Open/);
    await user.click(screen.getByRole('radio', { name: 'Qualified' }));
    await screen.findByText('Qualified, 4,200 replaces Open, 4,200');
    expect(searches()).toHaveLength(2);
  });

  it('is not believed after ten minutes, nor with another key', async () => {
    renderPopup().unmount();
    const first = renderPopup();
    await row(/Qualified/);
    first.unmount();
    await replaceKey('another-key-5678');
    holds();
    const second = renderPopup();
    await row(/Not in Octanist/);
    second.unmount();
    vi.spyOn(Date, 'now').mockReturnValue(Date.now() + 11 * 60_000);
    renderPopup();
    await waitFor(() => expect(searches()).toHaveLength(3));
  });
});

it('asks nothing when it is switched off', async () => {
  await changeSettings({ looksUp: false });
  const { user } = renderPopup();
  await row(/jane@acme.com/);
  await user.click(screen.getByRole('radio', { name: 'Won' }));
  expect(fake.looks).toEqual([]);
});

it('says once that a key may not read, asks no more with it, and marks all the same', async () => {
  fake.answerLook = async () => answerJson(403, { success: false, error: { code: 'FORBIDDEN' } });
  const first = renderPopup();
  await screen.findByText('This key marks without looking');
  first.unmount();
  const { user } = renderPopup();
  await row(/jane@acme.com/);
  await user.click(await screen.findByRole('radio', { name: 'Won' }));
  expect(screen.queryByText('This key marks without looking')).toBeNull();
  expect(searches()).toHaveLength(1);
  await user.click(screen.getByRole('button', { name: 'Mark lead' }));
  await waitFor(() => expect(screen.getByRole('status').textContent).toContain('Marked won'));
});

it('offers another try where nobody answered, and says nothing of the leads', async () => {
  fake.answerLook = async () => Promise.reject(new TypeError('Failed to fetch'));
  const { user } = renderPopup();
  await screen.findByText('Not looked up');
  expect((await row(/jane@acme.com/)).textContent).not.toContain('Octanist');
  holds(jane);
  await user.click(screen.getByRole('button', { name: 'Look up again' }));
  await row(/Qualified/);
});

it('marks without waiting for a look-up', async () => {
  const known = fake.answerLook;
  fake.answerLook = (look) => (look.url.includes('fields=') ? new Promise(() => undefined) : known(look));
  const { user } = renderPopup();
  await row(/jane@acme.com/);
  await user.click(await screen.findByRole('radio', { name: 'Won' }));
  await user.click(screen.getByRole('button', { name: 'Mark lead' }));
  await waitFor(() => expect(screen.getByRole('status').textContent).toContain('Marked won'));
});

it('knows the lead that an address of Octanist names, and chooses it before anybody on the page', async () => {
  fake.address = 'https://octanist.com/dashboard/leads/lead_jane';
  // By her e-mail nobody is found: what is known is known by the id.
  fake.answerLook = async ({ url }) =>
    answerJson(200, { success: true, data: url.includes('lead_jane') ? jane : [] });
  renderPopup();
  await row(/^lead_jane.*Qualified/);
  expect(screen.getByRole<HTMLInputElement>('textbox', { name: 'Lead' }).value).toBe('lead_jane');
  await waitFor(() =>
    expect(fake.looks.map(({ url }) => url)).toContain('https://octanist.com/api/leads/lead_jane'),
  );
});

it('takes a lead’s address in Octanist for the lead', async () => {
  fake.page = null;
  const { user } = renderPopup();
  await user.click(await screen.findByRole('textbox', { name: 'Lead' }));
  await user.paste('https://octanist.com/leads/lead_jane?tab=notes');
  await screen.findByText('lead_jane');
});

it('looks a typed lead up once the typing pauses', async () => {
  fake.page = null;
  const { user } = renderPopup();
  await user.type(await screen.findByRole('textbox', { name: 'Lead' }), 'jane@acme.com');
  await screen.findByText('12 days ago');
  expect(searches()).toEqual(['jane@acme.com']);
});

describe('marking a lead that is known', () => {
  const box = (name: string) => screen.getByRole<HTMLInputElement>('textbox', { name });
  const patches = () => fake.requests.map(({ body }) => body);
  const button = () => screen.getByRole('button', { name: 'Mark lead' });
  const told = async (text: string) =>
    waitFor(() => expect(screen.getByRole('status').textContent).toContain(text));

  it('fills in its value, and the button says what it will replace', async () => {
    const { user } = renderPopup();
    await user.click(await screen.findByRole('radio', { name: 'Won' }));
    await waitFor(() => expect(box('Value').value).toBe('4200'));
    await user.clear(box('Value'));
    expect(box('Value').value).toBe('');
    await user.type(box('Value'), '5k');
    const effect = button().getAttribute('aria-describedby') ?? '';
    expect(document.getElementById(effect)?.textContent).toBe('Won, 5,000 replaces Qualified, 4,200');
    await user.click(button());
    await told('Marked won');
    expect(patches()).toMatchObject([{ status: 'won', value: 5000 }]);
  });

  it('takes out again what it filled in, when another lead is chosen', async () => {
    fake.page = pageWith({ kind: 'email', text: 'jane@acme.com' }, { kind: 'email', text: 'ann@acme.com' });
    const { user } = renderPopup();
    await user.click(await row(/jane@acme.com.*Qualified/));
    await user.click(screen.getByRole('radio', { name: 'Won' }));
    await waitFor(() => expect(box('Value').value).toBe('4200'));
    await user.click(box('Value'));
    await user.click(await row(/ann@acme.com.*Not in Octanist/));
    await waitFor(() => expect(box('Value').value).toBe(''));
  });

  it('leaves a box alone that the person is in already', async () => {
    let answer: () => void = () => undefined;
    const known = fake.answerLook;
    fake.answerLook = async (request) => {
      await new Promise<void>((resolve) => {
        answer = resolve;
      });
      return known(request);
    };
    const { user } = renderPopup();
    await user.click(await screen.findByRole('textbox', { name: 'Value' }));
    await waitFor(() => expect(searches()).toHaveLength(1));
    answer();
    await row(/Qualified/);
    expect(box('Value').value).toBe('');
  });

  it('asks once before it overturns what is won, and sends after a yes', async () => {
    holds({ ...jane, status: 'won', value: 5000 } as typeof jane);
    const { user } = renderPopup();
    await row(/Won/);
    await user.click(screen.getByRole('radio', { name: 'Lost' }));
    await user.click(button());
    await screen.findByText('Octanist has this lead as Won, 5,000 already. Change it to Lost?');
    await user.keyboard('{Control>}{Enter}{/Control}');
    expect(patches()).toEqual([]);
    await user.click(screen.getByRole('button', { name: 'Cancel' }));
    expect(document.activeElement).toBe(button());
    await user.click(button());
    await user.click(await screen.findByRole('button', { name: 'Yes, change it' }));
    await told('Marked lost');
    expect(patches()).toMatchObject([{ status: 'lost' }]);
  });

  it('says that nothing would change, and sends it anyway when told to', async () => {
    const { user } = renderPopup();
    await row(/Qualified/);
    await user.click(screen.getByRole('radio', { name: 'Qualified' }));
    await user.click(button());
    await screen.findByText('Octanist has exactly this already: Qualified, 4,200.');
    await user.click(screen.getByRole('button', { name: 'Send anyway' }));
    await told('Marked qualified');
    expect(patches()).toHaveLength(1);
  });

  it('reads the lead back, and shows what is not as it was asked for', async () => {
    const { user } = renderPopup();
    await row(/Qualified/);
    await user.click(screen.getByRole('radio', { name: 'Won' }));
    fake.answerLook = async () =>
      answerJson(200, { success: true, data: { ...jane, status: 'won', value: 100 } });
    await user.click(button());
    await screen.findByText(/^Octanist shows Won, 100, which is not what was sent/);
    fake.answerLook = async () =>
      answerJson(200, { success: true, data: { ...jane, status: 'won', value: 4200 } });
    await user.click(screen.getByRole('button', { name: 'Look up again' }));
    await screen.findByText('Octanist now has: Won, 4,200');
  });

  it('offers the values given last with this status, and asks about one of nothing', async () => {
    holds();
    const first = renderPopup();
    await first.user.click(await screen.findByRole('radio', { name: 'Won' }));
    await first.user.type(box('Value'), '7500');
    await first.user.click(button());
    await told('Marked won');
    await first.user.click(screen.getByRole('button', { name: 'Mark another lead' }));
    await first.user.click(await screen.findByRole('radio', { name: 'Won' }));
    await first.user.click(await screen.findByRole('button', { name: '7,500' }));
    expect(box('Value').value).toBe('7500');

    await first.user.clear(box('Value'));
    await first.user.type(box('Value'), '0');
    await first.user.click(button());
    await screen.findByText(/A value of 0 tells your ads/);
    expect(patches()).toHaveLength(1);
  });

  it('lets go of the question when the mark becomes another', async () => {
    const { user } = renderPopup();
    await row(/Qualified/);
    await user.click(screen.getByRole('radio', { name: 'Qualified' }));
    await user.click(button());
    await screen.findByRole('button', { name: 'Send anyway' });
    await user.click(screen.getByRole('radio', { name: 'Won' }));
    expect(screen.queryByRole('button', { name: 'Send anyway' })).toBeNull();
    await user.click(button());
    await told('Marked won');
  });
});
