/** What answers teach about the way to Octanist, and how long to wait. */
import { expect, it } from 'vitest';
import { backOff, isDue } from '../../../lib/outbox/backOff.ts';
import { afterRequest, freshHealth, type Health, takeHeart, trustKey } from '../../../lib/outbox/health.ts';
import { practicePrint } from '../../../lib/practice/practice.ts';
import type { Problem } from '../../../lib/problem.ts';
import { at } from './sampleEntries.ts';

const after = (...problems: readonly (Problem | null)[]): Health =>
  problems.reduce<Health>((health, problem) => afterRequest(health, problem, 'k', at(1_000)), freshHealth);

const unreachable: Problem = { kind: 'unreachable' };

it('counts what goes wrong in a row, and forgets it after an answer', () => {
  expect(after(unreachable, unreachable).failures).toBe(2);
  expect(after(unreachable, unreachable, null)).toEqual(freshHealth);
  expect(after(unreachable, { kind: 'not-found' })).toEqual(freshHealth);
});

it('waits before the next request after five failures in a row', () => {
  const four = [unreachable, unreachable, unreachable, unreachable];
  expect(after(...four).wait).toBeUndefined();
  expect(after(...four, unreachable).wait).toEqual({ sinceMs: 1_000, nextAtMs: 3_500 });
});

it('counts answers that are not Octanist’s by themselves', () => {
  expect(after({ kind: 'not-json' }, { kind: 'not-json' })).toMatchObject({ strangers: 2 });
  expect(after({ kind: 'not-json' }, unreachable, { kind: 'not-json' })).toMatchObject({ strangers: 1 });
});

it('holds everything for as long as Octanist asks, also when another answer comes in meanwhile', () => {
  const held = { sinceMs: 1_000, nextAtMs: 61_000, heldByServer: true };
  const busy: Problem = { kind: 'too-many-requests', retryAfterMs: 60_000 };
  expect(after(busy).wait).toEqual(held);
  expect(after(busy, null).wait).toEqual(held);
  expect(takeHeart(after(busy)).wait).toEqual(held);
});

it('remembers a refused key until the person has saved one', () => {
  const refused = after({ kind: 'key-refused' }, null);
  expect(refused.refusedKeys).toEqual(['k']);
  expect(trustKey(refused, 'k').refusedKeys).toEqual([]);
});

it('learns nothing from practice', () => {
  for (const problem of [null, unreachable, { kind: 'key-refused' } as const])
    expect(afterRequest(takeHeart(after(unreachable)), problem, practicePrint, at(2_000))).toEqual(
      takeHeart(after(unreachable)),
    );
});

it('learns nothing where nothing was asked', () => {
  expect(after({ kind: 'offline' }, { kind: 'key-missing' })).toEqual(freshHealth);
});

it.each([
  [1, 5_000],
  [2, 10_000],
  [4, 40_000],
  [20, 900_000],
])('waits at most so long after %i failures: %i ms', (failures, limitMs) => {
  expect(backOff(failures, 0, at(0, 0))).toBe(0);
  expect(backOff(failures, 0, at(0, 0.9999999))).toBe(limitMs);
});

it('tries about once an hour after a day', () => {
  const dayAndMore = 25 * 60 * 60 * 1000;
  expect(backOff(3, dayAndMore, at(0, 0))).toBe(1_800_000);
  expect(backOff(3, dayAndMore, at(0, 0.9999999))).toBe(3_600_000);
});

it('is due at its time, or when the clock has been set back behind the beginning of the wait', () => {
  const wait = { sinceMs: 100, nextAtMs: 200 };
  expect([99, 100, 199, 200].map((nowMs) => isDue(wait, nowMs))).toEqual([true, false, false, true]);
});
