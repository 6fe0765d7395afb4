/** What the head of a table's column says of a cell. */
import { maxHeadLength } from '../pageReading.ts';
import {
  attribute,
  elementNode,
  localNameOf,
  nodeTypeOf,
  previousSiblingOf,
  selfAndAncestors,
} from './dom.ts';
import { inside, textInside } from './textInside.ts';

const cellKind = /^(?:td|th|gridcell|cell|columnheader|rowheader)$/;
const tableKind = /^(?:table|grid|treegrid)$/;
const rowKind = /^(?:tr|row)$/;
/** Fewer columns may be labels with their values, or the layout of a mail. */
const minColumns = 3;
const maxClimb = 12;

/** The heads of a table by column, once they were read. */
export type Heads = Map<Element, ReadonlyMap<string | number, string>>;

/** The head above the cell that an element is or stands in; empty without one. */
export function columnHead(element: Element, known: Heads): string {
  let cell: Element | undefined;
  for (const one of selfAndAncestors(element).take(maxClimb)) {
    const kind = kindOf(one);
    if (cellKind.test(kind)) cell ??= one;
    else if (cell && tableKind.test(kind)) {
      const heads = known.get(one) ?? headsIn(one);
      known.set(one, heads);
      return heads.get(columnOf(cell)) ?? '';
    }
  }
  return '';
}

/** Of the first row in which columns are called something; a sheet has one above that calls them A, B and C. */
function headsIn(table: Element): ReadonlyMap<string | number, string> {
  let heads = new Map<string | number, string>();
  for (const node of inside(table)) {
    if (nodeTypeOf.call(node) !== elementNode) continue;
    const kind = kindOf(node as Element);
    if (rowKind.test(kind)) {
      if (heads.size >= minColumns) break;
      heads = new Map();
    } else if (cellKind.test(kind)) {
      const text = textInside(node as Element, maxHeadLength);
      if (/\p{L}{2}/u.test(text)) heads.set(columnOf(node as Element), text);
    }
  }
  return heads.size >= minColumns ? heads : new Map();
}

/** As a grid tells it, which may have left columns out; else the number of what comes before in the row. */
function columnOf(cell: Element): string | number {
  let count = 0;
  for (let node: Node | null = cell; node; node = previousSiblingOf.call(node))
    if (nodeTypeOf.call(node) === elementNode) count += 1;
  return attribute(cell, 'aria-colindex') ?? count;
}

function kindOf(element: Element): string {
  return attribute(element, 'role') || localNameOf.call(element);
}
