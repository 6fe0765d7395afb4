/** Where the API key lives. Options writes it here itself, so that no message ever carries it. */
import { lastFour } from '../apiKey.ts';
import { fail, type Outcome, succeed } from '../problem.ts';
import { database } from './database.ts';

/** Saves the key and what screens may show of it, in one durable transaction. */
export async function saveApiKey(apiKey: string): Promise<Outcome<true>> {
  return writeKeys(async (keys) => {
    await Promise.all([keys.put(apiKey, 'apiKey'), keys.put(lastFour(apiKey), 'hint')]);
  });
}

/** Forgets key and hint. */
export async function forgetApiKey(): Promise<Outcome<true>> {
  return writeKeys((keys) => keys.clear());
}

/** The key's last four characters, or null when none is saved. The key itself is not read. */
export async function readKeyHint(): Promise<string | null> {
  const db = await database();
  return (await db.get('keys', 'hint')) ?? null;
}

/** The key. Only the background may call this (the house test looks), and only when it sends. */
export async function readApiKey(): Promise<string | null> {
  const db = await database();
  return (await db.get('keys', 'apiKey')) ?? null;
}

interface KeyWriter {
  put(value: string, key: 'apiKey' | 'hint'): Promise<unknown>;
  clear(): Promise<void>;
}

async function writeKeys(write: (keys: KeyWriter) => Promise<void>): Promise<Outcome<true>> {
  try {
    const db = await database();
    const transaction = db.transaction('keys', 'readwrite', { durability: 'strict' });
    await write(transaction.store);
    await transaction.done;
    return succeed(true);
  } catch {
    return fail('storage-failed');
  }
}
