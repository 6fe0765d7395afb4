/** The marks begun in side panels, kept in memory (storage.session), out of reach of pages: they outlive the panel, and go with the browser. */
import { browser } from '#imports';
import type { Draft } from '../draft.ts';
import { isBegun, type KeptDraft, keptDraftSchema, overflowOf } from '../keptDrafts.ts';
import { type ItemName, readItems, removeItem, writeItem } from './storageItem.ts';
import { keptDraftName } from './stored.ts';

export interface KeptDrafts {
  get(workspaceId: string, lead: string): Draft | null;
  /** Keeps what was begun; where nothing was, there is nothing to come back to any more. */
  keep(workspaceId: string, lead: string, draft: Draft): void;
  forget(workspaceId: string, lead: string): void;
}

/** Calls back once with all there are, which follow from then on what other panels and popups do, until the returned function is called. */
export function followKeptDrafts(onReady: (drafts: KeptDrafts) => void): () => void {
  const all = new Map<ItemName, KeptDraft>();
  const take = (name: ItemName, value: unknown) => {
    if (!name.startsWith(keptDraftName('', '').slice(0, -1))) return;
    const { success, data } = keptDraftSchema.safeParse(value);
    if (!success) all.delete(name);
    // Our own writes come back, perhaps after later ones.
    else if ((all.get(name)?.atMs ?? 0) <= data.atMs) all.set(name, data);
  };
  const hear = (changes: Record<string, { newValue?: unknown }>) => {
    for (const [key, { newValue }] of Object.entries(changes)) take(`session:${key}`, newValue);
  };
  const forget = (name: ItemName) => {
    all.delete(name);
    void removeItem(name).catch(() => undefined);
  };
  const drafts: KeptDrafts = {
    get: (workspaceId, lead) => all.get(keptDraftName(workspaceId, lead))?.draft ?? null,
    keep: (workspaceId, lead, draft) => {
      const name = keptDraftName(workspaceId, lead);
      if (!isBegun(draft)) return forget(name);
      const kept = { workspaceId, lead, draft, atMs: Date.now() };
      all.set(name, kept);
      for (const one of overflowOf([...all.values()])) forget(keptDraftName(one.workspaceId, one.lead));
      // Where it cannot be kept, it is there for as long as the panel is.
      void writeItem(name, kept).catch(() => undefined);
    },
    forget: (workspaceId, lead) => forget(keptDraftName(workspaceId, lead)),
  };
  browser.storage.session.onChanged.addListener(hear);
  void readItems('session')
    .catch(() => [])
    .then((items) => {
      for (const [name, value] of items) take(name, value);
      onReady(drafts);
    });
  return () => browser.storage.session.onChanged.removeListener(hear);
}

/** What was begun for a workspace goes with it. */
export async function forgetKeptDrafts(workspaceId: string): Promise<void> {
  const items = await readItems('session');
  const own = items.filter(([, value]) => keptDraftSchema.safeParse(value).data?.workspaceId === workspaceId);
  await Promise.all(own.map(([name]) => removeItem(name)));
}
