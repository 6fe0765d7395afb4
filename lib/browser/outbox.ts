/** The outbox in the background: what wakes it, what it tells, and how it sleeps. */
import { browser } from '#imports';
import { toKeyCheck } from '../octanist/apiAnswer.ts';
import { toCheckRequest } from '../octanist/apiRequest.ts';
import { endWait } from '../outbox/decide.ts';
import { type Entry, isIn } from '../outbox/entry.ts';
import { takeHeart, trustKey } from '../outbox/health.ts';
import { needsPerson } from '../outbox/needsPerson.ts';
import { usualPace } from '../outbox/pace.ts';
import type { Outcome } from '../problem.ts';
import { workspaceOf } from '../workspaces.ts';
import { callApi } from './callApi.ts';
import { isPopupOpen } from './isPopupOpen.ts';
import { learnMarked } from './learntAddresses.ts';
import { notifyEntry } from './notify.ts';
import { type SenderEvents, workOutbox } from './outboxSender.ts';
import { changeHealth, changeOpen, type Kept, pruneReceipts, readOutbox } from './outboxStore.ts';
import { beginSession, forgetDraft, readPutAway, rememberLossReason } from './stored.ts';
import { readKeyPrints, readWorkspaces } from './workspaceStore.ts';

/** While anything waits; browsers make it no shorter than half a minute. */
const heartbeat = 'outbox';
const heartbeatMinutes = 0.5;

/** What a timer may be trusted with: an idle background is ended after half a minute. */
const shortWaitMs = 25_000;

/** To be called in the background's first turn: whatever may bring a waiting update on wakes the outbox. */
export function keepOutboxGoing(): void {
  browser.runtime.onStartup.addListener(() => void wakeOutbox());
  browser.runtime.onInstalled.addListener(() => void wakeOutbox());
  browser.alarms.onAlarm.addListener(({ name }) => void (name === heartbeat && wakeOutbox()));
  browser.runtime.onUpdateAvailable.addListener(() => {
    isUpdateWaiting = true;
    void wakeOutbox();
  });
  globalThis.addEventListener?.('online', () => void comeOnline());
  void beginSession().then(wakeOutbox, wakeOutbox);
  void pruneReceipts(Date.now()).catch(() => undefined);
}

/** A new version is there. It starts between two requests and with no popup open: what is stored is all it needs. */
let isUpdateWaiting = false;

/** Counts the calls: work that is under way looks once more before it rests. */
let calls = 0;
let work: Promise<void> | undefined;

/** Resolves when all that can be done at this moment has been done. */
export function wakeOutbox(): Promise<void> {
  calls++;
  work ??= goThrough().finally(() => {
    work = undefined;
  });
  return work;
}

async function goThrough(): Promise<void> {
  let seen = 0;
  const hasNews = () => {
    const news = calls !== seen;
    seen = calls;
    return news;
  };
  try {
    let isOurs = true;
    // Also for whoever called while it was about to rest.
    while (isOurs && hasNews())
      isOurs = await workOutbox({ isWatched, onSettled: tell, onResting: rest }, hasNews);
    // An earlier background still holds the lock: it will be gone by then.
    if (!isOurs) await browser.alarms.create(heartbeat, { delayInMinutes: heartbeatMinutes });
  } catch {
    // Without a database, or with a full disk: what is stored is safe, and the next beat begins from it.
    await browser.alarms.create(heartbeat, { delayInMinutes: heartbeatMinutes });
  }
}

const rest: SenderEvents['onResting'] = async (wakeAtMs, { open }) => {
  await showBadge(open);
  if (isUpdateWaiting && !(await isPopupOpen())) return browser.runtime.reload();
  const isAnythingDue = open.some((entry) => isIn(entry, 'waiting', 'unconfirmed'));
  if (!isAnythingDue) return void (await browser.alarms.clear(heartbeat));
  await browser.alarms.create(heartbeat, { periodInMinutes: heartbeatMinutes });
  const waitMs = wakeAtMs === null ? Number.POSITIVE_INFINITY : wakeAtMs - Date.now();
  if (waitMs <= shortWaitMs) setTimeout(() => void wakeOutbox(), Math.max(0, waitMs));
};

async function comeOnline(): Promise<void> {
  const end = (entry: Entry) => (isIn(entry, 'waiting', 'unconfirmed') ? endWait(entry, Date.now()) : entry);
  await changeOpen(end, takeHeart);
  await wakeOutbox();
}

/** Asks Octanist about a saved key. Accepted, it is given another chance, and what waited for it goes on. */
export async function checkKey(keyPrint: string): Promise<Outcome<true>> {
  const answer = await callApi(toCheckRequest, keyPrint);
  const outcome = answer.ok ? toKeyCheck(answer.value) : answer;
  if (outcome.ok) await changeHealth((health) => trustKey(health, keyPrint));
  void wakeOutbox();
  return outcome;
}

/** The number of entries that need a person, and nothing while there is none. */
async function showBadge(open: Kept['open']): Promise<void> {
  const keyPrints = await readKeyPrints();
  const count = open.filter((entry) => needsPerson(entry, keyPrints, Date.now(), usualPace)).length;
  await browser.action.setBadgeText({ text: count === 0 ? '' : String(count) });
}

/** Whether a popup is open that shows what becomes of it: whoever goes on to another lead has put the last one away. */
const isWatched: SenderEvents['isWatched'] = async (entry) => {
  try {
    return entry.from === 'popup' && (await isPopupOpen()) && !(await isPutAway(entry));
  } catch {
    return false;
  }
};

async function isPutAway({ tabId, seq }: Entry): Promise<boolean> {
  return tabId !== undefined && seq <= (await readPutAway(tabId));
}

const tell: SenderEvents['onSettled'] = (entry, isWatched) => tellOf(entry, isWatched).catch(() => undefined);

async function tellOf(entry: Entry, isWatched: boolean): Promise<void> {
  const { from, keyPrint, tabId, update } = entry;
  // What went well can only lower the number, and that is seen to when there is nothing left to do.
  if (!isIn(entry, 'done') || entry.state.toLookAt) await showBadge((await readOutbox()).open);
  if (isIn(entry, 'done') && !entry.state.noteTwice) {
    // The draft goes only once Octanist has the mark: until then it is what the person would mend. What is there afterwards is of another.
    if (from === 'popup' && tabId !== undefined && !(await isPutAway(entry))) await forgetDraft(tabId);
    void learnMarked(update.lead);
    const workspace = workspaceOf(await readWorkspaces(), keyPrint);
    if (update.lossReason && workspace) await rememberLossReason(workspace.id, update.lossReason);
  }
  // Whoever closed the popup is told all the same: a mark that failed unseen would be a mark lost.
  if (!isWatched) await notifyEntry(entry);
}
