/** Finds the runs of text in which a contact could stand: each between two block boundaries, with no regard to inline elements. */
import { columnHead, type Heads } from './columnHead.ts';
import {
  type Found,
  type FoundRun,
  hasRoom,
  keep,
  type PageMemory,
  type Piece,
  pieceAt,
} from './pageMemory.ts';
import { atLike, cutOut, spotsIn } from './spotsIn.ts';

/** A run longer than this is read in parts, so that no one of them holds up the page. */
const maxRunLength = 8_000;
const maxPieces = 1_000;
/** The parts overlap by this much, and so much is read before and after: more than an address, and the words around it that count. */
const overlap = 320;

/** Keeps those that the hot texts with these numbers stand in, as long as there is room for them; yields now and then. */
export function* findRuns(memory: PageMemory, numbers: readonly number[]): Generator<void> {
  const { runs, left } = memory;
  const hot = new Set(numbers);
  const heads: Heads = new Map();
  let pieces: Piece[] = [];
  let length = 0;
  /** What begins before this offset was found with the part of the run before. */
  let floor = 0;
  /** How much was read since the last yield, in characters; each text takes a while by itself. */
  let read = 0;
  /** The last of the hot texts that was read. */
  let done = -1;

  function add(piece: Piece): void {
    pieces.push(piece);
    length += piece.text.length;
    if (length <= maxRunLength && pieces.length <= maxPieces) return;
    // Goes on with the end of the run so far, where something may have begun.
    const reach = length - overlap;
    keepRun(memory, { pieces: [...pieces], floor, reach }, heads);
    let dropped = 0;
    while (dropped + (pieces[0]?.text.length ?? length) <= reach - overlap)
      dropped += pieces.shift()?.text.length ?? 0;
    length -= dropped;
    floor = reach - dropped;
  }

  for (const first of hot) {
    if (first <= done) continue;
    let start = first;
    const before: Piece[] = [];
    for (let size = 0; size < overlap && !runs.isApart(start); ) {
      start -= 1;
      const piece = pieceAt(memory, start, -overlap);
      if (!piece) break;
      before.push(piece);
      size += piece.text.length;
      if (start <= done) floor += piece.text.length;
    }
    before.reverse().forEach(add);
    let cold = 0;
    for (let at = first; cold < overlap && (at === first || !runs.isApart(at)); at += 1) {
      const isHot = hot.has(at);
      if (isHot) done = at;
      // A text that is too long to be read at once is read in parts; of a cold one its beginning is enough.
      const size = isHot ? maxRunLength : overlap;
      for (let from = 0, isMore = true; isMore; from += size) {
        const piece = pieceAt(memory, at, from, from + size);
        if (!piece) break;
        add(piece);
        cold = isHot ? 0 : cold + piece.text.length;
        isMore = isHot && piece.text.length === size;
        read += piece.text.length + 50;
        if (read > maxRunLength) {
          read = 0;
          yield;
        }
      }
    }
    keepRun(memory, { pieces, floor, reach: Number.POSITIVE_INFINITY }, heads);
    if (!hasRoom(left)) {
      memory.cutAt = first;
      return;
    }
    pieces = [];
    length = floor = 0;
  }
}

function keepRun(memory: PageMemory, run: FoundRun, heads: Heads): void {
  const [first] = run.pieces;
  const last = run.pieces.at(-1);
  const texts = textsOf(run, heads);
  if (!first || !last || !texts || !memory.isOpen(first.parent)) return;
  keep(memory, { element: first.parent, order: first.order, from: first.at, to: last.at + 1, run, texts });
}

/** What to judge a run by; nothing where a style must tell first what is one word; undefined when no contact can stand there. */
function textsOf({ pieces, floor, reach }: FoundRun, heads: Heads): Found['texts'] | undefined {
  const whole = pieces.map(({ text }) => text).join('');
  let end = 0;
  const ends = pieces.map(({ text }) => {
    end += text.length;
    return end;
  });
  const spots = spotsIn(whole);
  const [{ start: from = 0, end: to = 0, kind = '' } = {}, other] = spots;
  // What stands alone in a cell is what its column holds.
  const isBare = kind === 'phone' && !other && whole.trim().replace('+', '').length === to - from;
  const head = isBare && pieces[0] && columnHead(pieces[0].parent, heads);
  let seen = 0;
  const texts = spots
    .filter(({ start }) => start >= floor && start < reach)
    .map((spot) => {
      const cut = cutOut(whole, spot);
      const offset = spot.start - cut.start;
      while ((ends[seen] ?? whole.length) <= offset && seen < ends.length) seen += 1;
      const seams: number[] = [];
      for (let at = seen; (ends[at] ?? whole.length) < offset + cut.text.length; at += 1)
        seams.push((ends[at] ?? 0) - offset);
      return { ...cut, seams, ...(head && { head }) };
    });
  // What is hidden or set apart may be why an @ has no address around it.
  return texts.length > 0 || (!spots[0] && pieces.length > 1 && atLike.test(whole)) ? texts : undefined;
}
