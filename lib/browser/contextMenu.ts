/** The right-click menu: mark the lead that was clicked, or open the popup when that is not beyond doubt. */
import { type Browser, browser } from '#imports';
import { findContactsInText } from '../detect/rank/judgeText.ts';
import { linkTarget } from '../detect/text/linkTarget.ts';
import { type Draft, emptyDraft, toDraft } from '../draft.ts';
import { type Identifier, sameIdentifier } from '../identifier.ts';
import { type MarkStatus, markStatuses } from '../lead.ts';
import { leadIdIn } from '../leadLink.ts';
import { onlyContact, toMenuTarget } from '../menuTarget.ts';
import type { Update } from '../update.ts';
import type { WordKey } from '../words.ts';
import { hostOf, workspaceAt } from '../workspaces.ts';
import { findContacts, readField } from './findContacts.ts';
import { markUnseen } from './markUnseen.ts';
import { openPopup } from './openPopup.ts';
import { say } from './say.ts';
import { readSettings } from './stored.ts';
import { readWorkspaces } from './workspaceStore.ts';

type Click = Browser.contextMenus.OnClickData;

/** In the order in which they stand in the menu. */
const items: readonly (readonly [MarkStatus, WordKey])[] = [
  ['won', 'menuWon'],
  ['qualified', 'menuQualified'],
  ['lost', 'menuLost'],
];

/** To be called in the background's first turn. */
export function offerContextMenu(): void {
  // Both browsers keep the items; they are made anew so that they follow the browser's language and our updates.
  browser.runtime.onInstalled.addListener(() => void createItems());
  browser.runtime.onStartup.addListener(() => void createItems());
  browser.contextMenus.onClicked.addListener((click, tab) => {
    const status = markStatuses.find((known) => known === click.menuItemId);
    if (status && tab?.id !== undefined) void mark(status, click, tab.id);
  });
}

async function createItems(): Promise<void> {
  await browser.contextMenus.removeAll();
  for (const [id, title] of items) {
    browser.contextMenus.create({
      id,
      title: say(title),
      contexts: ['selection', 'link', 'editable', 'page'],
    });
  }
}

async function mark(status: MarkStatus, click: Click, tabId: number): Promise<void> {
  const workspaceHere = readWorkspaces().then((all) => workspaceAt(all, hostOf(click.pageUrl)));
  const workspaceId = workspaceHere.then((one) => one?.id).catch(() => undefined);
  // A reason is missing, and only the person has it. Asked before any waiting: see openPopup.
  if (status === 'lost')
    return openPopup(
      tabId,
      findMarked(click, tabId).then((found) => toUnsureDraft(status, found)),
      workspaceId,
    );
  const found = await findMarked(click, tabId);
  const settings = await readSettings();
  const value = status === 'won' ? settings.defaultValueWon : settings.defaultValueQualified;
  if (!found.contact) return openPopup(tabId, toUnsureDraft(status, found, value), workspaceId);
  const update: Update = {
    lead: found.contact,
    status,
    ...(value === undefined ? {} : { value }),
  };
  const workspace = await workspaceHere.catch(() => null);
  const isMarked = workspace && (await markUnseen(update, settings, { keyPrint: workspace.print, tabId }));
  // Without a key, or with a full disk, nothing can be promised: the popup says why.
  if (!isMarked) return openPopup(tabId, toDraft(update), workspaceId);
}

/** The one contact beyond doubt, or else what the person may want to correct by hand. */
interface Marked {
  readonly contact: Identifier | null;
  readonly typed: string;
}

function toUnsureDraft(status: MarkStatus, { contact, typed }: Marked, value?: number): Draft {
  const lead = contact?.value ?? typed;
  return { ...emptyDraft, status, lead, value: value === undefined ? '' : String(value) };
}

async function findMarked(click: Click, tabId: number): Promise<Marked> {
  const { defaultCountry: region } = await readSettings();
  const target = toMenuTarget(click);
  switch (target.kind) {
    case 'selection':
      return inText(target.text, region);
    case 'field':
      return inText(await readField(tabId, click.frameId ?? 0), region);
    case 'link':
      return inLink(target.url, tabId, region);
    case 'page': {
      const found = await findContacts(tabId);
      return { contact: found.ok ? (found.value.best?.identifier ?? null) : null, typed: '' };
    }
  }
}

function inText(text: string, region: string | undefined): Marked {
  const id = leadIdIn(text);
  // Among other words it may be anybody's: the popup shows whose it is.
  if (id !== null) return { contact: id === text.trim() ? { kind: 'id', value: id } : null, typed: id };
  const contacts = findContactsInText(text, { region });
  const almost = text.trim();
  // One address with a slip in it is worth handing over for correction; a whole sentence is not.
  const isCorrectable = contacts.length === 0 && almost.length <= 254 && !/\s/.test(almost);
  return { contact: onlyContact(contacts)?.identifier ?? null, typed: isCorrectable ? almost : '' };
}

/** A link that shows another address than it opens is for the person to judge (docs/security.md, T5); only the page can tell. */
async function inLink(url: string, tabId: number, region: string | undefined): Promise<Marked> {
  const id = leadIdIn(url);
  // What a link shows says nothing of the id in its address (docs/security.md, T5): the popup shows whose it is.
  if (id !== null) return { contact: null, typed: id };
  const contacts = linkTarget(url).flatMap(({ text }) => findContactsInText(text, { region }));
  const contact = onlyContact(contacts);
  if (!contact) return { contact, typed: '' };
  const page = await findContacts(tabId);
  const seen = page.ok
    ? page.value.contacts.filter((other) => sameIdentifier(other.identifier, contact.identifier))
    : [];
  return seen.some((other) => other.disagrees)
    ? { contact: null, typed: contact.identifier.value }
    : { contact: contact.identifier, typed: '' };
}
