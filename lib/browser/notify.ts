/** What a right-click mark tells its person. A click on the notification opens the popup with that mark in it. */
import { browser, storage } from '#imports';
import { type Draft, draftSchema } from '../draft.ts';
import { explain, sayLeadsUpdated, sayMarked } from '../explain.ts';
import { formatValue } from '../money.ts';
import type { Outcome } from '../problem.ts';
import type { Update, UpdateResult } from '../update.ts';
import { z } from '../zod.ts';
import { openPopup } from './openPopup.ts';
import { say, uiLanguage } from './say.ts';
import { readSettings } from './stored.ts';

const targetSchema = z.object({ tabId: z.number(), draft: draftSchema });

/** Tells which lead, which value, or the problem. */
export async function notifyOutcome(
  update: Update,
  outcome: Outcome<UpdateResult>,
  tabId: number,
): Promise<void> {
  const { title, message } = await toWords(update, outcome);
  const id = `mark-${crypto.randomUUID()}`;
  // Kept before it is shown: the click may find another background than this one.
  await storage.setItem(`session:${id}`, { tabId, draft: toDraft(update) });
  await browser.notifications.create(id, {
    type: 'basic',
    iconUrl: browser.runtime.getURL('/icon/128.png'),
    title,
    message,
  });
}

/** To be called in the background's first turn. */
export function openPopupFromNotifications(): void {
  browser.notifications.onClicked.addListener((id) => void openFrom(id));
  browser.notifications.onClosed.addListener((id) => void storage.removeItem(`session:${id}`));
}

async function openFrom(id: string): Promise<void> {
  const target = targetSchema.safeParse(await storage.getItem(`session:${id}`));
  await browser.notifications.clear(id);
  if (target.success) await openPopup(target.data.tabId, target.data.draft);
}

async function toWords(
  update: Update,
  outcome: Outcome<UpdateResult>,
): Promise<{ title: string; message: string }> {
  if (!outcome.ok) {
    const { what, next, more } = explain(outcome.problem, say);
    return { title: `${update.lead.value}: ${what}`, message: [next, ...more].join('\n') };
  }
  const { currencySymbol } = await readSettings();
  const value =
    update.value === undefined
      ? []
      : [say('markedWithValue', formatValue(update.value, uiLanguage(), currencySymbol))];
  return {
    title: sayMarked(update.status, update.lead.value, say),
    message: [...value, sayLeadsUpdated(outcome.value, say), say('notifyOpensPopup')].join('\n'),
  };
}

/** The mark as the form shows it. */
export function toDraft(update: Update): Draft {
  return {
    lead: update.lead.value,
    status: update.status,
    value: update.value === undefined ? '' : String(update.value),
    note: update.note ?? '',
    lossReason: update.lossReason ?? '',
  };
}
