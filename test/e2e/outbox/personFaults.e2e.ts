/** What people do: in a hurry, twice, in several windows, and while a colleague does the same. In both browsers. */
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type OutboxWorld, startOutboxWorld } from '../../support/outbox/outboxWorld.ts';
import { fillForm, openForm, pressMark, readWaiting, whatIsTold } from '../../support/outbox/popupForm.ts';
import { beginScene, type Scene } from '../../support/outbox/scene.ts';
import { browserNames, saveKey } from '../../support/world.ts';

const patch = { on: { method: 'PATCH' } } as const;

describe.each(browserNames)('in %s', (browser) => {
  let world: OutboxWorld;
  let scene: Scene;

  beforeAll(async () => {
    world = await startOutboxWorld(browser);
  });
  afterAll(() => world?.close());
  beforeEach(async () => {
    scene = await beginScene(world);
  });
  afterEach(() => scene.close());

  const journal = () => world.sandbox.store.journal();
  const leadZero = () => world.sandbox.store.getLead('lead_0000');

  it('F14: the popup is closed the moment after the click: the mark is done, or the form is as it was', async () => {
    const tab = 812_345_678;
    const mark = scene.plan(0);
    const form = await openForm(world, tab);
    await fillForm(form, mark.typed);
    await Promise.all([pressMark(form).catch(() => undefined), form.close()]);
    await world.settle();
    if ((await journal()).length === 0) {
      scene.forget(mark);
      const again = await openForm(world, tab);
      expect(await again.byRole('textbox', 'Note').value()).toBe(mark.note);
      await again.close();
    }
    expect(await scene.wrongs()).toEqual([]);
  });

  it('F41: a double click, and the keyboard on top of it: done once', async () => {
    const form = await openForm(world);
    await fillForm(form, scene.plan(0).typed);
    const [x, y] = await form.waitFor(() => {
      const button = [...document.querySelectorAll('button')].find((one) =>
        one.textContent?.includes('Mark lead'),
      );
      const box = button?.getBoundingClientRect();
      return box && ([box.x + box.width / 2, box.y + box.height / 2] as const);
    });
    await Promise.all([form.hands.click(x, y), form.hands.click(x, y), form.press('Control+Enter')]);
    await form.byRole('status').says('Marked won');
    await form.close();
    expect(await scene.wrongs()).toEqual([]);
    expect(await journal()).toHaveLength(1);
  });

  it('F42: the same lead from two windows and the menu at once: every note arrives once, the last choice stands', async () => {
    const tab = await world.driver.open(`${world.demoOrigin}/demo/inbox`);
    await tab.evaluate(() => {
      document.body.insertAdjacentHTML('afterbegin', '<p id="it">person0@lead.example</p>');
    });
    const forms = [await openForm(world), await openForm(world)];
    for (const form of forms) await fillForm(form, scene.plan(0).typed);
    const menu = { item: 'Mark lead qualified', itemId: 'qualified', on: '#it', select: true };
    await Promise.all([...forms.map(pressMark), world.driver.contextMenu(tab, menu)]);
    // Which of the two windows came first nobody can know: only that each arrived, and no note twice.
    expect((await scene.wrongs()).filter((wrong) => !wrong.includes('came after'))).toEqual([]);
    expect((await leadZero())?.note?.split('\n').sort()).toEqual(['Asked for a quote', 'note-1', 'note-2']);
    for (const page of [...forms, tab]) await page.close();
  });

  it.each([
    ['online', false],
    ['offline', true],
  ] as const)(
    'F43: won, and a moment later lost, %s: lost in the end, with both notes',
    async (_where, isOffline) => {
      const forms = [await openForm(world), await openForm(world)];
      for (const [at, status] of (['won', 'lost'] as const).entries())
        await fillForm(forms[at] as (typeof forms)[0], scene.plan(0, { status }).typed);
      if (isOffline) await world.driver.setOffline(true);
      for (const form of forms) {
        await pressMark(form);
        await whatIsTold(form);
      }
      if (isOffline) await world.driver.setOffline(false);
      expect(await scene.wrongs()).toEqual([]);
      expect(await leadZero()).toMatchObject({ status: 'lost', note: 'Asked for a quote\nnote-1\nnote-2' });
      for (const form of forms) await form.close();
    },
  );

  it('F44: e-mail, phone and id of one lead: one after the other, in the order of the clicks', async () => {
    for (const by of ['email', 'phone'] as const) await scene.says(await scene.mark(0, { by }), 'Marked won');
    const done = (await journal()).length;
    const answer = Promise.withResolvers<void>();
    world.sandbox.faults.push({ ...patch, until: answer.promise });
    await scene.mark(0, { by: 'email' });
    await world.until(async () => (await journal()).length > done, 'the first to be under way');
    const behind = await scene.mark(0, { by: 'phone', status: 'lost' });
    await scene.says(behind, 'An earlier mark of this lead goes first');
    await scene.mark(0, { by: 'id', status: 'qualified' });
    answer.resolve();
    expect(await scene.wrongs()).toEqual([]);
    expect(await leadZero()).toMatchObject({ status: 'qualified' });
  });

  it('F21: the connection is lost after Octanist did it, and the browser itself sends it again: a note written twice is told', async () => {
    // The connection that is lost must have been used before.
    await scene.says(await scene.mark(0), 'Marked won');
    world.sandbox.faults.push({ ...patch, dropAfterApplying: true });
    const mark = await scene.mark(1);
    await scene.says(mark, 'Marked won');
    await world.settle();
    const notes = (await world.sandbox.store.getLead(mark.leadId))?.note?.split('\n') ?? [];
    const waiting = await readWaiting(world);
    const isTold = waiting.some(({ text }) => text.includes(mark.lead) && text.includes('twice'));
    expect(isTold).toBe(notes.filter((line) => line === mark.note).length > 1);
  });

  it('F21: the same without a note: the values are set twice, which changes nothing', async () => {
    await scene.says(await scene.mark(0), 'Marked won');
    world.sandbox.faults.push({ ...patch, dropAfterApplying: true });
    await scene.says(await scene.mark(1, { note: false }), 'Marked won');
    expect(await scene.wrongs()).toEqual([]);
  });

  it('F53: a second mark while the first is being sent: it goes after it', async () => {
    const answer = Promise.withResolvers<void>();
    world.sandbox.faults.push({ ...patch, until: answer.promise });
    await scene.mark(0);
    await world.until(async () => (await journal()).length, 'the first to be under way');
    await scene.mark(0, { status: 'lost' });
    answer.resolve();
    expect(await scene.wrongs()).toEqual([]);
    expect(await leadZero()).toMatchObject({ status: 'lost' });
  });

  it.each([
    ['sent with it', 'Yes, send them with this key', false],
    ['let go', 'No, discard them', true],
  ])(
    'F34: a key of another organization, with two marks waiting: nothing is sent until the person says; then they are %s',
    async (_end, answer, isGivenUp) => {
      const busy = { status: 429, headers: { 'retry-after': '60' } };
      world.sandbox.faults.push(busy, busy);
      const marks = [await scene.mark(0), await scene.mark(1)];
      for (const mark of marks) await scene.says(mark, 'Saved on this device');
      world.sandbox.faults.clear();
      world.sandbox.store.apiKeys = ['key-of-another-organization', world.sandbox.apiKey];
      await saveKey(world, 'key-of-another-organization');
      for (let hour = 0; hour < 3; hour += 1) {
        await world.pass(3_600_000);
        await world.wake();
      }
      expect(await journal()).toEqual([]);
      const options = await world.driver.openExtensionPage('options.html');
      await options.byRole('button', answer).click();
      await options.byRole('button', answer).gone();
      await options.close();
      if (isGivenUp) for (const mark of marks) scene.giveUp(mark);
      expect(await scene.wrongs()).toEqual([]);
      expect((await journal()).map(({ keyLast4 }) => keyLast4)).toEqual(isGivenUp ? [] : ['tion', 'tion']);
      await saveKey(world);
    },
  );

  it.runIf(browser === 'firefox')(
    'F13: Firefox suspends the background again and again, four times, with marks on their way',
    async () => {
      for (const fault of [{ hang: true }, { apply: true, hang: true }, { status: 500 }])
        world.sandbox.faults.push({ ...patch, ...fault });
      for (const lead of [0, 1, 2]) await scene.mark(lead);
      for (let suspension = 0; suspension < 4; suspension += 1) {
        await world.driver.killBackground();
        await world.pass(40_000);
      }
      expect(await scene.wrongs()).toEqual([]);
    },
  );

  it('F58: the popup is open in ten windows, and all are pressed at once: each lead is marked once', async () => {
    scene = await beginScene(world, 10);
    const forms = [];
    for (let lead = 0; lead < 10; lead += 1) {
      const form = await openForm(world);
      await fillForm(form, scene.plan(lead).typed);
      forms.push(form);
    }
    await Promise.all(forms.map(pressMark));
    for (const form of forms)
      await form.waitFor(() =>
        document.querySelector('[role=status]')?.textContent?.startsWith('Marked won'),
      );
    expect(await scene.wrongs()).toEqual([]);
    expect(await journal()).toHaveLength(10);
    for (const form of forms) await form.close();
  });

  it('F45: a colleague changes the lead while a mark is in doubt: not overwritten unseen', async () => {
    world.sandbox.faults.push({ ...patch, status: 500 });
    const mark = await scene.mark(0);
    await scene.says(mark, 'Checking in Octanist');
    await world.until(() => world.sandbox.faults.pending.length === 0, 'the fault to have happened');
    await callLost(world);
    await world.settle();
    expect(await leadZero()).toMatchObject({ status: 'lost', lossReason: 'Said no to Kim' });
    expect(await scene.wrongs()).toEqual([]);
    expect(await scene.answerTruly()).toBe(1);
    expect(await scene.wrongs()).toEqual([]);
    expect(await leadZero()).toMatchObject({ status: 'won' });
  });

  it('F45: a colleague changes the lead while a mark waits for Octanist: not overwritten unseen', async () => {
    world.sandbox.faults.push({ ...patch, status: 429, headers: { 'retry-after': '60' } });
    const mark = await scene.mark(0);
    await scene.says(mark, 'Octanist asked to wait');
    await callLost(world);
    await world.settle();
    expect(await leadZero()).toMatchObject({ status: 'lost', lossReason: 'Said no to Kim' });
    expect(await scene.wrongs()).toEqual([]);
    expect(await scene.answerTruly()).toBe(1);
    expect(await scene.wrongs()).toEqual([]);
    expect(await leadZero()).toMatchObject({ status: 'won' });
  });
});

/** What a colleague does in Octanist itself. */
async function callLost({ sandbox }: OutboxWorld): Promise<void> {
  const lead = await sandbox.store.getLead('lead_0000');
  if (lead) await sandbox.store.putLeads([{ ...lead, status: 'lost', lossReason: 'Said no to Kim' }]);
}
