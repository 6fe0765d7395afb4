/** Each problem as the server makes it: said in plain words, with what to do next, and the form left as it was. */
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Fault } from '../sandbox/faults.ts';
import type { Screen } from '../support/screen.ts';
import { browserNames, saveKey, startWorld, type World } from '../support/world.ts';

const requestId = 'req_0123456789ab';
const refusal = (status: number, code: string): Fault => ({
  status,
  body: { success: false, error: { code, message: `The reason is ${code}` }, meta: { requestId } },
});

/** What the server does, what the person reads first, and what they are told to do. */
const problems: readonly (readonly [string, Fault, what: string, next: string])[] = [
  ['a bad request', refusal(400, 'VALIDATION_ERROR'), 'did not accept this mark', 'Check the value'],
  ['a refused key', refusal(401, 'UNAUTHORIZED'), 'refused the API key', 'in Options'],
  ['a forbidden mark', refusal(403, 'FORBIDDEN'), 'does not allow this', 'administrator'],
  ['no such lead', refusal(404, 'NOT_FOUND'), 'no lead with this contact', 'the other contact'],
  ['several leads', refusal(409, 'CONFLICT'), 'Several leads share this contact', 'lead id'],
  [
    'too many requests',
    { ...refusal(429, 'RATE_LIMITED'), headers: { 'retry-after': '30' } },
    'asks to slow down',
    'wait 30 seconds',
  ],
  ['a server error', refusal(500, 'INTERNAL_ERROR'), 'had an error', 'Look the lead up'],
  [
    'a login page in place of an answer',
    { html: '<h1>Welcome to our Wi-Fi</h1>' },
    'Something else answered',
    'sign in',
  ],
  ['an unknown answer', { body: { fine: true } }, 'does not know', 'Look the lead up'],
  ['half an answer', { truncatedJson: true }, 'The lead may or may not be marked', 'look the lead up'],
  ['an answer without end', { bodyBytes: 50_000_000 }, 'Something else answered', 'look the lead up'],
  [
    'no lead updated',
    { body: { success: true, data: { leadsUpdated: 0 }, meta: { requestId } } },
    'no lead was updated',
    'Look the lead up',
  ],
  [
    'a redirect to a login page',
    { redirectTo: '/demo/inbox' },
    'connection to Octanist failed',
    'look the lead up',
  ],
  [
    'a lost connection',
    { dropBeforeReading: true },
    'connection to Octanist failed',
    'Check your connection',
  ],
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

  it.each(problems)('explains %s', async (_name, fault, what, next) => {
    // A lost connection is tried again by the browser itself (docs/security.md, M1): each try must meet the fault.
    world.sandbox.faults.push(...Array.from({ length: fault.dropBeforeReading ? 20 : 1 }, () => fault));
    await popup.byRole('button', 'Mark lead').click();
    const told = await popup.byRole('alert').says(what);
    expect(told).toContain(next);
    if (JSON.stringify(fault.body)?.includes(requestId)) expect(told).toContain(requestId);
    expect(await popup.byRole('textbox', 'Note').value()).toBe('Typed with care');
    expect(await popup.byRole('button', 'Mark lead').isDisabled()).toBe(false);
  });

  it('explains a time-out, after which nobody knows', { timeout: 90_000 }, async () => {
    world.sandbox.faults.push({ hang: true });
    await popup.byRole('button', 'Mark lead').click();
    const told = await popup.byRole('alert').says('took too long', 40_000);
    expect(told).toContain('may or may not be marked');
    expect(await popup.byRole('textbox', 'Note').value()).toBe('Typed with care');
  });
});

describe('access to octanist.com, which Firefox lets people take back', () => {
  let world: World;

  beforeAll(async () => {
    world = await startWorld('firefox');
    await saveKey(world);
  });
  afterAll(() => world?.close());

  it('is asked for again in the popup, and nothing is sent without it', async () => {
    const before = world.sandbox.requests.length;
    await world.driver.inBackground(() =>
      browser.permissions.remove({ origins: ['https://octanist.com/*'] }),
    );
    const tab = await world.driver.open(`${world.demoOrigin}/demo/inbox`);
    const popup = await world.driver.openPopup(tab);
    await popup.byRole('textbox', 'Lead').fill(world.people.sender.email);
    await popup.byRole('radio', 'Won').click();
    await popup.byRole('button', 'Mark lead').click();
    await popup.byRole('alert').says('does not let Leadmark reach octanist.com');
    expect(world.sandbox.requests.length).toBe(before);

    await popup.byRole('button', 'Allow access').click();
    await world.until(
      () =>
        world.driver.inBackground(() =>
          browser.permissions.contains({ origins: ['https://octanist.com/*'] }),
        ),
      'the permission to be back',
    );
    await popup.byRole('button', 'Mark lead').click();
    await popup.byRole('status').says('Marked won');
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

  it('and offline is told without sending anything', async () => {
    const tab = await world.driver.open(`${world.demoOrigin}/demo/inbox`);
    const popup = await world.driver.openPopup(tab);
    await popup.byRole('textbox', 'Lead').fill(world.people.sender.email);
    await popup.byRole('radio', 'Lost').click();
    const before = world.sandbox.requests.length;
    await world.driver.setOffline(true);
    await popup.byRole('button', 'Mark lead').click();
    const told = await popup.byRole('alert').says('You are offline. Nothing was sent.');
    expect(told).toContain('What you typed is kept');
    expect(world.sandbox.requests.length).toBe(before);
    await world.driver.setOffline(false);
    await popup.byRole('button', 'Mark lead').click();
    await popup.byRole('status').says('Marked lost in Octanist');
  });
});

declare const browser: {
  permissions: { remove(what: object): Promise<boolean>; contains(what: object): Promise<boolean> };
};
