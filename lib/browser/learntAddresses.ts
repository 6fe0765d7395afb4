/** Keeps what was learnt of the addresses that the person keeps meeting, on this computer only, as salted hashes and counts. */

import {
  isFamiliar,
  type Learnt,
  learn,
  learnLead,
  learntSchema,
  nothingLearnt,
} from '../detect/rank/learntAddresses.ts';
import { keyOf } from '../detect/rank/ownAddresses.ts';
import type { Identifier } from '../identifier.ts';
import { fail, type Outcome, succeed } from '../problem.ts';
import { database } from './database.ts';
import { createSalt, hashOf } from './saltedHash.ts';

const millisecondsOfDay = 86_400_000;
/** A longer list is a table of leads, not of people who are everywhere. */
const maxLearntFrom = 200;

/** Of these, those that are probably the person's own or a colleague's (`keyOf` each). None where nothing can be read. */
export async function familiarAmong(identifiers: readonly Identifier[]): Promise<ReadonlySet<string>> {
  try {
    const { learnt, salt } = await readLearnt();
    const keys = identifiers.slice(0, maxLearntFrom).map(keyOf);
    const hashes = await Promise.all(keys.map((key) => hashOf(key, salt)));
    return new Set(keys.filter((_, index) => isFamiliar(learnt, hashes[index] ?? '')));
  } catch {
    return new Set();
  }
}

/** Counts a visit. What cannot be kept is not learnt; nobody waits for it. */
export async function learnVisit(host: string, identifiers: readonly Identifier[]): Promise<void> {
  await change(async (learnt, salt) => {
    const [site = '', ...addresses] = await Promise.all(
      [`host:${host}`, ...identifiers.slice(0, maxLearntFrom).map(keyOf)].map((key) => hashOf(key, salt)),
    );
    return learn(learnt, { day: Math.floor(Date.now() / millisecondsOfDay), site, addresses });
  });
}

/** Whom the person marked is a lead from then on, however often they meet. */
export async function learnMarked(identifiers: readonly Identifier[]): Promise<void> {
  if (identifiers.length === 0) return;
  await change(async (learnt, salt) => {
    const hashes = await Promise.all(identifiers.map((one) => hashOf(keyOf(one), salt)));
    return hashes.reduce(learnLead, learnt);
  });
}

/** Forgets all of it, the salt included. */
export async function forgetLearnt(): Promise<Outcome<true>> {
  try {
    await (await database()).clear('learnt');
    return succeed(true);
  } catch {
    return fail('storage-failed');
  }
}

async function change(to: (learnt: Learnt, salt: Uint8Array<ArrayBuffer>) => Promise<Learnt>): Promise<void> {
  try {
    const { learnt, salt } = await readLearnt();
    const changed = await to(learnt, salt);
    const transaction = (await database()).transaction('learnt', 'readwrite');
    await Promise.all([transaction.store.put(changed, 'learnt'), transaction.store.put(salt, 'salt')]);
    await transaction.done;
  } catch {
    // A browser without history keeps no databases; there is nothing to tell anybody.
  }
}

async function readLearnt(): Promise<{ learnt: Learnt; salt: Uint8Array<ArrayBuffer> }> {
  const db = await database();
  const [stored, salt] = await Promise.all([db.get('learnt', 'learnt'), db.get('learnt', 'salt')]);
  const learnt = learntSchema.safeParse(stored);
  if (!(salt instanceof Uint8Array)) {
    return { learnt: nothingLearnt, salt: createSalt() };
  }
  return { learnt: learnt.success ? learnt.data : nothingLearnt, salt: salt as Uint8Array<ArrayBuffer> };
}
