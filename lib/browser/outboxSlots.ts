/** Who may ask Octanist now: so many at a time, and the next ones stand ready while answers are being committed. */

/** Slower than this, and nothing stands ready: it could not be taken back, and after a crash it would have to be looked up. */
const quickMs = 250;

interface Waiting {
  readonly goes: () => void;
  readonly staysHere: () => void;
}

export class Slots {
  #free: number;
  readonly #waiting: Waiting[] = [];
  #tookMs = Number.POSITIVE_INFINITY;
  #isClosed = false;

  /** @param places requests at the same time */
  constructor(places: number) {
    this.#free = places;
  }

  /** Whether the last answer came so soon that it pays to have the next requests ready. */
  get isQuick(): boolean {
    return this.#tookMs <= quickMs;
  }

  /**
   * Runs when there is a place.
   * @param isFine whether the result says that the next may go: otherwise all that wait are sent home, and all that come
   * @returns null for one that was sent home
   */
  async run<T>(work: () => Promise<T>, isFine: (result: T) => boolean): Promise<T | null> {
    if (this.#isClosed) return null;
    if (this.#free > 0) this.#free--;
    else if (!(await this.#turn())) return null;
    const startedAt = performance.now();
    const result = await work();
    this.#tookMs = performance.now() - startedAt;
    if (!isFine(result)) {
      this.#isClosed = true;
      for (const { staysHere } of this.#waiting.splice(0)) staysHere();
    }
    const next = this.#waiting.shift();
    if (next) next.goes();
    else this.#free++;
    return result;
  }

  /** All results so far have been thought about. */
  open(): void {
    this.#isClosed = false;
  }

  #turn(): Promise<boolean> {
    return new Promise((resolve) => {
      this.#waiting.push({ goes: () => resolve(true), staysHere: () => resolve(false) });
    });
  }
}
