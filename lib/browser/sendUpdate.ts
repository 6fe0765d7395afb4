/** Performs an update: the key from its store, the PATCH to the one origin, the outcome kept for the popup to show. */
import { type Attempt, endAttempt, interruptAttempt, startAttempt } from '../attempt.ts';
import { toKeyCheck, toUpdateResult } from '../octanist/apiAnswer.ts';
import { toCheckRequest, toUpdateRequest } from '../octanist/apiRequest.ts';
import { fail, type Outcome } from '../problem.ts';
import type { Update, UpdateResult } from '../update.ts';
import { callApi } from './callApi.ts';
import { isPopupOpen } from './isPopupOpen.ts';
import { notifyOutcome } from './notify.ts';
import { forgetDraft, readAttempts, rememberLossReason, saveAttempt } from './stored.ts';

/** Updates on their way, by their content: a double click, or Enter on top of a click, joins the first instead of sending twice. */
const underWay = new Map<string, Promise<Outcome<UpdateResult>>>();

/** Sends the update once, and never repeats it by itself: after a doubt only a person may decide. */
export function sendUpdate(update: Update, tabId: number | null): Promise<Outcome<UpdateResult>> {
  const content = JSON.stringify(update);
  const joined = underWay.get(content);
  if (joined) return joined;
  const sent = performUpdate(update, tabId).finally(() => underWay.delete(content));
  underWay.set(content, sent);
  return sent;
}

async function performUpdate(update: Update, tabId: number | null): Promise<Outcome<UpdateResult>> {
  const attempt = startAttempt(crypto.randomUUID(), update, Date.now());
  try {
    if (tabId !== null) await saveAttempt(tabId, attempt);
  } catch {
    return fail('storage-failed');
  }
  const answer = await callApi((apiKey) => toUpdateRequest(update, apiKey));
  const outcome = answer.ok ? toUpdateResult(answer.value, update) : answer;
  // Asked before the popup can show it: one that closes right afterwards has told it.
  const isWatched = await isPopupOpen().catch(() => false);
  // Octanist has it or has not: what cannot be noted or shown here any more must not hide that.
  await noteOutcome(attempt, outcome, tabId).catch(() => undefined);
  // Whoever closed the popup is told all the same: a mark that failed unseen would be a mark lost.
  if (tabId !== null && !isWatched) await notifyOutcome(update, outcome, tabId).catch(() => undefined);
  return outcome;
}

async function noteOutcome(
  attempt: Attempt,
  outcome: Outcome<UpdateResult>,
  tabId: number | null,
): Promise<void> {
  const { lossReason } = attempt.update;
  if (tabId !== null) {
    // The draft goes only once Octanist has the mark: until then it is all there is of what was typed.
    if (outcome.ok) await forgetDraft(tabId);
    await saveAttempt(tabId, endAttempt(attempt, outcome, Date.now()));
  }
  if (outcome.ok && lossReason) await rememberLossReason(lossReason);
}

export async function checkKey(): Promise<Outcome<true>> {
  const answer = await callApi(toCheckRequest);
  return answer.ok ? toKeyCheck(answer.value) : answer;
}

/** To be run when the background starts: an attempt still sending was cut off with the background that sent it. */
export async function endInterruptedAttempts(): Promise<void> {
  for (const [tabId, attempt] of await readAttempts()) {
    if (attempt.state === 'sending') await saveAttempt(tabId, interruptAttempt(attempt, Date.now()));
  }
}
