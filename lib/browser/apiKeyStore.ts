/** Reads the API keys. Options writes them (saveApiKey.ts), so that no message ever carries one. */
import { database } from './database.ts';

/** The key with this fingerprint. Only the background may call this (the house test looks), and only when it sends. */
export async function readApiKey(print: string): Promise<string | null> {
  const db = await database();
  const apiKey = await db.get('keys', `key:${print}`);
  return typeof apiKey === 'string' ? apiKey : null;
}
