/** Which addresses stand in a list of many people: a table of leads, an inbox, a team. */
import type { Candidate } from '../contact.ts';
import { mailboxRole } from '../names/mailboxRole.ts';
import type { PageElement, PageReading } from '../pageReading.ts';
import { headedTables } from './headedTables.ts';
import { itemsOfStep, type Steps } from './inSteps.ts';
import { isCurrent } from './markupHints.ts';
import type { Role } from './rolesOf.ts';
import type { Skeleton } from './surroundingsOf.ts';
import { titlesInSteps } from './titlesIn.ts';

const rowKinds = new Set('tr li row listitem option treeitem'.split(' '));
const isRowKind = (kind: string) => rowKinds.has(kind);
/** The lists that a person chooses from (WAI-ARIA 1.2), as inboxes and chats show their conversations. */
const choiceKinds = new Set('grid treegrid listbox tree'.split(' '));
const isChoiceKind = (kind: string) => choiceKinds.has(kind);
/** So many rows by tag or role make a list; of others that are alike it takes more. */
const few = 2;
const fewAlike = 3;
/** What opens something else, of which one is open: the conversations of a chat, also by nothing but their class. */
const isLinkKind = ({ tag, attributes }: PageElement) =>
  /^(?:a|link|button|tab)$/.test(attributes.role ?? tag) || attributes.class !== undefined;
/** So many ways there are to reach one person. */
const maxWays = 4;
const elementsOfStep = 512;

/** Rows, or what else stands side by side in one element. */
interface Group {
  count: number;
  /** How many hold an e-mail; and how many, if there is more than one on the page. */
  withAddress: number;
  withEmail: number;
  /** How many hold one that is a person's, not a mailbox that many read. */
  withPerson: number;
  /** How many hold an e-mail or a phone. */
  withContact: number;
  /** How many hold one that is not what a link of the page calls or writes to. */
  withText: number;
  /** How many begin with what may be somebody, and say more of them. */
  withTitle: number;
  /** How many of these surely do: with a person's name or a contact. */
  withName: number;
  /** How many of those with a contact. */
  withItself: number;
  /** One begins with a label: they are fields of one record. */
  isRecord: boolean;
  isThread: boolean;
  /** One is what is open. */
  hasCurrent: boolean;
  /** They are the rows of a table with a head, and tell several numbers. */
  isOfNumbers: boolean;
}

/**
 * By element: whether it stands in one of several alike that each hold an e-mail or begin with a person, or in a row of what people
 * choose from, although only one of them tells a contact. Rows that begin with a label are the fields of one record, and messages
 * that tell their own recipients are a thread; neither is a list of people. Links side by side of which one is open lead to conversations,
 * and the rows of a table with a head that tell a number each are a log of calls.
 */
export function* listedInSteps(
  { elements, around }: Pick<Skeleton, 'elements' | 'around'>,
  { texts }: Pick<PageReading, 'texts'>,
  candidates: readonly Candidate[],
  roles: readonly Role[],
): Steps<boolean[]> {
  const none = () => elements.map(() => false);
  const holds = {
    address: none(),
    email: none(),
    person: none(),
    contact: none(),
    text: none(),
    thread: none(),
  };
  // One address, however often it is written, is one person and no list.
  const [isOneEmail = true, isOnePhone = true] = ['email', 'phone'].map((one) =>
    areOne(candidates.filter(({ kind }) => kind === one)),
  );
  const isInHeadedTable = headedTables(elements);
  for (const [index, { kind, text, at, place, headed, visible, isHolderVisible }] of candidates.entries()) {
    if (index % itemsOfStep === itemsOfStep - 1) yield;
    // What is folded away in the others makes no list of the one that is open.
    if (!visible && !isHolderVisible) continue;
    const label = roles[index]?.label ?? null;
    if (label === 'to' || label === 'copy' || headed) holds.thread[at] = true;
    if (label !== null && label !== 'from') continue;
    holds.contact[at] = true;
    if (place === 'text') holds.text[at] = true;
    if (kind === 'email') holds.address[at] = true;
    if (kind !== 'email' || isOneEmail) continue;
    holds.email[at] = true;
    if (mailboxRole({ kind, value: text.toLowerCase() }) === null) holds.person[at] = true;
  }
  yield;
  for (const marks of Object.values(holds)) upwards(elements, marks);
  yield;
  const titles = yield* titlesInSteps(elements, texts, candidates);
  const groups = new Map<string, Group>();
  const groupOf: (Group | undefined)[] = [];
  for (const [index, element] of elements.entries()) {
    if (index % elementsOfStep === elementsOfStep - 1) yield;
    // Most of a page holds no contact, and where none is there is no list of people.
    if (holds.contact[element.parent] !== true) continue;
    const key = groupKey(element);
    const group = groups.get(key) ?? newGroup();
    groups.set(key, group);
    groupOf[index] = group;
    group.count += 1;
    if (holds.address[index]) group.withAddress += 1;
    if (holds.email[index]) group.withEmail += 1;
    if (holds.person[index]) group.withPerson += 1;
    if (holds.contact[index]) group.withContact += 1;
    if (holds.text[index]) group.withText += 1;
    const title = around[index]?.scope === index ? null : titles[index];
    if (title === 'label') group.isRecord = true;
    else if (title) group.withTitle += 1;
    if (title === 'person' || title === 'contact') group.withName += 1;
    if (title === 'contact') group.withItself += 1;
    group.isThread ||= holds.thread[index] === true;
    group.hasCurrent ||= isCurrent(element);
    group.isOfNumbers = !isOnePhone && isInHeadedTable(element.parent);
  }
  const isChoice: boolean[] = [];
  const listed: boolean[] = [];
  for (const [index, element] of elements.entries()) {
    if (index % elementsOfStep === elementsOfStep - 1) yield;
    const { parent, tag, attributes } = element;
    const kind = attributes.role ?? tag;
    isChoice.push(isChoiceKind(kind) || (isChoice[parent] ?? false));
    const group = groupOf[index];
    const isOne =
      group &&
      (isList(group, { isRow: isRowKind(kind), isChoice: isChoice[index] === true }) ||
        (isLinkKind(element) && isOfLinks(group) && !isCurrent(element)));
    listed.push(isOne || (listed[parent] ?? false));
  }
  return listed;
}

/** Rows are alike whatever their class says; other elements are by its first word. */
function groupKey({ parent, tag, attributes }: PageElement): string {
  const kind = attributes.role ?? tag;
  const name = isRowKind(kind) ? '' : (attributes.class ?? '').split(/\s/, 1)[0];
  return `${parent} ${kind} ${name}`;
}

function areOne(candidates: readonly Candidate[]): boolean {
  const first = candidates[0]?.text.toLowerCase();
  return candidates.every(({ text }) => text.toLowerCase() === first);
}

function newGroup(): Group {
  return {
    count: 0,
    withAddress: 0,
    withEmail: 0,
    withPerson: 0,
    withContact: 0,
    withText: 0,
    withTitle: 0,
    withName: 0,
    withItself: 0,
    isRecord: false,
    isThread: false,
    hasCurrent: false,
    isOfNumbers: false,
  };
}

function isList(group: Group, { isRow, isChoice }: { isRow: boolean; isChoice: boolean }): boolean {
  if (group.isThread || group.withContact === 0) return false;
  if (group.withEmail >= few && (isRow || group.withPerson >= fewAlike)) return true;
  if (group.isOfNumbers && isRow && group.withContact >= fewAlike) return true;
  if (group.isRecord || isOfOne(group, isChoice)) return false;
  if (!isRow) return group.withName >= fewAlike;
  return (group.withTitle >= few && group.withName > 0) || (isChoice && group.count >= few);
}

function isOfLinks({ count, withText, hasCurrent }: Group): boolean {
  return count >= few && withText > 0 && hasCurrent;
}

/** The ways to reach one person, each in a row of its own: an e-mail, a telephone, what these are. */
function isOfOne({ withAddress, withItself, withTitle }: Group, isChoice: boolean): boolean {
  return withAddress === 1 && withItself === withTitle && withItself <= maxWays && !isChoice;
}

function upwards(elements: Skeleton['elements'], marks: boolean[]): void {
  for (let index = elements.length - 1; index > 0; index -= 1) {
    const parent = elements[index]?.parent ?? -1;
    if (marks[index] && parent >= 0) marks[parent] = true;
  }
}
