/** Ten thousand imagined histories of one outbox: whatever happens, nothing is lost and nothing is done twice. */
import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { isIn } from '../../../lib/outbox/entry.ts';
import { type Update, updateSchema } from '../../../lib/update.ts';
import { type ReadFateName, readFates, type UpdateFateName, updateFates } from './modelFaults.ts';
import { applyTo, fits, newLead, type ServerTraits } from './modelServer.ts';
import { type Org, orgs, Simulation } from './simulation.ts';

const minute = 60_000;

const traits: fc.Arbitrary<ServerTraits> = fc.record({
  notes: fc.constantFrom('append', 'replace'),
  notesRead: fc.constantFrom('shown', 'shown', 'hidden', 'missing'),
  tellsTime: fc.boolean(),
});

/** Lead 0 by e-mail alone and 1 by phone alone, since nobody can know yet what is one lead; of 2 every address is known. */
const leads: readonly Update['lead'][] = [
  { kind: 'email', value: newLead(0).email },
  { kind: 'phone', value: newLead(1).phone },
  { kind: 'id', value: newLead(2).id },
  { kind: 'email', value: newLead(2).email },
  { kind: 'phone', value: newLead(2).phone },
];

const update: fc.Arbitrary<Update> = fc
  .record(
    {
      lead: fc.constantFrom(...leads),
      status: fc.constantFrom('qualified', 'won', 'lost'),
      value: fc.constantFrom(100, 250, 700),
      // Few, so that the same note is asked for again.
      note: fc.constantFrom('called', 'signed', 'asked for a new offer', 'called\nsigned'),
      lossReason: fc.constantFrom('price', 'too late'),
    },
    { requiredKeys: ['lead', 'status'] },
  )
  .map(({ lossReason, ...rest }) => ({
    ...rest,
    ...(rest.status === 'lost' && lossReason !== undefined ? { lossReason } : {}),
  }));

type Step =
  | { do: 'mark'; update: Update; graceMs: number; isDouble: boolean }
  | { do: 'pass'; ms: number }
  | { do: 'undo' | 'stop' | 'tryNow' | 'discard' | 'answer' | 'crash' | 'offline' | 'online' }
  | { do: 'switchKey'; key: Org }
  | { do: 'moveClock'; byMs: number };

const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({
      do: fc.constant('mark' as const),
      update,
      graceMs: fc.constantFrom(0, 0, 5_000),
      isDouble: fc.boolean(),
    }),
  },
  {
    weight: 6,
    arbitrary: fc.record({
      do: fc.constant('pass' as const),
      ms: fc.constantFrom(1, 35, 60, 1_000, 6_000, 21_000, 36_000, 2 * minute, 20 * minute),
    }),
  },
  {
    weight: 5,
    arbitrary: fc.record({
      do: fc.constantFrom(
        'undo',
        'stop',
        'tryNow',
        'discard',
        'answer',
        'crash',
        'crash',
        'offline',
        'online',
      ),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ do: fc.constant('switchKey' as const), key: fc.constantFrom(...orgs) }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constant('moveClock' as const),
      byMs: fc.constantFrom(-60 * minute, 60 * minute, -24 * 60 * minute, 10 * 365 * 24 * 60 * minute),
    }),
  },
);

const history = fc.record({
  traits,
  updates: fc.array(fc.constantFrom(...(Object.keys(updateFates) as UpdateFateName[])), { maxLength: 12 }),
  readings: fc.array(fc.constantFrom(...(Object.keys(readFates) as ReadFateName[])), { maxLength: 12 }),
  // One place as well: of three leads no more than three updates can be under way.
  slots: fc.record({ parallel: fc.constantFrom(1, 4), ahead: fc.constantFrom(0, 2, 16) }),
  steps: fc.array(step, { minLength: 3, maxLength: 14 }),
  keenness: fc.constantFrom('sends-again' as const, 'discards' as const),
  seed: fc.nat(),
});

type History = typeof history extends fc.Arbitrary<infer Given> ? Given : never;

function play({ traits, updates, readings, slots, steps, keenness, seed }: History): Simulation {
  const world = new Simulation(traits, { updates, readings }, slots, seed);
  for (const step of steps) {
    switch (step.do) {
      case 'mark':
        world.mark(step.update, step.graceMs);
        if (step.isDouble) world.mark(step.update, step.graceMs);
        break;
      case 'pass':
        world.pass(step.ms);
        break;
      case 'answer':
        world.answerQuestions(keenness);
        break;
      case 'offline':
      case 'online':
        world.setOnline(step.do === 'online');
        break;
      case 'switchKey':
        world.switchKey(step.key);
        break;
      case 'moveClock':
        // Without the server's time, settling has only this computer's clock to go by.
        if (traits.tellsTime) world.moveClock(step.byMs);
        break;
      default:
        world[step.do]();
    }
  }
  world.settle(keenness);
  return world;
}

function prove(world: Simulation): void {
  const kept = [...world.kept.values()];
  const arrivalsOf = (id: string) => world.server.arrivals.filter(({ entryId }) => entryId === id);

  // Nothing is silent: every accepted update has ended, or stands where a person sees it.
  assert.deepEqual(world.openEntries(), []);
  for (const { id } of world.accepted) {
    const entry = world.kept.get(id);
    assert(entry, 'nothing disappears');
    if (!isIn(entry, 'cancelled') || entry.state.why !== 'replaced') continue;
    const by = world.kept.get(entry.state.by ?? '');
    assert(by, 'what replaced it is there');
    assert(
      !isIn(by, 'cancelled') || by.state.why !== 'undone',
      'what an undone one replaced is wanted again',
    );
  }
  // Nothing is lost: what is called done was done.
  for (const entry of kept)
    if (isIn(entry, 'done') && entry.state.how !== 'already-so')
      assert(arrivalsOf(entry.id).length > 0, 'done');
  // Nothing is done twice, nor done although it was refused or cancelled.
  for (const entry of kept) {
    const effects = arrivalsOf(entry.id).filter(({ hadEffect }) => hadEffect);
    assert(effects.length <= 1, 'done once');
    if (!isIn(entry, 'done') && !entry.mayHaveArrived)
      assert.equal(arrivalsOf(entry.id).length, 0, `${entry.state.is}, and not done`);
  }
  // In order: each lead is as if all that is done had been done one after the other, as it was asked for.
  for (const org of orgs)
    for (const lead of world.finalLeads(org)) {
      const done = kept
        .filter((entry) => entry.keyPrint === org && fits(lead, entry.update.lead))
        .filter((entry) => isIn(entry, 'done') || arrivalsOf(entry.id).length > 0)
        .sort((a, b) => a.seq - b.seq);
      const expected = done.reduce(
        (before, { update }) => applyTo(before, update, world.server.traits.notes),
        newLead(Number(lead.id.slice('lead_'.length))),
      );
      assert.deepEqual(lead, expected);
    }
}

/** `RUNS` and `SEED` of the environment play more of them, and others. */
const { RUNS = '10000', SEED = '20261123' } = process.env;

it('loses nothing, does nothing twice and keeps the order, in 10,000 random histories', () => {
  fc.assert(
    fc.property(history, (given) => prove(play(given))),
    { numRuns: Number(RUNS), seed: Number(SEED) },
  );
}, 120_000);

it('plays with updates that would be accepted', () => {
  fc.assert(
    fc.property(update, (given) => {
      expect(updateSchema.safeParse(given).success).toBe(true);
    }),
  );
});
