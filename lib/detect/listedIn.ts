/** Which addresses stand in a list of many people: a table of leads, an inbox, a team. */
import type { Candidate } from './contact.ts';
import type { Role } from './rolesOf.ts';
import type { Skeleton } from './surroundingsOf.ts';

const rowKind = /^(?:tr|li|row|listitem|option|treeitem)$/;
/** So many alike make a list; fewer do where they are rows by tag or role. */
const fewAlike = 3;
const fewRows = 2;

/**
 * By element: whether it stands in one of several alike that each hold an e-mail. Rows that begin with a label are the fields of
 * one record, and messages that tell their own recipients are a thread; neither is a list of people.
 */
export function listedIn(
  { elements }: Pick<Skeleton, 'elements'>,
  candidates: readonly Candidate[],
  roles: readonly Role[],
): boolean[] {
  const holds = new Array<boolean>(elements.length).fill(false);
  const isThread = new Array<boolean>(elements.length).fill(false);
  candidates.forEach(({ kind, at, headed }, index) => {
    const label = roles[index]?.label ?? null;
    if (label === 'to' || label === 'copy' || headed) isThread[at] = true;
    if (kind === 'email' && (label === null || label === 'from')) holds[at] = true;
  });
  upwards(elements, holds);
  upwards(elements, isThread);
  const groups = new Map<string, { count: number; isThread: boolean }>();
  const groupOf = (index: number) => {
    const { parent = -1, tag = '', attributes = {} } = elements[index] ?? {};
    const kind = attributes.role ?? tag;
    // Rows are alike whatever their class says; other elements are by its first word.
    return `${parent} ${kind} ${rowKind.test(kind) ? '' : /^\S*/.exec(attributes.class ?? '')?.[0]}`;
  };
  elements.forEach((_, index) => {
    if (!holds[index]) return;
    const group = groups.get(groupOf(index)) ?? { count: 0, isThread: false };
    group.count += 1;
    group.isThread ||= isThread[index] === true;
    groups.set(groupOf(index), group);
  });
  const listed: boolean[] = [];
  elements.forEach(({ parent, tag, attributes }, index) => {
    const group = groups.get(groupOf(index));
    const isRow = rowKind.test(attributes.role ?? tag);
    const isOne = group !== undefined && group.count >= (isRow ? fewRows : fewAlike) && !group.isThread;
    listed.push(isOne || (listed[parent] ?? false));
  });
  return listed;
}

function upwards(elements: Skeleton['elements'], marks: boolean[]): void {
  for (let index = elements.length - 1; index > 0; index -= 1) {
    const parent = elements[index]?.parent ?? -1;
    if (marks[index] && parent >= 0) marks[parent] = true;
  }
}
