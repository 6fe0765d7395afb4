/** What dies in the middle of it: the browser's worker, at every moment of a mark. Chromium only, where a program can end it at will. */
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type OutboxWorld, startOutboxWorld } from '../../support/outbox/outboxWorld.ts';
import { fillForm, openForm, pressMark } from '../../support/outbox/popupForm.ts';
import { beginScene, type Scene } from '../../support/outbox/scene.ts';
import { readStored } from '../../support/outbox/storedOutbox.ts';

const patch = { on: { method: 'PATCH' } };

describe('the worker dies', () => {
  let world: OutboxWorld;
  let scene: Scene;

  beforeAll(async () => {
    world = await startOutboxWorld('chromium');
  });
  afterAll(() => world?.close());
  beforeEach(async () => {
    scene = await beginScene(world);
  });
  afterEach(() => scene.close());

  const journal = () => world.sandbox.store.journal();
  const asked = (method: string) =>
    world.until(() => world.sandbox.requests.some((one) => one.method === method), `a ${method}`);

  it('F01: before a mark from the menu is saved: nothing was promised, nothing is half done', async () => {
    const { lead } = scene.plan(0);
    const tab = await world.driver.open(`${world.demoOrigin}/demo/inbox`);
    await tab.evaluate(
      (lead) => document.body.insertAdjacentHTML('afterbegin', `<p id="it">${lead}</p>`),
      lead,
    );
    const click = { item: 'Mark lead won', itemId: 'won', on: '#it', select: true };
    await world.bend(() => {
      chrome.storage.local.get = () => new Promise(() => undefined);
    });
    await world.driver.contextMenu(tab, click);
    await world.driver.killBackground();
    await world.wake();
    expect(await readStored(world.desk, 'outbox')).toEqual([]);
    expect(await journal()).toEqual([]);
    await world.driver.contextMenu(tab, click);
    await world.until(async () => (await journal()).length, 'the mark to be done the next time');
    await tab.close();
  });

  it('F02: when the mark is saved and before anybody hears of it: done all the same, once', async () => {
    const form = await openForm(world);
    await fillForm(form, scene.plan(0).typed);
    await Promise.all([pressMark(form), world.driver.killBackground()]);
    await form.waitFor(() => document.querySelector('[role=status]')?.textContent);
    expect(await scene.wrongs()).toEqual([]);
    expect(await journal()).toHaveLength(1);
    await form.close();
  });

  it('F03: with the mark noted as being sent, and not a byte of it gone: looked up, then done, once', async () => {
    await world.bend(() => {
      const real = globalThis.fetch;
      globalThis.fetch = (to, how) =>
        how?.method === 'PATCH' ? new Promise(() => undefined) : real(to, how);
    });
    const mark = await scene.mark(0);
    const isSending = async () =>
      (await readStored(world.desk, 'outbox')).some(({ value }) => value.state.is === 'sending');
    await world.until(isSending, 'the mark to be noted as being sent');
    await world.driver.killBackground();
    expect(await scene.wrongs()).toEqual([]);
    await scene.says(mark, 'Marked won');
  });

  it('F04: with the mark sent and Octanist not yet at work: looked up, then done, once', async () => {
    world.sandbox.faults.push({ ...patch, hang: true });
    const mark = await scene.mark(0);
    await asked('PATCH');
    await world.driver.killBackground();
    expect(await scene.wrongs()).toEqual([]);
    await scene.says(mark, 'Marked won');
  });

  it('F05: after Octanist did it, before the answer: found out, and not done again', async () => {
    world.sandbox.faults.push({ ...patch, apply: true, hang: true });
    const mark = await scene.mark(0);
    await world.until(async () => (await journal()).length, 'Octanist to have done it');
    await world.driver.killBackground();
    expect(await scene.wrongs()).toEqual([]);
    await scene.says(mark, 'Marked won');
    expect(await journal()).toHaveLength(1);
  });

  it('F06: while the answer comes in: found out, and not done again', async () => {
    world.sandbox.faults.push({ ...patch, dripMs: 100 });
    const mark = await scene.mark(0);
    await world.until(async () => (await journal()).length, 'Octanist to have done it');
    await world.driver.killBackground();
    expect(await scene.wrongs()).toEqual([]);
    await scene.says(mark, 'Marked won');
    expect(await journal()).toHaveLength(1);
  });

  it('F07: with the answer in its hands, before that is noted: found out, and not done again', async () => {
    await world.bend(() => {
      const real = globalThis.fetch;
      globalThis.fetch = async (to, how) => {
        const answer = await real(to, how);
        if (how?.method !== 'PATCH') return answer;
        Object.assign(globalThis, { hasAnswer: true });
        return new Promise(() => undefined);
      };
    });
    const mark = await scene.mark(0);
    const hasAnswer = () => world.driver.inBackground(() => 'hasAnswer' in globalThis);
    await world.until(hasAnswer, 'the answer to be there');
    await world.driver.killBackground();
    expect(await scene.wrongs()).toEqual([]);
    await scene.says(mark, 'Marked won');
    expect(await journal()).toHaveLength(1);
  });

  it('F08: while it looks the lead up after a doubt: looked up again, then done, once', async () => {
    world.sandbox.faults.push({ ...patch, status: 500 });
    const mark = await scene.mark(0);
    await scene.says(mark, 'Checking in Octanist');
    const before = world.sandbox.requests.length;
    world.sandbox.faults.push({ on: { method: 'GET' }, hang: true });
    await world.pass(120_000);
    await world.until(
      () => world.sandbox.requests.slice(before).some(({ method }) => method === 'GET'),
      'the lead to be looked up',
    );
    await world.driver.killBackground();
    expect(await scene.wrongs()).toEqual([]);
    await scene.says(mark, 'Marked won');
  });

  it('F10: again and again, forty times, with marks of three leads on their way: each is done, once', async () => {
    for (const lead of [0, 1, 2, 0, 1, 2]) await scene.mark(lead);
    const fate = [{ hang: true }, { apply: true, hang: true }, { status: 500 }, { apply: true, status: 502 }];
    world.sandbox.faults.push(...fate.map((one) => ({ ...patch, ...one })));
    for (let death = 0; death < 40; death += 1) {
      await world.pass(40_000);
      await world.driver.killBackground();
    }
    expect(await scene.wrongs()).toEqual([]);
  });

  it('F46: another sender takes its lock away in the middle of it: looked up, and not done again', async () => {
    const answer = Promise.withResolvers<void>();
    world.sandbox.faults.push({ ...patch, apply: true, until: answer.promise });
    await scene.mark(0);
    await world.until(async () => (await journal()).length, 'Octanist to have done it');
    await world.desk.evaluate(() =>
      navigator.locks.request('outbox', { steal: true }, async () => undefined),
    );
    await world.wake();
    answer.resolve();
    expect(await scene.wrongs()).toEqual([]);
    expect(await journal()).toHaveLength(1);
  });

  it('F52: and the browser has forgotten the alarm: the next popup that is opened sets it again', async () => {
    world.sandbox.faults.push({ ...patch, status: 429, headers: { 'retry-after': '60' } });
    const mark = await scene.mark(0);
    await scene.says(mark, 'Octanist asked to wait');
    await world.driver.inBackground(() => chrome.alarms.clearAll());
    await world.driver.killBackground();
    const form = await openForm(world);
    const alarm = () => world.driver.inBackground(() => chrome.alarms.get('outbox'));
    await world.until(alarm, 'the alarm to be there again');
    await form.close();
    expect(await scene.wrongs()).toEqual([]);
  });
});

declare const chrome: {
  storage: { local: { get: unknown } };
  alarms: { clearAll(): Promise<void>; get(name: string): Promise<object | undefined> };
};
