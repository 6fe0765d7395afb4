/** Whether somebody practises, and what they can do about it. Another page of ours may begin it, or end it. */
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { playOffline, removePractice } from '../lib/browser/changePractice.ts';
import { hearBellSeldom } from '../lib/browser/outboxBell.ts';
import { startPractice } from '../lib/browser/startPractice.ts';
import { isPractice } from '../lib/practice/practice.ts';
import type { Outcome, Problem } from '../lib/problem.ts';
import { useWorkspaces, workspacesQuery } from './useKeyActions.ts';

export function usePractice() {
  const client = useQueryClient();
  const { data, isError } = useWorkspaces();
  const [problem, setProblem] = useState<Problem | null>(null);
  useEffect(() => hearBellSeldom(() => void client.invalidateQueries(workspacesQuery)), [client]);
  const practice = data?.all.find(isPractice);
  const perform = async (work: Promise<Outcome<true>>) => {
    const outcome = await work;
    setProblem(outcome.ok ? null : outcome.problem);
    await client.invalidateQueries(workspacesQuery);
    return outcome.ok;
  };
  return {
    /** Undefined while nobody knows. */
    isOn: data && practice !== undefined,
    isOffline: practice?.isOffline === true,
    problem: isError ? ({ kind: 'storage-failed' } as const) : problem,
    start: () => perform(startPractice()),
    playOffline: (isOffline: boolean) => perform(playOffline(isOffline)),
    remove: () => perform(removePractice()),
  };
}
