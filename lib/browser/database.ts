/** The extension's own IndexedDB: no content script of either browser can read it, which storage.local does not promise. */
import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import { moveOnlyKey } from './moveOnlyKey.ts';

export interface Schema extends DBSchema {
  /**
   * `workspaces` -> what screens may know of each key (workspaces.ts); `key:` and its fingerprint, made with `salt` -> the key itself;
   * `consent` -> what the person has agreed to (consent.ts).
   */
  keys: { key: string; value: unknown };
  /** `learnt` -> counts under hashes (learntAddresses.ts); `salt` -> what the hashes are salted with; `chosen` -> chosenLeads.ts. */
  learnt: { key: 'learnt' | 'salt' | 'chosen'; value: unknown };
  /** Every update that is on its way or needs a person. As unknown: what was stored is parsed before it is believed. */
  outbox: { key: string; value: unknown };
  /** What has ended, kept for a while. */
  receipts: { key: string; value: unknown; indexes: { atMs: number } };
  /** What could not be read, as it was. */
  quarantine: { key: number; value: unknown };
  /**
   * `seq` -> the last number given; `health` -> how the way to Octanist is doing; `revision` -> counts what others than the
   * sender have changed.
   */
  outboxState: { key: 'seq' | 'health' | 'revision'; value: unknown };
}

const version = 4;

let opened: Promise<IDBPDatabase<Schema>> | undefined;

/** One connection for each context. Rejects where the browser keeps no databases (Firefox without history). */
export function database(): Promise<IDBPDatabase<Schema>> {
  opened ??= openDB<Schema>('leadmark', version, {
    // Forward only, step by step; all of it or nothing, since it is one transaction.
    upgrade: (db, oldVersion, _newVersion, transaction) => {
      if (oldVersion < 1) db.createObjectStore('keys');
      if (oldVersion < 2) db.createObjectStore('learnt');
      if (oldVersion < 3) {
        db.createObjectStore('outbox');
        db.createObjectStore('receipts').createIndex('atMs', 'state.atMs');
        db.createObjectStore('quarantine', { autoIncrement: true });
        db.createObjectStore('outboxState');
      }
      if (oldVersion > 0 && oldVersion < 4)
        moveOnlyKey(transaction.objectStore('keys')).catch(() => transaction.abort());
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
