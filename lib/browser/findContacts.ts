/** Reads a page through the reader script and judges what it reports. Works in a tab that the person has just acted on. */
import { browser } from '#imports';
import type { Contact, FoundContacts } from '../detect/contact.ts';
import { firstContacts } from '../detect/firstContacts.ts';
import { judge } from '../detect/judge.ts';
import type { PageReading } from '../detect/pageReading.ts';
import { toOwnAddresses } from '../detect/rank/ownAddresses.ts';
import { withLeadOfPage } from '../leadOfPage.ts';
import { fail, type Outcome, succeed } from '../problem.ts';
import type { Settings } from '../settings.ts';
import { pageAddress } from './currentTab.ts';
import { familiarAmong, learnVisit } from './learntAddresses.ts';
import { ownPageHost } from './ownPage.ts';
import { ringPageBell } from './pageBell.ts';
import { readTab } from './readTab.ts';
import { readSettings } from './stored.ts';

/**
 * Gives `page-unreadable` where the browser lets no extension in, or where the tab was not opened to us by a click (activeTab). Of a long page
 * `onFirst` gets the contacts in view meanwhile: to be shown, and nothing more, since who is meant only the whole page can tell.
 */
export async function findContacts(
  tabId: number,
  onFirst?: (first: FoundContacts) => void,
): Promise<Outcome<FoundContacts>> {
  const settings = await readSettings();
  const around = { region: settings.defaultCountry, own: toOwnAddresses(settings.ownAddresses) };
  const onInView = (reading: PageReading) => {
    const first = firstContacts(judge(reading, around));
    if (first) onFirst?.(first);
  };
  const [[page, ...frames], address] = await Promise.all([
    readTab(tabId, settings.defaultCountry, onFirst && onInView),
    pageAddress(tabId),
  ]);
  if (!page) return fail('page-unreadable');
  ringPageBell({ tabId, is: 'read' });
  const found = await judgeFor(settings, page);
  const whole = withFrames(
    found,
    frames.filter((one) => one !== null).map((one) => judge(one, around)),
  );
  return succeed(withLeadOfPage(whole, address));
}

/** Judges what a reader on an enabled site reported. */
export async function judgeReading(reading: PageReading, tabId: number): Promise<FoundContacts> {
  const [settings, address] = await Promise.all([readSettings(), pageAddress(tabId)]);
  return withLeadOfPage(await judgeFor(settings, reading), address);
}

/** What stands in frames of other origins comes last and leads never: from inside such a frame nobody can tell whether it is in sight. */
function withFrames(page: FoundContacts, frames: readonly FoundContacts[]): FoundContacts {
  const contacts = [...page.contacts];
  const known = new Set(contacts.map(keyOf));
  for (const contact of frames.flatMap((frame) => frame.contacts)) {
    if (known.has(keyOf(contact))) continue;
    known.add(keyOf(contact));
    contacts.push({ ...contact, visible: false });
  }
  return { ...page, contacts, cutShort: page.cutShort || frames.some((frame) => frame.cutShort) };
}

function keyOf({ identifier: { kind, value } }: Contact): string {
  return `${kind}:${value}`;
}

/** Judges with what the person told us in Options, then again where somebody is there whom they keep meeting. */
async function judgeFor(settings: Settings, reading: PageReading): Promise<FoundContacts> {
  const { defaultCountry: region, ownAddresses, learnsAddresses } = settings;
  const found = judge(reading, { region, own: toOwnAddresses(ownAddresses) });
  if (reading.host === ownPageHost) return found;
  if (!learnsAddresses || found.contacts.length === 0) return found;
  const identifiers = found.contacts.map(({ identifier }) => identifier);
  const learnt = await familiarAmong(identifiers);
  void learnVisit(reading.host ?? '', identifiers);
  return learnt.size === 0 ? found : judge(reading, { region, own: toOwnAddresses(ownAddresses, learnt) });
}

/** The text of the field that was right-clicked, or the empty string. */
export async function readField(tabId: number, frameId: number): Promise<string> {
  try {
    const [frame] = await browser.scripting.executeScript({
      target: { tabId, frameIds: [frameId] },
      func: focusedText,
    });
    return typeof frame?.result === 'string' ? frame.result.slice(0, 64 * 1024) : '';
  } catch {
    return '';
  }
}

/** Runs in the page. A right click focuses an editable field before the menu opens. */
function focusedText(): string {
  let focused = document.activeElement;
  while (focused?.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement;
  if (focused instanceof HTMLInputElement) return focused.type === 'password' ? '' : focused.value;
  if (focused instanceof HTMLTextAreaElement) return focused.value;
  return focused instanceof HTMLElement && focused.isContentEditable ? focused.innerText : '';
}
