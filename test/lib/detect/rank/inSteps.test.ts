/** Work in steps gives the same, and gives way in between. */
import { expect, it } from 'vitest';
import {
  finish,
  finishWithPauses,
  flatMapInSteps,
  itemsOfStep,
} from '../../../../lib/detect/rank/inSteps.ts';

const items = Array.from({ length: 3 * itemsOfStep + 1 }, (_, at) => at);
const twice = (item: number) => [item, item];

it('gives what it gives at once', () => {
  expect(finish(flatMapInSteps(items, twice))).toEqual(items.flatMap(twice));
});

it('pauses every few items', async () => {
  let pauses = 0;
  const pause = () => {
    pauses += 1;
    return Promise.resolve();
  };
  expect(await finishWithPauses(flatMapInSteps(items, twice), pause)).toEqual(items.flatMap(twice));
  expect(pauses).toBe(3);
});
