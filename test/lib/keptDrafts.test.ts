/** Which begun marks are kept for later, and which give way. */
import { describe, expect, it } from 'vitest';
import { type Draft, emptyDraft } from '../../lib/draft.ts';
import { isBegun, type KeptDraft, overflowOf } from '../../lib/keptDrafts.ts';

const kept = (atMs: number, note = 'Called'): KeptDraft => ({
  workspaceId: 'one',
  lead: `lead-${atMs}@firm.example`,
  draft: { ...emptyDraft, note },
  atMs,
});

it.each<[what: string, draft: Draft, isBegun: boolean]>([
  ['a lead alone is nothing begun', { ...emptyDraft, lead: 'jane@firm.example' }, false],
  ['a status is', { ...emptyDraft, status: 'won' }, true],
  ['a value is', { ...emptyDraft, value: '5' }, true],
  ['a loss reason is', { ...emptyDraft, lossReason: 'price' }, true],
  ['the choice of one of several leads is', { ...emptyDraft, chooses: true }, true],
])('%s', (_what, draft, expected) => {
  expect(isBegun(draft)).toBe(expected);
});

describe('what is kept', () => {
  it('stays as long as there is room', () => {
    expect(overflowOf([kept(1), kept(2), kept(3)])).toEqual([]);
  });

  it('is two hundred marks, of which the oldest give way', () => {
    const all = Array.from({ length: 202 }, (_, at) => kept(at));
    expect(overflowOf(all).map(({ atMs }) => atMs)).toEqual([1, 0]);
  });

  it('is a million characters, however few marks they are', () => {
    const long = 'x'.repeat(20_000);
    const all = Array.from({ length: 60 }, (_, at) => kept(at, long));
    const gone = overflowOf(all);
    expect(gone.length).toBeGreaterThan(5);
    expect(all.length - gone.length).toBeGreaterThan(40);
    expect(Math.max(...gone.map(({ atMs }) => atMs))).toBe(gone.length - 1);
  });
});
