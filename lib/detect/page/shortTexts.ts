/** Which of the short texts of a page are told: headings, and what stands close to a sighting. What they are is judged outside. */

import { maxShortTextLength, maxShortTexts } from '../pageReading.ts';
import { blockAround } from './blockAround.ts';
import { isInside, selfAndAncestors } from './dom.ts';
import { shownText } from './inlineRuns.ts';
import { type Found, type PageMemory, type Piece, pieceAt, type TextDraft } from './pageMemory.ts';
import { unshown } from './spotsIn.ts';

/** So many before and after a sighting. */
const textsBefore = 6;
const textsAfter = 3;
/** A run of more pieces is no short text. */
const maxPieces = 100;

/** The texts near what was chosen of what was found, which is in the order of the page; yields nothing now and then. */
export function* shortTexts(memory: PageMemory, chosen: readonly Found[]): Generator<TextDraft | undefined> {
  const { runs, starts, links } = memory;
  const told = new Set<Node>();
  const withLinks = new Set(chosen.map(({ draft, from }) => (draft?.link ? runs[from] : -1)));
  /** What is found is told, if it was chosen, as a sighting; what stands between links, too. */
  const others = new Set(memory.found.map(({ run, from }) => (run ? runs[from] : -1)));
  for (const run of withLinks) others.add(run);

  function piecesOf(run: number): Piece[] {
    const from = starts[run] ?? 0;
    const to = Math.min(starts[run + 1] ?? runs.length, from + maxPieces);
    return Array.from({ length: to - from }, (_, index) => pieceAt(memory, from + index) ?? []).flat();
  }

  function* tell(pieces: readonly Piece[], cut: (text: string) => string): Generator<TextDraft> {
    const [first] = pieces;
    if (!first || told.has(first.node) || told.size >= maxShortTexts) return;
    told.add(first.node);
    const text = cut(pieces.map(shownText).join('').replaceAll(unshown, '').trim());
    if (text) yield { text, element: first.parent, order: first.order };
  }
  const nearest = (text: string) => text.slice(-maxShortTextLength);
  const ifShort = (text: string) => (text.length <= maxShortTextLength ? text : '');

  /** Tells runs on one side, until there are enough or one is next to something else that was chosen. */
  function* tellBeside(from: number, direction: 1 | -1, count: number, end: number): Generator<TextDraft> {
    let left = count;
    for (let run = from; left > 0 && (end - run) * direction > 0; run += direction) {
      if (others.has(run)) continue;
      yield* tell(piecesOf(run), ifShort);
      left -= 1;
    }
  }

  /** A run with links that open a mail or a call: what stands before, between and after them (`From: <a>Jane</a>`). */
  function* tellBetween(run: number): Generator<TextDraft> {
    let between: Piece[] = [];
    for (const piece of piecesOf(run)) {
      if (!selfAndAncestors(piece.parent).some((one) => links.has(one))) between.push(piece);
      else {
        yield* tell(between, nearest);
        between = [];
      }
    }
    yield* tell(between, nearest);
  }

  /** The last run before a text, and the first one after the text before. */
  const before = (at: number) => runs[at - 1] ?? -1;
  const after = (at: number) => runs[at] ?? starts.length;
  let last = -1;
  for (const [index, { from, to, run, draft }] of chosen.entries()) {
    const isInRun = run || draft?.link;
    yield* tellBeside(isInRun ? after(from) - 1 : before(from), -1, textsBefore, last);
    const next = chosen[index + 1];
    yield* tellBeside(
      isInRun ? after(from) + 1 : after(to),
      1,
      textsAfter,
      next ? after(next.from) : starts.length,
    );
    last = isInRun ? after(from) : before(from);
    yield;
  }
  for (const run of withLinks) yield* tellBetween(run ?? -1);
  for (const { from, element } of memory.headings) {
    for (let run = after(from); run < starts.length && !others.has(run); run += 1) {
      const pieces = piecesOf(run);
      const [first] = pieces;
      if (!first || !isInside(first.parent, element)) break;
      if (blockAround(first.parent) === element) yield* tell(pieces, ifShort);
    }
  }
}
