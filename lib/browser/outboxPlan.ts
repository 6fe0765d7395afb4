/** What the outbox would do now, and why the rest waits: asked by the sender, and by the screens that show it. */
import { Lanes } from '../outbox/lanes.ts';
import { usualPace } from '../outbox/pace.ts';
import { type Plan, planOutbox, type Situation } from '../outbox/planOutbox.ts';
import { hasHostAccess } from './apiOrigin.ts';
import type { Kept } from './outboxStore.ts';
import { readWorkspaces } from './workspaceStore.ts';

/** The world around the outbox. */
export async function lookAround(): Promise<Omit<Situation, 'nowMs' | 'health' | 'lanes' | 'underHand'>> {
  const [{ all }, hasAccess] = await Promise.all([readWorkspaces(), hasHostAccess()]);
  return {
    pace: usualPace,
    isOnline: navigator.onLine,
    hasAccess,
    keyPrints: new Set(all.map(({ print }) => print)),
    isPracticeOffline: all.some(({ isOffline }) => isOffline),
  };
}

/** The plan as a screen shows it: of what is under hand elsewhere it knows only what is stored. */
export async function planNow({ open, receipts, health }: Kept): Promise<Plan> {
  const lanes = new Lanes([...open, ...receipts]);
  return planOutbox(open, {
    ...(await lookAround()),
    nowMs: Date.now(),
    health,
    lanes,
    underHand: new Set(),
  });
}
