/** Which e-mails and phones are one person's. */
import { isSameName } from '../names/isSameName.ts';
import { firstFrom } from './firstFrom.ts';
import type { Weighed, WeighedPlace } from './inRankOrder.ts';
import { itemsOfStep, type Steps } from './inSteps.ts';
import { weightOf } from './rankSignals.ts';
import { isWithin, type Skeleton } from './surroundingsOf.ts';

const maxClimb = 24;

export interface Persons {
  /** A number for each contact, the same for all of one person. */
  readonly persons: readonly number[];
  /** For each: it is a phone that stands with one e-mail and no other, and none of that person's phones stands nearer to it. */
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
  const byName = new Map<string, number>();
  const join = (index: number) => joinByName(contacts[index], index, { persons, byName });
  yield;
  for (const { index } of [...emails].sort((a, b) => a.contact.at - b.contact.at)) join(index);
  yield;
  const alone: number[] = [];
  /** By e-mail: the innermost elements that hold one of its person's phones, too. */
  const cards = new Map<number, Set<number>>();
  const besides: (readonly Beside[])[] = contacts.map(() => []);
  for (const [index, contact] of contacts.entries()) {
    if (index % itemsOfStep === itemsOfStep - 1) yield;
    if (contact.identifier.kind !== 'phone') continue;
    const isAlone = isTitle(contact) || contact.reasons.includes('dialIn');
    const stands = isAlone ? [] : besidesOf(contact, emails, skeleton);
    const [owner] = stands;
    if (owner === undefined) alone.push(index);
    else persons[index] = persons[owner.index] ?? owner.index;
    besides[index] = stands;
    for (const { index: email, around } of stands)
      cards.set(email, (cards.get(email) ?? new Set()).add(around));
  }
  /** Whether another of their phones stands nearer to the e-mail. */
  const isOuter = ({ index, around }: Beside) =>
    [...(cards.get(index) ?? [])].some((card) => card !== around && isWithin(skeleton, card, around));
  const isSure = besides.map((stands) => stands.some((one) => one.isSure && !isOuter(one)));
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
  /** The innermost element that holds both. */
  readonly around: number;
  readonly isSure: boolean;
}

type Email = { readonly contact: Weighed; readonly index: number; readonly place: WeighedPlace };

/**
 * Where the phone stands with the e-mail whose person it belongs to: by the best of its places; where several are near there, by others that are
 * sure. Empty where it is nobody's.
 */
function besidesOf(phone: Weighed, emails: readonly Email[], skeleton: Skeleton): readonly Beside[] {
  const { places: _, ...best } = phone;
  const others = phone.places.filter(({ at, isListed }) => at !== phone.at && !isListed);
  const besideAt = (place: WeighedPlace) => emailBeside({ ...best, ...place }, emails, skeleton);
  const sure = [best, ...others].flatMap((place) => besideAt(place) ?? []).filter(({ isSure }) => isSure);
  const owner = sure[0] ?? besideAt(best);
  return owner ? [owner, ...sure.slice(1).filter(({ index }) => index === owner.index)] : [];
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
    if (first && others.length > 0 && phone.isListed) return undefined;
    if (first) {
      return { index: leading([first, ...others]).index, around: outer, isSure: others.length === 0 };
    }
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
