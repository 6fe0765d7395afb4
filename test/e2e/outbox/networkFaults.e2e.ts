/** What befalls a mark between the browser and Octanist. In both browsers, for nothing here needs a worker that dies. */
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Fault } from '../../sandbox/faults.ts';
import { type OutboxWorld, startOutboxWorld } from '../../support/outbox/outboxWorld.ts';
import { beginScene, type Scene } from '../../support/outbox/scene.ts';
import { browserNames } from '../../support/world.ts';

const patch = { on: { method: 'PATCH' } } as const;
const get = { on: { method: 'GET' } } as const;
const json = (status: number, code: string): Fault => ({
  status,
  body: { success: false, error: { code, message: `The reason is ${code}` } },
});

/** What may or may not have reached Octanist: what is said meanwhile, whether it was done, and the fault. */
const doubts: readonly (readonly [what: string, said: string, isDone: boolean, fault: Fault])[] = [
  [
    'F20: the connection is reset before a byte is read',
    'Checking in Octanist',
    false,
    { dropBeforeReading: true },
  ],
  ['F22: Octanist does it and never answers', 'Checking in Octanist', true, { apply: true, hang: true }],
  [
    'F23: Octanist does it and answers 500',
    'Checking in Octanist',
    true,
    { ...json(500, 'INTERNAL_ERROR'), apply: true },
  ],
  ['F24: Octanist answers 500 and did nothing', 'Checking in Octanist', false, json(500, 'INTERNAL_ERROR')],
  [
    'F28: a login page of a hotel answers with 200',
    'Checking in Octanist',
    false,
    { html: '<h1>Welcome</h1>' },
  ],
  [
    'F29: the request is sent on to a login page',
    'Checking in Octanist',
    false,
    { redirectTo: 'https://octanist.com/login' },
  ],
  ['F30: half of the answer arrives', 'Checking in Octanist', true, { truncatedJson: true }],
  [
    'F30: the answer has the wrong types',
    'Checking in Octanist',
    true,
    { apply: true, body: { success: true, data: 7 } },
  ],
  [
    'F30: the answer says success, as a word',
    'Checking in Octanist',
    true,
    { apply: true, body: { success: 'true' } },
  ],
  ['F30: the answer is empty', 'Checking in Octanist', true, { apply: true, body: '' }],
  ['F31: the answer drips in, a byte a second', 'Checking in Octanist', true, { dripMs: 1000 }],
  ['F32: the answer is a gigabyte', 'Checking in Octanist', true, { apply: true, bodyBytes: 1_000_000_000 }],
];

/** How long Octanist may ask to wait, and what time must have passed before anything is sent again. */
const waits: readonly (readonly [what: string, headers: Record<string, string>, waitMs: number])[] = [
  ['in seconds', { 'retry-after': '120' }, 120_000],
  ['with a date', { 'retry-after': new Date(Date.now() + 3_600_000).toUTCString() }, 1_800_000],
  ['with nonsense', { 'retry-after': 'soon' }, 0],
  ['with a negative number', { 'retry-after': '-5' }, 0],
  ['with a year: believed for six hours', { 'retry-after': '31536000' }, 5 * 3_600_000],
];

describe.each(browserNames)('in %s', (browser) => {
  let world: OutboxWorld;
  let scene: Scene;

  beforeAll(async () => {
    // A browser repeats by itself what a kept connection lost: that is F21, and would hide the others.
    world = await startOutboxWorld(browser, { freshConnections: true });
  });
  afterAll(() => world?.close());
  beforeEach(async () => {
    scene = await beginScene(world);
  });
  afterEach(() => scene.close());

  const journal = () => world.sandbox.store.journal();

  it.each(doubts)(
    '%s: it says so, looks the lead up, and the mark is done once',
    async (_what, said, isDone, fault) => {
      await world.hurryTimeOuts();
      world.sandbox.faults.push({ ...patch, ...fault });
      const mark = await scene.mark(0);
      if (!isDone) await scene.says(mark, said);
      expect(await scene.wrongs()).toEqual([]);
      await scene.says(mark, 'Marked won');
      expect(await journal()).toHaveLength(1);
      expect(world.sandbox.faults.pending).toEqual([]);
      // Nothing else was asked for, with the key in its head.
      expect(world.sandbox.requests.filter(({ path }) => !path.startsWith('/api/'))).toEqual([]);
    },
  );

  it('F25: Octanist does it half a minute after it was given up: not done twice', async () => {
    await world.hurryTimeOuts();
    const late = Promise.withResolvers<void>();
    world.sandbox.faults.push({ ...patch, applyAfter: late.promise, hang: true });
    const mark = await scene.mark(0);
    await scene.says(mark, 'Checking in Octanist');
    await world.pass(30_000);
    late.resolve();
    await world.until(async () => (await journal()).length, 'Octanist to have done it');
    expect(await scene.wrongs()).toEqual([]);
    await scene.says(mark, 'Marked won');
    expect(await journal()).toHaveLength(1);
  });

  it.each(waits)(
    'F26: Octanist asks to come again, %s: it waits so long, and then it is done',
    async (_what, headers, waitMs) => {
      // By chance it could be so short a wait of our own that nobody would see it.
      if (waitMs === 0)
        await world.bend(() => {
          Math.random = () => 0.9;
        });
      world.sandbox.faults.push({ ...patch, ...json(429, 'RATE_LIMITED'), headers });
      const mark = await scene.mark(0);
      await scene.says(mark, 'Octanist asked to wait');
      await world.pass(waitMs * 0.9);
      await world.wake();
      if (waitMs > 0) expect(await journal()).toEqual([]);
      expect(await scene.wrongs()).toEqual([]);
      await scene.says(mark, 'Marked won');
      expect(await journal()).toHaveLength(1);
    },
  );

  it('F16: marked offline: it says so, and goes by itself once there is a network', async () => {
    await world.driver.setOffline(true);
    const mark = await scene.mark(0);
    await scene.says(mark, 'as soon as you are online');
    expect(world.sandbox.requests.filter(({ method }) => method === 'PATCH')).toEqual([]);
    await world.driver.setOffline(false);
    expect(await scene.wrongs()).toEqual([]);
    await scene.says(mark, 'Marked won');
  });

  it('F17: the network comes and goes, twenty times: three marks, each done once', async () => {
    for (const lead of [0, 1, 2]) {
      world.sandbox.faults.push({ ...patch, dropAfterApplying: true });
      await scene.mark(lead);
      for (let turn = 0; turn < 7; turn += 1) {
        await world.driver.setOffline(true);
        await world.driver.setOffline(false);
      }
    }
    expect(await scene.wrongs()).toEqual([]);
  });

  it('F27: overloaded for ten minutes with eight marks waiting: few at a time, and in the end all are done', async () => {
    const busy = { ...json(503, 'UNAVAILABLE'), headers: { 'retry-after': '20' } };
    scene = await beginScene(world, 8);
    world.sandbox.faults.push(...Array.from({ length: 400 }, () => busy));
    for (let lead = 0; lead < 8; lead += 1) await (await scene.mark(lead)).form.close();
    const before = world.sandbox.requests.length;
    for (let minutes = 0; minutes < 10; minutes += 1) {
      await world.pass(60_000);
      await world.wake();
    }
    // One look a minute, not eight.
    expect(world.sandbox.requests.length - before).toBeLessThanOrEqual(20);
    world.sandbox.faults.clear();
    expect(await scene.wrongs()).toEqual([]);
    expect(await journal()).toHaveLength(8);
    expect(world.sandbox.mostAtOnce).toBeLessThanOrEqual(4);
  });

  it('F33: the key is revoked with marks waiting: all stop, and go on when the key is accepted again', async () => {
    world.sandbox.store.apiKeys = ['another-key-of-the-organization'];
    const marks = [await scene.mark(0), await scene.mark(1)];
    for (const mark of marks) await scene.says(mark, 'an API key that Octanist accepts');
    const before = world.sandbox.requests.length;
    await world.pass(3_600_000);
    await world.wake();
    expect(world.sandbox.requests.length).toBe(before);
    world.sandbox.store.apiKeys = [world.sandbox.apiKey];
    const options = await world.driver.openExtensionPage('options.html');
    await options.byRole('button', 'Check key').click();
    await options.byRole('status').says('Octanist accepts this key');
    await options.close();
    for (const mark of marks) await scene.says(mark, 'Marked won');
    expect(await scene.wrongs()).toEqual([]);
  });

  it('F35: the lead was deleted: refused, said, and nothing is tried again', async () => {
    world.sandbox.faults.push(
      ...[patch, get, patch, get].map((on) => ({ ...on, ...json(404, 'NOT_FOUND') })),
    );
    const mark = await scene.mark(0, { by: 'id' });
    await scene.says(mark, 'no lead with this contact');
    expect(await scene.wrongs()).toEqual([]);
    expect(await journal()).toEqual([]);
  });

  it('F36: several leads share the address, and Octanist changes none: refused, said', async () => {
    await world.sandbox.store.putLeads(
      (await world.sandbox.store.listLeads())
        .filter(({ id }) => id === 'lead_0000')
        .map((lead) => ({ ...lead, id: 'lead_twin' })),
    );
    const mark = await scene.mark(0);
    await scene.says(mark, 'Several leads share this contact');
    expect(await scene.wrongs()).toEqual([]);
    expect((await world.sandbox.store.getLead('lead_twin'))?.status).toBe('open');
  });

  it('F36: an organization that changes several leads at once: a person is told', async () => {
    world.sandbox.faults.push({
      ...patch,
      body: { success: true, data: { leadId: 'lead_0000', leadsUpdated: 3 } },
    });
    const mark = await scene.mark(0);
    await scene.says(mark, '3 leads updated');
    expect(await world.driver.inBackground(() => chrome.action.getBadgeText({}))).toBe('1');
  });

  it('F37: after a doubt nothing can be looked up: it goes on trying to, and the mark is done once', async () => {
    world.sandbox.faults.push({ ...patch, apply: true, status: 500 });
    world.sandbox.faults.push(...Array.from({ length: 3 }, () => ({ ...get, status: 503 })));
    const mark = await scene.mark(0);
    expect(await scene.wrongs()).toEqual([]);
    await scene.says(mark, 'Marked won');
    expect(await journal()).toHaveLength(1);
  });

  it('F38: what is looked up is half a minute old: not believed too soon, and the mark is done once', async () => {
    const asOf = await world.sandbox.store.listLeads();
    const late = Promise.withResolvers<void>();
    world.sandbox.faults.push({ ...patch, apply: true, status: 500, until: late.promise });
    const mark = await scene.mark(0);
    await world.until(async () => (await journal()).length, 'Octanist to have done it');
    world.sandbox.faults.push({ ...get, asOf });
    late.resolve();
    await scene.says(mark, 'Checking in Octanist');
    await world.until(() => world.sandbox.faults.pending.length === 0, 'the old state to be looked up');
    expect(await scene.wrongs()).toEqual([]);
    await scene.says(mark, 'Marked won');
    expect(await journal()).toHaveLength(1);
  });
});

declare const chrome: { action: { getBadgeText(of: object): Promise<string> } };
