/** What the sandbox keeps, and where it gets its time and ids from: memory, SQLite or IndexedDB can stand behind it. */
import type { SandboxLead } from './sandboxLead.ts';
import type { SandboxSettings } from './settings.ts';

/** One PATCH /leads as it arrived, applied or refused, and what it did. */
export interface JournalEntry {
  /** ISO 8601. */
  readonly at: string;
  readonly requestId: string;
  /** Of the key that came with it; empty when none did. */
  readonly keyLast4: string;
  /** The parsed body; the text itself when it was not JSON; null when it was not read (no valid key). */
  readonly body: unknown;
  readonly matchedIds: readonly string[];
  readonly before: readonly SandboxLead[];
  /** The same leads in the same order afterwards; equal to `before` when the PATCH was refused. */
  readonly after: readonly SandboxLead[];
  /** HTTP status of the answer. */
  readonly status: number;
  /** The error's code; absent when it was applied. */
  readonly code?: string;
}

export interface SandboxStore {
  /** May be replaced between requests. */
  settings: SandboxSettings;
  /** The organization's valid keys; may be replaced between requests. */
  apiKeys: readonly string[];
  now(): Date;
  /** A new id in the documentation's form: the prefix and 12 hexadecimal digits. */
  newId(prefix: 'lead' | 'req'): string;

  /** Every lead, in no particular order. */
  listLeads(): Promise<readonly SandboxLead[]>;
  getLead(id: string): Promise<SandboxLead | null>;
  /** Adds these leads, or puts them in the place of those with the same id. */
  putLeads(leads: readonly SandboxLead[]): Promise<void>;

  record(entry: JournalEntry): Promise<void>;
  /** Every recorded PATCH, oldest first. */
  journal(): Promise<readonly JournalEntry[]>;

  /** Counts a request in the window that starts then, in milliseconds since 1970, and says how many it has with this one. */
  countRequest(windowStartMs: number): Promise<number>;

  /** Runs the work while no other work given here runs, and keeps all of its writes or, when it throws, none. */
  alone<T>(work: () => Promise<T>): Promise<T>;
}
