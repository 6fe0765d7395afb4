/** What came of reading a lead back. */
import { type Identifier, sameIdentifier } from '../identifier.ts';
import type { Outcome, Problem, ProblemKind } from '../problem.ts';
import type { SeenLead } from './seenLead.ts';

/** A lead as it was listed, with every way to address it, in normal form. */
export interface FoundLead {
  readonly lead: SeenLead;
  readonly identifiers: readonly Identifier[];
}

/** Leads as the API answered, and when that was by its own clock, if it said. */
export interface FoundLeads {
  readonly leads: readonly FoundLead[];
  readonly serverTimeMs?: number;
}

export type Reading =
  | { readonly is: 'one'; readonly lead: SeenLead; readonly serverTimeMs?: number }
  | { readonly is: 'none' | 'several' | 'unreadable'; readonly serverTimeMs?: number }
  /** Nobody answered, or not Octanist: to be read again. */
  | { readonly is: 'failed'; readonly problem: Problem };

const unreadableKinds: readonly ProblemKind[] = ['forbidden', 'bad-request', 'several-match'];

/** A search finds more than was asked for (open question 1), so every lead is compared here. */
export function toReading(outcome: Outcome<FoundLeads>, asked: Identifier): Reading {
  if (!outcome.ok) {
    const { problem } = outcome;
    if (problem.kind === 'not-found') return { is: 'none' };
    return unreadableKinds.includes(problem.kind) ? { is: 'unreadable' } : { is: 'failed', problem };
  }
  const { leads, serverTimeMs } = outcome.value;
  const at = serverTimeMs === undefined ? {} : { serverTimeMs };
  const exact = leads.filter(({ identifiers }) => identifiers.some((one) => sameIdentifier(one, asked)));
  const [only, another] = exact;
  if (only === undefined) return { is: 'none', ...at };
  return another === undefined ? { is: 'one', lead: only.lead, ...at } : { is: 'several', ...at };
}
