/** Who is signed in to the page: products show it in a corner, in the title, as the sender of what is being written, and call them `me`. */
import type { Candidate } from '../contact.ts';
import type { Called } from '../names/calledIn.ts';
import { looksNamed, spellsWhole } from '../names/looksNamed.ts';
import { mailboxRole } from '../names/mailboxRole.ts';
import type { PageNames } from '../names/pageNames.ts';
import type { PageReading } from '../pageReading.ts';
import { besideSignOut } from './besideSignOut.ts';
import { lineAround } from './labelOf.ts';
import { endsWithSelf, isSelf } from './selfWords.ts';
import type { Standing } from './standingsOf.ts';
import { isWithin, type Skeleton } from './surroundingsOf.ts';

const maxClimb = 4;
/** Nobody is signed in as more. */
const maxAccounts = 8;
/** As far down as a page has a head. */
const maxHeadPx = 100;
/** `Welcome back, sam@northwind.com`: a page greets whoever reads it. */
const welcome =
  /(?:^|\n|[.!] )\s*(?:welcome|welkom|willkommen|bienvenue|bienvenid[oa]|benvenut[oa])(?: back| terug| zurück)?[,:!]?\s*$/iu;

/**
 * The e-mails, in lower case. In the head and the menus of a page an address that is no link counts only where the page also shows
 * messages or records with people in their roles: elsewhere it is how to reach the maker of the page. In a bar at the top it counts where
 * messages went to it, and none came from it.
 */
export function accountsOf(
  standings: readonly Standing[],
  { names, accounts, accountNames, cornerNames }: PageNames,
  { texts, sightings }: Pick<PageReading, 'texts' | 'sightings'>,
  skeleton: Skeleton,
  isInCorner: (candidate: Candidate) => boolean,
): Set<string> {
  const emails = standings.filter(({ candidate }) => candidate.kind === 'email');
  const isProduct = emails.some(({ role }) => isPartOfMessage(role.label));
  const typed = emails.filter(
    ({ candidate, role }) => candidate.place === 'field' && (role.label === 'to' || role.label === 'copy'),
  );
  const called = calledSelf(texts, emails, skeleton);
  const received = receiversIn(emails);
  const isAbove = aboveMessages(emails, sightings);
  const leaving = besideSignOut(emails, texts, skeleton);
  // Whoever writes a message can write into it that its sender is signed in here.
  const senders = new Set(
    emails
      .filter(({ reasons, around }) => reasons.includes('sender') && !around.isAccount)
      .map(({ candidate }) => emailOf(candidate)),
  );
  const found = emails.filter(({ candidate, role, around, name }) => {
    if (around.isAccount || role.label === 'account' || isInCorner(candidate))
      return !(around.partOfPage === 'main' && senders.has(emailOf(candidate)));
    if (role.isQuoted) return false;
    if (isCalledSelf(candidate, called) || isAbove(candidate)) return true;
    if (leaving.has(emailOf(candidate)) && !senders.has(emailOf(candidate))) return true;
    if (candidate.place !== 'field' && welcome.test(candidate.before)) return true;
    // A name that merely stands near may be another's.
    if (cornerNames.some((one) => one === candidate.name || spellsWhole(candidate.text, one))) return true;
    if (role.label === 'from' && (around.isCompose || isNearAny(candidate.at, typed, skeleton))) return true;
    if (isPartOfMessage(role.label)) return false;
    if (around.isBar && candidate.place !== 'link' && received.has(emailOf(candidate))) return true;
    if (around.partOfPage !== 'menu') return false;
    if (name !== null && names.includes(name)) return false;
    if (name !== null && accountNames.includes(name)) return true;
    return (
      isProduct &&
      candidate.place !== 'link' &&
      mailboxRole({ kind: 'email', value: emailOf(candidate) }) === null
    );
  });
  return new Set([...accounts, ...found.map(({ candidate }) => emailOf(candidate))]);
}

function emailOf({ text }: Candidate): string {
  return text.toLowerCase();
}

function isPartOfMessage(label: Standing['role']['label']): boolean {
  return label === 'from' || label === 'replyTo' || label === 'to' || label === 'copy' || label === 'owner';
}

/** Whom the messages of the page are to, without whom any of them is from. */
function receiversIn(emails: readonly Standing[]): ReadonlySet<string> {
  const of = (isOne: (one: Standing) => boolean) =>
    new Set(
      emails.filter((one) => !one.role.isQuoted && isOne(one)).map(({ candidate }) => emailOf(candidate)),
    );
  const senders = of(({ reasons }) => reasons.includes('sender') || reasons.includes('replyTo'));
  return of(({ role: { label } }) => label === 'to' || label === 'copy').difference(senders);
}

/**
 * Says whether it stands at the top by itself, outside of the messages that it has a part in, and at the other end of the line than all
 * whom they are from: so a mailbox is named on what is printed of it.
 */
function aboveMessages(
  emails: readonly Standing[],
  sightings: PageReading['sightings'],
): (candidate: Candidate) => boolean {
  const boxOf = ({ sighting }: Candidate) => sightings[sighting]?.box;
  const isHead = ({ candidate, reasons }: Standing) =>
    candidate.headed === true && reasons.includes('sender');
  const inside = emails.filter(({ around, role }) => around.scope >= 0 && !role.isQuoted);
  const heads = inside
    .filter(isHead)
    .map(({ candidate }) => boxOf(candidate))
    .filter((box) => box !== undefined);
  const parties = new Set(
    inside
      .filter((one) => isHead(one) || isPartOfMessage(one.role.label))
      .map(({ candidate }) => emailOf(candidate)),
  );
  const above = emails.filter((one) => one.around.scope < 0 && isHead(one)).map(({ candidate }) => candidate);
  return (candidate) => {
    const box = above.length === 1 && above[0] === candidate ? boxOf(candidate) : undefined;
    if (!box || heads.length === 0 || !parties.has(emailOf(candidate))) return false;
    const [left, , right, bottom] = box;
    const isApart = heads.every((head) => (left >= head[2] || right <= head[0]) && bottom <= head[1]);
    return isApart && bottom <= maxHeadPx;
  };
}

/** The elements that keep an address and show `me`, also in a line in which each keeps that of one: `To: me, Jane Doe`. */
function calledSelf(
  texts: PageReading['texts'],
  emails: readonly Standing[],
  skeleton: Skeleton,
): ReadonlySet<number> {
  const called = new Set<number>();
  for (const { text, at } of texts) {
    const people = text.replace(/^.*[:：]/s, '').split(/[,;，；、]/);
    if (!people.some(isSelf)) continue;
    const holders = [at, lineAround(at, skeleton)]
      .map((outer) => holdersIn(outer, emails, skeleton))
      .find(({ size }) => size === people.length);
    for (const [index, holder] of [...(holders ?? [])].entries())
      if (isSelf(people[index] ?? '')) called.add(holder);
  }
  return called;
}

/** The elements in another that keep an address in an attribute. */
function holdersIn(outer: number, emails: readonly Standing[], skeleton: Skeleton): ReadonlySet<number> {
  const inside = emails.filter(
    ({ candidate: { place, at } }) => place === 'attribute' && isWithin(skeleton, at, outer),
  );
  return new Set(inside.map(({ candidate }) => candidate.at));
}

/** `me <sam@northwind.example>`, or an element that keeps the address and shows `me`. */
function isCalledSelf({ place, headed, before, at }: Candidate, called: ReadonlySet<number>): boolean {
  return place === 'attribute' ? called.has(at) : headed === true && endsWithSelf(before);
}

/** Whether it stands close to one of them: a sender beside recipients that are being typed is who writes here. */
function isNearAny(at: number, others: readonly Standing[], skeleton: Skeleton): boolean {
  let outer = at;
  for (let climb = 0; climb < maxClimb && outer >= 0; climb += 1) {
    outer = skeleton.elements[outer]?.parent ?? -1;
    if (others.some(({ candidate }) => isWithin(skeleton, candidate.at, outer))) return true;
  }
  return false;
}

/**
 * The names by which the page shows whoever is signed in: those where it says so, those that stand right before their e-mails, and those that
 * these spell as a whole.
 */
export function accountNamesOf(
  standings: readonly Standing[],
  accounts: ReadonlySet<string>,
  { cornerNames }: Pick<PageNames, 'cornerNames'>,
  called: readonly (Called | null)[],
): ReadonlySet<string> {
  const few = [...accounts].slice(0, maxAccounts);
  const spelt = called.flatMap((one) =>
    one && few.some((email) => spellsWhole(email, one.name)) ? one.name : [],
  );
  const written = standings.flatMap(({ candidate }) =>
    candidate.name && accounts.has(emailOf(candidate)) && looksNamed(candidate.text, candidate.name)
      ? candidate.name
      : [],
  );
  return new Set([...cornerNames, ...written, ...spelt]);
}
