/** Octanist as the practice organization has it: the sandbox's handler over the leads that were kept. */
import { handle } from '../sandbox/handler.ts';
import { createMemoryStore } from '../sandbox/memoryStore.ts';
import { type SandboxLead, sandboxLeadSchema } from '../sandbox/sandboxLead.ts';
import { z } from '../zod.ts';
import { practiceLeadPrefix } from './practice.ts';
import { practiceLeads } from './practiceLeads.ts';

interface Around {
  readonly apiKey: string;
  readonly now: () => Date;
  /** Twelve hexadecimal digits. */
  readonly randomId: () => string;
}

/**
 * Answers one request after the other.
 * @param kept the leads as they were kept; whatever cannot be read begins anew
 */
export function createPracticeApi(kept: readonly unknown[] | null, { apiKey, now, randomId }: Around) {
  const read = z.array(sandboxLeadSchema).safeParse(kept);
  const leads: readonly SandboxLead[] = read.success ? read.data : practiceLeads(now());
  const store = {
    // As forgiving as people expect: however an address is written, it is the same.
    ...createMemoryStore({
      leads,
      apiKeys: [apiKey],
      now,
      settings: { emailMatch: 'folded', phoneMatch: 'normalised', searchPhone: 'digits' },
    }),
    newId: (prefix: 'lead' | 'req') => `${prefix === 'lead' ? practiceLeadPrefix : 'req_'}${randomId()}`,
  };
  return { handle: (request: Request) => handle(request, store), leads: () => store.listLeads() };
}
