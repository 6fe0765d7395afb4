/**
 * The outbox's database, handled from outside: what runs here runs in a page of the extension that has none of our code in it. It knows the
 * stores by name and times by their names' ending, and nothing else of the form of an entry, which may change. Another revision tells a sender at
 * work that somebody was there.
 */
import type { Screen } from '../screen.ts';

export type StoreName = 'outbox' | 'receipts' | 'quarantine' | 'outboxState' | 'keys';

/** All of a store, each with its key. */
export function readStored(page: Screen, store: StoreName): Promise<{ key: string; value: Stored }[]> {
  return page.evaluate(async (name) => {
    const db = await new Promise<IDBDatabase>((resolve, reject) => {
      const opening = indexedDB.open('leadmark');
      opening.onsuccess = () => resolve(opening.result);
      opening.onerror = () => reject(opening.error);
    });
    const transaction = db.transaction(name);
    const keys = transaction.objectStore(name).getAllKeys();
    const values = transaction.objectStore(name).getAll();
    await new Promise((resolve) => {
      transaction.oncomplete = resolve;
    });
    db.close();
    return keys.result.map((key, at) => ({ key: String(key), value: values.result[at] as Stored }));
  }, store);
}

/** How many are in a store, without reading them. */
export function countStored(page: Screen, store: StoreName): Promise<number> {
  return page.evaluate(async (name) => {
    const db = await new Promise<IDBDatabase>((resolve, reject) => {
      const opening = indexedDB.open('leadmark');
      opening.onsuccess = () => resolve(opening.result);
      opening.onerror = () => reject(opening.error);
    });
    const count = db.transaction(name).objectStore(name).count();
    await new Promise((resolve) => {
      count.onsuccess = resolve;
    });
    db.close();
    return count.result;
  }, store);
}

/** As far as tests look into it. */
export interface Stored {
  readonly id: string;
  readonly seq: number;
  readonly keyPrint: string;
  readonly update: { readonly lead: { readonly kind: string; readonly value: string } };
  readonly state: { readonly is: string };
}

/** Puts these in, each under its key, as whoever repairs a database by hand would. */
export function putStored(
  page: Screen,
  store: StoreName,
  items: readonly { readonly key: string; readonly value: unknown }[],
): Promise<void> {
  return page.evaluate(
    async (name, items) => {
      const db = await new Promise<IDBDatabase>((resolve, reject) => {
        const opening = indexedDB.open('leadmark');
        opening.onsuccess = () => resolve(opening.result);
        opening.onerror = () => reject(opening.error);
      });
      const transaction = db.transaction([name, 'outboxState'], 'readwrite');
      for (const { key, value } of items) transaction.objectStore(name).put(value, key);
      transaction.objectStore('outboxState').put(Math.random(), 'revision');
      await new Promise((resolve, reject) => {
        transaction.oncomplete = resolve;
        transaction.onerror = () => reject(transaction.error);
      });
      db.close();
    },
    store,
    items,
  );
}

/** Nothing waits, nothing is remembered of earlier marks; key and settings stay. */
export function emptyStored(page: Screen): Promise<void> {
  return page.evaluate(async () => {
    const db = await new Promise<IDBDatabase>((resolve, reject) => {
      const opening = indexedDB.open('leadmark');
      opening.onsuccess = () => resolve(opening.result);
      opening.onerror = () => reject(opening.error);
    });
    const stores = ['outbox', 'receipts', 'quarantine', 'outboxState'];
    const transaction = db.transaction(stores, 'readwrite');
    for (const name of stores.slice(0, 3)) transaction.objectStore(name).clear();
    // The count of the marks goes on: it never goes back.
    transaction.objectStore('outboxState').delete('health');
    transaction.objectStore('outboxState').put(Math.random(), 'revision');
    await new Promise((resolve, reject) => {
      transaction.oncomplete = resolve;
      transaction.onerror = () => reject(transaction.error);
    });
    db.close();
    new BroadcastChannel('leadmark-outbox').postMessage('changed');
  });
}

/**
 * Makes all that is stored older by so much, which for the outbox is the same as so much time passing. What was read off the server's clock
 * stays: that clock is the test's own.
 */
export function ageStored(page: Screen, byMs: number): Promise<void> {
  return page.evaluate(async (byMs) => {
    // Whatever ends in Ms and is a date, not a duration.
    const age = (value: unknown): unknown => {
      if (Array.isArray(value)) return value.map(age);
      if (typeof value !== 'object' || value === null) return value;
      if ((value as { clock?: unknown }).clock === 'server') return value;
      return Object.fromEntries(
        Object.entries(value).map(([name, part]) =>
          name.endsWith('Ms') && typeof part === 'number' && part > 1e11
            ? [name, part - byMs]
            : [name, age(part)],
        ),
      );
    };
    const db = await new Promise<IDBDatabase>((resolve, reject) => {
      const opening = indexedDB.open('leadmark');
      opening.onsuccess = () => resolve(opening.result);
      opening.onerror = () => reject(opening.error);
    });
    const stores = ['outbox', 'receipts', 'outboxState'];
    const transaction = db.transaction(stores, 'readwrite');
    for (const name of stores) {
      transaction.objectStore(name).openCursor().onsuccess = (event) => {
        const cursor = (event.target as IDBRequest<IDBCursorWithValue | null>).result;
        if (cursor === null) return;
        cursor.update(age(cursor.value));
        cursor.continue();
      };
    }
    transaction.objectStore('outboxState').put(Math.random(), 'revision');
    await new Promise((resolve, reject) => {
      transaction.oncomplete = resolve;
      transaction.onerror = () => reject(transaction.error);
    });
    db.close();
  }, byMs);
}
