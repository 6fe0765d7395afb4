/** What is kept between one opening and the next, the API key apart. Small items, one writer each; zod stands at the door. */
import { browser, storage } from '#imports';
import { type Attempt, attemptSchema } from '../attempt.ts';
import { type Draft, draftSchema } from '../draft.ts';
import { parseSettings, rememberReason, type Settings } from '../settings.ts';
import { z } from '../zod.ts';
import { uiLanguage } from './say.ts';

/** Options writes it. */
export async function readSettings(): Promise<Settings> {
  return parseSettings(await storage.getItem('local:settings'), uiLanguage());
}

export async function saveSettings(settings: Settings): Promise<void> {
  await storage.setItem('local:settings', settings);
}

/** The loss reasons given last, newest first. The background writes them. */
export async function readLossReasons(): Promise<string[]> {
  return z
    .array(z.string())
    .catch([])
    .parse(await storage.getItem('local:lossReasons'));
}

export async function rememberLossReason(reason: string): Promise<void> {
  await storage.setItem('local:lossReasons', rememberReason(await readLossReasons(), reason));
}

/** A tab's half-filled mark. In memory only (storage.session), and out of reach of content scripts. */
export async function readDraft(tabId: number): Promise<Draft | null> {
  const draft = draftSchema.safeParse(await storage.getItem(`session:draft-${tabId}`));
  return draft.success ? draft.data : null;
}

export async function saveDraft(tabId: number, draft: Draft): Promise<void> {
  await storage.setItem(`session:draft-${tabId}`, draft);
}

export async function forgetDraft(tabId: number): Promise<void> {
  await storage.removeItem(`session:draft-${tabId}`);
}

/** What became of the last update sent from a tab. The background writes it, the popup watches it and says when it was seen. */
export async function readAttempt(tabId: number): Promise<Attempt | null> {
  return toAttempt(await storage.getItem(`session:attempt-${tabId}`));
}

export async function saveAttempt(tabId: number, attempt: Attempt): Promise<void> {
  await storage.setItem(`session:attempt-${tabId}`, attempt);
}

export async function forgetAttempt(tabId: number): Promise<void> {
  await storage.removeItem(`session:attempt-${tabId}`);
}

/** A success is told once: the popup that shows it says so, and a later one starts with an empty form. */
export async function markAttemptSeen(tabId: number): Promise<void> {
  const attempt = await readAttempt(tabId);
  if (attempt?.state === 'ended') await saveAttempt(tabId, { ...attempt, seen: true });
}

/** Calls back with each new state of a tab's attempt until the returned function is called. */
export function watchAttempt(tabId: number, onChange: (attempt: Attempt | null) => void): () => void {
  return storage.watch(`session:attempt-${tabId}`, (stored) => onChange(toAttempt(stored)));
}

/** Calls back when another context writes a tab's draft: the context menu prefills a popup that is already open. */
export function watchDraft(tabId: number, onChange: (draft: Draft) => void): () => void {
  return storage.watch(`session:draft-${tabId}`, (stored) => {
    const draft = draftSchema.safeParse(stored);
    if (draft.success) onChange(draft.data);
  });
}

/** Every attempt of this browser session, by tab. */
export async function readAttempts(): Promise<Map<number, Attempt>> {
  const attempts = new Map<number, Attempt>();
  for (const [key, stored] of Object.entries(await browser.storage.session.get(null))) {
    const attempt = toAttempt(stored);
    if (key.startsWith('attempt-') && attempt) attempts.set(Number(key.slice('attempt-'.length)), attempt);
  }
  return attempts;
}

function toAttempt(stored: unknown): Attempt | null {
  const attempt = attemptSchema.safeParse(stored);
  return attempt.success ? (attempt.data as Attempt) : null;
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
