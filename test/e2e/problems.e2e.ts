/** Each problem as the server makes it: said in plain words, with what to do next, and nothing of the mark lost. */
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Fault } from '../sandbox/faults.ts';
import { emptyOutbox } from '../support/emptyOutbox.ts';
import type { Screen } from '../support/screen.ts';
import { browserNames, saveKey, startWorld, type World } from '../support/world.ts';

const requestId = 'req_0123456789ab';
const refusal = (status: number, code: string): Fault => ({
  status,
  body: { success: false, error: { code, message: `The reason is ${code}` }, meta: { requestId } },
});

/** What Octanist refuses, what the person reads first, and what they are told to do: the form is there to mend it. */
const refusals: readonly (readonly [string, Fault, what: string, next: string])[] = [
  ['a bad request', refusal(400, 'VALIDATION_ERROR'), 'did not accept this mark', 'Check the value'],
  ['a forbidden mark', refusal(403, 'FORBIDDEN'), 'does not allow this', 'administrator'],
  ['no such lead', refusal(404, 'NOT_FOUND'), 'no lead with this contact', 'the other contact'],
  ['several leads', refusal(409, 'CONFLICT'), 'Several leads share this contact', 'lead id'],
];

/** What leaves the mark in the outbox, what is said of it, and what went wrong. */
const delays: readonly (readonly [string, Fault, where: string, what: string])[] = [
  ['a refused key', refusal(401, 'UNAUTHORIZED'), 'an API key that Octanist accepts', 'refused the API key'],
  [
    'too many requests',
    { ...refusal(429, 'RATE_LIMITED'), headers: { 'retry-after': '30' } },
    'Octanist asked to wait',
    'asks to slow down',
  ],
  ['a server error', refusal(500, 'INTERNAL_ERROR'), 'Checking in Octanist', 'had an error'],
  [
    'a login page in place of an answer',
    { html: '<h1>Welcome to our Wi-Fi</h1>' },
    'Checking in Octanist',
    'Something else answered',
  ],
  ['an unknown answer', { body: { fine: true } }, 'Checking in Octanist', 'does not know'],
  ['an answer without end', { bodyBytes: 50_000_000 }, 'Checking in Octanist', 'Something else answered'],
  [
    'no lead updated',
    { body: { success: true, data: { leadsUpdated: 0 }, meta: { requestId } } },
    'cannot tell whether it arrived',
    'no lead was updated',
  ],
  [
    'a redirect to a login page',
    { redirectTo: '/demo/inbox' },
    'Checking in Octanist',
    'connection to Octanist failed',
  ],
  ['a lost connection', { dropBeforeReading: true }, 'Checking in Octanist', 'connection to Octanist failed'],
];

describe.each([...browserNames])('the popup in %s', (browser) => {
  let world: World;
  let tab: Screen;
  let popup: Screen;

  beforeAll(async () => {
    world = await startWorld(browser);
    await saveKey(world);
  });
  afterAll(() => world?.close());
  beforeEach(async () => {
    await world.sandbox.reset();
    await emptyOutbox(world);
    tab = await world.driver.open(`${world.demoOrigin}/demo/inbox`);
    popup = await world.driver.openPopup(tab);
    await popup.byRole('radio', 'Won').click();
    await popup.byRole('textbox', 'Lead').fill(world.people.sender.email);
    await popup.byRole('textbox', 'Note').fill('Typed with care');
  });
  afterEach(async () => {
    await popup.close();
    await tab.close();
  });

  it.each(refusals)('explains %s, and the form is as it was', async (_name, fault, what, next) => {
    world.sandbox.faults.push({ ...fault, on: { method: 'PATCH' } });
    await popup.byRole('button', 'Mark lead').click();
    const told = await popup.byRole('alert').says(what);
    expect(told).toContain(next);
    expect(told).toContain(requestId);
    expect(await popup.byRole('textbox', 'Note').value()).toBe('Typed with care');
    expect(await popup.byRole('button', 'Mark lead').isDisabled()).toBe(false);
  });

  it.each(delays)('keeps the mark after %s, and says why it waits', async (_name, fault, where, what) => {
    // A lost connection is tried again by the browser itself (docs/security.md, M1): each try must meet the fault.
    const once = { ...fault, on: { method: 'PATCH' } };
    world.sandbox.faults.push(...Array.from({ length: fault.dropBeforeReading ? 20 : 1 }, () => once));
    await popup.byRole('button', 'Mark lead').click();
    const told = await popup.byRole('status').says(where);
    expect(told).toContain(what);
    expect(told).toContain('Typed with care');
    if (JSON.stringify(fault.body)?.includes(requestId)) expect(told).toContain(requestId);
  });

  it.each([
    ['half an answer', { truncatedJson: true }],
    ['an answer that was lost', { dropAfterApplying: true }],
    ['an error after all was done', { ...refusal(500, 'INTERNAL_ERROR'), apply: true }],
  ] as const)('finds out by itself that the mark arrived: %s', async (_name, fault) => {
    // The browser's own second try (M1) would write the note again: it meets a refusal that changes nothing.
    world.sandbox.faults.push(
      { ...fault, on: { method: 'PATCH' } },
      { dropBeforeReading: true, on: { method: 'PATCH' } },
    );
    await popup.byRole('button', 'Mark lead').click();
    await popup.byRole('status').says('Marked won in Octanist');
    expect(await world.leadWith(world.people.sender.email)).toMatchObject({
      status: 'won',
      note: 'Typed with care',
    });
  });

  it('checks after a time-out, when nobody knows', async () => {
    // Twenty seconds in a fifth of one.
    await world.driver.inBackground(() => {
      const real = AbortSignal.timeout.bind(AbortSignal);
      AbortSignal.timeout = (ms) => real(ms / 100);
    });
    world.sandbox.faults.push({ hang: true, on: { method: 'PATCH' } });
    await popup.byRole('button', 'Mark lead').click();
    const told = await popup.byRole('status').says('Checking in Octanist');
    expect(told).toContain('took too long');
    await world.driver.killBackground();
  });
});

describe('access to octanist.com, which Firefox lets people take back', () => {
  let world: World;

  beforeAll(async () => {
    world = await startWorld('firefox');
    await saveKey(world);
  });
  afterAll(() => world?.close());

  it('F54: is asked for again in the popup, and nothing is sent without it', async () => {
    const before = world.sandbox.requests.length;
    await world.driver.inBackground(() =>
      browser.permissions.remove({ origins: ['https://octanist.com/*'] }),
    );
    const tab = await world.driver.open(`${world.demoOrigin}/demo/inbox`);
    const popup = await world.driver.openPopup(tab);
    await popup.byRole('textbox', 'Lead').fill(world.people.sender.email);
    await popup.byRole('radio', 'Won').click();
    await popup.byRole('button', 'Mark lead').click();
    await popup.byRole('status').says('It waits for access to octanist.com');
    expect(world.sandbox.requests.length).toBe(before);

    await popup.byRole('button', 'Allow access').click();
    await world.until(
      () =>
        world.driver.inBackground(() =>
          browser.permissions.contains({ origins: ['https://octanist.com/*'] }),
        ),
      'the permission to be back',
    );
    await popup.byRole('status').says('Marked won', 40_000);
  });
});

describe.each([...browserNames])('a page that no extension may read, in %s', (browser) => {
  let world: World;

  beforeAll(async () => {
    world = await startWorld(browser);
    await saveKey(world);
  });
  afterAll(() => world?.close());

  it('is said to be one, and the lead can be typed', async () => {
    const tab = await world.driver.open(browser === 'chromium' ? 'chrome://version' : 'about:license');
    const popup = await world.driver.openPopup(tab);
    await popup.waitFor(() => document.body.textContent?.includes('does not let extensions read this page'));
    await popup.byRole('textbox', 'Lead').fill(world.people.sender.email);
    await popup.byRole('radio', 'Qualified').click();
    await popup.byRole('button', 'Mark lead').click();
    await popup.byRole('status').says('Marked qualified in Octanist');
  });

  it('and offline is told without sending anything, until there is a network again', async () => {
    const tab = await world.driver.open(`${world.demoOrigin}/demo/inbox`);
    const popup = await world.driver.openPopup(tab);
    await popup.byRole('textbox', 'Lead').fill(world.people.sender.email);
    await popup.byRole('radio', 'Lost').click();
    const before = world.patches().length;
    await world.driver.setOffline(true);
    await popup.byRole('button', 'Mark lead').click();
    await popup.byRole('status').says('It is sent as soon as you are online');
    expect(world.patches().length).toBe(before);
    await world.driver.setOffline(false);
    await popup.byRole('status').says('Marked lost in Octanist', 40_000);
  });
});

declare const browser: {
  permissions: { remove(what: object): Promise<boolean>; contains(what: object): Promise<boolean> };
};
