/** What Options and the practice page do with the practice organization: play a lost network, and remove all of it. */
import { endWait } from '../outbox/decide.ts';
import { isIn } from '../outbox/entry.ts';
import { isPractice, practicePrint, practiceWorkspace } from '../practice/practice.ts';
import { fail, type Outcome, succeed } from '../problem.ts';
import { withoutWorkspace, withWorkspace } from '../workspaces.ts';
import { forgetPractice } from './forgetPractice.ts';
import { callOutbox } from './markLead.ts';
import { ringBell } from './outboxBell.ts';
import { changeOpen } from './outboxStore.ts';
import { changeWorkspaces } from './workspaceStore.ts';

/** Plays a computer without a network, for practice marks alone. With the network back they go at once. */
export async function playOffline(isOffline: boolean): Promise<Outcome<true>> {
  const outcome = await changeWorkspaces((workspaces) =>
    workspaces.all.some(isPractice)
      ? withWorkspace(workspaces, { ...practiceWorkspace, ...(isOffline ? { isOffline } : {}) })
      : workspaces,
  );
  if (!outcome.ok) return outcome;
  try {
    await changeOpen(
      (entry) =>
        entry.keyPrint === practicePrint && isIn(entry, 'waiting', 'unconfirmed')
          ? endWait(entry, Date.now())
          : entry,
      (health) => health,
    );
    callOutbox();
    return outcome;
  } catch {
    return fail('storage-failed');
  }
}

/** Removes the organization first, so that nothing more is asked of it; then all that it has left. */
export async function removePractice(): Promise<Outcome<true>> {
  const outcome = await changeWorkspaces((all) => withoutWorkspace(all, practiceWorkspace.id));
  if (!outcome.ok) return outcome;
  try {
    await forgetPractice();
    ringBell();
    callOutbox();
    return succeed(true);
  } catch {
    return fail('storage-failed');
  }
}
