/** The practice leads, in a database of their own: it comes with the first question about them, and goes with one click. */
import { deleteDB, openDB } from 'idb';
import { z } from '../zodMini.ts';

const name = 'leadmark-practice';

/** Whoever reads and writes holds it, and so does whoever removes: nothing comes back that is gone. */
export const practiceLock = 'leadmark-practice';

async function withStore<T>(work: (db: Awaited<ReturnType<typeof open>>) => Promise<T>): Promise<T> {
  const db = await open();
  try {
    return await work(db);
  } finally {
    // Never kept open: an open one could not be removed.
    db.close();
  }
}

function open() {
  return openDB<{ kept: { key: string; value: unknown } }>(name, 1, {
    upgrade: (db) => void db.createObjectStore('kept'),
  });
}

/** As they were kept; null before the first time. */
export async function readPracticeLeads(): Promise<unknown[] | null> {
  const stored = z.array(z.unknown()).safeParse(await withStore((db) => db.get('kept', 'leads')));
  return stored.success ? stored.data : null;
}

export async function keepPracticeLeads(leads: readonly unknown[]): Promise<void> {
  await withStore((db) => db.put('kept', leads, 'leads'));
}

export async function removePracticeLeads(): Promise<void> {
  await deleteDB(name);
}
