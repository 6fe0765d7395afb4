/** What is kept between one opening and the next, the API key apart. Small items, one writer each; zod stands at the door. */
import { browser } from '#imports';
import { type Draft, draftSchema } from '../draft.ts';
import { type MarkStatus, markStatuses } from '../lead.ts';
import { parseSettings, rememberAmount, rememberReason, type Settings } from '../settings.ts';
import { z } from '../zodMini.ts';
import { readLastSeq } from './outboxStore.ts';
import { uiLanguage } from './say.ts';
import { readItem, removeItem, watchItem, writeItem } from './storageItem.ts';

/** Options writes it. */
export async function readSettings(): Promise<Settings> {
  return parseSettings(await readItem('local:settings'), uiLanguage());
}

export async function saveSettings(settings: Settings): Promise<void> {
  await writeItem('local:settings', settings);
}

/** The loss reasons given last in a workspace, newest first. The background writes them. */
export async function readLossReasons(workspaceId: string): Promise<string[]> {
  return z.catch(z.array(z.string()), []).parse(await readItem(`local:lossReasons-${workspaceId}`));
}

export async function rememberLossReason(workspaceId: string, reason: string): Promise<void> {
  const reasons = rememberReason(await readLossReasons(workspaceId), reason);
  await writeItem(`local:lossReasons-${workspaceId}`, reasons);
}

const lastValuesSchema = z.catch(z.array(z.number()), []);

/** The values given last in a workspace with this status, newest first. The popup writes them. */
export async function readLastValues(workspaceId: string, status: MarkStatus): Promise<number[]> {
  return lastValuesSchema.parse(await readItem(`local:lastValues-${workspaceId}-${status}`));
}

export async function rememberValue(workspaceId: string, status: MarkStatus, value: number): Promise<void> {
  const values = rememberAmount(await readLastValues(workspaceId, status), value);
  await writeItem(`local:lastValues-${workspaceId}-${status}`, values);
}

/** What was given in a workspace goes with it. */
export async function forgetGiven(workspaceId: string): Promise<void> {
  const values = markStatuses.map((status) => `local:lastValues-${workspaceId}-${status}` as const);
  await Promise.all([`local:lossReasons-${workspaceId}` as const, ...values].map(removeItem));
}

/** A tab's half-filled mark. In memory only (storage.session), and out of reach of content scripts. */
export async function readDraft(tabId: number): Promise<Draft | null> {
  const draft = draftSchema.safeParse(await readItem(`session:draft-${tabId}`));
  return draft.success ? draft.data : null;
}

export async function saveDraft(tabId: number, draft: Draft): Promise<void> {
  await writeItem(`session:draft-${tabId}`, draft);
}

/** Where the side panel keeps a mark begun for this lead (keptDrafts.ts). */
export const keptDraftName = (workspaceId: string, lead: string) =>
  `session:kept-${workspaceId}-${lead}` as const;

/** It was marked, here or there. */
export function forgetKeptDraft(workspaceId: string, lead: string): Promise<void> {
  return removeItem(keptDraftName(workspaceId, lead));
}

/** With it goes the workspace that it was for. */
export async function forgetDraft(tabId: number): Promise<void> {
  await Promise.all([removeItem(`session:draft-${tabId}`), forgetTabWorkspace(tabId)]);
}

/** The id of the workspace that a tab's popup is to show whatever its site has: that of the mark under its hands. Null for none. */
export async function readTabWorkspace(tabId: number): Promise<string | null> {
  const id = await readItem(`session:workspace-${tabId}`);
  return typeof id === 'string' ? id : null;
}

export async function keepTabWorkspace(tabId: number, id: string): Promise<void> {
  await writeItem(`session:workspace-${tabId}`, id);
}

export async function forgetTabWorkspace(tabId: number): Promise<void> {
  await removeItem(`session:workspace-${tabId}`);
}

/** Calls back when it is another: the context menu opens a popup that may be open already. */
export function watchTabWorkspace(tabId: number, onChange: () => void): () => void {
  return watchItem(`session:workspace-${tabId}`, onChange);
}

/**
 * Up to which mark, by its number in the outbox, a tab's marks have been told and put away. Those of earlier sessions of the browser
 * are, for its tabs had other pages in them.
 */
export async function readPutAway(tabId: number): Promise<number> {
  const seqs = [`session:putAway-${tabId}`, 'session:firstSeq'] as const;
  const stored = await Promise.all(seqs.map((key) => readItem(key)));
  return Math.max(0, ...stored.map(Number));
}

export async function putAway(tabId: number, seq: number): Promise<void> {
  await writeItem(`session:putAway-${tabId}`, seq);
}

/** Puts away all that a tab has marked so far; gives the number of the last mark. */
export async function putAllAway(tabId: number): Promise<number> {
  const seq = await readLastSeq();
  await putAway(tabId, seq);
  return seq;
}

/** Whether this is the first time in this session that this key is seen not to read leads: told once, it is no news. */
export async function tellOnceOfReading(keyPrint: string): Promise<boolean> {
  const isFirst = (await readItem(`session:toldOfReading-${keyPrint}`)) === null;
  await writeItem(`session:toldOfReading-${keyPrint}`, true);
  return isFirst;
}

/** To be called when the background starts: only the first of a session counts. */
export async function beginSession(): Promise<void> {
  if ((await readItem('session:firstSeq')) === null) await writeItem('session:firstSeq', await readLastSeq());
}

/** Calls back when a tab's marks are put away. */
export function watchPutAway(tabId: number, onChange: () => void): () => void {
  return watchItem(`session:putAway-${tabId}`, onChange);
}

/** Calls back when another context writes a tab's draft: the context menu prefills a popup that is already open. */
export function watchDraft(tabId: number, onChange: (draft: Draft) => void): () => void {
  return watchItem(`session:draft-${tabId}`, (stored) => {
    const draft = draftSchema.safeParse(stored);
    if (draft.success) onChange(draft.data);
  });
}

/**
 * Closes every storage area to content scripts. Firefox has no such call: there only what may be read by a page's
 * script lies in storage.local, and the key in IndexedDB (docs/security.md, M5 and M6).
 */
export function closeStorageToPages(): void {
  for (const area of [
    browser.storage.local,
    browser.storage.session,
    browser.storage.sync,
    browser.storage.managed,
  ]) {
    void area?.setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' }).catch(() => undefined);
  }
}
