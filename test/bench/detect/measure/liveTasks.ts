/** Measurements on a page that changes while it is watched. */
import { pauseBetweenSlices } from '../../../../lib/browser/pauseBetweenSlices.ts';
import { type Clock, watchPage } from '../../../../lib/detect/page/watchPage.ts';
import { median } from '../../median.ts';

export interface LiveTimes {
  /** A thousand rows, one after the other, as multiples of reading the whole page once. */
  readonly updates: number;
  /** Of one core, once the page was left alone for its storm, in percent. */
  readonly storm: number;
  /** While nobody can see the page, in milliseconds. */
  readonly hiddenMs: number;
}

const rows = 1_000;
/** So many change between two readings. */
const rowsAtOnce = 20;
const readings = 5;
const stormTickMs = 10;
const changesPerTick = 100;

export async function liveTimes({ stormMs }: { stormMs: number }): Promise<LiveTimes> {
  return {
    updates: await timesOfUpdates(),
    storm: await shareInStorm(stormMs),
    hiddenMs: await workHidden(),
  };
}

async function timesOfUpdates(): Promise<number> {
  const cells = [...document.querySelectorAll('td, li, p')].slice(0, rows);
  const wholeMs: number[] = [];
  for (let at = 0; at < readings; at += 1) {
    const { watch, work, read } = startWatch();
    await read();
    wholeMs.push(work.ms);
    watch.stop();
  }
  const { watch, work, read } = startWatch();
  await read();
  work.ms = 0;
  for (let at = 0; at < cells.length; at += rowsAtOnce) {
    for (const cell of cells.slice(at, at + rowsAtOnce)) cell.textContent = `row${at}@example.com`;
    await read();
  }
  watch.stop();
  return work.ms / median(wholeMs);
}

async function shareInStorm(stormMs: number): Promise<number> {
  const cell = document.querySelector('td, li, p');
  const { watch, work } = startWatch({ isRealTime: true });
  let count = 0;
  const timer = setInterval(() => {
    for (let left = changesPerTick; left > 0 && cell; left -= 1) cell.textContent = `${count++}`;
  }, stormTickMs);
  while (!watch.isResting()) await later(stormTickMs);
  work.ms = 0;
  const startedAt = performance.now();
  await later(stormMs);
  clearInterval(timer);
  watch.stop();
  return (100 * work.ms) / (performance.now() - startedAt);
}

async function workHidden(): Promise<number> {
  const { watch, work, read } = startWatch();
  await read();
  hide(true);
  work.ms = 0;
  for (const cell of [...document.querySelectorAll('td, li, p')].slice(0, rows))
    cell.textContent = 'a@example.com';
  await later(10 * stormTickMs);
  watch.stop();
  hide(false);
  return work.ms;
}

function hide(isHidden: boolean): void {
  Object.defineProperty(document, 'hidden', { configurable: true, get: () => isHidden });
  document.dispatchEvent(new Event('visibilitychange'));
}

/** A watch with a count of its own work: its observer's, and its readings' without the pauses. `read` waits for the next reading. */
function startWatch({ isRealTime = false } = {}) {
  const work = { ms: 0 };
  let startedAt = performance.now();
  const begin = () => {
    startedAt = performance.now();
  };
  const end = () => {
    work.ms += performance.now() - startedAt;
  };
  const pause = pauseBetweenSlices();
  const clock: Clock = {
    now: () => performance.now(),
    wait: (ms) => later(isRealTime ? ms : 0).then(begin),
    pause: () => {
      const turn = pause();
      if (turn) end();
      return turn?.then(begin);
    },
  };
  let told: () => void = () => undefined;
  const watch = withTimedObserver(work, () =>
    watchPage(document, clock, () => {
      end();
      told();
    }),
  );
  const read = () =>
    new Promise<void>((resolve) => {
      told = resolve;
    });
  return { watch, work, read };
}

function withTimedObserver<Result>(work: { ms: number }, run: () => Result): Result {
  const Original = globalThis.MutationObserver;
  globalThis.MutationObserver = class extends Original {
    constructor(note: MutationCallback) {
      super((records, observer) => {
        const startedAt = performance.now();
        note(records, observer);
        work.ms += performance.now() - startedAt;
      });
    }
  };
  try {
    return run();
  } finally {
    globalThis.MutationObserver = Original;
  }
}

function later(ms: number): Promise<void> {
  return new Promise((resume) => setTimeout(resume, ms));
}
