/** Whether one contact is the lead beyond doubt, so that it may be chosen for the person. */
import type { Contact } from '../contact.ts';
import { domainOf } from '../names/freeMail.ts';
import { leastOfBest, nearTie, type Reason, weightOf } from './rankSignals.ts';

/** Whoever these hold for is never chosen for the person. */
const never: ReadonlySet<Reason> = new Set([
  'nobody',
  'own',
  'account',
  'learnt',
  'colleague',
  'quoted',
  'wordless',
  'inWebAddress',
  'partlySeen',
  'fromUs',
  'letterhead',
  'dialIn',
]);
/** One of a list is chosen only when something tells it from the others. */
const tellingOfListed: ReadonlySet<Reason> = new Set([
  'pointedAt',
  'nearPointed',
  'namedByPage',
  'vouched',
  'customer',
]);
/** A number without a name may be anybody's, unless one of these says whose. */
const tellingOfNameless: ReadonlySet<Reason> = new Set([...tellingOfListed, 'selectedRow']);
/** Somebody who stands there does not make a whole page doubtful. */
const farAside: ReadonlySet<Reason> = new Set(['menu', 'quoted', 'aside']);

/**
 * The first of the ranked contacts, or null: when it is hidden, doubtful or ours, when a second person or mailbox is nearly as likely, when a link in
 * sight shows another address than it opens (docs/security.md T4-T6), or when it stands only in an attribute that no adapter vouches for.
 */
export function standsOut(contacts: readonly Contact[]): Contact | null {
  const [first] = contacts;
  if (!first || !isSound(first)) return null;
  const isDisputed = contacts.some(
    (one) =>
      one.visible &&
      (one.disagrees || one.suspicions.length > 0) &&
      !one.reasons.some((reason) => farAside.has(reason)),
  );
  if (isDisputed || (isNameless(first) && contacts.some(isSomebody))) return null;
  const least = weightOf(first.reasons) - nearTie;
  const rivals = contacts.filter(
    (one) =>
      (one.person !== first.person || isAnswerElsewhere(first, one)) &&
      one.visible &&
      (first.identifier.kind === 'phone' || one.identifier.kind === 'email') &&
      weightOf(one.reasons) > least,
  );
  return rivals.length === 0 ? first : null;
}

/** A sender whose answers are to go to another domain, under their own name even: which of the two is theirs nobody can tell. */
function isAnswerElsewhere(...both: readonly [Contact, Contact]): boolean {
  const [domain, other] = both.map(({ identifier: { value } }) => domainOf(value));
  return both.some(({ reasons }) => reasons.includes('replyTo')) && domain !== other;
}

function isNameless({ identifier, name, reasons }: Contact): boolean {
  return (
    identifier.kind === 'phone' &&
    name === undefined &&
    !reasons.some((reason) => tellingOfNameless.has(reason))
  );
}

/** Whose e-mail is in sight, and who may be whom the page is about. */
function isSomebody({ identifier, visible, reasons }: Contact): boolean {
  return (
    identifier.kind === 'email' &&
    visible &&
    !reasons.some((reason) => reason === 'shared' || farAside.has(reason) || never.has(reason))
  );
}

function isSound({ visible, disagrees, suspicions, place, reasons }: Contact): boolean {
  const isShown = visible && (place === 'text' || place === 'link' || place === 'field');
  return (
    (isShown || reasons.includes('vouched')) &&
    !disagrees &&
    suspicions.length === 0 &&
    !reasons.some((reason) => never.has(reason)) &&
    (!reasons.includes('listed') || reasons.some((reason) => tellingOfListed.has(reason))) &&
    weightOf(reasons) >= leastOfBest
  );
}
