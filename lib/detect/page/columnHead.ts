/** What the head of a table's column says of a cell. */
import { maxHeadLength } from '../pageReading.ts';
import { attribute, elementNode, localNameOf, nearest, nodeTypeOf, parentOf, read } from './dom.ts';
import { inside, textInside } from './textInside.ts';

const isCell = /^t[dh]$|cell$|[nw]header$/;
const isTable = /^table$|grid$/;
/** Fewer columns may be labels with their values, or the layout of a mail. */
const minColumns = 3;
/** No more are looked at, however large or many a page makes its tables (docs/security.md T12). */
const maxColumns = 60;
const maxTables = 32;

/** The heads of each table by column, once they were read. */
export type Heads = Map<Element, ReadonlyMap<number, string>>;

/** The head above the cell that an element is or stands in; nothing without one. */
export function columnHead(element: Element, known: Heads): string | undefined {
  const cell = nearest(element, (one) => isCell.test(kindOf(one)));
  const table = cell && nearest(cell, (one) => isTable.test(kindOf(one)));
  if (!table) return undefined;
  if (!known.has(table) && known.size < maxTables) known.set(table, headsIn(table));
  const heads = known.get(table);
  return heads && heads.size >= minColumns ? heads.get(columnOf(cell)) : undefined;
}

/** Of the first row in which columns are called something; a sheet has one above that calls them A, B and C. */
function headsIn(table: Element): ReadonlyMap<number, string> {
  let heads = new Map<number, string>();
  let row: Element | undefined;
  let left = maxColumns;
  for (const node of inside(table) as Iterable<Element>) {
    if (nodeTypeOf.call(node) !== elementNode || !isCell.test(kindOf(node)) || left-- < 0) continue;
    if (row !== parentOf(node)) {
      if (heads.size >= minColumns) break;
      heads = new Map();
      row = parentOf(node);
    }
    const text = textInside(node, maxHeadLength);
    if (/\p{L}{2}/u.test(text)) heads.set(columnOf(node), text);
  }
  return heads;
}

/** By what comes before in the row. */
function columnOf(cell: Element): number {
  let count = 0;
  for (let one: Element | null | undefined = cell; one && count <= maxColumns; count += 1)
    one = read(one, 'previousElementSibling');
  return count;
}

function kindOf(element: Element): string {
  return attribute(element, 'role') || localNameOf.call(element);
}
