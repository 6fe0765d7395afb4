/** Which rows of a list are chosen: by their keys, so that a page which changes meanwhile takes nothing from it. */
import { type BulkRow, isMarkable, type MarkableRow } from './bulkRows.ts';

export interface Selection {
  readonly keys: ReadonlySet<string>;
  /** The row that was chosen or let go last: a range begins there. */
  readonly anchor: string | null;
}

export const noSelection: Selection = { keys: new Set(), anchor: null };

/** Chooses a row, or lets it go. One that cannot be marked cannot be chosen. */
export function toggleRow(selection: Selection, row: BulkRow): Selection {
  if (!isMarkable(row)) return selection;
  return withRows(selection, [row], !selection.keys.has(row.key), row.key);
}

/** From the row that was touched last to this one, all become what that one is. */
export function toggleRange(selection: Selection, row: BulkRow, shown: readonly BulkRow[]): Selection {
  const from = shown.findIndex(({ key }) => key === selection.anchor);
  const to = shown.findIndex(({ key }) => key === row.key);
  if (from < 0 || to < 0) return toggleRow(selection, row);
  const range = shown.slice(Math.min(from, to), Math.max(from, to) + 1);
  return withRows(selection, range, selection.keys.has(selection.anchor ?? ''), selection.anchor);
}

/** Chooses all that are shown and can be marked; where they are chosen already, lets all of them go. */
export function toggleAll(selection: Selection, shown: readonly BulkRow[]): Selection {
  return withRows(selection, shown, howManyAre(selection, shown) !== 'all', null);
}

export function howManyAre(selection: Selection, shown: readonly BulkRow[]): 'none' | 'some' | 'all' {
  const markable = shown.filter(isMarkable);
  const count = markable.filter(({ key }) => selection.keys.has(key)).length;
  if (count === 0) return 'none';
  return count === markable.length ? 'all' : 'some';
}

/** The chosen rows that are there, in the order of the list. */
export function chosenRows(selection: Selection, rows: readonly BulkRow[]): MarkableRow[] {
  return rows.filter(isMarkable).filter(({ key }) => selection.keys.has(key));
}

function withRows(
  { keys: before }: Selection,
  rows: readonly BulkRow[],
  isChosen: boolean,
  anchor: string | null,
): Selection {
  const keys = new Set(before);
  for (const { key } of rows.filter(isMarkable)) isChosen ? keys.add(key) : keys.delete(key);
  return { keys, anchor };
}
