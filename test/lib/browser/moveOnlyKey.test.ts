/** A database of the version that kept one key, opened by this one. */
import 'fake-indexeddb/auto';
import { deleteDB, openDB } from 'idb';
import { afterEach, expect, it } from 'vitest';
import { database } from '../../../lib/browser/database.ts';
import { parseWorkspaces } from '../../../lib/workspaces.ts';

afterEach(async () => {
  (await database()).close();
  await deleteDB('leadmark');
});

async function createFormer(keys: Record<string, string>): Promise<void> {
  const former = await openDB('leadmark', 3, {
    upgrade: (db) => {
      for (const name of ['keys', 'learnt', 'outbox', 'quarantine', 'outboxState'])
        db.createObjectStore(name);
      db.createObjectStore('receipts').createIndex('atMs', 'state.atMs');
    },
  });
  for (const [name, value] of Object.entries(keys)) await former.put('keys', value, name);
  await former.put('outbox', { keyPrint: keys.print }, 'e1');
  former.close();
}

it('its key becomes the first organization’s, under the fingerprint that its marks name, and nothing is lost', async () => {
  await createFormer({ apiKey: 'test-key-1234', hint: '1234', print: 'p', salt: 's' });
  const db = await database();
  const { all, activeId, sites } = parseWorkspaces(await db.get('keys', 'workspaces'));
  expect(all).toMatchObject([{ name: '', hint: '1234', print: 'p' }]);
  expect([activeId, sites]).toEqual([all[0]?.id, []]);
  expect(await db.get('keys', 'key:p')).toBe('test-key-1234');
  expect(await db.get('keys', 'salt')).toBe('s');
  expect(await db.getAllKeys('keys')).toEqual(['key:p', 'salt', 'workspaces']);
  expect(await db.get('outbox', 'e1')).toEqual({ keyPrint: 'p' });
});
