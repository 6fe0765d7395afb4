/** A mark made without the form: from the menu, or the address bar. */
import { isIn } from '../outbox/entry.ts';
import type { Settings } from '../settings.ts';
import type { Update } from '../update.ts';
import { type MarkedFrom, markLead } from './markLead.ts';
import { notifyAccepted } from './notify.ts';
import { wakeOutbox } from './outbox.ts';

/** Accepts it, tells that it can be taken back, and has it sent. Gives false where nothing can be promised: a full disk. */
export async function markUnseen(
  update: Update,
  settings: Settings,
  from: Omit<MarkedFrom, 'from' | 'instead'>,
): Promise<boolean> {
  const accepted = await markLead(update, settings, { ...from, from: 'menu' });
  if (!accepted.ok) return false;
  const { value: entry } = accepted;
  if (isIn(entry, 'waiting') && entry.state.reason === 'undo') await notifyAccepted(entry);
  await wakeOutbox();
  return true;
}
