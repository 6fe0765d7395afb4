/** Which e-mails and phones are one person's. */
import { isSameName } from '../names/isSameName.ts';
import { firstFrom } from './firstFrom.ts';
import type { Weighed, WeighedPlace } from './inRankOrder.ts';
import { itemsOfStep, type Steps } from './inSteps.ts';
import { weightOf } from './rankSignals.ts';
import type { Skeleton } from './surroundingsOf.ts';

const maxClimb = 24;

export interface Persons {
  /** A number for each contact, the same for all of one person. */
  readonly persons: readonly number[];
  /** For each: it is a phone that stands with one e-mail and no other, and not the nearest of several. */
  readonly isSure: readonly boolean[];
}

/**
 * A number for each contact, the same for all of one person. A phone is that of the e-mail with which it shares the nearest element that
 * holds no other person's; of several, of the one with its name, else of the leading one. Contacts of one name are one person's.
 */
export function* personsInSteps(contacts: readonly Weighed[], skeleton: Skeleton): Steps<Persons> {
  const emails = contacts
    .flatMap((contact, index) =>
      contact.identifier.kind === 'email' ? contact.places.map((place) => ({ contact, index, place })) : [],
    )
    .sort((a, b) => a.place.at - b.place.at);
  const persons = contacts.map((_, index) => index);
  const isSure = contacts.map(() => false);
  const byName = new Map<string, number>();
  const join = (index: number) => joinByName(contacts[index], index, { persons, byName });
  yield;
  for (const { index } of [...emails].sort((a, b) => a.contact.at - b.contact.at)) join(index);
  yield;
  const alone: number[] = [];
  for (const [index, contact] of contacts.entries()) {
    if (index % itemsOfStep === itemsOfStep - 1) yield;
    if (contact.identifier.kind !== 'phone') continue;
    const isAlone = isTitle(contact) || contact.reasons.includes('dialIn');
    const owner = isAlone ? undefined : ownerOf(contact, emails, skeleton);
    if (owner === undefined) alone.push(index);
    else persons[index] = persons[owner.index] ?? owner.index;
    isSure[index] = owner?.isSure === true;
  }
  alone.forEach(join);
  return { persons, isSure };
}

/** Contacts of one name are one person's, but not in a list, unless they stand elsewhere as well: there two may have one name. */
function joinByName(
  contact: Weighed | undefined,
  index: number,
  { persons, byName }: { persons: number[]; byName: Map<string, number> },
): void {
  const isOnlyListed = contact?.places.every(({ isListed, mention }) => isListed || mention !== null);
  const name = contact?.isListed && isOnlyListed ? undefined : contact?.name?.toLowerCase();
  if (name === undefined) return;
  const known = byName.get(name);
  if (known === undefined) byName.set(name, index);
  else persons[index] = persons[known] ?? known;
}

/** A chat that is called by a number is with whoever has it, and its mails are others'. */
function isTitle({ reasons, name }: Weighed): boolean {
  return name === null && reasons.includes('namedByPage');
}

interface Beside {
  readonly index: number;
  readonly isSure: boolean;
}

type Email = { readonly contact: Weighed; readonly index: number; readonly place: WeighedPlace };

/** The e-mail whose person the phone belongs to, by the best of its places; where several are near there, by another that is sure. */
function ownerOf(phone: Weighed, emails: readonly Email[], skeleton: Skeleton): Beside | undefined {
  const { places: _, ...best } = phone;
  const others = phone.places.filter(({ at, isListed }) => at !== phone.at && !isListed);
  let perhaps: Beside | undefined;
  for (const place of [best, ...others]) {
    const beside = emailBeside({ ...best, ...place }, emails, skeleton);
    if (beside?.isSure) return beside;
    if (place === best) perhaps = beside;
  }
  return perhaps;
}

function emailBeside(
  phone: Omit<Weighed, 'places'>,
  emails: readonly Email[],
  { elements, last }: Skeleton,
): Beside | undefined {
  let outer = phone.at;
  for (let climb = 0; climb < maxClimb && outer >= 0; climb += 1) {
    const inside = emailsFrom(emails, outer, last[outer] ?? outer).filter((email) => fits(phone, email));
    const named = inside.filter(
      ({ contact: { name } }) => phone.name !== null && name !== null && isSameName(phone.name, name),
    );
    const [first, ...rest] = named.length > 0 ? named : inside;
    const others = rest.filter(({ index }) => index !== first?.index);
    if (first && others.length === 0) return { index: first.index, isSure: true };
    if (first)
      return phone.isListed ? undefined : { index: leading([first, ...others]).index, isSure: false };
    outer = elements[outer]?.parent ?? -1;
  }
  return undefined;
}

function fits(phone: Omit<Weighed, 'places'>, { contact, place }: Email): boolean {
  return (
    phone.partOfPage === place.partOfPage &&
    phone.isListed === place.isListed &&
    phone.mention === place.mention &&
    !contact.reasons.includes('nobody') &&
    (phone.name === null || contact.name === null || isSameName(phone.name, contact.name))
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
  const first = firstFrom(from, emails.length, (index) => emails[index]?.place.at);
  for (let index = first; index < emails.length && inside.length < 8; index += 1) {
    const email = emails[index];
    if (!email || email.place.at > to) break;
    inside.push(email);
  }
  return inside;
}
