/** Where API keys are written and forgotten: apart from the reading of them, for no page but Options does either. */
import { lastFour } from '../apiKey.ts';
import { parseConsent } from '../consent.ts';
import { fail, type Outcome, succeed } from '../problem.ts';
import { parseWorkspaces, type Workspace, withoutWorkspace, withWorkspace } from '../workspaces.ts';
import { forgetRun } from './bulkRunStore.ts';
import { database } from './database.ts';
import { forgetOpenLeads } from './openLeadsNews.ts';

export type Saved =
  /** The workspace that has the key now. */
  | { readonly is: 'saved'; readonly workspace: Workspace }
  /** Another than the one that was meant had it before, and nothing has changed. */
  | { readonly is: 'taken'; readonly workspace: Workspace }
  /** The person has not agreed to what is sent with a key, and nothing has changed. */
  | { readonly is: 'not-agreed' };

/**
 * Saves a key and what screens may know of it, in one durable transaction. Not before the person has agreed to what is sent with it:
 * looked at here, behind every screen, so that no page can forget to ask.
 * @param into the workspace whose key it becomes; without an id it gets a workspace of its own
 */
export async function saveApiKey(
  apiKey: string,
  into: { readonly id?: string | undefined; readonly name?: string | undefined } = {},
): Promise<Outcome<Saved>> {
  try {
    const db = await database();
    const stored = await db.get('keys', 'salt');
    const salt = typeof stored === 'string' ? stored : toHex(crypto.getRandomValues(new Uint8Array(16)));
    const print = await fingerprint(apiKey, salt);
    const { store, done } = db.transaction('keys', 'readwrite', { durability: 'strict' });
    if (parseConsent(await store.get('consent')) === null) return succeed({ is: 'not-agreed' });
    const workspaces = parseWorkspaces(await store.get('workspaces'));
    const taken = workspaces.all.find((one) => one.print === print && one.id !== into.id);
    if (taken) return succeed({ is: 'taken', workspace: taken });
    const before = workspaces.all.find(({ id }) => id === into.id);
    const workspace: Workspace = {
      id: before?.id ?? crypto.randomUUID(),
      name: into.name ?? before?.name ?? '',
      hint: lastFour(apiKey),
      print,
    };
    await Promise.all([
      ...(before ? [store.delete(`key:${before.print}`)] : []),
      store.put(withWorkspace(workspaces, workspace), 'workspaces'),
      store.put(apiKey, `key:${print}`),
      store.put(salt, 'salt'),
      done,
    ]);
    return succeed({ is: 'saved', workspace });
  } catch {
    return fail('storage-failed');
  }
}

/**
 * Forgets a workspace and its key; with the last key what the person agreed to, for nothing can be sent any more. The salt stays, or the
 * same key saved again would look like another organization's.
 */
export async function forgetApiKey(id: string): Promise<Outcome<true>> {
  try {
    const db = await database();
    const { store, done } = db.transaction('keys', 'readwrite', { durability: 'strict' });
    const workspaces = parseWorkspaces(await store.get('workspaces'));
    const gone = workspaces.all.find((one) => one.id === id);
    const others = (await store.getAllKeys()).filter(
      (key) => key.startsWith('key:') && key !== `key:${gone?.print}`,
    );
    await Promise.all([
      ...(gone ? [store.delete(`key:${gone.print}`)] : []),
      ...(others.length === 0 ? [store.delete('consent')] : []),
      store.put(withoutWorkspace(workspaces, id), 'workspaces'),
      done,
    ]);
    if (gone) await Promise.all([forgetOpenLeads(gone.print), forgetRun(gone.print)]);
    return succeed(true);
  } catch {
    return fail('storage-failed');
  }
}

async function fingerprint(apiKey: string, salt: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(salt + apiKey));
  return toHex(new Uint8Array(digest)).slice(0, 32);
}

function toHex(bytes: Uint8Array): string {
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
