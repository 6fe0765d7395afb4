/** Which e-mails and phones are one person's. */
import { isSameName } from '../names/isSameName.ts';
import { firstFrom } from './firstFrom.ts';
import type { Weighed } from './inRankOrder.ts';
import { weightOf } from './rankSignals.ts';
import type { Skeleton } from './surroundingsOf.ts';

const maxClimb = 24;

/**
 * A number for each contact, the same for all of one person. A phone is that of the e-mail with which it shares the nearest element that
 * holds no other person's; of several, of the one with its name, else of the leading one. Contacts of one name are one person's.
 */
export function personsOf(contacts: readonly Weighed[], skeleton: Skeleton): number[] {
  const emails = contacts
    .map((contact, index) => ({ contact, index }))
    .filter(({ contact }) => contact.identifier.kind === 'email')
    .sort((a, b) => a.contact.at - b.contact.at);
  const persons = contacts.map((_, index) => index);
  const byName = new Map<string, number>();
  const join = (index: number) => joinByName(contacts[index], index, { persons, byName });
  for (const { index } of emails) join(index);
  const alone: number[] = [];
  contacts.forEach((contact, index) => {
    if (contact.identifier.kind !== 'phone') return;
    const isAlone = isTitle(contact) || contact.reasons.includes('dialIn');
    const email = isAlone ? undefined : emailBeside(contact, emails, skeleton);
    if (email === undefined) alone.push(index);
    else persons[index] = persons[email] ?? email;
  });
  alone.forEach(join);
  return persons;
}

/** Contacts of one name are one person's, but not in a list: there two may have one name. */
function joinByName(
  contact: Weighed | undefined,
  index: number,
  { persons, byName }: { persons: number[]; byName: Map<string, number> },
): void {
  const name = contact?.isListed ? undefined : contact?.name?.toLowerCase();
  if (name === undefined) return;
  const known = byName.get(name);
  if (known === undefined) byName.set(name, index);
  else persons[index] = persons[known] ?? known;
}

/** A chat that is called by a number is with whoever has it, and its mails are others'. */
function isTitle({ reasons, name }: Weighed): boolean {
  return name === null && reasons.includes('namedByPage');
}

type Email = { readonly contact: Weighed; readonly index: number };

/** The index of the e-mail whose person the phone belongs to. */
function emailBeside(
  phone: Weighed,
  emails: readonly Email[],
  { elements, last }: Skeleton,
): number | undefined {
  let outer = phone.at;
  for (let climb = 0; climb < maxClimb && outer >= 0; climb += 1) {
    const inside = emailsFrom(emails, outer, last[outer] ?? outer).filter(({ contact }) =>
      fits(phone, contact),
    );
    const named = inside.filter(
      ({ contact: { name } }) => phone.name !== null && name !== null && isSameName(phone.name, name),
    );
    const [first, ...others] = named.length > 0 ? named : inside;
    if (first && others.length === 0) return first.index;
    if (first) return phone.isListed ? undefined : leading([first, ...others]).index;
    outer = elements[outer]?.parent ?? -1;
  }
  return undefined;
}

function fits(phone: Weighed, email: Weighed): boolean {
  return (
    phone.partOfPage === email.partOfPage &&
    phone.isListed === email.isListed &&
    phone.mention === email.mention &&
    !email.reasons.includes('nobody') &&
    (phone.name === null || email.name === null || isSameName(phone.name, email.name))
  );
}

function leading(emails: readonly [Email, ...Email[]]): Email {
  return emails.reduce((best, one) =>
    weightOf(one.contact.reasons) > weightOf(best.contact.reasons) ? one : best,
  );
}

/** Those between two elements of the page's order, the ends included. */
function emailsFrom(emails: readonly Email[], from: number, to: number): Email[] {
  const inside: Email[] = [];
  const first = firstFrom(from, emails.length, (index) => emails[index]?.contact.at);
  for (let index = first; index < emails.length && inside.length < 8; index += 1) {
    const email = emails[index];
    if (!email || email.contact.at > to) break;
    inside.push(email);
  }
  return inside;
}
