/** What the outbox would do now, and why the rest waits: asked by the sender, and by the screens that show it. */
import { learnIds } from '../outbox/lanes.ts';
import { countSent } from '../outbox/ourMarks.ts';
import { usualPace } from '../outbox/pace.ts';
import { type Plan, planOutbox } from '../outbox/planOutbox.ts';
import { hasHostAccess } from './apiOrigin.ts';
import type { Kept } from './outboxStore.ts';
import { readKeyPrints } from './workspaceStore.ts';

/** @param underHand the ids of the entries that are being sent or read by now, as far as the caller knows */
export async function planNow(kept: Kept, underHand: ReadonlySet<string> = new Set()): Promise<Plan> {
  const [keyPrints, hasAccess] = await Promise.all([readKeyPrints(), hasHostAccess()]);
  const all = [...kept.open, ...kept.receipts];
  const known = learnIds(all);
  return planOutbox(kept.open, {
    nowMs: Date.now(),
    pace: usualPace,
    isOnline: navigator.onLine,
    hasAccess,
    keyPrints,
    health: kept.health,
    known,
    sent: countSent(all, known),
    underHand,
  });
}
