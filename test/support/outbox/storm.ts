/**
 * A working day at its worst: marks of a few leads without pause, faults on half of the requests, the worker killed at any moment, the browser
 * crashed and closed. What is chosen follows from a seed; when it happens, from two browsers' processes and a server at work.
 */
import { createRandom } from '../../bench/detect/generate/createRandom.ts';
import type { Screen } from '../screen.ts';
import { type AcceptedMark, judgeLedger, type Verdict } from './ledger.ts';
import { makeLeads, type OutboxWorld } from './outboxWorld.ts';
import { markIn, openForm, readTold, readWaiting, type Typed } from './popupForm.ts';
import { answerTruly } from './scene.ts';
import { createStormFaults, type StormServer } from './stormFaults.ts';

export interface StormOptions {
  readonly seed: number;
  readonly updates: number;
  readonly onProgress?: (line: string) => void;
}

type Count = 'updates' | 'requests' | 'faults' | 'kills' | 'restarts' | 'askedPerson' | 'pressedAgain';

export interface StormResult {
  readonly verdict: Verdict;
  /** Still to be seen in the end: what Octanist has refused, for the person to mend. */
  readonly needsPerson: number;
  readonly counts: Readonly<Record<Count, number>>;
}

/** The world needs a profile of its own to be restarted on, and fresh connections (docs/testing.md, F21). */
export async function runStorm(world: OutboxWorld, options: StormOptions): Promise<StormResult> {
  const { seed, updates, onProgress = () => undefined } = options;
  const random = createRandom(seed);
  const leads = makeLeads(Math.max(6, Math.ceil(updates / 3)));
  await world.reset(leads);

  let late = Promise.withResolvers<void>();
  let server: StormServer = { old: leads, late: late.promise };
  const faults = createStormFaults(random, () => server);
  world.sandbox.faults.choose(faults.choose);

  const accepted: AcceptedMark[] = [];
  const watching = new Map<number, Screen>();
  const counts = { kills: 0, restarts: 0, askedPerson: 0, pressedAgain: 0 };

  async function passTime(ms: number): Promise<void> {
    late.resolve();
    // Behind whatever that has let loose.
    await world.sandbox.store.alone(async () => undefined);
    late = Promise.withResolvers();
    server = { old: null, late: late.promise };
    await world.pass(ms);
    server = { ...server, old: await world.sandbox.store.listLeads() };
  }

  async function kill(): Promise<void> {
    counts.kills += 1;
    await world.driver.killBackground();
    await world.hurryTimeOuts();
  }

  /** What the popups that stayed open have told in the meantime. */
  async function closePopups(): Promise<void> {
    for (const [n, form] of watching) {
      const told = await readTold(form).catch(() => null);
      const at = accepted.findIndex((mark) => mark.n === n);
      const mark = accepted[at];
      if (mark && told?.startsWith('Marked ')) accepted[at] = { ...mark, isToldDone: true };
      await form.close().catch(() => undefined);
    }
    watching.clear();
  }

  async function restart(): Promise<void> {
    await closePopups();
    counts.restarts += 1;
    await world.restart(counts.restarts === 2 ? 'quit' : 'kill');
    await world.hurryTimeOuts();
  }

  async function mark(n: number): Promise<void> {
    const lead = leads[random.whole(leads.length)] ?? leads[0];
    if (lead === undefined) return;
    // Always by the same address: that two are one lead nobody can know before Octanist has said so.
    const by = (['email', 'phone', 'id'] as const)[Number(lead.id.slice(-4)) % 3] ?? 'id';
    const typed: Typed = {
      lead: lead[by] ?? '',
      status: random.pick(['qualified', 'won', 'lost']),
      value: String(1000 + n),
      ...(random.whole(5) < 3 ? { note: `note-${n}` } : {}),
    };
    const form = await openForm(world);
    let told = await markIn(form, typed);
    // The worker that reads the address was killed at that moment: nothing was promised, and the person presses again.
    while (told.includes('could not store')) {
      counts.pressedAgain += 1;
      told = await markIn(form, typed);
    }
    const { lead: address, status, note } = typed;
    accepted.push({
      n,
      leadId: lead.id,
      lead: address,
      status,
      value: 1000 + n,
      ...(note === undefined ? {} : { note }),
      isToldDone: told.startsWith('Marked '),
    });
    if (random.whole(3) === 0) watching.set(n, form);
    else await form.close();
  }

  const restartAt = [1, 2, 3].map((quarter) => Math.floor((updates * quarter) / 4));
  let sinceKill = 0;
  for (let n = 1; n <= updates; n += 1) {
    const kills = random.whole(4) === 0 || sinceKill >= 3;
    sinceKill = kills ? 0 : sinceKill + 1;
    // At a moment that nobody has chosen: while the popup is opened, filled in or told, or while a request is under way.
    const killing = kills
      ? new Promise<void>((resolve, reject) =>
          setTimeout(() => kill().then(resolve, reject), random.whole(400)),
        )
      : undefined;
    await mark(n);
    await killing;
    if (random.whole(3) === 0) await passTime(random.pick([2_000, 8_000, 40_000, 100_000]));
    if (watching.size >= 4) await closePopups();
    if (restartAt.includes(n)) await restart();
    if (n % 50 === 0) onProgress(`${n} of ${updates}`);
  }

  // The weather clears, and the person answers what is asked.
  await closePopups();
  world.sandbox.faults.clear();
  for (let round = 0; round < 6; round += 1) {
    await passTime(60_000);
    await world.settle();
    const asked = await answerTruly(world, accepted);
    counts.askedPerson += asked;
    if (asked === 0) break;
  }
  const waiting = await readWaiting(world);
  const verdict = judgeLedger({
    accepted,
    journal: await world.sandbox.store.journal(),
    leads: await world.sandbox.store.listLeads(),
    waiting,
  });
  return { verdict, needsPerson: waiting.length, counts: { updates, ...faults.counts, ...counts } };
}
