/** Which tables name their columns. */
import type { PageElement } from '../pageReading.ts';
import type { Skeleton } from './surroundingsOf.ts';

/** A table of fewer columns may tell the ways to reach one person. */
const fewHeads = 3;
const maxTableClimb = 3;

/** Says of the parent of a row whether it is, or is in, a table with a row of heads over its columns. */
export function headedTables(elements: Skeleton['elements']): (parent: number) => boolean {
  const heads = new Map<number, number>();
  const isTable = ({ tag, attributes }: PageElement) =>
    /^(?:table|grid|treegrid)$/.test(attributes.role ?? tag);
  const tableOf = (inner: number) => {
    for (let index = inner, climb = 0; index >= 0 && climb < maxTableClimb; climb += 1) {
      const element = elements[index];
      if (!element || isTable(element)) return index;
      index = element.parent;
    }
    return -1;
  };
  for (const { tag, attributes, parent } of elements)
    if (/^(?:th|columnheader)$/.test(attributes.role ?? tag)) heads.set(parent, (heads.get(parent) ?? 0) + 1);
  const tables = new Set([...heads].filter(([, count]) => count >= fewHeads).map(([row]) => tableOf(row)));
  return (parent) => tables.size > 0 && tables.has(tableOf(parent));
}
