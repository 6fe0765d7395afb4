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

interface Reported {
  readonly found: FoundContacts;
  readonly host: string;
  /** The site and the contact that stood out when the page was last looked at in full. */
  readonly proven: string;
}

const latest = new Map<number, Reported>();
/** Tabs come and go unheard: the oldest give way. */
const maxTabs = 20;

/**
 * As reported last; read anew where this background has heard of none, or where somebody new stands out: a reader that follows a page
 * does not search all of it for what lies over its texts, and nobody is to be chosen whom no person sees (docs/security.md T4).
 */
export async function contactsNow(tabId: number): Promise<Outcome<FoundContacts>> {
  const reported = latest.get(tabId);
  if (reported && (!reported.found.best || leaderOf(reported) === reported.proven))
    return succeed(reported.found);
  const whole = await findContacts(tabId);
  if (!reported) return whole;
  if (!whole.ok) return succeed({ ...reported.found, best: null });
  const last = latest.get(tabId);
  if (last) latest.set(tabId, { ...last, proven: leaderOf({ found: whole.value, host: reported.host }) });
  return whole;
}

function leaderOf({ found: { best }, host }: Pick<Reported, 'found' | 'host'>): string {
  return best ? `${host} ${best.identifier.value}` : '';
}

/** To be called in the background's first turn: keeps the readers where they belong, and hears them. */
export function keepReports(): void {
  keepReaders();
  hearReaders(takeReport);
  // Leads have come, or one was marked.
  hearPulls(() => {
    for (const [tabId, { found }] of latest) void showOpenLeads(tabId, found);
  });
}

async function takeReport(tabId: number, reading: PageReading): Promise<void> {
  const found = await judgeReading(reading, tabId);
  const { proven = '' } = latest.get(tabId) ?? {};
  latest.delete(tabId);
  latest.set(tabId, { found, host: reading.host ?? '', proven });
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
