/** Who the contacts are in Octanist, as the screens see it: asked for what is in sight, kept, and asked anew on demand. */
import {
  notifyManager,
  type QueryClient,
  queryOptions,
  useQuery,
  useQueryClient,
} from '@tanstack/react-query';
import { useCallback, useSyncExternalStore } from 'react';
import { lookUp } from '../lib/browser/lookUpLine.ts';
import type { Identifier } from '../lib/identifier.ts';
import type { LookedUpAt } from '../lib/lookup/knownLead.ts';
import { type Outcome, type ProblemKind, succeed } from '../lib/problem.ts';
import { useSettings } from './queries.ts';
import { useKeyPrint } from './useWorkspace.ts';

export const lookUpKey = 'lookUp';

const lookUpQuery = (
  client: QueryClient,
  keyPrint: string,
  { kind, value }: Identifier,
  beside?: Identifier,
) =>
  queryOptions({
    queryKey: [lookUpKey, keyPrint, { kind, value }] as const,
    retry: false,
    queryFn: async (): Promise<Outcome<LookedUpAt>> => {
      // What is found of this person by the first address may answer for the second as well.
      if (beside) await client.fetchQuery(lookUpQuery(client, keyPrint, beside));
      return lookUp({ keyPrint, lead: { kind, value }, beside });
    },
  });

/** `off`: nobody looks anything up. `pending`: an answer is awaited. */
export type LookUpState = 'off' | 'pending' | Outcome<LookedUpAt>;

/**
 * @param lead null while it is not to be looked up
 * @param beside another address of the same person, to be looked up first
 * @param isAsked false to show what is known and ask nobody
 */
export function useLookUp(lead: Identifier | null, beside?: Identifier, isAsked = true): LookUpState {
  const client = useQueryClient();
  const keyPrint = useKeyPrint();
  const { data: settings } = useSettings();
  const { data, isFetching } = useQuery({
    ...lookUpQuery(client, keyPrint, lead ?? { kind: 'id', value: '' }, beside),
    enabled: isAsked && lead !== null && settings?.looksUp === true,
  });
  // Switched off, what somebody has asked for themselves is known all the same.
  return data ?? (isFetching ? 'pending' : 'off');
}

/** Puts an answer that was found on this device in the place of a look-up, unless there is a later one. */
export function useSeedLookUps(): (lead: Identifier, answer: LookedUpAt) => void {
  const client = useQueryClient();
  const keyPrint = useKeyPrint();
  return useCallback(
    ({ kind, value }, answer) => {
      const queryKey = [lookUpKey, keyPrint, { kind, value }];
      const known = client.getQueryData<Outcome<LookedUpAt>>(queryKey);
      if (!known?.ok || known.value.atMs < answer.atMs) client.setQueryData(queryKey, succeed(answer));
    },
    [client, keyPrint],
  );
}

/** What there is to say of all look-ups together. */
export interface LookUpNews {
  /** When the oldest answer came; null while there is none. */
  readonly oldestAtMs: number | null;
  readonly isAsking: boolean;
  readonly problem: ProblemKind | null;
}

export function useLookUpNews(): LookUpNews {
  const client = useQueryClient();
  const cache = client.getQueryCache();
  // Told a moment later: the cache changes also while something else is being drawn.
  const watch = useCallback(
    (onChange: () => void) => cache.subscribe(notifyManager.batchCalls(onChange)),
    [cache],
  );
  // As text: a new object each time would count as news each time.
  const news = useSyncExternalStore(watch, () => JSON.stringify(newsOf(client)));
  return JSON.parse(news);
}

function newsOf(client: QueryClient): LookUpNews {
  const queries = client.getQueryCache().findAll({ queryKey: [lookUpKey], type: 'active' });
  const outcomes = queries.flatMap(({ state }) => (state.data as Outcome<LookedUpAt> | undefined) ?? []);
  const times = outcomes.flatMap((outcome) => (outcome.ok ? [outcome.value.atMs] : []));
  return {
    oldestAtMs: times.length === 0 ? null : Math.min(...times),
    isAsking: queries.some(({ state }) => state.fetchStatus === 'fetching'),
    problem: outcomes.flatMap((outcome) => (outcome.ok ? [] : [outcome.problem.kind]))[0] ?? null,
  };
}

/** Asks Octanist again about everything that is on screen. */
export function useLookUpAgain(): () => void {
  const client = useQueryClient();
  return () => {
    for (const { queryKey } of client.getQueryCache().findAll({ queryKey: [lookUpKey], type: 'active' })) {
      const [, keyPrint, lead] = queryKey as [string, string, Identifier];
      lookUpAfresh(client, keyPrint, lead);
    }
  };
}

/** Asks Octanist again about one. What is known of it stays on screen meanwhile, and if nobody answers. */
export function useLookUpAfresh(): (lead: Identifier) => void {
  const client = useQueryClient();
  const keyPrint = useKeyPrint();
  return (lead) => lookUpAfresh(client, keyPrint, lead);
}

function lookUpAfresh(client: QueryClient, keyPrint: string, { kind, value }: Identifier): void {
  const lead = { kind, value };
  const queryKey = [lookUpKey, keyPrint, lead];
  void client.fetchQuery({
    queryKey,
    staleTime: 0,
    queryFn: () => lookUp({ keyPrint, lead, isAfresh: true }),
  });
}

/** The leads at an address that somebody wants to choose from: looked up even where contacts in sight are not. Undefined until then. */
export function useLeadsAt(lead: Identifier): Outcome<LookedUpAt> | undefined {
  return useQuery(lookUpQuery(useQueryClient(), useKeyPrint(), lead)).data;
}

/** To be called once something has changed in Octanist: whatever is on screen is looked up anew. */
export function useForgetLookUps(): () => void {
  const client = useQueryClient();
  return () => void client.resetQueries({ queryKey: [lookUpKey] });
}
