/** Who may ask Octanist now. */
import { expect, it, vi } from 'vitest';
import { Slots } from '../../lib/browser/outboxSlots.ts';

const nobody = () => false;
const slotsFor = (places: number, isQuick = true) => new Slots(places, nobody, isQuick);

/** Requests that are answered when the test says so. */
function start(slots: Slots, names: readonly string[]) {
  const begun: string[] = [];
  const answers = new Map<string, (isFine: boolean) => void>();
  const results = names.map((name) =>
    slots.run(
      () => {
        begun.push(name);
        return new Promise<boolean>((resolve) => answers.set(name, resolve));
      },
      (isFine) => isFine,
    ),
  );
  return { begun, results, answer: (name: string, isFine: boolean) => answers.get(name)?.(isFine) };
}

it('lets so many go at the same time, and the next when one has come back', async () => {
  const { begun, results, answer } = start(slotsFor(2), ['a', 'b', 'c']);
  expect(begun).toEqual(['a', 'b']);
  answer('b', true);
  expect(await results[1]).toBe(true);
  expect(begun).toEqual(['a', 'b', 'c']);
});

it('sends home what waits once an answer is not fine, and what comes before somebody has thought about it', async () => {
  const slots = slotsFor(1);
  const { results, answer } = start(slots, ['a', 'b', 'c']);
  answer('a', false);
  expect(await Promise.all(results)).toEqual([false, null, null]);
  expect(await start(slots, ['d']).results[0]).toBe(null);
  slots.open();
  expect(start(slots, ['e']).begun).toEqual(['e']);
});

it('takes the service for what it was last, and for quick where nothing is known', async () => {
  expect(new Slots(1, nobody).isQuick).toBe(true);
  const slots = slotsFor(1, false);
  expect(slots.isQuick).toBe(false);
  const { results, answer } = start(slots, ['a']);
  answer('a', true);
  await results[0];
  expect(slots.isQuick).toBe(true);
});

it('sends home what stands ready once nothing has come back for long, and has nothing stand ready after that', async () => {
  vi.useFakeTimers();
  const slots = slotsFor(1);
  const { begun, results, answer } = start(slots, ['a', 'b', 'c']);
  answer('a', true);
  await results[0];
  vi.advanceTimersByTime(251);
  expect(await results[2]).toBe(null);
  expect(begun).toEqual(['a', 'b']);
  expect(slots.isQuick).toBe(false);
  vi.useRealTimers();
});

it('has plenty while two stand ready for each place', async () => {
  const slots = slotsFor(2);
  const { results, answer } = start(slots, ['a', 'b', 'c', 'd', 'e', 'f']);
  expect(slots.hasPlenty).toBe(true);
  answer('a', true);
  await results[0];
  expect(slots.hasPlenty).toBe(false);
});

it('lets nobody go any more once it is closed, and is free again when those under way have come back', async () => {
  const slots = slotsFor(1);
  const { begun, results, answer } = start(slots, ['a', 'b']);
  slots.close();
  expect(await results[1]).toBe(null);
  answer('a', true);
  await results[0];
  slots.open();
  expect(begun).toEqual(['a']);
  expect(start(slots, ['c']).begun).toEqual(['c']);
});

it('lets nobody go while it is held back, not even who is next: all that wait are sent home', async () => {
  let isHeld = false;
  const slots = new Slots(2, () => isHeld);
  const { begun, results, answer } = start(slots, ['a', 'b', 'c', 'd']);
  isHeld = true;
  answer('a', true);
  expect(await Promise.all([results[0], results[2], results[3]])).toEqual([true, null, null]);
  expect(await start(slots, ['e']).results[0]).toBe(null);
  isHeld = false;
  slots.open();
  const later = start(slots, ['f', 'g']);
  expect([begun, later.begun]).toEqual([['a', 'b'], ['f']]);
  answer('b', true);
  await results[1];
  expect(later.begun).toEqual(['f', 'g']);
});

it('has nobody stand ready once it is emptied, though no place becomes free', async () => {
  const slots = slotsFor(1);
  const { begun, results } = start(slots, ['a', 'b', 'c']);
  await slots.empty();
  expect(await Promise.all(results.slice(1))).toEqual([null, null]);
  expect(begun).toEqual(['a']);
});
