/** The toolbar button: what it says for all tabs, and what for the one tab where open leads are in view. */
import { browser } from '#imports';
import { badgeOf } from '../toolbarBadge.ts';
import { z } from '../zodMini.ts';
import { inTurn } from './inTurn.ts';
import { say } from './say.ts';
import { readItem, writeItem } from './storageItem.ts';

/** Kept in memory: the background may end between two changes. */
const shownSchema = z.object({
  needsYou: z.number(),
  /** How many open leads are in view, for each tab where there are any. */
  dots: z.record(z.string(), z.number()),
});
type Shown = z.infer<typeof shownSchema>;

const turns = inTurn(1);

/** How many marks need the person. */
export function showNeeds(needsYou: number): Promise<void> {
  return change(async ({ needsYou: before, dots }) => {
    const { text, ground, ink } = badgeOf({ needsYou, openLeads: 0 });
    await browser.action.setBadgeText({ text });
    await browser.action.setBadgeBackgroundColor({ color: ground });
    await browser.action.setBadgeTextColor({ color: ink });
    // A tab's own badge would hide the number.
    if (needsYou > 0 !== before > 0)
      for (const [tabId, openLeads] of Object.entries(dots)) await showOn(Number(tabId), needsYou, openLeads);
    return { needsYou, dots };
  });
}

/** How many open leads are in view in a tab. The browser forgets it by itself when another page comes. */
export function showDots(tabId: number, openLeads: number): Promise<void> {
  return change(async ({ needsYou, dots }) => {
    await showOn(tabId, needsYou, openLeads);
    const { [tabId]: _, ...others } = dots;
    return { needsYou, dots: openLeads === 0 ? others : { ...others, [tabId]: openLeads } };
  });
}

/** Takes the dots away from all tabs but these. */
export function clearDots(but: ReadonlySet<number>): Promise<void> {
  return change(async ({ needsYou, dots }) => {
    const gone = Object.keys(dots).filter((tabId) => !but.has(Number(tabId)));
    for (const tabId of gone) await showOn(Number(tabId), needsYou, 0);
    return {
      needsYou,
      dots: Object.fromEntries(Object.entries(dots).filter(([tabId]) => !gone.includes(tabId))),
    };
  });
}

async function showOn(tabId: number, needsYou: number, openLeads: number): Promise<void> {
  const isShown = needsYou === 0 && openLeads > 0;
  const { text, ground, ink } = badgeOf({ needsYou: 0, openLeads });
  // Null: as for all tabs. A tab that is closed by now needs nothing.
  const badge = browser.action as unknown as Record<string, (details: object) => Promise<void>>;
  try {
    await badge.setBadgeText?.({ tabId, text: isShown ? text : null });
    if (!isShown) return void (await badge.setTitle?.({ tabId, title: say('actionTitle') }));
    await badge.setBadgeBackgroundColor?.({ tabId, color: ground });
    await badge.setBadgeTextColor?.({ tabId, color: ink });
    await badge.setTitle?.({ tabId, title: say(openLeads === 1 ? 'dotOne' : 'dotSeveral') });
  } catch {
    // The tab is closed.
  }
}

function change(to: (shown: Shown) => Promise<Shown>): Promise<void> {
  return turns(async () => {
    const stored = shownSchema.safeParse(await readItem('session:badge'));
    await writeItem('session:badge', await to(stored.success ? stored.data : { needsYou: 0, dots: {} }));
  });
}
