/** The storm, short: `npm run bench:outbox` has a long one, and other seeds. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { faultsOf } from '../../support/outbox/ledger.ts';
import { type OutboxWorld, startOutboxWorld } from '../../support/outbox/outboxWorld.ts';
import { runStorm } from '../../support/outbox/storm.ts';

let folder: string;
let world: OutboxWorld;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'leadmark-storm-'));
  world = await startOutboxWorld('chromium', { userDataDir: folder, freshConnections: true });
});
afterAll(async () => {
  await world?.close();
  rmSync(folder, { recursive: true, force: true });
});

it('R1, R3, R5: sixty marks in a storm, with kills and crashes: nothing lost, nothing doubled, nothing silent', async () => {
  const { SEED = '20261127' } = process.env;
  const { verdict, counts } = await runStorm(world, { seed: Number(SEED), updates: 60 });
  expect(faultsOf(verdict)).toEqual([]);
  expect(counts.kills).toBeGreaterThanOrEqual(60 / 5);
  expect(counts.restarts).toBe(3);
  expect(counts.faults).toBeGreaterThan(counts.requests / 4);
}, 180_000);
