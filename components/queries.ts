/** Every query key and hook: all that the screens ask of the background and of what is stored. */
import { QueryClient, queryOptions, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { forgetApiKey, readKeyHint, saveApiKey } from '../lib/browser/apiKeyStore.ts';
import { forgetLearnt } from '../lib/browser/learntAddresses.ts';
import { send } from '../lib/browser/messages.ts';
import {
  markAttemptSeen,
  readAttempt,
  readDraft,
  readLossReasons,
  readSettings,
  saveSettings,
  watchAttempt,
} from '../lib/browser/stored.ts';
import type { FoundContacts } from '../lib/detect/contact.ts';
import type { UpdateFields } from '../lib/form.ts';
import { fail, type Outcome, succeed } from '../lib/problem.ts';
import type { Settings } from '../lib/settings.ts';
import type { UpdateResult } from '../lib/update.ts';

/** Without its usual care for the network: the background answers offline too, and says so itself. */
export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        networkMode: 'always',
        staleTime: Number.POSITIVE_INFINITY,
        refetchOnWindowFocus: false,
        retry: 1,
        retryDelay: 100,
      },
      mutations: { networkMode: 'always' },
    },
  });
}

export const contactsQuery = (tabId: number) =>
  queryOptions({ queryKey: ['contacts', tabId], queryFn: () => send('findContacts', { tabId }) });

const readingQuery = (text: string) =>
  queryOptions({ queryKey: ['reading', text], queryFn: () => send('readIdentifier', { text }) });

/** Options may change it while a popup stays open in a window of its own. */
export const keyHintQuery = queryOptions({
  queryKey: ['keyHint'],
  queryFn: readKeyHint,
  staleTime: 0,
  refetchOnWindowFocus: 'always',
});

export const settingsQuery = queryOptions({ queryKey: ['settings'], queryFn: readSettings });

const lossReasonsQuery = queryOptions({ queryKey: ['lossReasons'], queryFn: readLossReasons });

const attemptQuery = (tabId: number) =>
  queryOptions({ queryKey: ['attempt', tabId], queryFn: () => readAttempt(tabId) });

/** Read when a form opens, and not kept: from then on the form is ahead of what is stored. */
const storedDraftQuery = (tabId: number) =>
  queryOptions({ queryKey: ['draft', tabId], queryFn: () => readDraft(tabId), gcTime: 0 });

/** Undefined while the page is being read. A background that cannot answer has not read it. */
export function useContacts(tabId: number): Outcome<FoundContacts> | undefined {
  const { data, isError } = useQuery(contactsQuery(tabId));
  return data ?? (isError ? fail('page-unreadable') : undefined);
}

export const useKeyHint = () => useQuery(keyHintQuery);
export const useSettings = () => useQuery(settingsQuery);
export const useLossReasons = () => useQuery(lossReasonsQuery);
export const useStoredDraft = (tabId: number) => useQuery(storedDraftQuery(tabId));

/** What a typed text would be sent as; nothing while there is no text. */
export function useReading(text: string) {
  const trimmed = text.trim();
  return useQuery({ ...readingQuery(trimmed), enabled: trimmed !== '' });
}

/** What became of the tab's last mark, as it becomes known. */
export function useAttempt(tabId: number) {
  const client = useQueryClient();
  useEffect(
    () => watchAttempt(tabId, () => void client.invalidateQueries(attemptQuery(tabId))),
    [client, tabId],
  );
  return useQuery(attemptQuery(tabId));
}

/** To be called once a success is on screen. */
export function useTellOnce(tabId: number, attemptId: string | null): void {
  useEffect(() => {
    if (attemptId !== null) void markAttemptSeen(tabId);
  }, [tabId, attemptId]);
}

export interface Mark {
  /** As typed. */
  readonly lead: string;
  readonly fields: UpdateFields;
}

/**
 * Sends to the lead as it was read and shown. What has been read already is not asked again: the message must have left
 * before a popup that closes right after the click is gone. Settles with an outcome always; never sends twice by itself.
 */
export function useMark(tabId: number) {
  const client = useQueryClient();
  return useMutation({
    retry: false,
    mutationFn: async ({ lead, fields }: Mark): Promise<Outcome<UpdateResult>> => {
      try {
        const reading = await client.fetchQuery(readingQuery(lead.trim()));
        if (!reading.ok) return reading;
        return await send('sendUpdate', { update: { ...fields, lead: reading.value }, tabId });
      } catch {
        return fail('interrupted');
      }
    },
  });
}

/** What Options does with the key and the settings. Each settles with an outcome; none rejects. */
export function useKeyActions() {
  const client = useQueryClient();
  const thenReadHint = async (outcome: Outcome<true>) => {
    await client.invalidateQueries(keyHintQuery);
    return outcome;
  };
  return {
    save: (apiKey: string) => saveApiKey(apiKey).then(thenReadHint),
    forget: () => forgetApiKey().then(thenReadHint),
    forgetLearnt,
    check: () => send('checkKey', {}).catch(() => fail('unreachable')),
    saveSettings: (settings: Settings): Promise<Outcome<true>> =>
      saveSettings(settings).then(
        () => succeed(true),
        () => fail('storage-failed'),
      ),
  };
}
