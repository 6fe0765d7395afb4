/** Who is signed in to the page: products show it in a corner, in the title, and as the sender of what is being written. */
import type { Candidate } from '../contact.ts';
import { spellsWhole } from '../names/looksNamed.ts';
import { mailboxRole } from '../names/mailboxRole.ts';
import type { PageNames } from '../names/pageNames.ts';
import type { Standing } from './standingsOf.ts';
import { isWithin, type Skeleton } from './surroundingsOf.ts';

const maxClimb = 4;
/** `Welcome back, sam@northwind.com`: a page greets whoever reads it. */
const welcome =
  /(?:^|\n|[.!] )\s*(?:welcome|welkom|willkommen|bienvenue|bienvenid[oa]|benvenut[oa])(?: back| terug| zurück)?[,:!]?\s*$/iu;

/**
 * The e-mails, in lower case. In the head and the menus of a page an address that is no link counts only where the page also shows
 * messages or records with people in their roles: elsewhere it is how to reach the maker of the page.
 */
export function accountsOf(
  standings: readonly Standing[],
  { names, accounts, accountNames, cornerNames }: PageNames,
  skeleton: Skeleton,
  isInCorner: (candidate: Candidate) => boolean,
): Set<string> {
  const emails = standings.filter(({ candidate }) => candidate.kind === 'email');
  const isProduct = emails.some(({ role }) => isPartOfMessage(role.label));
  const typed = emails.filter(
    ({ candidate, role }) => candidate.place === 'field' && (role.label === 'to' || role.label === 'copy'),
  );
  const found = emails.filter(({ candidate, role, around, name }) => {
    if (around.isAccount || role.label === 'account' || isInCorner(candidate)) return true;
    if (role.isQuoted) return false;
    if (candidate.place !== 'field' && welcome.test(candidate.before)) return true;
    // A name that merely stands near may be another's.
    if (cornerNames.some((one) => one === candidate.name || spellsWhole(candidate.text, one))) return true;
    if (role.label === 'from' && (around.isCompose || isNearAny(candidate.at, typed, skeleton))) return true;
    if (around.partOfPage !== 'menu' || isPartOfMessage(role.label)) return false;
    if (name !== null && names.includes(name)) return false;
    if (name !== null && accountNames.includes(name)) return true;
    const identifier = { kind: 'email', value: candidate.text.toLowerCase() } as const;
    return isProduct && candidate.place !== 'link' && mailboxRole(identifier) === null;
  });
  return new Set([...accounts, ...found.map(({ candidate }) => candidate.text.toLowerCase())]);
}

function isPartOfMessage(label: Standing['role']['label']): boolean {
  return label === 'from' || label === 'replyTo' || label === 'to' || label === 'copy' || label === 'owner';
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
