/** What a mark tells a person who does not look. A click on the notification opens the popup with that mark in it. */
import { browser } from '#imports';
import { type Draft, draftSchema, toDraft } from '../draft.ts';
import { explain, sayMarked } from '../explain.ts';
import { explainEntry, sayDecision, sayDone, saySeen } from '../explainEntry.ts';
import { formatValue } from '../money.ts';
import { type Entry, isIn } from '../outbox/entry.ts';
import { isPractice, practiceNotification } from '../practice/practice.ts';
import { noWorkspaces, toldNameOf, workspaceOf } from '../workspaces.ts';
import { z } from '../zod.ts';
import { decideMark } from './decideMark.ts';
import { openPopup, openPopupAsIs } from './openPopup.ts';
import { say, uiLanguage } from './say.ts';
import { readItem, removeItem, writeItem } from './storageItem.ts';
import { readSettings } from './stored.ts';
import { readWorkspaces } from './workspaceStore.ts';

const targetSchema = z.object({
  tabId: z.number(),
  draft: draftSchema,
  workspaceId: z.string().optional(),
});

/** One notification for each mark: what comes later takes the place of what was told before. */
const idOf = (entryId: string) => `mark-${entryId}`;

/** Tells how a mark has ended, or what it needs. */
export async function notifyEntry(entry: Entry): Promise<void> {
  await show(entry, await toWords(entry));
}

/**
 * Tells of many at once.
 * @param well those that Octanist has
 * @param open those that a person has to look at
 * @param ofPractice whether they are practice marks, which are never counted among others
 */
export async function notifyMany(
  { well, open }: { well: number; open: number },
  ofPractice: boolean,
): Promise<void> {
  const language = uiLanguage();
  const count = (key: 'notifyManyWell' | 'notifyManyOpen', n: number) =>
    n === 0 ? [] : [say(key, n.toLocaleString(language))];
  const words = [...count('notifyManyOpen', open), ...count('notifyManyWell', well)];
  await browser.notifications.create(ofPractice ? practiceNotification : idOf('many'), {
    type: 'basic',
    iconUrl: browser.runtime.getURL('/icon/128.png'),
    title: titleOf(words[0] ?? '', ofPractice),
    message: words.slice(1).join('\n'),
  });
}

/** Tells that a mark from the menu is safe, and offers to take it back where notifications have buttons. */
export async function notifyAccepted(entry: Entry): Promise<void> {
  const words = { title: entry.update.lead.value, message: say('hold_undo') };
  // Firefox has none, and refuses a notification that asks for them.
  const hasButtons = import.meta.env.CHROME;
  await show(entry, words, hasButtons ? { buttons: [{ title: sayDecision('undo', say) }] } : {});
}

async function show(
  entry: Entry,
  words: { readonly title: string; readonly message: string },
  more: { readonly buttons?: { title: string }[] } = {},
): Promise<void> {
  const id = idOf(entry.id);
  const workspaces = await readWorkspaces().catch(() => noWorkspaces);
  const where = toldNameOf(workspaces, entry.keyPrint, say);
  const workspaceId = workspaceOf(workspaces, entry.keyPrint)?.id;
  // Kept before it is shown: the click may find another background than this one.
  await writeItem(`session:${id}`, { tabId: entry.tabId, draft: toMendable(entry), workspaceId });
  await browser.notifications.create(id, {
    type: 'basic',
    iconUrl: browser.runtime.getURL('/icon/128.png'),
    ...words,
    title: titleOf(words.title, isPractice({ print: entry.keyPrint })),
    ...(where === null ? {} : { message: `${words.message}\n${say('inOrganization', where)}` }),
    ...more,
  });
}

/** Nobody takes a practice mark for a real one. */
function titleOf(title: string, ofPractice: boolean): string {
  return ofPractice ? say('practiceNotify', title) : title;
}

/** The form that a click opens: where several leads have the address, or none, with the choice of one. */
function toMendable(entry: Entry): Draft {
  const draft = toDraft(entry.update);
  if (!isIn(entry, 'refused')) return draft;
  const { kind } = entry.state.problem;
  const isOpen = kind === 'several-match' || kind === 'not-found';
  return { ...draft, instead: entry.id, ...(isOpen ? { chooses: true } : {}) };
}

/** To be called in the background's first turn. */
export function openPopupFromNotifications(): void {
  browser.notifications.onClicked.addListener((id) => void openFrom(id));
  browser.notifications.onClosed.addListener((id) => void removeItem(`session:${id}`));
  browser.notifications.onButtonClicked?.addListener((id) => void undoFrom(id));
}

async function undoFrom(id: string): Promise<void> {
  await decideMark(id.slice(idOf('').length), 'undo');
  await browser.notifications.clear(id);
}

async function openFrom(id: string): Promise<void> {
  if (id === idOf('many') || id === practiceNotification) return openPopupAsIs();
  const target = targetSchema.safeParse(await readItem(`session:${id}`));
  await browser.notifications.clear(id);
  if (target.success) await openPopup(target.data.tabId, target.data.draft, target.data.workspaceId);
}

async function toWords(entry: Entry): Promise<{ title: string; message: string }> {
  const { update } = entry;
  if (isIn(entry, 'waiting'))
    return {
      title: update.lead.value,
      message: [explainEntry(entry, 'changed', say), saySeen(entry, say) ?? []].flat().join('\n'),
    };
  const problem = isIn(entry, 'refused', 'unconfirmed') ? entry.state.problem : null;
  if (problem) {
    const { what, next, more } = explain(problem, say);
    const asks = isIn(entry, 'unconfirmed') ? [explainEntry(entry, 'person', say)] : [next];
    const earlier = entry.mayHaveArrived ? [say('mayHaveArrived')] : [];
    return { title: `${update.lead.value}: ${what}`, message: [...asks, ...earlier, ...more].join('\n') };
  }
  const { currencySymbol } = await readSettings();
  const value =
    update.value === undefined
      ? []
      : [say('markedWithValue', formatValue(update.value, uiLanguage(), currencySymbol))];
  const updated = isIn(entry, 'done') ? [sayDone(entry.state, say)] : [];
  return {
    title: sayMarked(update.status, update.lead.value, say),
    message: [...value, ...updated, say('notifyOpensPopup')].join('\n'),
  };
}
