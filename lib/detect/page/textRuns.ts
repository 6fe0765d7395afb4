/**
 * Which texts of a page are one run: between two block boundaries all text is one, with no regard to inline elements. It is asked only
 * around what may be a contact, since to ask for every text's block takes longer than reading the text. A run goes by the number of its
 * first text, white space aside.
 */
import { blockAround } from './blockAround.ts';
import { nodeValueOf, parentOf } from './dom.ts';

export interface TextRuns {
  /** Whether a block begins or ends between a text and the one before, or there is none before. */
  readonly isApart: (at: number) => boolean;
  /** The run of a text, by their numbers; beyond the last text what is asked for. */
  readonly of: (at: number) => number;
  /** The number of the first text after a run. */
  readonly end: (run: number) => number;
  /** The nearest run that is not white space throughout; -1 before the first, the number of texts after the last. */
  readonly before: (at: number) => number;
  readonly after: (run: number) => number;
}

/** Of the texts of a memory, which may still grow. Remembers what it was asked. */
export function textRuns(texts: readonly Node[], begins: readonly boolean[]): TextRuns {
  const known: (number | undefined)[] = [];
  const ends = new Map<number, number>();

  function isApart(at: number): boolean {
    const one = texts[at - 1];
    const other = texts[at];
    if (!one || !other || begins[at]) return true;
    const [before, after] = [parentOf(one), parentOf(other)];
    return before !== after && (!before || !after || blockAround(before) !== blockAround(after));
  }
  const isBlank = (at: number) => !/\S/.test(texts[at] ? nodeValueOf.call(texts[at]) : '');

  function of(at: number): number {
    if (at < 0 || at >= texts.length) return at;
    let first = at;
    while (known[first] === undefined && !isApart(first)) first -= 1;
    let run = known[first];
    if (run === undefined) {
      run = first;
      while (isBlank(run) && !isApart(run + 1)) run += 1;
    }
    for (let one = first; one <= Math.max(at, run); one += 1) known[one] = run;
    return run;
  }

  function end(run: number): number {
    let at = ends.get(run);
    if (at === undefined) {
      at = run + 1;
      while (!isApart(at)) at += 1;
      ends.set(run, at);
    }
    return at;
  }

  function before(at: number): number {
    let run = at - 1;
    while (run >= 0 && (of(run) >= at || isBlank(of(run)))) run -= 1;
    return of(run);
  }

  function after(run: number): number {
    let next = of(end(run));
    while (next < texts.length && isBlank(next)) next = of(end(next));
    return next;
  }

  return { isApart, of, end, before, after };
}
