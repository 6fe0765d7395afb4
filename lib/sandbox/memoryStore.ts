/** A sandbox store that lives as long as the program: for tests, and wherever nothing needs to be kept. */
import type { SandboxLead } from './sandboxLead.ts';
import { createSandboxSettings, type SandboxSettings } from './settings.ts';
import type { JournalEntry, SandboxStore } from './store.ts';
import { createTurns } from './turns.ts';

export interface MemoryStoreOptions {
  readonly leads?: readonly SandboxLead[];
  readonly settings?: Partial<SandboxSettings>;
  readonly apiKeys: readonly string[];
  readonly now: () => Date;
}

/** Ids count up from one, so that the same requests give the same answers. */
export function createMemoryStore({ leads = [], settings, apiKeys, now }: MemoryStoreOptions): SandboxStore {
  let byId = new Map(leads.map((lead) => [lead.id, lead]));
  let entries: JournalEntry[] = [];
  const counted = new Map<number, number>();
  const inTurn = createTurns();
  let issued = 0;

  return {
    settings: createSandboxSettings(settings),
    apiKeys,
    now,
    newId(prefix) {
      issued += 1;
      return `${prefix}_${issued.toString(16).padStart(12, '0')}`;
    },
    listLeads: async () => [...byId.values()],
    getLead: async (id) => byId.get(id) ?? null,
    async putLeads(changed) {
      for (const lead of changed) byId.set(lead.id, lead);
    },
    async record(entry) {
      entries.push(entry);
    },
    journal: async () => [...entries],
    async countRequest(windowStartMs) {
      const count = (counted.get(windowStartMs) ?? 0) + 1;
      counted.set(windowStartMs, count);
      return count;
    },
    alone: (work) =>
      inTurn(async () => {
        const before = { byId: new Map(byId), entries: [...entries] };
        try {
          return await work();
        } catch (error) {
          ({ byId, entries } = before);
          throw error;
        }
      }),
  };
}
