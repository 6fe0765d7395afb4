/** Who may ask Octanist now: so many at a time, and the next ones stand ready while answers are being committed. */

/** Slower than this, and nothing stands ready: on screen it would be on its way for long, and after a crash it would have to be looked up. */
const quickMs = 250;

interface Waiting {
  readonly goes: () => void;
  readonly staysHere: () => void;
}

export class Slots {
  #free: number;
  readonly #places: number;
  readonly #isHeld: () => boolean;
  readonly #waiting: Waiting[] = [];
  #isQuick: boolean;
  #slow: ReturnType<typeof setTimeout> | undefined;
  #isClosed = false;

  /**
   * @param places requests at the same time
   * @param isHeld asked at the last moment before one goes: whether somebody is taking marks back, and none may
   * @param isQuick what is known of the service from before; nothing known, it is taken for quick until it is seen not to be
   */
  constructor(places: number, isHeld: () => boolean, isQuick = true) {
    this.#places = places;
    this.#free = places;
    this.#isHeld = isHeld;
    this.#isQuick = isQuick;
  }

  /** Whether the last answer came so soon that it pays to have the next requests ready. */
  get isQuick(): boolean {
    return this.#isQuick;
  }

  /** Whether there are two for each place that becomes free, enough for the time of a commit: what has come back can wait a little. */
  get hasPlenty(): boolean {
    return this.#waiting.length >= 2 * this.#places;
  }

  /**
   * Runs when there is a place.
   * @param isFine whether the result says that the next may go: otherwise all that wait are sent home, and all that come
   * @returns null for one that was sent home: also where nothing comes back for long, and where marks are being taken back
   */
  async run<T>(work: () => Promise<T>, isFine: (result: T) => boolean): Promise<T | null> {
    if (this.#isClosed) return null;
    if (this.#free > 0) this.#free--;
    else if (!(await this.#turn())) return null;
    if (this.#isHeld()) this.close();
    if (this.#isClosed) {
      this.#leave();
      return null;
    }
    const startedAt = performance.now();
    const result = await work();
    this.#isQuick = performance.now() - startedAt <= quickMs;
    if (!isFine(result)) this.close();
    this.#leave();
    return result;
  }

  #leave(): void {
    const next = this.#waiting.shift();
    if (next) next.goes();
    else this.#free++;
    this.#watch();
  }

  /** Nobody goes any more: all that wait are sent home, and all that come. */
  close(): void {
    this.#isClosed = true;
    this.#sendHome();
  }

  /** The same; resolves once all that waited have gone home. */
  async empty(): Promise<void> {
    this.close();
    await new Promise((gone) => setTimeout(gone));
  }

  /** All results so far have been thought about. */
  open(): void {
    this.#isClosed = false;
  }

  #turn(): Promise<boolean> {
    return new Promise((resolve) => {
      this.#waiting.push({ goes: () => resolve(true), staysHere: () => resolve(false) });
      if (this.#waiting.length === 1) this.#watch();
    });
  }

  /** The first answers were quick, the next does not come: who stands ready can still be taken back. */
  #watch(): void {
    clearTimeout(this.#slow);
    if (this.#waiting.length === 0) return;
    this.#slow = setTimeout(() => {
      this.#isQuick = false;
      this.#sendHome();
    }, quickMs);
  }

  #sendHome(): void {
    for (const { staysHere } of this.#waiting.splice(0)) staysHere();
  }
}
