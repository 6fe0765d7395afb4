/** Which shared mailboxes step back: `info@acme.com` on a page that shows the one person at acme.com whom it is about, or calls one of several that. */
import { domainOf, isFreeMail } from '../names/freeMail.ts';
import { companyNames } from '../names/looksNamed.ts';
import type { OfPerson } from './inRankOrder.ts';
import type { Reason } from './rankSignals.ts';

/** What tells one of a company's people from the others, and its mailbox only from other companies'. */
const chosen: ReadonlySet<Reason> = new Set(['customer', 'primary']);
/** It is meant all the same: it wrote, or was chosen. */
const meant: ReadonlySet<Reason> = new Set([
  'pointedAt',
  'nearPointed',
  'selectedRow',
  'formField',
  'forwarded',
  'replyTo',
  'sender',
  'headed',
  'writtenTo',
  ...chosen,
]);
/** Somebody who is mentioned there is not whom the page is about. */
const mentioned: ReadonlySet<Reason> = new Set([
  'shared',
  'nobody',
  'recipient',
  'copied',
  'quoted',
  'forwarder',
  'formSender',
  'collapsed',
  'fromUs',
  'owner',
  'timeline',
  'menu',
  'prose',
  'own',
  'account',
  'learnt',
  'colleague',
]);

/** The same contacts; those of a mailbox that steps back, and the phones that are grouped with it, say so. */
export function withTeamMailboxes(contacts: readonly OfPerson[]): OfPerson[] {
  const emails = contacts.filter(({ identifier, visible }) => identifier.kind === 'email' && visible);
  const people = new Map<string, Set<number>>();
  const chosenOnes = new Map<string, Set<number>>();
  for (const { identifier, reasons, person } of emails) {
    const domain = domainOf(identifier.value);
    if (isFreeMail(domain) || reasons.some((reason) => mentioned.has(reason))) continue;
    people.set(domain, (people.get(domain) ?? new Set()).add(person));
    if (reasons.some((reason) => chosen.has(reason)))
      chosenOnes.set(domain, (chosenOnes.get(domain) ?? new Set()).add(person));
  }
  const isBehind = (domain: string, reasons: readonly Reason[]) => {
    const isOneChosen = chosenOnes.get(domain)?.size === 1;
    return (
      (isOneChosen || people.get(domain)?.size === 1) &&
      !reasons.some((reason) => meant.has(reason) && !(isOneChosen && chosen.has(reason)))
    );
  };
  const behind = new Set(
    emails
      .filter(
        ({ identifier: { value }, reasons, name }) =>
          reasons.includes('shared') &&
          isBehind(domainOf(value), reasons) &&
          // A person may have no other address: then it is called by their name.
          (name === null || companyNames([value])(name)),
      )
      .map(({ person }) => person),
  );
  return contacts.map((contact) =>
    behind.has(contact.person) ? { ...contact, reasons: ['teamOfPerson', ...contact.reasons] } : contact,
  );
}
