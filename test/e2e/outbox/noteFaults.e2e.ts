/** What Octanist's pages do not say about notes and times, either way: a note is written once, or the person is asked. In both browsers. */
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { SandboxSettings } from '../../../lib/sandbox/settings.ts';
import { type OutboxWorld, startOutboxWorld } from '../../support/outbox/outboxWorld.ts';
import { beginScene, type Scene } from '../../support/outbox/scene.ts';
import { browserNames } from '../../support/world.ts';

const patch = { on: { method: 'PATCH' } } as const;

const ways: readonly (readonly [what: string, settings: Partial<SandboxSettings>])[] = [
  ['F39: Octanist adds notes', { note: 'append' }],
  ['F39: Octanist replaces notes', { note: 'replace' }],
  ['F39: Octanist hides notes', { note: 'append', noteReadBack: 'hidden' }],
  ['F39: Octanist replaces notes and hides them', { note: 'replace', noteReadBack: 'hidden' }],
];

describe.each(browserNames)('in %s', (browser) => {
  let world: OutboxWorld;
  let scene: Scene;

  beforeAll(async () => {
    world = await startOutboxWorld(browser, { freshConnections: true });
  });
  afterAll(() => world?.close());
  afterEach(() => scene.close());

  const begin = async (settings: Partial<SandboxSettings>) => {
    scene = await beginScene(world);
    world.sandbox.store.settings = { ...world.sandbox.store.settings, ...settings };
  };

  it.each(ways)(
    '%s: two marks in doubt, one done and one not: each note is written once',
    async (_what, settings) => {
      await begin(settings);
      for (const [lead, apply] of [true, false].entries()) {
        world.sandbox.faults.push({ ...patch, apply, status: 500 });
        await scene.mark(lead);
        await world.until(() => world.sandbox.faults.pending.length === 0, 'the doubt');
      }
      expect(await scene.wrongs()).toEqual([]);
      await scene.answerTruly();
      expect(await scene.wrongs()).toEqual([]);
      for (const lead of [0, 1]) {
        const written = (await world.sandbox.store.journal()).filter(
          ({ body, code }) => code === undefined && (body as { note?: string }).note === `note-${lead + 1}`,
        );
        expect(written).toHaveLength(1);
      }
    },
  );

  it.each([
    ['moves', true],
    ['leaves', false],
  ])('F40: the lead is as wanted already, and Octanist %s its date: told as marked', async (_what, moves) => {
    await begin({ noOpMovesUpdatedAt: moves });
    const first = await scene.mark(0, { note: false });
    await scene.says(first, 'Marked won');
    const lead = await world.sandbox.store.getLead(first.leadId);
    if (lead) await world.sandbox.store.putLeads([{ ...lead, value: 1002 }]);
    world.sandbox.faults.push({ ...patch, apply: true, status: 502 });
    const second = await scene.mark(0, { note: false });
    scene.forget(second);
    expect(await scene.wrongs()).toEqual([]);
    await scene.says(second, 'Marked won');
  });
});
