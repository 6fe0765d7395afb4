/** Long work that can be left off and taken up again, so that whoever does it in a page can give the page its turn. */

/** Yields after every few items; returns what came of it. */
export type Steps<Result> = Generator<undefined, Result>;

/** So many items are worked on between two yields. */
export const itemsOfStep = 64;

/** Without a pause: in the worker, or where there is little to do. */
export function finish<Result>(steps: Steps<Result>): Result {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

/** `pause` gives a promise when it is somebody else's turn. */
export async function finishWithPauses<Result>(
  steps: Steps<Result>,
  pause: () => Promise<void> | undefined,
): Promise<Result> {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
    const turn = pause();
    if (turn) await turn;
  }
}

/** `items.map(work)`, in steps. */
export function* mapInSteps<Item, Result>(
  items: readonly Item[],
  work: (item: Item, index: number) => Result,
): Steps<Result[]> {
  const results: Result[] = [];
  for (const item of items) {
    results.push(work(item, results.length));
    if (results.length % itemsOfStep === 0) yield;
  }
  return results;
}

/** `items.filter(fits)`, in steps. */
export function* filterInSteps<Item>(
  items: readonly Item[],
  fits: (item: Item, index: number) => boolean,
): Steps<Item[]> {
  const results: Item[] = [];
  for (const [index, item] of items.entries()) {
    if (fits(item, index)) results.push(item);
    if (index % itemsOfStep === itemsOfStep - 1) yield;
  }
  return results;
}

/** `items.flatMap(work)`, in steps. */
export function* flatMapInSteps<Item, Result>(
  items: readonly Item[],
  work: (item: Item, index: number) => readonly Result[],
): Steps<Result[]> {
  return (yield* mapInSteps(items, work)).flat();
}
