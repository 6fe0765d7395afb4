/** What Options does with the keys and what is kept. Apart from `queries.ts`: the popup needs none of it. */
import { queryOptions, useQuery, useQueryClient } from '@tanstack/react-query';
import { parseApiKey } from '../lib/apiKey.ts';
import { forgetKeptDrafts } from '../lib/browser/keptDrafts.ts';
import { forgetLearnt } from '../lib/browser/learntAddresses.ts';
import { callOutbox } from '../lib/browser/markLead.ts';
import { send } from '../lib/browser/messages.ts';
import { forgetApiKey, saveApiKey } from '../lib/browser/saveApiKey.ts';
import { forgetGiven, saveSettings } from '../lib/browser/stored.ts';
import { changeWorkspaces, readWorkspaces } from '../lib/browser/workspaceStore.ts';
import type { Sentence } from '../lib/form.ts';
import { fail, type Outcome, succeed } from '../lib/problem.ts';
import type { Settings } from '../lib/settings.ts';
import type { Workspaces } from '../lib/workspaces.ts';
import { consentQuery } from './useConsent.ts';
import { outboxKey } from './useMarks.ts';
import type { Telling } from './useTelling.ts';

/** A popup may change them while Options stays open. */
export const workspacesQuery = queryOptions({
  queryKey: ['workspaces'],
  queryFn: readWorkspaces,
  staleTime: 0,
  refetchOnWindowFocus: 'always',
});

export const useWorkspaces = () => useQuery(workspacesQuery);

/** Each settles with an outcome; none rejects. */
export function useKeyActions() {
  const client = useQueryClient();
  const thenRead = async <T>(outcome: Outcome<T>) => {
    await client.invalidateQueries(workspacesQuery);
    // What was agreed to goes with the last key.
    void client.invalidateQueries(consentQuery);
    // Which marks have lost or found their key is seen at once.
    void client.invalidateQueries({ queryKey: outboxKey });
    return outcome;
  };
  return {
    save: (apiKey: string, into: Parameters<typeof saveApiKey>[1]) => saveApiKey(apiKey, into).then(thenRead),
    forget: async (id: string) => {
      const outcome = await forgetApiKey(id);
      if (outcome.ok) await Promise.all([forgetGiven(id), forgetKeptDrafts(id)]).catch(() => undefined);
      callOutbox();
      return thenRead(outcome);
    },
    change: (to: (workspaces: Workspaces) => Workspaces) => changeWorkspaces(to).then(thenRead),
    forgetLearnt,
    check: (keyPrint: string) => send('checkKey', { keyPrint }).catch(() => fail('unreachable')),
    saveSettings: (settings: Settings): Promise<Outcome<true>> =>
      saveSettings(settings).then(
        () => succeed(true),
        () => fail('storage-failed'),
      ),
  };
}

const keyProblems = {
  empty: ['keyEmpty'],
  'pixel-id': ['keyPixelId'],
  'not-a-header': ['keyNotAHeader'],
  'too-short': ['keyTooShort'],
  'too-long': ['keyTooLong'],
} as const satisfies Record<string, Sentence>;

/** The key that was typed, or why it cannot be one. */
export function readKey(text: string): { readonly apiKey: string } | { readonly problem: Sentence } {
  const reading = parseApiKey(text);
  return reading.kind === 'key' ? { apiKey: reading.apiKey } : { problem: keyProblems[reading.kind] };
}

/** Asks Octanist about a key that is saved, and tells what it says after what was told before. */
export function useKeyCheck({ succeeds, tell }: Telling) {
  const { check } = useKeyActions();
  return async (keyPrint: string, before: Telling['told'] = []): Promise<void> => {
    tell([...before, 'checkingKey']);
    const isValid = succeeds(await check(keyPrint));
    tell(isValid ? [...before, 'keyValid'] : before);
  };
}
