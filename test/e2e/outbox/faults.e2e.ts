/** Named faults of the contract, each as a person meets it, in the release build against a server with faults. */
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { emptyOutbox } from '../../support/emptyOutbox.ts';
import type { Screen } from '../../support/screen.ts';
import { saveKey, startWorld, type World } from '../../support/world.ts';

/** Long enough for the half minute after which a dead background is woken, and the ninety seconds in which a note is looked for. */
const aLongWhileMs = 180_000;

describe('the outbox in chromium', () => {
  let world: World;
  let tab: Screen;
  let email: string;

  beforeAll(async () => {
    world = await startWorld('chromium');
    await saveKey(world);
    email = world.people.sender.email;
  });
  afterAll(() => world?.close());
  beforeEach(async () => {
    await world.sandbox.reset();
    await emptyOutbox(world);
    world.sandbox.store.settings = { ...world.sandbox.store.settings, note: 'append' };
    tab = await world.driver.open(`${world.demoOrigin}/demo/inbox`);
  });
  afterEach(() => tab.close());

  async function mark(note = 'Signed today'): Promise<Screen> {
    const popup = await world.driver.openPopup(tab);
    await popup.byRole('radio', 'Won').click();
    await popup.byRole('textbox', 'Lead').fill(email);
    await popup.byRole('textbox', 'Note').fill(note);
    await popup.byRole('button', 'Mark lead').click();
    return popup;
  }

  const notesOf = async () => (await world.leadWith(email))?.note?.split('Signed today').length ?? 1;

  it('F05: the browser’s worker dies after Octanist did it: found out, and not done again', async () => {
    world.sandbox.faults.push({ on: { method: 'PATCH' }, apply: true, hang: true });
    const popup = await mark();
    await world.until(() => world.patches()[0], 'the mark to have been sent');
    await world.driver.killBackground();
    await popup.close();
    const again = await world.driver.openPopup(tab);
    await again.byRole('status').says('Marked won in Octanist', 60_000);
    expect(world.patches()).toHaveLength(1);
    expect(await notesOf()).toBe(2);
    await again.close();
  }, 120_000);

  it(
    'F04: the worker dies before Octanist did it: looked up, then done, once',
    async () => {
      world.sandbox.faults.push({ on: { method: 'PATCH' }, hang: true });
      // Where a note is shown, that there is none of ours can be seen.
      const lead = await world.leadWith(email);
      if (lead) await world.sandbox.store.putLeads([{ ...lead, note: 'Asked for a quote' }]);
      const popup = await mark();
      await world.until(() => world.patches()[0], 'the mark to have been sent');
      await world.driver.killBackground();
      await popup.byRole('status').says('Marked won in Octanist', aLongWhileMs);
      expect(await notesOf()).toBe(2);
      expect(world.patches()).toHaveLength(2);
      await popup.close();
    },
    aLongWhileMs + 30_000,
  );

  it('F16: marked offline, sent by itself once there is a network', async () => {
    await world.driver.setOffline(true);
    const popup = await mark();
    await popup.byRole('status').says('as soon as you are online');
    await popup.close();
    await world.driver.setOffline(false);
    await world.until(
      async () => (await world.leadWith(email))?.status === 'won',
      'the lead to be won',
      60_000,
    );
    expect(world.patches()).toHaveLength(1);
  }, 90_000);

  it('F14: the popup is closed the moment after the click: the mark is done, or the form is as it was', async () => {
    const popup = await mark();
    await popup.close();
    const again = await world.driver.openPopup(tab);
    const told = (): Promise<Told> =>
      again.evaluate(() => ({
        status: document.querySelector('[role=status]')?.textContent,
        note: document.querySelector<HTMLTextAreaElement>('[name=note]')?.value,
      }));
    const now = await world.until(async () => {
      const seen = await told();
      return seen.status?.startsWith('Marked won') || seen.note === 'Signed today' ? seen : null;
    }, 'the mark to be done or the form to be there');
    expect(world.patches()).toHaveLength(now.note === undefined ? 1 : 0);
    await again.close();
  }, 90_000);

  it('F36: an organization that changes several leads at once: done, and a person is told to look', async () => {
    world.sandbox.faults.push({
      on: { method: 'PATCH' },
      body: { success: true, data: { leadId: 'lead_1', leadsUpdated: 3 } },
    });
    const popup = await mark();
    await popup.byRole('status').says('3 leads updated');
    expect(await world.driver.inBackground(() => chrome.action.getBadgeText({}))).toBe('1');
    await popup.close();
  });
});

interface Told {
  readonly status: string | undefined;
  readonly note: string | undefined;
}

declare const chrome: { action: { getBadgeText(of: object): Promise<string> } };
