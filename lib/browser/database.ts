/** The extension's own IndexedDB: no content script of either browser can read it, which storage.local does not promise. */
import { type DBSchema, type IDBPDatabase, openDB } from 'idb';

interface Schema extends DBSchema {
  /** `apiKey` -> the key itself; `hint` -> what screens may show of it. */
  keys: { key: 'apiKey' | 'hint'; value: string };
  /** `learnt` -> counts under hashes (learntAddresses.ts); `salt` -> what the hashes are salted with. */
  learnt: { key: 'learnt' | 'salt'; value: unknown };
}

let opened: Promise<IDBPDatabase<Schema>> | undefined;

/** One connection for each context. Rejects where the browser keeps no databases (Firefox without history). */
export function database(): Promise<IDBPDatabase<Schema>> {
  opened ??= openDB<Schema>('leadmark', 2, {
    upgrade: (db, oldVersion) => {
      if (oldVersion < 1) db.createObjectStore('keys');
      db.createObjectStore('learnt');
    },
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
