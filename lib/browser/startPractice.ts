/** How our pages begin to practise: as an organization among the others. What else can be done with it stands in changePractice.ts, which the popup is spared. */
import { browser } from '#imports';
import { practiceWorkspace } from '../practice/practice.ts';
import type { Outcome } from '../problem.ts';
import { withWorkspace } from '../workspaces.ts';
import { ringBell } from './outboxBell.ts';
import { changeWorkspaces } from './workspaceStore.ts';

/** Adds the practice organization, with all leads as on the first day where it is new, and opens its page. */
export async function startPractice(): Promise<Outcome<true>> {
  const outcome = await changeWorkspaces((all) => withWorkspace(all, practiceWorkspace));
  if (!outcome.ok) return outcome;
  ringBell();
  await openPracticePage();
  return outcome;
}

/** Opens it, or goes to where it is open. */
export async function openPracticePage(): Promise<void> {
  const url = browser.runtime.getURL('/practice.html');
  const here = await browser.tabs.getCurrent().catch(() => undefined);
  if (here?.url?.startsWith(url)) return;
  await browser.tabs.create({ url });
}
