/** The sandbox's store on disk, in Node's own SQLite: leads and journal survive a restart. */
import { randomBytes } from 'node:crypto';
import { DatabaseSync } from 'node:sqlite';
import { type SandboxLead, sandboxLeadSchema } from '../../lib/sandbox/sandboxLead.ts';
import { createSandboxSettings, type SandboxSettings } from '../../lib/sandbox/settings.ts';
import type { JournalEntry, SandboxStore } from '../../lib/sandbox/store.ts';
import { createTurns } from '../../lib/sandbox/turns.ts';

export interface SqliteStoreOptions {
  /** A path, or `:memory:`. */
  readonly databaseFile: string;
  readonly apiKeys: readonly string[];
  readonly settings?: Partial<SandboxSettings>;
  readonly now?: () => Date;
  /** Called with each PATCH once it is recorded. */
  readonly onRecord?: (entry: JournalEntry) => void;
}

export interface SqliteStore extends SandboxStore {
  /** Whether the file held no lead when it was opened, as a new one does not. */
  readonly isNew: boolean;
  /** Puts these leads in the place of all others and empties the journal. */
  reset(leads: readonly SandboxLead[]): Promise<void>;
  /** Waits for what is being written. */
  close(): Promise<void>;
}

const schema = `
  PRAGMA journal_mode = WAL;
  PRAGMA busy_timeout = 2000;
  CREATE TABLE IF NOT EXISTS leads (
    id TEXT PRIMARY KEY,
    lead TEXT NOT NULL CHECK (json_valid(lead))
  ) STRICT;
  CREATE TABLE IF NOT EXISTS journal (
    number INTEGER PRIMARY KEY AUTOINCREMENT,
    entry TEXT NOT NULL CHECK (json_valid(entry))
  ) STRICT;
`;

/** Opens the file, or makes it. Throws when it is not a database, or holds a lead that is none. */
export function openSqliteStore(options: SqliteStoreOptions): SqliteStore {
  const { databaseFile, apiKeys, settings, now = () => new Date(), onRecord } = options;
  const database = new DatabaseSync(databaseFile);
  database.exec(schema);
  const selectLeads = database.prepare('SELECT lead FROM leads');
  const selectLead = database.prepare('SELECT lead FROM leads WHERE id = ?');
  const upsertLead = database.prepare(
    'INSERT INTO leads (id, lead) VALUES (?, ?) ON CONFLICT (id) DO UPDATE SET lead = excluded.lead',
  );
  const insertEntry = database.prepare('INSERT INTO journal (entry) VALUES (?)');
  const selectEntries = database.prepare('SELECT entry FROM journal ORDER BY number');
  const counted = new Map<number, number>();
  const inTurn = createTurns();

  async function inTransaction<T>(work: () => Promise<T> | T): Promise<T> {
    database.exec('BEGIN IMMEDIATE');
    try {
      const result = await work();
      database.exec('COMMIT');
      return result;
    } catch (error) {
      database.exec('ROLLBACK');
      throw error;
    }
  }

  const putLeads = (leads: readonly SandboxLead[]) => {
    for (const lead of leads) upsertLead.run(lead.id, JSON.stringify(lead));
  };

  return {
    settings: createSandboxSettings(settings),
    apiKeys,
    now,
    newId: (prefix) => `${prefix}_${randomBytes(6).toString('hex')}`,
    listLeads: async () => selectLeads.all().map((row) => parseLead(row)),
    async getLead(id) {
      const row = selectLead.get(id);
      return row === undefined ? null : parseLead(row);
    },
    putLeads: async (leads) => putLeads(leads),
    async record(entry) {
      insertEntry.run(JSON.stringify(entry));
      onRecord?.(entry);
    },
    journal: async () => selectEntries.all().map((row) => JSON.parse(String(row.entry)) as JournalEntry),
    async countRequest(windowStartMs) {
      const count = (counted.get(windowStartMs) ?? 0) + 1;
      counted.set(windowStartMs, count);
      return count;
    },
    alone: (work) => inTurn(() => inTransaction(work)),
    isNew: selectLeads.get() === undefined,
    reset: (leads) =>
      inTurn(() =>
        inTransaction(() => {
          database.exec('DELETE FROM leads; DELETE FROM journal');
          putLeads(leads);
          counted.clear();
        }),
      ),
    close: () => inTurn(async () => database.close()),
  };
}

function parseLead(row: Record<string, unknown>): SandboxLead {
  return sandboxLeadSchema.parse(JSON.parse(String(row.lead)));
}
