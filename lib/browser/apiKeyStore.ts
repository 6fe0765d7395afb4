/** Reads what is kept of the API key. Options writes it (saveApiKey.ts), so that no message ever carries it. */
import { database } from './database.ts';

/** The key's last four characters, or null when none is saved. The key itself is not read. */
export async function readKeyHint(): Promise<string | null> {
  const db = await database();
  return (await db.get('keys', 'hint')) ?? null;
}

/** Which key is saved, without the key: the same text for the same key, and nothing that leads back to it. Null for none. */
export async function readKeyPrint(): Promise<string | null> {
  const db = await database();
  return (await db.get('keys', 'print')) ?? null;
}

/** The same of every key there is: a mark goes out with its own. */
export async function readKeyPrints(): Promise<ReadonlySet<string>> {
  const print = await readKeyPrint();
  return new Set(print === null ? [] : [print]);
}

/** The key. Only the background may call this (the house test looks), and only when it sends. */
export async function readApiKey(): Promise<string | null> {
  const db = await database();
  return (await db.get('keys', 'apiKey')) ?? null;
}
