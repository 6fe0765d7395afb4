/** A browser whose outbox can be looked into and whose time can be moved, with an Octanist whose clock goes along. */
import { createSandboxLead, type SandboxLead } from '../../../lib/sandbox/sandboxLead.ts';
import type { BrowserName } from '../findBrowser.ts';
import type { Screen } from '../screen.ts';
import { saveKey, startWorld, type World, type WorldOptions } from '../world.ts';
import { judgeLedger, type Ledger, type Verdict } from './ledger.ts';
import { readWaiting } from './popupForm.ts';
import { ageStored, emptyStored, readStored } from './storedOutbox.ts';

export interface OutboxWorld extends World {
  /** A page of the extension with none of our code in it; another one after each restart. */
  readonly desk: Screen;
  /** Opens the desk anew, once the browser has closed all pages of the extension: it was updated, or turned off and on. */
  reopenDesk(): Promise<void>;
  /** Lets so much time pass, in the browser and in Octanist, and wakes the outbox. Nobody waits for it. */
  pass(ms: number): Promise<void>;
  /**
   * Runs a function in the background that bends it from outside: a clock that is wrong, a disk that is full. The next reset ends that
   * background, and with it what was bent.
   */
  bend<Args extends unknown[]>(run: (...args: Args) => void, ...args: Args): Promise<void>;
  /** The 20 seconds after which an answer is not waited for any longer pass in a hundredth of the time, until the background ends. */
  hurryTimeOuts(): Promise<void>;
  /** Wakes the outbox, as the alarm does, and waits until it has done what can be done; 10 s at most. */
  wake(): Promise<void>;
  /** Lets hours pass, until nothing is left that time alone brings on. */
  settle(): Promise<void>;
  /** A fresh outbox and a fresh Octanist with these leads in it, which shows notes and puts each below the last. */
  reset(leads?: readonly SandboxLead[]): Promise<void>;
  judge(accepted: Ledger['accepted']): Promise<Verdict>;
}

const hourMs = 3_600_000;

export async function startOutboxWorld(
  browser: BrowserName,
  options: WorldOptions = {},
): Promise<OutboxWorld> {
  let aheadMs = 0;
  const world = await startWorld(browser, {
    ...options,
    now: () => new Date(Date.now() + aheadMs),
    // Chromium itself holds an extension back whose server answers with 5xx, by a clock that we cannot move.
    extraArgs: ['--disable-extensions-http-throttling', ...(options.extraArgs ?? [])],
  });
  try {
    await saveKey(world);
    let desk = await openDesk(world);

    const wake = async () => {
      await desk.evaluate(async () => {
        const enough = new Promise((resolve) => setTimeout(resolve, 10_000));
        const woken = chrome.runtime.sendMessage({ command: 'wakeOutbox' }).catch(() => undefined);
        await Promise.race([woken, enough]);
      });
    };
    const pass = async (ms: number) => {
      aheadMs += ms;
      await ageStored(desk, ms);
      await desk.evaluate(() => {
        new BroadcastChannel('leadmark-outbox').postMessage('changed');
        void chrome.runtime.sendMessage({ command: 'wakeOutbox' }).catch(() => undefined);
      });
    };
    const reopenDesk = async () => {
      desk = await openDesk(world);
    };
    let isBent = false;
    const bend: OutboxWorld['bend'] = async (run, ...args) => {
      isBent = true;
      await world.driver.inBackground(run, ...args);
    };
    return {
      ...world,
      bend,
      hurryTimeOuts: () =>
        bend(() => {
          const real = AbortSignal.timeout.bind(AbortSignal);
          AbortSignal.timeout = (ms) => real(ms / 100);
        }),
      get driver() {
        return world.driver;
      },
      get desk() {
        return desk;
      },
      reopenDesk,
      restart: async (how, more) => {
        await world.restart(how, more);
        await reopenDesk();
      },
      wake,
      pass,
      settle: async () => {
        // Longer than anything is ever waited for. Once may be quiet because a background that has just died still holds its lock.
        for (let round = 0, quiet = 0; round < 12 && quiet < 2; round += 1) {
          const before = world.sandbox.requests.length;
          if ((await readStored(desk, 'outbox')).length === 0) return;
          await pass(7 * hourMs);
          await wake();
          quiet = world.sandbox.requests.length === before ? quiet + 1 : 0;
        }
      },
      reset: async (leads = []) => {
        await world.sandbox.comeUp();
        if (isBent) await world.driver.killBackground();
        isBent = false;
        await world.sandbox.reset();
        await world.sandbox.store.putLeads(leads);
        world.sandbox.store.settings = { ...world.sandbox.store.settings, note: 'append' };
        await emptyStored(desk);
      },
      judge: async (accepted) =>
        judgeLedger({
          accepted,
          journal: await world.sandbox.store.journal(),
          leads: await world.sandbox.store.listLeads(),
          // With an empty store there is nothing to see: said here, since to wait for nothing to appear takes long.
          waiting: (await readStored(desk, 'outbox')).length === 0 ? [] : await readWaiting(world),
        }),
    };
  } catch (error) {
    await world.close();
    throw error;
  }
}

const openDesk = (world: World) => world.driver.openExtensionPage('icon/128.png');

/** Leads whose addresses belong to nobody. Each has a note, so that Octanist is seen to show notes. */
export function makeLeads(count: number): SandboxLead[] {
  return Array.from({ length: count }, (_, n) =>
    createSandboxLead({
      id: `lead_${String(n).padStart(4, '0')}`,
      createdAt: '2026-01-01T09:00:00.000Z',
      name: `Person ${n}`,
      email: `person${n}@lead.example`,
      phone: `+3197010${String(n).padStart(6, '0')}`,
      note: 'Asked for a quote',
    }),
  );
}

declare const chrome: { runtime: { sendMessage(message: object): Promise<unknown> } };
