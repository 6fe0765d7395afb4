/** What one mark for many leads would change. */
import { describe, expect, it } from 'vitest';
import { type BulkDraft, emptyBulk, isWhole, judgedAfter, readBulk } from '../../../lib/bulk/bulkChanges.ts';
import { rowsOf } from './sampleRows.ts';

const rows = rowsOf(
  { id: 'open', status: 'open' },
  { id: 'won', status: 'won', value: 500 },
  { id: 'lost', status: 'lost', lossReason: 'Too dear' },
);
const read = (draft: Partial<BulkDraft>) => readBulk({ ...emptyBulk, status: 'won', ...draft }, rows, '.');

it('is the same for all, and told beside what each lead is now', () => {
  const { changes } = read({ value: '5k', note: ' Signed ' });
  expect(changes.map(({ fields }) => fields)).toEqual(
    Array(3).fill({ status: 'won', value: 5000, note: 'Signed' }),
  );
  expect(changes.map(({ effect }) => effect)).toEqual(['changes', 'changes', 'overturns']);
});

it('changes nothing where a lead is so already', () => {
  expect(read({ value: '500' }).changes.map(({ effect }) => effect)).toEqual([
    'changes',
    'equal',
    'overturns',
  ]);
  expect(read({}).changes.map(({ effect }) => effect)).toEqual(['changes', 'equal', 'overturns']);
});

it('leaves each lead the value that it has, unless one is given', () => {
  const { changes } = read({});
  expect(changes.map(({ fields, row }) => judgedAfter(fields, row.known).value)).toEqual([
    undefined,
    500,
    undefined,
  ]);
});

describe('a value for each', () => {
  const values = new Map([
    ['open', '€ 1.5k'],
    ['lost', 'a lot'],
  ]);

  it('goes to its lead only, and one that cannot be read is said at its place', () => {
    const reading = read({ hasEach: true, value: 'never looked at', values });
    expect(reading.changes.map(({ fields, row }) => [row.key, fields.value])).toEqual([
      ['open', 1500],
      ['won', undefined],
    ]);
    expect([...reading.wrongValues]).toEqual([['lost', ['valueNotANumber']]]);
    expect(isWhole(reading)).toBe(false);
  });

  it('does not count where one value is for all', () => {
    expect(isWhole(read({ hasEach: false, values }))).toBe(true);
  });
});

it.each<[string, Partial<BulkDraft>, string]>([
  ['no status', { status: null }, 'status'],
  ['a value that cannot be read', { value: '5 or so' }, 'value'],
  ['too long a note', { note: 'a'.repeat(5001) }, 'note'],
  ['too long a loss reason', { status: 'lost', lossReason: 'a'.repeat(501) }, 'lossReason'],
])('is nothing with %s', (_, draft, field) => {
  const reading = read(draft);
  expect(Object.keys(reading.problems)).toEqual([field]);
  expect(reading.changes).toEqual([]);
  expect(isWhole(reading)).toBe(false);
});

it('has a loss reason only for lost', () => {
  expect(read({ lossReason: 'Too dear' }).changes[0]?.fields).toEqual({ status: 'won' });
  expect(read({ status: 'lost', lossReason: 'Late' }).changes[0]?.fields).toEqual({
    status: 'lost',
    lossReason: 'Late',
  });
});
