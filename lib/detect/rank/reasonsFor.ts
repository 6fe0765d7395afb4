/** What speaks for and against one address at one place of the page. */

import type { Identifier } from '../../identifier.ts';
import type { Candidate } from '../contact.ts';
import { domainOf, isFreeMail } from '../names/freeMail.ts';
import { looksNamed } from '../names/looksNamed.ts';
import { mailboxRole } from '../names/mailboxRole.ts';
import { oneself } from '../names/relationWords.ts';
import { isToCallAfter } from '../text/labelAfter.ts';
import { numberLabel } from '../text/numberLabel.ts';
import { labelBefore } from './fieldLabel.ts';
import type { FieldLabel } from './fieldWords.ts';
import { unsubscribe } from './messageWords.ts';
import { isOwnAddress, isOwnDomain, keyOf, type OwnAddresses } from './ownAddresses.ts';
import type { Reason } from './rankSignals.ts';
import type { Role } from './rolesOf.ts';
import type { Surroundings } from './surroundingsOf.ts';

/** What is known of one place where an address stands. */
interface Place {
  readonly candidate: Candidate;
  readonly role: Role;
  readonly around: Surroundings;
  readonly isListed: boolean;
  readonly name: string | null;
  readonly isCustomer: boolean;
  readonly isPrimary: boolean;
  /** The page shows messages: elsewhere who says `call us` is the page's maker. */
  readonly hasMessages: boolean;
  /** In a heading, or in the head of what is open. */
  readonly isTitle: boolean;
  /** In a side column that is about whoever has it. */
  readonly isOfColumn: boolean;
  /** Names in the page's title and headings. */
  readonly pageNames: readonly string[];
  readonly pointed: Reason | null;
}

const reasonOfLabel: Partial<Record<FieldLabel, Reason>> = {
  replyTo: 'replyTo',
  from: 'sender',
  to: 'recipient',
  copy: 'copied',
  owner: 'owner',
  email: 'recordField',
  phone: 'recordField',
};

const maxLabelWords = 4;
/** In the same part of the sentence: after a comma words are of another. */
const anotherNumber =
  /^(?:[^.!?。！？,，;；、\n]|[,，;；、](?=\s*[+(\p{Nd}]))*\p{Nd}{2}(?:[ ./-]?\p{Nd}){4}/u;
const endOfOne = /\p{Nd}(?:[ ./-]?\p{Nd}){5}$/u;
/** `Tel`, `Mobile phone` are labels, also in the line of an address. */
const minClauseWords = 3;
/** The same where words are not set apart. */
const minClauseLetters = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]{6}/u;

/** Of the place alone; what the address itself says is for `reasonsForAddress`. */
export function reasonsForPlace(place: Place): Reason[] {
  const { candidate, around, isListed, name, pointed } = place;
  const reasons: Reason[] = [...roleReasons(place)];
  if (pointed) reasons.push(pointed);
  if (around.isSelected && !isInSentence(candidate)) reasons.push('selectedRow');
  if (isListed && !reasons.includes('selectedRow')) reasons.push('listed');
  if (around.isTimeline) reasons.push('timeline');
  if (around.isRelated && !isPrimary(place)) reasons.push('related');
  if (around.isCollapsed) reasons.push('collapsed');
  if (around.isAccount) reasons.push('account');
  if (place.isCustomer && !place.role.isQuoted && place.role.label !== 'owner') reasons.push('customer');
  if (isPrimary(place)) reasons.push('primary');
  if (around.partOfPage !== 'rest' && !isOfColumn(place)) reasons.push(around.partOfPage);
  if (candidate.place === 'attribute' || candidate.place === 'data') reasons.push(candidate.place);
  if (candidate.place === 'link') reasons.push(candidate.label.trim() ? 'linked' : 'wordless');
  if (candidate.kind === 'email') reasons.push('email');
  if (candidate.weak === 'url') reasons.push('inWebAddress');
  if (candidate.isPartly) reasons.push('partlySeen');
  if (name) reasons.push('named');
  if (isNamedByPage(place)) reasons.push('namedByPage');
  // What a link calls is sure to be a phone, however it is written.
  if (candidate.kind === 'phone' && candidate.place !== 'link' && /^\d+$/.test(candidate.text))
    reasons.push('bareDigits');
  if (place.role.line) reasons.push(place.role.line);
  if (
    unsubscribe.test(
      `${candidate.before.slice(-60)} ${candidate.text} ${candidate.label} ${candidate.after.slice(0, 60)}`,
    )
  )
    reasons.push('unsubscribe');
  return reasons;
}

/** Whom it is in the message or the record. */
function roleReasons({ candidate, role, around, isListed, hasMessages }: Place): Reason[] {
  if (role.isForwarded) return ['forwarded'];
  if (role.isQuoted) return ['quoted'];
  if (role.label === 'to' && (around.isCompose || candidate.place === 'field')) return ['writtenTo'];
  const told = role.label && reasonOfLabel[role.label];
  const toCall = hasMessages && isToCall(candidate);
  const reason = told === 'recordField' && (toCall || isProse(candidate)) ? null : told;
  const isTold = reason === 'owner' || reason === 'recipient' || reason === 'copied';
  if (isListed && !isTold) return isProse(candidate) || isInSentence(candidate) ? ['prose'] : [];
  const reasons: Reason[] = [];
  if (role.isFormField) reasons.push('formField');
  else if (reason) reasons.push(reason);
  if (candidate.headed && !isTold) reasons.push(role.label ? 'headed' : 'sender');
  if (reasons.some((one) => one === 'sender' || one === 'replyTo')) {
    if (role.isForwarder) reasons.push('forwarder');
    if (role.isFormSender) reasons.push('formSender');
  }
  if (role.isAboveForwarded && candidate.kind === 'phone') reasons.push('forwarder');
  if (role.isPassedOver && reasons.includes('sender')) reasons.splice(reasons.indexOf('sender'), 1);
  if (role.isSignature) reasons.push('signature');
  else if (!reason && !candidate.headed) {
    if (toCall) reasons.push('toCall');
    else if (isProse(candidate)) reasons.push('prose');
  }
  return reasons;
}

/** Among other words than a name and a label, or after the end of a sentence. */
function isProse({ before, after, name = '' }: Candidate): boolean {
  const line = before.slice(before.lastIndexOf('\n') + 1);
  const words = `${line} ${after.split('\n', 1)[0]}`.replace(name, '').match(/\p{L}{2,}/gu);
  return (words?.length ?? 0) > maxLabelWords || /[\p{L}\p{N}]{2}[.!?]\s+\p{Lu}/u.test(line);
}

/** The words around it say that it is theirs, or in a sentence ask to call there: `My mobile:`, `call me on`, `you may reach us at`. */
function isToCall(candidate: Candidate): boolean {
  const { kind, before, after, isAnothers } = candidate;
  // Which of two it should be the sentence leaves open.
  if (kind !== 'phone' || isAnothers || anotherNumber.test(after)) return false;
  // In some languages the verb stands last: `… numaralı cepten ulaşabilirsiniz`, `…까지 전화 주세요`.
  if (isToCallAfter(after, 0)) return true;
  const label = numberLabel(before, before.length);
  // `please ring the landline, 01736 …`: the comma sets off only which one.
  const told = before.replace(/[\s:：,，]+$|[（）]/g, '');
  const clause = told.slice(told.search(/[^\n.!?;,:：、。，！|·•()\d]*$/u));
  const words = clause.match(/[\p{L}\p{M}]+/gu) ?? [];
  const isClause = words.length >= minClauseWords || minClauseLetters.test(clause);
  // In most languages the words for calling are no labels: `Ring meg gjerne på`.
  if (oneself.test(clause)) return label === 'phone' || (label === null && isClause);
  // What goes on after a number only names the other of two: `0412 555 198 or at the office on`.
  return label === 'phone' && isClause && isProse(candidate) && !endOfOne.test(told.slice(0, -clause.length));
}

/** A word of a sentence stands right before it (`Call Henk on 06 …`), and no label: whoever wrote it tells of somebody. */
function isInSentence({ before }: Candidate): boolean {
  return /(?:^|\s)\p{Ll}+\s+$/u.test(before) && labelBefore(before) === null;
}

/** Or of a deal, whose primary contact a side column shows. */
function isOfColumn(place: Place): boolean {
  return place.around.partOfPage === 'aside' && (place.isOfColumn || isPrimary(place));
}

function isPrimary({ isPrimary: isOne, role }: Place): boolean {
  return isOne && !role.isQuoted && role.label !== 'owner';
}

/** By its name, or since it is the title itself, as a chat shows a number that nobody has saved. */
function isNamedByPage({ candidate, role, around, name, isTitle, isListed, pageNames }: Place): boolean {
  if (role.isQuoted || role.label === 'owner') return false;
  const { before, after, place } = candidate;
  const isAlone = place === 'text' && before.trim() === '' && after.trim() === '';
  if (isTitle && isAlone && !isListed && around.partOfPage !== 'menu' && !around.isAccount) return true;
  return pageNames.some(
    (one) => one === name || (candidate.kind === 'email' && looksNamed(candidate.text, one)),
  );
}

/** Of the address itself. `accounts`: the e-mails of whoever is signed in to the page. */
export function reasonsForAddress(
  identifier: Identifier,
  own: OwnAddresses,
  accounts: ReadonlySet<string>,
): Reason[] {
  const role = mailboxRole(identifier);
  const whose = whoseAddress(identifier, own, accounts);
  return [...(role ? [role] : []), ...(whose ? [whose] : [])];
}

function whoseAddress(
  identifier: Identifier,
  own: OwnAddresses,
  accounts: ReadonlySet<string>,
): Reason | null {
  const { kind, value } = identifier;
  if (isOwnAddress(identifier, own)) return 'own';
  if (kind === 'email') {
    if (accounts.has(value)) return 'account';
    const domain = domainOf(value);
    if (isOwnDomain(domain, own) || isColleague(domain, accounts)) return 'colleague';
  }
  return own.learnt.has(keyOf(identifier)) ? 'learnt' : null;
}

function isColleague(domain: string, accounts: ReadonlySet<string>): boolean {
  return !isFreeMail(domain) && [...accounts].some((account) => domainOf(account) === domain);
}
