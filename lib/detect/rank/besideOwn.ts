/** Which numbers are of whoever is signed in, or owns this browser: they stand with their e-mail or name in a signature or letterhead, or sign what is being written. */
import type { Candidate } from '../contact.ts';
import type { PageReading } from '../pageReading.ts';
import { fieldLabel } from './fieldLabel.ts';
import { firstFrom } from './firstFrom.ts';
import type { Standing } from './standingsOf.ts';
import type { Skeleton } from './surroundingsOf.ts';

/** So many addresses before and after an e-mail are looked at. */
const maxAddresses = 4;
/** So much is looked at before and after a number. */
const maxAround = 200;
/** Between a number and an e-mail of one line: a sign, another number, a label, an address of the web. */
const maxBetween = 60;
/** Who has more e-mails has them in no signature. */
const maxOwn = 8;
const line = /^(?:div|p|span|li|address)$/;
const everything = /^(?:html|body|main|article)$/;

/** The phones that stand with one of the e-mails, which are in lower case, on one line or in one block of bare lines, and with nobody else's. */
export function phonesBesideOwn(
  standings: readonly Standing[],
  own: ReadonlySet<string>,
  skeleton: Pick<Skeleton, 'elements'>,
): ReadonlySet<Standing> {
  const beside = new Set<Standing>();
  if (own.size === 0) return beside;
  const few = [...own].slice(0, maxOwn);
  const isOwn = ({ candidate }: Standing) =>
    candidate.kind === 'email' && own.has(candidate.text.toLowerCase());
  for (const [index, one] of standings.entries()) {
    const { candidate } = one;
    if (candidate.kind === 'phone' && isOnLineOf(candidate, few)) beside.add(one);
    if (!isOwn(one) || !isBare(one)) continue;
    const around = standings.slice(Math.max(0, index - maxAddresses), index + maxAddresses + 1);
    const inside = around.filter((other) => other.candidate.at === candidate.at);
    const hasPhone = inside.some((other) => other.candidate.kind === 'phone');
    const near = hasPhone ? inside : around.filter((other) => isInBlock(other, one, skeleton));
    if (near.some((other) => other.candidate.kind === 'email' && !isOwn(other))) continue;
    for (const other of near) if (other.candidate.kind === 'phone' && isBare(other)) beside.add(other);
  }
  return beside;
}

/** The phones in a block of lines that one of the names begins, without anybody's e-mail in between, as letters end. */
export function phonesUnderOwnName(
  standings: readonly Standing[],
  { texts }: Pick<PageReading, 'texts'>,
  names: ReadonlySet<string>,
): ReadonlySet<Standing> {
  const under = new Set<Standing>();
  if (names.size === 0) return under;
  for (const { text, at, after } of texts) {
    if (!names.has(text.replace(/[\s,;]+$/, ''))) continue;
    const first = firstFrom(after, standings.length, (index) => standings[index]?.candidate.sighting);
    for (const one of standings.slice(first, first + maxAddresses)) {
      if (one.candidate.at !== at || one.candidate.kind === 'email') break;
      if (isBare(one)) under.add(one);
    }
  }
  return under;
}

/** The phones in the signature of what is being written here: only its writer signs it. */
export function phonesSignedByUs(standings: readonly Standing[]): readonly Standing[] {
  return standings.filter(
    (one) =>
      one.candidate.kind === 'phone' &&
      one.candidate.place === 'field' &&
      one.role.isSignature &&
      one.reasons.includes('fromUs') &&
      isBare(one),
  );
}

/** By itself or in a few words, and not as whom a message goes to. */
function isBare({ candidate, role, isListed, reasons }: Standing): boolean {
  return (
    candidate.visible &&
    !isListed &&
    !role.isQuoted &&
    (role.label === null || role.label === 'email' || role.label === 'phone') &&
    !reasons.includes('prose')
  );
}

/** In an element that is a line beside the other's. */
function isInBlock(
  { candidate: { at } }: Standing,
  { candidate: { at: other }, around }: Standing,
  { elements }: Pick<Skeleton, 'elements'>,
): boolean {
  const [one, two] = [elements[at], elements[other]];
  const outer = elements[two?.parent ?? -1]?.tag ?? 'body';
  const isLine = line.test(one?.tag ?? '') && one?.tag === two?.tag && one?.parent === two?.parent;
  return isLine && around.row < 0 && !everything.test(outer);
}

function isOnLineOf({ before, after }: Candidate, own: readonly string[]): boolean {
  if (!before.includes('@') && !after.includes('@')) return false;
  const earlier = before.slice(-maxAround).toLowerCase();
  const later = after.slice(0, maxAround).toLowerCase();
  const mine = own.filter((email) => earlier.includes(email) || later.includes(email));
  const others = mine.reduce((text, email) => text.replaceAll(email, ''), `${earlier}\n${later}`);
  if (others.includes('@')) return false;
  return mine.some((email) => {
    const from = earlier.lastIndexOf(email);
    const to = later.indexOf(email);
    return (
      (from >= 0 && isWordless(earlier.slice(from + email.length))) ||
      (to >= 0 && isWordless(later.slice(0, to)))
    );
  });
}

function isWordless(between: string): boolean {
  return (
    between.length <= maxBetween &&
    between.split(/[\s|·•,;:()]+/).every((word) => {
      const label = /\p{L}{2}/u.test(word) && !word.includes('.') ? fieldLabel(word) : 'phone';
      return label === 'phone' || label === 'email';
    })
  );
}
