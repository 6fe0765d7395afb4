/** The extension's own IndexedDB: no content script of either browser can read it, which storage.local does not promise. */
import { type DBSchema, type IDBPDatabase, openDB } from 'idb';

interface Schema extends DBSchema {
  /** `apiKey` -> the key itself; `hint` -> what screens may show of it. */
  keys: { key: 'apiKey' | 'hint'; value: string };
}

let opened: Promise<IDBPDatabase<Schema>> | undefined;

/** One connection for each context. Rejects where the browser keeps no databases (Firefox without history). */
export function database(): Promise<IDBPDatabase<Schema>> {
  opened ??= openDB<Schema>('leadmark', 1, {
    upgrade: (db) => void db.createObjectStore('keys'),
    // Another context wants to upgrade: give way, and open again when next asked.
    blocking: (_current, _blocked, event) => {
      (event.target as IDBDatabase).close();
      opened = undefined;
    },
    terminated: () => {
      opened = undefined;
    },
  }).catch((error: unknown) => {
    opened = undefined;
    throw error;
  });
  return opened;
}
