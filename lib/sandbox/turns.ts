/** One after the other: the queue behind `SandboxStore.alone`. */

/** A function that runs the works it is given one at a time, in their order; one that throws does not hold up the next. */
export function createTurns(): <T>(work: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const turn = last.then(work, work);
    last = turn.catch(() => undefined);
    return turn;
  };
}
