/** One thing at a time, and what became of it: what Options tells beside its Save button. */
import { useState } from 'react';
import type { Outcome, Problem } from '../lib/problem.ts';
import type { WordKey } from '../lib/words.ts';

export interface Telling {
  readonly told: readonly WordKey[];
  readonly problem: Problem | null;
  readonly isBusy: boolean;
  /** Does it unless something else is under way, and what was told of the last one goes. */
  readonly perform: (work: () => Promise<void>) => Promise<void>;
  /** Whether it went well; if not, that is told. */
  readonly succeeds: <T>(outcome: Outcome<T>) => outcome is Extract<Outcome<T>, { ok: true }>;
  readonly tell: (told: readonly WordKey[]) => void;
}

export function useTelling(): Telling {
  const [told, tell] = useState<readonly WordKey[]>([]);
  const [problem, setProblem] = useState<Problem | null>(null);
  const [isBusy, setBusy] = useState(false);
  return {
    told,
    problem,
    isBusy,
    perform: async (work) => {
      if (isBusy) return;
      setBusy(true);
      tell([]);
      setProblem(null);
      await work();
      setBusy(false);
    },
    succeeds: <T>(outcome: Outcome<T>): outcome is Extract<Outcome<T>, { ok: true }> => {
      if (!outcome.ok) setProblem(outcome.problem);
      return outcome.ok;
    },
    tell,
  };
}
