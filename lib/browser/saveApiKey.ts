/** Where the API key is written and forgotten: apart from the reading of it, for no page but Options does either. */
import { lastFour } from '../apiKey.ts';
import { fail, type Outcome, succeed } from '../problem.ts';
import { database } from './database.ts';

/** Saves the key, its fingerprint and what screens may show of it, in one durable transaction. */
export async function saveApiKey(apiKey: string): Promise<Outcome<true>> {
  try {
    const db = await database();
    const salt = (await db.get('keys', 'salt')) ?? toHex(crypto.getRandomValues(new Uint8Array(16)));
    const print = await fingerprint(apiKey, salt);
    const { store, done } = db.transaction('keys', 'readwrite', { durability: 'strict' });
    const items = { apiKey, hint: lastFour(apiKey), print, salt } as const;
    await Promise.all([
      ...(['apiKey', 'hint', 'print', 'salt'] as const).map((item) => store.put(items[item], item)),
      done,
    ]);
    return succeed(true);
  } catch {
    return fail('storage-failed');
  }
}

/** Forgets the key. The salt stays, or the same key saved again would look like another organization's. */
export async function forgetApiKey(): Promise<Outcome<true>> {
  try {
    const db = await database();
    const { store, done } = db.transaction('keys', 'readwrite', { durability: 'strict' });
    await Promise.all([...(['apiKey', 'hint', 'print'] as const).map((item) => store.delete(item)), done]);
    return succeed(true);
  } catch {
    return fail('storage-failed');
  }
}

/** A key saved by a version that made no fingerprints gets its own. To be run when the background starts. */
export async function ensureKeyPrint(): Promise<void> {
  const db = await database();
  const [apiKey, print] = await Promise.all([db.get('keys', 'apiKey'), db.get('keys', 'print')]);
  if (apiKey !== undefined && print === undefined) await saveApiKey(apiKey);
}

async function fingerprint(apiKey: string, salt: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(salt + apiKey));
  return toHex(new Uint8Array(digest)).slice(0, 32);
}

function toHex(bytes: Uint8Array): string {
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
