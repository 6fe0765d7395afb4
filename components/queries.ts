/** Every query key and hook: all that the screens ask of the background and of what is stored. */
import { QueryClient, queryOptions, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { readChosenLead } from '../lib/browser/chosenLeads.ts';
import { callOutbox, markLead } from '../lib/browser/markLead.ts';
import { send } from '../lib/browser/messages.ts';
import {
  forgetDraft,
  forgetKeptDraft,
  keepTabWorkspace,
  putAway,
  readDraft,
  readLastValues,
  readLossReasons,
  readSettings,
  rememberValue,
} from '../lib/browser/stored.ts';
import type { FoundContacts } from '../lib/detect/contact.ts';
import type { UpdateFields } from '../lib/form.ts';
import type { Identifier } from '../lib/identifier.ts';
import type { MarkStatus } from '../lib/lead.ts';
import { toSeenLead } from '../lib/lookup/effectOf.ts';
import type { KnownAt } from '../lib/lookup/knownLead.ts';
import type { Entry } from '../lib/outbox/entry.ts';
import { fail, type Outcome } from '../lib/problem.ts';
import { useKeyPrint, useWorkspace } from './useWorkspace.ts';

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

/** To be asked right before the page is read. */
export const inViewQuery = (tabId: number) =>
  queryOptions({ queryKey: ['inView', tabId], queryFn: () => send('contactsInView', { tabId }) });

const readingQuery = (text: string) =>
  queryOptions({ queryKey: ['reading', text], queryFn: () => send('readIdentifier', { text }) });

export const settingsQuery = queryOptions({ queryKey: ['settings'], queryFn: readSettings });

/** Read when a form opens, and not kept: from then on the form is ahead of what is stored. */
const storedDraftQuery = (tabId: number, form: string) =>
  queryOptions({ queryKey: ['draft', tabId, form], queryFn: () => readDraft(tabId), gcTime: 0 });

/** Undefined while the page is being read. A background that cannot answer has not read it. */
export function useContacts(tabId: number): Outcome<FoundContacts> | undefined {
  const { data, isError } = useQuery(contactsQuery(tabId));
  return data ?? (isError ? fail('page-unreadable') : undefined);
}

/** Of a long page; null where nobody asked, or all came at once. */
export function useContactsInView(tabId: number): FoundContacts | null {
  return useQuery({ ...inViewQuery(tabId), enabled: false }).data ?? null;
}

/** The loss reasons given last, newest first. */
export function useLossReasons(): readonly string[] {
  const id = useWorkspace().workspace?.id ?? '';
  return useQuery({ queryKey: ['lossReasons', id], queryFn: () => readLossReasons(id) }).data ?? [];
}

/** The values given last with this status, newest first. */
export function useLastValues(status: MarkStatus | null): readonly number[] {
  const id = useWorkspace().workspace?.id ?? '';
  const { data } = useQuery({
    queryKey: ['lastValues', id, status],
    enabled: status !== null,
    staleTime: 0,
    queryFn: () => (status === null ? [] : readLastValues(id, status)),
  });
  return data ?? [];
}

export const useSettings = () => useQuery(settingsQuery);
/** @param form names the form that opens: a refusal can open the next one before the last has left the screen */
export const useStoredDraft = (tabId: number, form: string) => useQuery(storedDraftQuery(tabId, form));

/** What a typed text would be sent as; nothing while there is no text. */
export function useReading(text: string) {
  const trimmed = text.trim();
  return useQuery({ ...readingQuery(trimmed), enabled: trimmed !== '' });
}

/** The id of the lead that was chosen for an address of several; null for none. */
export function useChosenId(lead: Identifier | null): string | null {
  const keyPrint = useKeyPrint();
  const { data } = useQuery({
    queryKey: ['chosenId', keyPrint, lead],
    enabled: lead !== null,
    gcTime: 0,
    queryFn: () => (lead === null ? null : readChosenLead(keyPrint, lead)),
  });
  return data ?? null;
}

/** To be called once another was chosen. */
export function useChoiceNews(): () => void {
  const client = useQueryClient();
  return () => void client.invalidateQueries({ queryKey: ['chosenId'] });
}

/** To be called once a success is on screen: a later popup starts with an empty form. */
export function useTellOnce(tabId: number, seq: number | null): void {
  useEffect(() => {
    if (seq === null) return;
    void forgetDraft(tabId);
    void putAway(tabId, seq);
  }, [tabId, seq]);
}

export interface Mark {
  /** As typed. */
  readonly lead: string;
  readonly fields: UpdateFields;
  /** The mark in the outbox that this one is the corrected form of. */
  readonly instead: string | undefined;
  /** The lead as it was on screen. */
  readonly known: KnownAt | null;
  /** Its address is that of other leads as well. */
  readonly isShared: boolean;
}

/**
 * Puts the mark into the outbox, to the lead as it was read and shown, in the organization that is shown. Settles with an outcome always; with an entry, the mark is
 * safe on this computer, whatever becomes of the popup.
 */
export function useMark(tabId: number) {
  const client = useQueryClient();
  const { workspace, workspaces } = useWorkspace();
  return useMutation({
    retry: false,
    mutationFn: async ({ lead, fields, instead, known, isShared }: Mark): Promise<Outcome<Entry>> => {
      if (workspace === null) return fail('key-missing');
      try {
        const [reading, settings] = await Promise.all([
          client.fetchQuery(readingQuery(lead.trim())),
          client.fetchQuery(settingsQuery),
        ]);
        if (!reading.ok) return reading;
        // Of several leads it goes to the one that was chosen.
        const target = known && isShared ? ({ kind: 'id', value: known.lead.id } as const) : reading.value;
        const accepted = await markLead({ ...fields, lead: target }, settings, {
          keyPrint: workspace.print,
          from: 'popup',
          tabId,
          ...(instead === undefined ? {} : { instead }),
          ...(known === null ? {} : { seen: { lead: toSeenLead(known.lead), atMs: known.atMs } }),
        });
        if (!accepted.ok) return accepted;
        // Until it has arrived it is what this popup is about, whatever is chosen elsewhere meanwhile.
        if (workspaces.all.length > 1) void keepTabWorkspace(tabId, workspace.id);
        callOutbox();
        // What the side panel kept for it is done with.
        void forgetKeptDraft(workspace.id, reading.value.value);
        if (fields.value !== undefined) void rememberValue(workspace.id, fields.status, fields.value);
        return accepted;
      } catch {
        return fail('storage-failed');
      }
    },
  });
}
