/** The tour: marks one lead from the popup and one from the right-click menu, and shows what became of both. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SandboxLead } from '../../lib/sandbox/sandboxLead.ts';
import type { Driver } from '../support/driver.ts';
import type { Screen } from '../support/screen.ts';
import { until } from '../support/until.ts';
import { type CrmPerson, crmPeople } from './demo/crmPeople.ts';
import type { Sandbox } from './server.ts';

const folder = '.output/tour';

/** Throws, saying what, when anything is not as it should be. */
export async function takeTour(driver: Driver, sandbox: Sandbox): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const shoot = async (screen: Screen, name: string) =>
    writeFileSync(join(folder, `${name}.png`), await screen.screenshot());

  console.log('\n1. From the popup: Thomas Berger wrote the open message; he is won.');
  const { person: thomas } = recordOf('Thomas Berger');
  const inbox = await driver.open(`${sandbox.origin}/demo/inbox`);
  await markFromPopup(driver, inbox, thomas.email, shoot);
  await expectLead(sandbox, thomas.email, { status: 'won', value: 5000, note: 'Signed today' });

  console.log('\n2. From the right-click menu: a telephone number on a CRM record; she is qualified.');
  const { person: camille, path } = recordOf('Camille Laurent');
  const page = await driver.open(`${sandbox.origin}${path}`);
  const telephone = `a[href="tel:${camille.tel}"]`;
  await driver.contextMenu(page, { item: 'Mark lead qualified', itemId: 'qualified', on: telephone });
  // The first one says that the mark is saved; what became of it takes its place once the time to undo is over.
  const notice = await until(
    async () => (await driver.notifications()).find(({ title }) => title.startsWith('Marked qualified')),
    { what: 'a notification that the lead is marked qualified' },
  );
  console.log(`   Notification: ${notice.title}. ${notice.message.replaceAll('\n', ' ')}`);
  await shoot(page, 'crm-record');
  await expectLead(sandbox, camille.email, { status: 'qualified' });

  const options = await driver.openExtensionPage('options.html');
  await options.byRole('button', 'Check key').seen();
  await shoot(options, 'options');

  await printJournal(sandbox);
  const patches = sandbox.requests.filter(({ method }) => method === 'PATCH');
  if (patches.length !== 2) throw new Error(`Two PATCHes were expected, ${patches.length} arrived.`);
  const complaints = (await driver.logs()).filter(
    ({ where, level }) => where.startsWith(driver.extensionOrigin) && level === 'error',
  );
  if (complaints.length > 0) throw new Error(`The extension complained: ${JSON.stringify(complaints)}`);
  console.log(`\nBoth leads are marked, once each. Screenshots: ${folder}/`);
}

async function markFromPopup(
  driver: Driver,
  inbox: Screen,
  email: string,
  shoot: (screen: Screen, name: string) => Promise<void>,
): Promise<void> {
  await shoot(inbox, 'inbox');
  const popup = await driver.openPopup(inbox);
  await popup.waitFor(() => document.querySelector('[role=option][aria-selected=true]') !== null);
  const chosen = await popup.byRole('textbox', 'Lead').value();
  if (chosen !== email) throw new Error(`The popup chose ${chosen}, not ${email}.`);
  await popup.byRole('radio', 'Won').click();
  await popup.byRole('textbox', 'Value').fill('5.000,00');
  await popup.byRole('textbox', 'Note').fill('Signed today');
  await popup.waitFor(() => document.body.textContent?.includes('5,000'));
  await shoot(popup, 'popup');
  await popup.byRole('button', 'Mark lead').click();
  console.log(`   Popup: ${(await popup.byRole('status').says('Marked won')).replaceAll('\n', ' ')}`);
  await shoot(popup, 'popup-marked');
  await popup.close();
}

async function expectLead(sandbox: Sandbox, email: string, wanted: Partial<SandboxLead>): Promise<void> {
  const leads = await sandbox.store.listLeads();
  const lead = leads.find((candidate) => candidate.email?.toLowerCase() === email.toLowerCase());
  for (const [field, value] of Object.entries(wanted)) {
    const found = lead?.[field as keyof SandboxLead];
    if (found !== value)
      throw new Error(`${email} has ${field} ${JSON.stringify(found)}, not ${JSON.stringify(value)}.`);
  }
}

async function printJournal(sandbox: Sandbox): Promise<void> {
  console.log('\nWhat reached the API, and the leads in its database before and after:');
  for (const { body, status, requestId, before, after, keyLast4 } of await sandbox.store.journal()) {
    console.log(`\n   PATCH /api/leads  X-API-KEY: ...${keyLast4}  ${JSON.stringify(body)}`);
    console.log(`   ${status} ${requestId}`);
    before.forEach((lead, index) => {
      console.log(`   ${lead.id} ${lead.name ?? ''}`);
      console.log(`      before ${toLine(lead)}`);
      console.log(`      after  ${toLine(after[index] ?? lead)}`);
    });
  }
}

function toLine({ status, value, note, lossReason }: SandboxLead): string {
  return JSON.stringify({ status, value, note, lossReason });
}

/** The person in the demo CRM, and the page about them. */
function recordOf(name: string): { person: CrmPerson; path: string } {
  const index = crmPeople.findIndex((person) => person.name === name);
  const person = crmPeople[index];
  if (!person) throw new Error(`The demo knows no ${name}.`);
  return { person, path: `/demo/crm/${index + 1}` };
}
