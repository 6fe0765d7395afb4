/** `npm run bench:outbox -- --seed N --updates 300`: the storm at length. Ends with 1 when the books do not balance. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { installBrowsers } from '../../support/installBrowsers.ts';
import { faultsOf, sayVerdict } from '../../support/outbox/ledger.ts';
import { startOutboxWorld } from '../../support/outbox/outboxWorld.ts';
import { readStored } from '../../support/outbox/storedOutbox.ts';
import { runStorm } from '../../support/outbox/storm.ts';

const { values } = parseArgs({
  options: {
    seed: { type: 'string', default: String(Date.now() % 1_000_000) },
    updates: { type: 'string', default: '300' },
  },
});
const [seed, updates] = [Number(values.seed), Number(values.updates)];
installBrowsers(['chromium']);
const folder = mkdtempSync(join(tmpdir(), 'leadmark-storm-'));
const world = await startOutboxWorld('chromium', { userDataDir: folder, freshConnections: true });
try {
  const startedAt = performance.now();
  const { verdict, needsPerson, counts } = await runStorm(world, { seed, updates, onProgress: console.log });
  const seconds = Math.round((performance.now() - startedAt) / 1000);
  console.log(
    `\nSeed ${seed}: ${counts.updates} marks, ${counts.requests} requests, ${counts.faults} of them with a fault, ` +
      `${counts.kills} kills of the worker, ${counts.restarts} restarts of the browser, in ${seconds} s.`,
  );
  console.log(
    `${counts.askedPerson} times the person was asked; ${needsPerson} marks were refused and are there to be seen.`,
  );
  for (const fault of faultsOf(verdict)) console.log(fault);
  if (faultsOf(verdict).length > 0) await keepEvidence();
  console.log(sayVerdict(verdict));
  if (faultsOf(verdict).length > 0) process.exitCode = 1;
} finally {
  await world.close();
  rmSync(folder, { recursive: true, force: true });
}

/** For whoever looks into it: all that the extension kept, and all that Octanist got. */
async function keepEvidence(): Promise<void> {
  const stores = ['outbox', 'receipts', 'quarantine', 'outboxState'] as const;
  const kept = await Promise.all(stores.map((store) => readStored(world.desk, store)));
  const journal = await world.sandbox.store.journal();
  const { requests } = world.sandbox;
  mkdirSync('.output/bench', { recursive: true });
  writeFileSync('.output/bench/storm.json', JSON.stringify({ seed, kept, journal, requests }, null, 1));
  console.log('Kept in .output/bench/storm.json.');
}
