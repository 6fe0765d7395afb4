/** Which messages tell what somebody filled in on a website, and from whom they come. */
import type { Candidate } from '../contact.ts';
import { domainOf } from '../names/freeMail.ts';
import { mailboxRole } from '../names/mailboxRole.ts';
import type { FieldLabel } from './fieldWords.ts';
import type { Role } from './rolesOf.ts';
import type { Telling } from './telling.ts';

/** The messages that tell what somebody filled in, and the scopes that such a message is sent from: itself, or one around it. */
export function formScopes(
  tellings: ReadonlyMap<number, Telling>,
  scopeAround: (scope: number) => number,
  ownDomains: ReadonlySet<string>,
) {
  const fields = new Set<number>();
  const senders = new Set<number>();
  for (const [scope, telling] of tellings) {
    if (!telling.fields.has('email') || !(telling.fields.has('name') || telling.fields.has('message')))
      continue;
    for (let outer = scope, isLast = false; !isLast; outer = scopeAround(outer)) {
      isLast = outer < 0;
      const { sender = null, isPersons = false } = tellings.get(outer) ?? {};
      if (sender === null) continue;
      // Whoever writes in their own name may put any labels into their mail (docs/security.md T4); a colleague passes a form on.
      if (isPersons && !ownDomains.has(domainOf(sender))) break;
      fields.add(scope);
      senders.add(outer);
    }
  }
  return { fields, senders };
}

/**
 * Says of one address after another, in page order, whether it is a field of a form although a message begins so: `From: Jane Doe <…>` in a
 * message that asks to answer her, or that a machine sent, and that did not go to her.
 */
export function filledInByMail() {
  const asked = new Set<string>();
  const reached = new Set<string>();
  return ({ sender, isForward, isQuote }: Telling, label: FieldLabel | null, email: string): boolean => {
    if (label === 'replyTo') asked.add(email);
    if (label === 'to' || label === 'copy') reached.add(email);
    if (label !== 'from' || sender === null || sender === email || isForward || isQuote) return false;
    const isMachine = mailboxRole({ kind: 'email', value: sender }) === 'nobody';
    return !reached.has(email) && (asked.has(email) || isMachine);
  };
}

/** Where the messages of the page go to. */
export function recipientDomains(
  candidates: readonly Candidate[],
  drafts: readonly Pick<Role, 'label'>[],
): ReadonlySet<string> {
  return new Set(
    candidates.flatMap(({ kind, text }, index) => {
      const label = drafts[index]?.label;
      return kind === 'email' && (label === 'to' || label === 'copy') ? [domainOf(text.toLowerCase())] : [];
    }),
  );
}
