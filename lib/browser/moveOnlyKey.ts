/** The step from one key to several: the one that was saved becomes the first workspace's. Part of the database's upgrade, or nothing of it. */
import type { IDBPObjectStore } from 'idb';
import type { Workspaces } from '../workspaces.ts';
import type { Schema } from './database.ts';

/** What there was when there was one key. */
const formerItems = ['apiKey', 'hint', 'print'] as const;

export async function moveOnlyKey(
  keys: IDBPObjectStore<
    Schema,
    ('keys' | 'learnt' | 'outbox' | 'receipts' | 'quarantine' | 'outboxState')[],
    'keys',
    'versionchange'
  >,
): Promise<void> {
  const [apiKey, hint, former] = await Promise.all(formerItems.map((item) => keys.get(item)));
  if (typeof apiKey !== 'string') return;
  // A version that made no fingerprints had no marks that name one, so any will do.
  const print = typeof former === 'string' ? former : crypto.randomUUID();
  const id = crypto.randomUUID();
  const workspaces: Workspaces = {
    all: [{ id, name: '', hint: String(hint), print }],
    activeId: id,
    sites: [],
  };
  await keys.put(workspaces, 'workspaces');
  await keys.put(apiKey, `key:${print}`);
  for (const item of formerItems) await keys.delete(item);
}
