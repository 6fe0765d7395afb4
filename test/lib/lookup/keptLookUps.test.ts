/** Answers that are kept: for ten minutes, for one key, and no more than two hundred. */
import { expect, it } from 'vitest';
import {
  findAnswer,
  freshMs,
  type KeptLookUps,
  readKept,
  withAnswer,
} from '../../../lib/lookup/keptLookUps.ts';

const jane = { kind: 'email', value: 'jane@acme.com' } as const;
const phone = { kind: 'phone', value: '+31612345678' } as const;
const known = (status: 'open' | 'won', atMs = 0) =>
  ({ is: 'known', lead: { id: 'lead_1', status }, atMs }) as const;

it('finds an answer while it is fresh, for the key it was asked with', () => {
  const kept = withAnswer([], 'print', jane, known('open'));
  expect(findAnswer(kept, 'print', jane, freshMs - 1)).toEqual(known('open'));
  expect(findAnswer(kept, 'print', jane, freshMs)).toBeUndefined();
  expect(findAnswer(kept, 'other', jane, 0)).toBeUndefined();
  // The clock was set back.
  expect(findAnswer(kept, 'print', jane, -1)).toBeUndefined();
});

it('tells all that is kept of a lead what was seen of it last', () => {
  const kept = withAnswer(
    withAnswer([], 'print', jane, known('open')),
    'print',
    { kind: 'id', value: 'lead_1' },
    known('won', 5),
  );
  expect(findAnswer(kept, 'print', jane, 6)).toEqual(known('won', 5));
});

it('keeps the last two hundred', () => {
  let kept: KeptLookUps = [];
  for (let n = 0; n < 250; n += 1)
    kept = withAnswer(kept, 'print', { kind: 'email', value: `p${n}@acme.com` }, { is: 'none', atMs: 0 });
  expect(kept).toHaveLength(200);
  expect(findAnswer(kept, 'print', { kind: 'email', value: 'p249@acme.com' }, 0)).toBeDefined();
});

it('is nothing where what was stored is damaged, and comes back whole where it is not', () => {
  expect(readKept('x')).toEqual([]);
  expect(readKept([['print email:x', { is: 'known', atMs: 0 }]])).toEqual([]);
  const kept = withAnswer([], 'print', phone, { is: 'several', leads: [{ id: 'a' }, { id: 'b' }], atMs: 1 });
  expect(readKept(JSON.parse(JSON.stringify(kept)))).toEqual(kept);
});
