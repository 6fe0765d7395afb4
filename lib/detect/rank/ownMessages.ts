/** Which contacts stand in what we ourselves write or have written: a draft, the letter of whoever is signed in, our side of a chat. */
import type { Candidate } from '../contact.ts';
import { domainOf } from '../names/freeMail.ts';
import type { PageElement, PageReading } from '../pageReading.ts';
import { firstFrom } from './firstFrom.ts';
import { mapInSteps, type Steps } from './inSteps.ts';
import { leaningIn } from './leaningIn.ts';
import { isOwnAddress, isOwnDomain, type OwnAddresses } from './ownAddresses.ts';
import { isSelf } from './selfWords.ts';
import type { Standing, Standings } from './standingsOf.ts';
import type { Skeleton } from './surroundingsOf.ts';

/** A line with a name is the head of what stands around it, so far. */
const maxHeadClimb = 2;
/** So much of a preview is looked at: `You: call 06 …`. */
const maxPreview = 24;
const inline = /^(?:b|strong|small|em|i|span|a|bdi)$/;
/** Whom a message of ours is to or quotes is told there, too, and is nobody that we tell of. */
const ofOthers = /^(?:to|copy|replyTo|from)$/;

/**
 * The same standings; those that stand in a message of ours say so. One is ours by what its maker calls it, by its side of the page, by a
 * word for us or our name at its beginning, or since all whom it is from are ourselves, our colleagues or the owner of a record.
 */
export function* withOwnMessagesInSteps(
  { standings, skeleton, accounts, accountNames }: Standings,
  { texts, owners }: Pick<PageReading, 'texts'> & { readonly owners: readonly string[] },
  own: OwnAddresses,
): Steps<readonly Standing[]> {
  const isOfUs = isAmongOurs(standings, (email) => accounts.has(email) || isOwn(email, own));
  yield;
  const begun = begunByUs(texts, skeleton, { names: new Set([...accountNames, ...owners]), standings });
  yield;
  const isLeaning = leaningIn(standings, skeleton);
  yield;
  return yield* mapInSteps(standings, (one) => {
    const { candidate, around, role, reasons } = one;
    const isOurs =
      isDrafted(one, skeleton) ||
      around.isOurs ||
      isOfUs(around.scope) ||
      begun[candidate.at] ||
      isLeaning(candidate) ||
      isPreviewOfOurs(candidate);
    const isTold = role.isQuoted || role.isForwarded || ofOthers.test(role.label ?? '');
    return isOurs && !isTold && !candidate.headed && !reasons.includes('fromUs')
      ? { ...one, reasons: [...reasons, 'fromUs'] }
      : one;
  });
}

/** Says of a message whether all whom it is from are ourselves, and it neither passes on another one nor tells what a form was filled with. */
function isAmongOurs(
  standings: readonly Standing[],
  isFromUs: (email: string) => boolean,
): (scope: number) => boolean {
  const ours = new Set<number>();
  const others = new Set<number>();
  for (const { candidate, around, role, reasons } of standings) {
    if (role.isForwarded || role.isFormField || role.isFormSender) others.add(around.scope);
    if (role.isQuoted || !(reasons.includes('sender') || candidate.headed)) continue;
    if (role.label !== null && role.label !== 'from') continue;
    const isOne = isFromUs(candidate.text.toLowerCase()) || reasons.includes('owner');
    (isOne ? ours : others).add(around.scope);
  }
  return (scope) => scope >= 0 && ours.has(scope) && !others.has(scope);
}

function isOwn(value: string, own: OwnAddresses): boolean {
  return isOwnAddress({ kind: 'email', value }, own) || isOwnDomain(domainOf(value), own);
}

/** In the text of a message that is being written, not in a field of a record, which names the person as well or has a dialog of its own. */
function isDrafted({ candidate, role, name, around, reasons }: Standing, { elements }: Skeleton): boolean {
  // Nobody writes a message in a field of one line.
  const isInput = elements[candidate.at]?.tag === 'input';
  const isOfSomebody = name !== null || around.isDialog || reasons.includes('customer');
  const isOfRecord = (role.label === 'email' || role.label === 'phone') && isInput && isOfSomebody;
  return candidate.place === 'field' && candidate.label === '' && (around.isCompose || !isOfRecord);
}

/** By element: it is in a message, a row or a card that begins with a word for us or our name, or in a block by itself, as a chat quotes us. */
function begunByUs(
  texts: PageReading['texts'],
  { elements, around, last }: Skeleton,
  { names, standings }: { names: ReadonlySet<string>; standings: readonly Standing[] },
): boolean[] {
  /** The line with the name, or the smallest element around it that holds an address, too. */
  const withMore = (line: number): number => {
    let outer = line;
    for (let climb = 0; climb <= maxHeadClimb && outer >= 0; climb += 1) {
      const first = firstFrom(outer, standings.length, (index) => standings[index]?.candidate.at);
      if ((standings[first]?.candidate.at ?? Number.POSITIVE_INFINITY) <= (last[outer] ?? outer))
        return outer;
      outer = elements[outer]?.parent ?? -1;
    }
    return line;
  };
  const blocks = new Set(
    texts.flatMap(({ text, at }, index) => {
      if (!isSelf(text) && !beginsWithName(text, names)) return [];
      const { row = -1, card = -1, scope = -1, isAccount, partOfPage } = around[at] ?? {};
      if (isAccount || partOfPage === 'menu') return [];
      const container = Math.max(row, card, scope);
      const isFirst =
        container >= 0 && (texts[index - 1]?.at ?? -1) < container && !isPart(elements[container]);
      if (isFirst) return [container];
      const block = withMore(inline.test(elements[at]?.tag ?? '') ? (elements[at]?.parent ?? at) : at);
      return (texts[index - 1]?.at ?? -1) < block && !isPart(elements[block]) ? [block] : [];
    }),
  );
  const isBegun: boolean[] = [];
  for (const [index, { parent }] of elements.entries())
    isBegun.push(blocks.has(index) || isBegun[parent] === true);
  return isBegun;
}

/** `Sam Hill`, `Sam Hill · Internal`, `Sam Hill 3:40 PM`, and no sentence about them: `Sam Hill called`. */
function beginsWithName(text: string, names: ReadonlySet<string>): boolean {
  if (names.has(text)) return true;
  return [...names].some(
    (name) => text.startsWith(name) && /^[\s,·•|–—(:-]+(?:[\p{Lu}\p{Nd}]|$)/u.test(text.slice(name.length)),
  );
}

/** A part of the page may begin with our name, and a row of a table with its owner's; neither is written by us. */
function isPart({ tag, attributes }: Partial<PageElement> = {}): boolean {
  return /^(?:main|aside|nav|header|footer|body|form|tr|row|td)$/.test(attributes?.role ?? tag ?? '');
}

function isPreviewOfOurs({ before }: Candidate): boolean {
  const [first = '', rest] = before.slice(0, maxPreview).split(/[:：]/, 2);
  return rest !== undefined && isSelf(first);
}
