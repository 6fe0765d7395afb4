/** Choosing rows: one by one, a range, all. */
import { expect, it } from 'vitest';
import type { BulkRow } from '../../../lib/bulk/bulkRows.ts';
import {
  chosenRows,
  howManyAre,
  noSelection,
  type Selection,
  toggleAll,
  toggleRange,
  toggleRow,
} from '../../../lib/bulk/selection.ts';
import { rowsOf, strangerRow } from './sampleRows.ts';

const rows: readonly BulkRow[] = [
  ...rowsOf({ id: 'a' }, { id: 'b' }),
  strangerRow(),
  ...rowsOf({ id: 'c' }, { id: 'd' }),
];
const [a, b, stranger, c, d] = rows as [BulkRow, BulkRow, BulkRow, BulkRow, BulkRow];
const keys = (selection: Selection) => [...selection.keys].sort().join('');

it('chooses a row, and lets it go', () => {
  const one = toggleRow(noSelection, a);
  expect(keys(one)).toBe('a');
  expect(keys(toggleRow(one, a))).toBe('');
});

it('does not choose who cannot be marked, also not in a range or among all', () => {
  expect(toggleRow(noSelection, stranger)).toBe(noSelection);
  expect(keys(toggleRange(toggleRow(noSelection, a), c, rows))).toBe('abc');
  expect(keys(toggleAll(noSelection, rows))).toBe('abcd');
});

it('makes a range what the row is that it begins with, either way', () => {
  const all = toggleAll(noSelection, rows);
  const fromB = toggleRow(all, b);
  expect(keys(toggleRange(fromB, d, rows))).toBe('a');
  expect(keys(toggleRange(toggleRow(noSelection, c), a, rows))).toBe('abc');
});

it('begins a range anew where there is nothing that it could begin with', () => {
  expect(keys(toggleRange(noSelection, b, rows))).toBe('b');
  expect(keys(toggleRange(toggleRow(noSelection, a), b, [b]))).toBe('ab');
});

it('lets all go where all of those that are shown are chosen, and leaves the others as they are', () => {
  const some = toggleRow(toggleRow(noSelection, a), b);
  expect([howManyAre(some, rows), howManyAre(some, [a, b]), howManyAre(noSelection, rows)]).toEqual([
    'some',
    'all',
    'none',
  ]);
  expect(keys(toggleAll(some, [a]))).toBe('b');
});

it('gives the chosen rows that are there, in the order of the list', () => {
  const some = toggleRow(toggleRow(noSelection, d), a);
  expect(chosenRows(some, rows).map(({ key }) => key)).toEqual(['a', 'd']);
  expect(chosenRows(some, [b]).map(({ key }) => key)).toEqual([]);
});
