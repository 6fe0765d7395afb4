/** One browser, one person and one Octanist in imagined time: the outbox's pure code, run as the background runs it. */
import { strict as assert } from 'node:assert';
import { acceptUpdate } from '../../../lib/outbox/acceptUpdate.ts';
import { type Decision, decide, endWait, reviveReplaced } from '../../../lib/outbox/decide.ts';
import { type Entry, isAsking, isIn, isUnderWay } from '../../../lib/outbox/entry.ts';
import { afterRequest, freshHealth, type Health, takeHeart, trustKey } from '../../../lib/outbox/health.ts';
import { Lanes } from '../../../lib/outbox/lanes.ts';
import { usualPace } from '../../../lib/outbox/pace.ts';
import { type Act, planOutbox } from '../../../lib/outbox/planOutbox.ts';
import { type FoundLeads, toReading } from '../../../lib/outbox/reading.ts';
import { interruptSending, startSending } from '../../../lib/outbox/startSending.ts';
import { takeAnswer } from '../../../lib/outbox/takeAnswer.ts';
import { takeLook } from '../../../lib/outbox/takeLook.ts';
import { takeReading } from '../../../lib/outbox/takeReading.ts';
import { takeRecheck } from '../../../lib/outbox/takeRecheck.ts';
import { targetOf } from '../../../lib/outbox/target.ts';
import { type Outcome, succeed } from '../../../lib/problem.ts';
import type { Update } from '../../../lib/update.ts';
import {
  fine,
  type ReadFateName,
  readFates,
  toOutcome,
  type UpdateFateName,
  updateFates,
} from './modelFaults.ts';
import { type ModelLead, ModelServer, newLead, type ServerTraits } from './modelServer.ts';

export const orgs = ['key-a', 'key-b'] as const;
export type Org = (typeof orgs)[number];

export interface Fates {
  readonly updates: readonly UpdateFateName[];
  readonly readings: readonly ReadFateName[];
}

/** How many requests go out at the same time, and how many more stand ready for their places. */
export interface Slots {
  readonly parallel: number;
  readonly ahead: number;
}

/** What stands ready longer than this is taken for not begun. */
const quickMs = 250;

interface Ready {
  readonly id: string;
  /** As it was before it was begun. */
  readonly before: Entry | null;
  readonly go: () => void;
}

/** Far more steps than any history needs: beyond it, something goes round in circles. */
const maxSteps = 3_000;

export class Simulation {
  readonly server: ModelServer;
  /** What storage holds: it survives every crash. */
  readonly kept = new Map<string, Entry>();
  readonly accepted: { id: string; update: Update }[] = [];
  private readonly slots: Slots;
  private readonly receipts: Entry[] = [];
  private readonly due: { atMs: number; run: () => void }[] = [];
  private readonly updateFates: UpdateFateName[];
  private readonly readFates: ReadFateName[];
  private health: Health = freshHealth;
  private underHand = new Set<string>();
  /** Of these, what is with Octanist, and what stands ready. */
  private out = new Set<string>();
  private ready: Ready[] = [];
  private isQuick = true;
  /** Kept up step by step, as the sender does. */
  private lanes = new Lanes([]);
  /** Counts the backgrounds: what an earlier one started comes back to nobody. */
  private life = 0;
  private isOnline = true;
  private isKeyRefused = false;
  private key: Org = 'key-a';
  private nowMs = 0;
  private clockErrorMs = 1_700_000_000_000;
  private seq = 0;
  private steps = 0;
  private dice: number;

  constructor(traits: ServerTraits, fates: Fates, slots: Slots, seed: number) {
    this.slots = slots;
    this.server = new ModelServer(traits, orgs, [newLead(0), newLead(1), newLead(2)]);
    this.updateFates = [...fates.updates];
    this.readFates = [...fates.readings];
    this.dice = seed;
    for (const org of orgs) for (const kind of ['email', 'phone'] as const) this.teach(org, newLead(2), kind);
  }

  /** A receipt from before this history: whose address this is, is known. */
  private teach(keyPrint: Org, { id: leadId, ...addresses }: ModelLead, kind: 'email' | 'phone'): void {
    const update: Update = { lead: { kind, value: addresses[kind] }, status: 'qualified' };
    const asked = {
      id: `receipt ${keyPrint} ${kind}`,
      seq: 0,
      nowMs: 0,
      graceMs: 0,
      keyPrint,
      from: 'popup' as const,
    };
    const accepted = acceptUpdate(update, asked, []);
    if (accepted.is !== 'added') return;
    const sent = startSending(accepted.entry, 0);
    const receipt = takeAnswer(sent, succeed({ leadsUpdated: 1, leadId }), this.moment());
    this.receipts.push(receipt);
    this.lanes.learn(receipt);
  }

  mark(update: Update, graceMs: number): void {
    const id = `e${this.seq + 1}`;
    const asked = {
      id,
      seq: ++this.seq,
      nowMs: this.clock(),
      graceMs,
      keyPrint: this.key,
      from: 'popup' as const,
    };
    const accepted = acceptUpdate(update, asked, [...this.receipts, ...this.kept.values()]);
    this.accepted.push({ id: accepted.entry.id, update });
    if (accepted.is === 'added') this.keep(accepted.entry, ...accepted.replaced);
    this.isLastInLane(accepted.entry);
    this.pump();
  }

  /** What was asked for last stays last, even where it joins what was there. */
  private isLastInLane(entry: Entry): void {
    const laneOf = (one: Entry) => this.lanes.laneOf(one);
    const lane = this.openEntries().filter((other) => laneOf(other) === laneOf(entry));
    assert.equal(
      Math.max(...lane.map(({ seq }) => seq)),
      entry.seq,
      'the last one asked for is the last in its lane',
    );
  }

  /** Takes back the last one that can be. */
  undo(): void {
    const last = [...this.kept.values()].filter((entry) => this.can(entry, 'undo')).at(-1);
    if (last === undefined) return;
    this.keep(...reviveReplaced(last, [...this.kept.values()], this.clock()));
    this.choose(last, 'undo');
  }

  /** Takes back all that has not left, also what stands ready to. */
  stop(): void {
    this.sendHome();
    for (const entry of [...this.kept.values()].filter((one) => this.can(one, 'undo'))) {
      this.keep(...reviveReplaced(entry, [...this.kept.values()], this.clock()));
      this.choose(entry, 'undo');
    }
    this.pump();
  }

  tryNow(): void {
    for (const entry of [...this.kept.values()].filter((one) => this.can(one, 'try-now')))
      this.choose(entry, 'try-now');
    this.pump();
  }

  /** Lets go of the first that waits although it was tried: somebody who looked in Octanist and did not find it. */
  discard(): void {
    const tried = [...this.kept.values()].find(
      (entry) => isIn(entry, 'waiting') && this.can(entry, 'discard') && !this.hasArrived(entry),
    );
    if (tried) this.choose(tried, 'discard');
    this.pump();
  }

  /** A person who knows what Octanist holds answers every question there is. */
  answerQuestions(keenness: 'sends-again' | 'discards'): boolean {
    const asking = [...this.kept.values()].filter(isAsking);
    for (const entry of asking) {
      if (isIn(entry, 'waiting')) {
        this.choose(entry, keenness === 'discards' ? 'undo' : 'send-anyway');
        continue;
      }
      const otherwise = keenness === 'discards' ? 'discard' : 'send-again';
      this.choose(entry, this.hasArrived(entry) ? 'already-done' : otherwise);
    }
    this.pump();
    return asking.length > 0;
  }

  crash(): void {
    this.lanes = new Lanes(this.all());
    this.life++;
    this.underHand = new Set();
    this.out = new Set();
    this.ready = [];
    for (const entry of this.kept.values())
      if (isIn(entry, 'sending')) this.keep(interruptSending(entry, this.clock()));
    this.pump();
  }

  setOnline(isOnline: boolean): void {
    if (isOnline && !this.isOnline) {
      this.health = takeHeart(this.health);
      for (const entry of this.kept.values())
        if (isIn(entry, 'waiting', 'unconfirmed') && !this.underHand.has(entry.id))
          this.keep(endWait(entry, this.clock()));
    }
    this.isOnline = isOnline;
    this.pump();
  }

  switchKey(key: Org): void {
    this.key = key;
    this.isKeyRefused = false;
    this.health = trustKey(this.health, this.key);
    this.pump();
  }

  moveClock(byMs: number): void {
    this.clockErrorMs += byMs;
    this.pump();
  }

  /** Lets so much time pass, or all that anything waits for. */
  pass(ms = Number.POSITIVE_INFINITY): void {
    const untilMs = this.nowMs + ms;
    for (;;) {
      const next = this.due[0];
      if (next === undefined || next.atMs > untilMs) break;
      this.due.shift();
      assert(++this.steps < maxSteps, 'goes round in circles');
      this.nowMs = Math.max(this.nowMs, next.atMs);
      next.run();
    }
    if (Number.isFinite(untilMs)) this.nowMs = untilMs;
  }

  /** All goes well from here on: whatever can end, ends. */
  settle(keenness: 'sends-again' | 'discards'): void {
    this.updateFates.length = 0;
    this.readFates.length = 0;
    this.setOnline(true);
    // A round more than the questions can need: a key that is refused on the last leg is saved once more.
    for (let round = 0; round < 10 && this.openEntries().length > 0; round++) {
      for (const org of orgs) {
        this.switchKey(org);
        this.pass();
      }
      this.answerQuestions(keenness);
    }
    this.pass();
  }

  /** What the server holds in the end. */
  finalLeads(org: Org) {
    return this.server.leads(org, this.nowMs);
  }

  private pump(): void {
    const plan = planOutbox([...this.kept.values()], {
      nowMs: this.clock(),
      pace: { ...usualPace, parallel: this.slots.parallel },
      ahead: this.isQuick && this.health.failures === 0 ? this.slots.ahead : 0,
      isOnline: this.isOnline,
      hasAccess: true,
      keyPrints: new Set([this.key]),
      health: this.health,
      lanes: this.lanes,
      underHand: this.underHand,
    });
    for (const act of plan.acts) this.start(act);
    if (plan.wakeAtMs !== null) this.later(Math.max(1, plan.wakeAtMs - this.clock()), () => this.pump());
    this.check();
  }

  private start(act: Act): void {
    assert(this.isOnline && !this.isKeyRefused, 'nothing goes out without network and key');
    const id = act.do === 'probe' ? 'probe' : act.entry.id;
    this.underHand.add(id);
    // What stands ready goes with the key that it was begun with.
    const { key } = this;
    if (act.do === 'probe') this.whenFree({ id, before: null, go: () => this.probe() });
    else if (act.do === 'read') this.whenFree({ id, before: null, go: () => this.read(id, key) });
    else if (act.do === 'look') this.whenFree({ id, before: null, go: () => this.look(act.entry, key) });
    else if (act.do === 'recheck')
      this.whenFree({ id, before: null, go: () => this.recheck(act.entry, key) });
    else {
      assert.equal(act.entry.keyPrint, this.key, 'no update goes to another organization');
      this.keep(startSending(act.entry, this.clock()));
      const update = { ...act.entry.update, lead: targetOf(act.entry) };
      this.whenFree({ id, before: act.entry, go: () => this.send(id, update, key) });
    }
  }

  private whenFree(one: Ready): void {
    if (this.out.size < this.slots.parallel) this.goes(one);
    else {
      this.ready.push(one);
      this.later(quickMs, () => {
        if (!this.ready.includes(one)) return;
        this.isQuick = false;
        this.sendHome();
        this.pump();
      });
    }
  }

  private goes({ id, go }: Ready): void {
    this.out.add(id);
    go();
  }

  /** An answer has come; one that is not fine sends home what stands ready. */
  private comesBack(id: string, isFine: boolean, afterMs: number): void {
    this.underHand.delete(id);
    this.out.delete(id);
    this.isQuick = afterMs <= quickMs;
    if (!isFine) this.sendHome();
    const next = this.ready.shift();
    if (next) this.goes(next);
  }

  private sendHome(): void {
    for (const { id, before } of this.ready.splice(0)) {
      this.underHand.delete(id);
      if (before) this.keep(before);
    }
  }

  private send(id: string, update: Update, key: Org): void {
    const fate = updateFates[this.updateFates.shift() ?? 'fine'];
    if ('dies' in fate && fate.dies === 'before-sending') {
      this.later(0, () => this.crash());
      return;
    }
    let leadId: string | undefined;
    if ('appliedAfterMs' in fate)
      this.schedule(fate.appliedAfterMs, () => {
        leadId = this.server.apply(key, id, update, this.nowMs);
      });
    this.later(fate.answeredAfterMs, () => {
      if ('dies' in fate) return this.crash();
      const entry = this.kept.get(id);
      assert(entry && isIn(entry, 'sending'));
      const outcome = toOutcome(fate, leadId);
      this.comesBack(id, outcome.ok, fate.answeredAfterMs);
      this.learn(outcome, key);
      this.keep(takeAnswer(entry, outcome, this.moment()));
      this.pump();
    });
  }

  private read(id: string, key: Org): void {
    this.ask(id, key, (entry, outcome) => {
      if (!isIn(entry, 'waiting', 'unconfirmed')) return;
      const reading = toReading(outcome, targetOf(entry));
      this.keep(takeReading(entry, reading, this.health.notesShown, this.moment()));
    });
  }

  private look({ id, update }: Entry, key: Org): void {
    const ours = this.lanes.sentByNow();
    this.ask(id, key, (entry, outcome) => {
      if (!isIn(entry, 'waiting')) return;
      this.keep(takeLook(entry, toReading(outcome, update.lead), ours, this.moment()));
    });
  }

  private recheck({ id }: Entry, key: Org): void {
    this.ask(id, key, (entry, outcome) => {
      if (isIn(entry, 'done')) this.keep(takeRecheck(entry, toReading(outcome, targetOf(entry))));
    });
  }

  private ask(id: string, key: Org, take: (entry: Entry, outcome: Outcome<FoundLeads>) => void): void {
    const fate = readFates[this.readFates.shift() ?? 'fine'];
    this.later(fate.answeredAfterMs, () => {
      const leads = this.server.read(key, this.nowMs - fate.behindMs);
      const time = this.server.traits.tellsTime ? { serverTimeMs: this.nowMs } : {};
      const outcome = 'hears' in fate ? fate.hears : succeed({ leads, ...time });
      this.comesBack(id, outcome.ok, fate.answeredAfterMs);
      this.learn(outcome, key);
      if (outcome.ok && leads.some(({ lead }) => lead.note))
        this.health = { ...this.health, notesShown: true };
      const entry = this.kept.get(id);
      if (entry) take(entry, outcome);
      this.pump();
    });
  }

  private probe(): void {
    this.later(fine.answeredAfterMs, () => {
      this.comesBack('probe', true, fine.answeredAfterMs);
      this.learn(succeed(true), this.key);
      this.pump();
    });
  }

  private learn(outcome: Outcome<unknown>, key: Org): void {
    if (!outcome.ok && outcome.problem.kind === 'key-refused' && key === this.key) this.isKeyRefused = true;
    this.health = afterRequest(this.health, outcome.ok ? null : outcome.problem, key, this.moment());
  }

  private check(): void {
    const { parallel, ahead } = this.slots;
    assert(this.out.size <= parallel, 'no more at a time than there are places');
    assert(this.ready.length <= ahead, 'no more stand ready than may');
    assert.equal(this.underHand.size, this.out.size + this.ready.length, 'each is out or stands ready');
    const sending = [...this.kept.values()].filter((entry) => isIn(entry, 'sending'));
    assert(
      sending.every(({ id }) => this.underHand.has(id)),
      'nothing is sending that nobody sends',
    );
    const taken = sending.map((entry) => this.lanes.laneOf(entry));
    assert.equal(new Set(taken).size, taken.length, 'one at a time for each lead');
  }

  private hasArrived({ id }: Entry): boolean {
    return this.server.arrivals.some(({ entryId }) => entryId === id);
  }

  private can(entry: Entry, decision: Decision): boolean {
    return !this.underHand.has(entry.id) && decide(entry, decision, this.clock(), usualPace) !== null;
  }

  private choose(entry: Entry, decision: Decision): void {
    const decided = decide(entry, decision, this.clock(), usualPace);
    assert(decided, `${decision} is offered`);
    this.keep(decided);
  }

  private keep(...entries: readonly Entry[]): void {
    for (const entry of entries) {
      this.kept.set(entry.id, entry);
      this.lanes.learn(entry);
    }
  }

  /** For as long as this background lives; what the server does, it does whether or not anybody still listens. */
  private later(afterMs: number, run: () => void): void {
    const { life } = this;
    this.schedule(afterMs, () => this.life === life && run());
  }

  private schedule(afterMs: number, run: () => void): void {
    const atMs = this.nowMs + afterMs;
    const place = this.due.findIndex((other) => other.atMs > atMs);
    this.due.splice(place < 0 ? this.due.length : place, 0, { atMs, run });
  }

  private clock(): number {
    return this.nowMs + this.clockErrorMs;
  }

  private moment() {
    // A small generator of our own (mulberry32's step): every history replays the same.
    this.dice = (Math.imul(this.dice ^ (this.dice >>> 15), 2246822507) + 0x6d2b79f5) | 0;
    return { nowMs: this.clock(), chance: (this.dice >>> 0) / 2 ** 32, pace: usualPace };
  }

  private all(): Entry[] {
    return [...this.receipts, ...this.kept.values()];
  }

  openEntries(): Entry[] {
    return [...this.kept.values()].filter(isUnderWay);
  }
}
