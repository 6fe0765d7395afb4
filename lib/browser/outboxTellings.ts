/** Tells a person what has become of marks, by notification and badge, and remembers what they teach. */
import { type Entry, isIn } from '../outbox/entry.ts';
import { needsPerson } from '../outbox/needsPerson.ts';
import { usualPace } from '../outbox/pace.ts';
import { isPractice } from '../practice/practice.ts';
import { workspaceOf } from '../workspaces.ts';
import { isPopupOpen } from './isPopupOpen.ts';
import { learnMarked } from './learntAddresses.ts';
import { notifyEntry, notifyMany } from './notify.ts';
import { noLongerOpen } from './openLeads.ts';
import type { SenderEvents } from './outboxSender.ts';
import { readOutbox } from './outboxStore.ts';
import { forgetDraft, readPutAway, rememberLossReason } from './stored.ts';
import { showNeeds } from './toolbarBadge.ts';
import { readKeyPrints, readWorkspaces } from './workspaceStore.ts';

/** So many marks are told one by one; a hundred that come through at once are told as a hundred. */
const maxSingly = 3;

/** A notification that never comes up holds up no mark. */
const tellingMs = 3_000;

/** What one run of the sender has to tell. */
export class Tellings {
  readonly #underWay = new Set<Promise<void>>();
  readonly #marked: Entry['update']['lead'][] = [];
  readonly #more: Entry[] = [];
  #singly = 0;

  tell(entry: Entry, isWatched: boolean): void {
    if (isWell(entry)) {
      // Practice teaches nothing about real people.
      if (!isPractice({ print: entry.keyPrint })) this.#marked.push(entry.update.lead);
      void noLongerOpen(entry.keyPrint, entry.update.lead).catch(() => undefined);
    }
    // Whoever closed the popup is told all the same: a mark that failed unseen would be a mark lost.
    const isToNotify = !isWatched;
    const isSingle = isToNotify && this.#singly < maxSingly;
    if (isSingle) this.#singly++;
    else if (isToNotify) this.#more.push(entry);
    const telling: Promise<void> = tellOf(entry, isSingle)
      .catch(() => undefined)
      .finally(() => this.#underWay.delete(telling));
    this.#underWay.add(telling);
  }

  /** Resolves when all is told. */
  async end(): Promise<void> {
    void learnMarked(this.#marked);
    const isPractised = ({ keyPrint }: Entry) => isPractice({ print: keyPrint });
    const many = [true, false].map(async (ofPractice) => {
      const more = this.#more.filter((entry) => isPractised(entry) === ofPractice);
      if (more.length > 0) await notifyMany(countOf(more), ofPractice).catch(() => undefined);
    });
    await within(tellingMs, Promise.all([...this.#underWay, ...many]));
  }
}

function countOf(entries: readonly Entry[]): { readonly well: number; readonly open: number } {
  const well = entries.filter(isWell).length;
  return { well, open: entries.length - well };
}

async function tellOf(entry: Entry, isToNotify: boolean): Promise<void> {
  const { from, keyPrint, tabId, update } = entry;
  // What went well can only lower the number, and that is seen to when there is nothing left to do.
  if (!isIn(entry, 'done') || entry.state.toLookAt) await showBadge((await readOutbox()).open);
  if (isWell(entry)) {
    // The draft goes only once Octanist has the mark: until then it is what the person would mend. What is there afterwards is of another.
    if (from === 'popup' && tabId !== undefined && !(await isPutAway(entry))) await forgetDraft(tabId);
    const workspace = update.lossReason && workspaceOf(await readWorkspaces(), keyPrint);
    if (update.lossReason && workspace) await rememberLossReason(workspace.id, update.lossReason);
  }
  if (isToNotify) await notifyEntry(entry);
}

function isWell(entry: Entry): boolean {
  return isIn(entry, 'done') && !entry.state.noteTwice;
}

/** The number of entries that need a person, and nothing while there is none. */
export async function showBadge(open: readonly Entry[]): Promise<void> {
  const keyPrints = await readKeyPrints();
  const count = open.filter((entry) => needsPerson(entry, keyPrints, Date.now(), usualPace)).length;
  await showNeeds(count);
}

/** Those of an open popup that shows what becomes of them: whoever goes on to another lead has put the last one away. */
export const findWatched: SenderEvents['findWatched'] = async (entries) => {
  const ofPopup = entries.filter(({ from }) => from === 'popup');
  try {
    if (ofPopup.length === 0 || !(await isPopupOpen())) return new Set();
    const shown = await Promise.all(ofPopup.map(async (entry) => ((await isPutAway(entry)) ? [] : entry.id)));
    return new Set(shown.flat());
  } catch {
    return new Set();
  }
};

async function isPutAway({ tabId, seq }: Pick<Entry, 'tabId' | 'seq'>): Promise<boolean> {
  return tabId !== undefined && seq <= (await readPutAway(tabId));
}

/** Resolves with the work, or when the time is over. */
async function within(ms: number, work: Promise<unknown>): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>();
  const timer = setTimeout(resolve, ms);
  await Promise.race([work, promise]);
  clearTimeout(timer);
}
