/** The outbox in the background: what wakes it, what it tells, and how it sleeps. */
import { type Browser, browser } from '#imports';
import { toKeyCheck } from '../octanist/apiAnswer.ts';
import { toCheckRequest } from '../octanist/apiRequest.ts';
import { endWait } from '../outbox/decide.ts';
import { type Entry, isIn } from '../outbox/entry.ts';
import { takeHeart, trustKey } from '../outbox/health.ts';
import type { Outcome } from '../problem.ts';
import { callApi } from './callApi.ts';
import { isPopupOpen } from './isPopupOpen.ts';
import { holdFor, isHeld, standsBack } from './outboxHold.ts';
import { type News, type SenderEvents, workOutbox } from './outboxSender.ts';
import { changeHealth, changeOpen, pruneReceipts } from './outboxStore.ts';
import { findWatched, showBadge, Tellings } from './outboxTellings.ts';
import { beginSession } from './stored.ts';

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
}

/** A new version is there. It starts between two requests and with no popup open: what is stored is all it needs. */
let isUpdateWaiting = false;

let work: Promise<void> | undefined;

/** Whether somebody has called: work that is under way looks at once, and once more before it rests. */
let isCalled = false;
let call = Promise.withResolvers<void>();

const news: News = {
  take() {
    const wasCalled = isCalled;
    if (isCalled) call = Promise.withResolvers();
    isCalled = false;
    return wasCalled;
  },
  get comes() {
    return call.promise;
  },
  get isHeld() {
    return isHeld();
  },
  standsBack,
};

/** Nothing leaves for as long as this line from a page of ours is open. */
export function holdOutbox(port: Browser.runtime.Port): void {
  const stop = () => {
    isCalled = true;
    call.resolve();
    return work;
  };
  void holdFor(port, stop, () => void wakeOutbox());
}

/** Resolves when all that can be done at this moment has been done. */
export function wakeOutbox(): Promise<void> {
  isCalled = true;
  call.resolve();
  work ??= goThrough().finally(() => {
    work = undefined;
  });
  return work;
}

async function goThrough(): Promise<void> {
  try {
    let isOurs = true;
    // Also for whoever called while it was about to rest.
    while (isOurs && news.take()) isOurs = await workOnce();
    // An earlier background still holds the lock: it will be gone by then.
    if (!isOurs) await browser.alarms.create(heartbeat, { delayInMinutes: heartbeatMinutes });
  } catch {
    // Without a database, or with a full disk: what is stored is safe, and the next beat begins from it.
    await browser.alarms.create(heartbeat, { delayInMinutes: heartbeatMinutes });
  }
}

function workOnce(): Promise<boolean> {
  const tellings = new Tellings();
  const onResting: SenderEvents['onResting'] = async (wakeAtMs, open) => {
    await tellings.end();
    await rest(wakeAtMs, open);
    void tidyUp();
  };
  return workOutbox({ findWatched, onSettled: tellings.tell.bind(tellings), onResting }, news);
}

let isTidying = false;

/** Marks first: whoever reads the outbox waits while receipts are deleted. */
async function tidyUp(): Promise<void> {
  if (isTidying) return;
  isTidying = true;
  await pruneReceipts(Date.now()).catch(() => undefined);
  isTidying = false;
}

async function rest(wakeAtMs: number | null, open: readonly Entry[]): Promise<void> {
  await showBadge(open);
  if (isUpdateWaiting && !(await isPopupOpen())) return browser.runtime.reload();
  const isAnythingDue = open.some((entry) => isIn(entry, 'waiting', 'unconfirmed'));
  if (!isAnythingDue) return void (await browser.alarms.clear(heartbeat));
  await browser.alarms.create(heartbeat, { periodInMinutes: heartbeatMinutes });
  const waitMs = wakeAtMs === null ? Number.POSITIVE_INFINITY : wakeAtMs - Date.now();
  if (waitMs <= shortWaitMs) setTimeout(() => void wakeOutbox(), Math.max(0, waitMs));
}

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
