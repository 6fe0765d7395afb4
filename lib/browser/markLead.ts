/** A mark that a person makes, from a page of ours or the menu, goes into the outbox. */
import { browser } from '#imports';
import type { Asked } from '../outbox/acceptUpdate.ts';
import type { Entry } from '../outbox/entry.ts';
import type { Outcome } from '../problem.ts';
import type { Settings } from '../settings.ts';
import type { Update } from '../update.ts';
import { acceptIntoOutbox } from './acceptIntoOutbox.ts';
import { send } from './messages.ts';

/** Where a mark comes from. */
export interface MarkedFrom {
  /** Of the key of the organization that it is for. */
  readonly keyPrint: string;
  readonly from: Entry['from'];
  /** The tab whose popup tells what becomes of it; none for a mark among many, which has a place of its own there. */
  readonly tabId?: number;
  /** The id of the entry that the person has edited. */
  readonly instead?: string;
  /** The one lead at this address as the person saw it, and when. */
  readonly seen?: NonNullable<Asked['seen']>;
}

/** Accepts a mark: once this resolves with an entry, it is safe on this computer. Nothing has been sent yet. */
export function markLead(
  update: Update,
  { undoSeconds }: Pick<Settings, 'undoSeconds'>,
  from: MarkedFrom,
): Promise<Outcome<Entry>> {
  return acceptIntoOutbox(update, { ...from, graceMs: undoSeconds * 1000 });
}

/** Wakes the background; the alarm does where the message is lost with a page that closes. */
export function callOutbox(): void {
  void browser.alarms.create('outbox', { delayInMinutes: 0.5 });
  awakenSender();
}

/** The same with no alarm behind it, for where a lost message loses nothing. */
export function awakenSender(): void {
  void send('wakeOutbox', {}).catch(() => undefined);
}
