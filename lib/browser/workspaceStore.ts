/** What is kept of the organizations. Their keys lie beside it, where only the background looks (apiKeyStore.ts). */
import { fail, type Outcome, succeed } from '../problem.ts';
import { parseWorkspaces, type Workspaces } from '../workspaces.ts';
import { database } from './database.ts';

export async function readWorkspaces(): Promise<Workspaces> {
  const db = await database();
  return parseWorkspaces(await db.get('keys', 'workspaces'));
}

/** The fingerprints of all keys there are: a mark goes out with its own. */
export async function readKeyPrints(): Promise<ReadonlySet<string>> {
  const { all } = await readWorkspaces();
  return new Set(all.map(({ print }) => print));
}

/** Names, choices and sites; with a key of its own an organization comes and goes in saveApiKey.ts. */
export async function changeWorkspaces(
  change: (workspaces: Workspaces) => Workspaces,
): Promise<Outcome<true>> {
  try {
    const db = await database();
    const { store, done } = db.transaction('keys', 'readwrite', { durability: 'strict' });
    await store.put(change(parseWorkspaces(await store.get('workspaces'))), 'workspaces');
    await done;
    return succeed(true);
  } catch {
    return fail('storage-failed');
  }
}
