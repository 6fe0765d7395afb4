/** Where it is kept that the person has agreed to what is sent: beside the keys, which are saved only then (saveApiKey.ts). */
import { type Consent, consentAt, parseConsent } from '../consent.ts';
import { fail, type Outcome, succeed } from '../problem.ts';
import { database } from './database.ts';

export async function readConsent(): Promise<Consent | null> {
  const db = await database();
  return parseConsent(await db.get('keys', 'consent'));
}

/** @param agrees false takes it back */
export async function keepConsent(agrees: boolean): Promise<Outcome<true>> {
  try {
    const db = await database();
    const { store, done } = db.transaction('keys', 'readwrite', { durability: 'strict' });
    await Promise.all([agrees ? store.put(consentAt(Date.now()), 'consent') : store.delete('consent'), done]);
    return succeed(true);
  } catch {
    return fail('storage-failed');
  }
}
