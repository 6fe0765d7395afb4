/** What readers report of their pages: judged, kept while the background lives, shown on the toolbar button, and told to open panels. */
import type { FoundContacts } from '../detect/contact.ts';
import type { PageReading } from '../detect/pageReading.ts';
import { addressesInView } from '../lookup/openLeads.ts';
import { type Outcome, succeed } from '../problem.ts';
import { findContacts, judgeReading } from './findContacts.ts';
import { heldOpenLeads, pullOpenLeads } from './openLeads.ts';
import { hearPulls } from './openLeadsNews.ts';
import { ringPageBell } from './pageBell.ts';
import { hearReaders } from './readerReports.ts';
import { keepReaders } from './siteReaders.ts';
import { readSettings } from './stored.ts';
import { showDots } from './toolbarBadge.ts';
import { workspaceOfTab } from './workspaceOfTab.ts';

const latest = new Map<number, FoundContacts>();
/** Tabs come and go unheard: the oldest give way. */
const maxTabs = 20;

/** As reported last; read anew where this background has heard of none. */
export async function contactsNow(tabId: number): Promise<Outcome<FoundContacts>> {
  const reported = latest.get(tabId);
  return reported ? succeed(reported) : findContacts(tabId);
}

/** To be called in the background's first turn: keeps the readers where they belong, and hears them. */
export function keepReports(): void {
  keepReaders();
  hearReaders(takeReport);
  // Leads have come, or one was marked.
  hearPulls(() => {
    for (const [tabId, found] of latest) void showOpenLeads(tabId, found);
  });
}

async function takeReport(tabId: number, reading: PageReading): Promise<void> {
  const found = await judgeReading(reading, tabId);
  latest.delete(tabId);
  latest.set(tabId, found);
  const [oldest] = latest.keys();
  if (latest.size > maxTabs && oldest !== undefined) latest.delete(oldest);
  ringPageBell({ tabId, is: 'changed' });
  const keyPrint = await showOpenLeads(tabId, found);
  // A page without contacts is no reason to ask for leads.
  if (keyPrint !== null && found.contacts.length > 0) await pullOpenLeads(keyPrint);
}

/**
 * Nothing is asked of Octanist about anybody on the page: only what is here already is held against it. Gives the fingerprint of the key
 * whose leads are matched; null where none are.
 */
async function showOpenLeads(tabId: number, found: FoundContacts): Promise<string | null> {
  const { looksUp, matchesHere, showsDot } = await readSettings();
  const workspace = showsDot && looksUp && matchesHere ? await workspaceOfTab(tabId) : null;
  const here = workspace ? await heldOpenLeads(workspace.print) : null;
  const ids = addressesInView(found).flatMap((contact) => here?.find(contact).map(({ id }) => id) ?? []);
  await showDots(tabId, new Set(ids).size);
  return workspace?.print ?? null;
}
