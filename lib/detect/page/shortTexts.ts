/** Which of the short texts of a page are told: headings, and what stands close to a sighting. What they are is judged outside. */

import { maxShortTextLength, maxShortTexts } from '../pageReading.ts';
import { blockAround } from './blockAround.ts';
import { isInside, nearest } from './dom.ts';
import { shownText } from './inlineRuns.ts';
import { type Found, type PageMemory, type Piece, pieceAt, type TextDraft } from './pageMemory.ts';
import { unshown } from './spotsIn.ts';

/** So many before and after a sighting. */
const textsBefore = 6;
const textsAfter = 3;
/** To tell the runs of all that was found takes a while. */
const foundBetweenPauses = 100;
const runsBetweenPauses = 20;
/** More letters than a short text has, however its white space is shown. */
const tooLong = new RegExp(
  `^[\\s${unshown}]*(?:[^\\s${unshown}][\\s${unshown}]*){${maxShortTextLength + 1}}`,
);
const isTooLong = ({ text }: Piece) => text.length > maxShortTextLength && tooLong.test(text);
/** A run of more pieces is no short text. */
const maxPieces = 100;

/** Keeps the texts near what was chosen of what was found, which is in the order of the page; yields now and then. */
export function* shortTexts(
  memory: PageMemory,
  chosen: readonly Found[],
  keep: (text: TextDraft) => void,
): Generator<void> {
  const { runs, texts, links } = memory;
  const told = new Set<Node>();
  /** The runs that were told as they stand beside something that was chosen. */
  const toldBeside = new Set<number>();
  const withLinks = new Set(chosen.map(({ draft, from }) => (draft?.link ? runs.of(from) : -1)));
  /** What is found is told, if it was chosen, as a sighting; what stands between links, too. */
  const others = new Set(withLinks);
  for (const [index, { run, from }] of memory.found.entries()) {
    if (run) others.add(runs.of(from));
    if (index % foundBetweenPauses === 0) yield;
  }

  function piecesOf(run: number): Piece[] {
    const pieces: Piece[] = [];
    for (let at = run; pieces.length < maxPieces && runs.of(at) === run && at < texts.length; at += 1) {
      const piece = pieceAt(memory, at);
      if (piece) pieces.push(piece);
    }
    return pieces;
  }

  function tell(pieces: readonly Piece[], cut: (text: string) => string): void {
    const [first] = pieces;
    if (!first || told.has(first.node) || told.size >= maxShortTexts) return;
    told.add(first.node);
    // What a style makes of the white space in a million letters need not be known.
    if (cut === ifShort && pieces.some(isTooLong)) return;
    const text = cut(pieces.map(shownText).join('').replaceAll(unshown, '').trim());
    if (text) keep({ text, element: first.parent, order: first.order });
  }
  const lastOf = (text: string) => text.slice(-maxShortTextLength);
  const ifShort = (text: string) => (text.length <= maxShortTextLength ? text : '');

  /** Tells runs on one side, until there are enough or one is next to something else that was chosen. */
  function tellBeside(from: number, direction: 1 | -1, count: number, end: number): void {
    let left = count;
    const next = direction < 0 ? runs.before : runs.after;
    for (let run = from; left > 0 && (end - run) * direction > 0; run = next(run)) {
      if (others.has(run)) continue;
      left -= 1;
      if (toldBeside.has(run)) continue;
      toldBeside.add(run);
      for (const part of setApart(piecesOf(run))) tell(part, ifShort);
    }
  }

  /** A run with links that open a mail or a call: what stands before, between and after them (`From: <a>Jane</a>`). */
  function tellBetween(run: number): void {
    let between: Piece[] = [];
    for (const piece of piecesOf(run)) {
      if (!nearest(piece.parent, (one) => links.has(one))) between.push(piece);
      else {
        tell(between, lastOf);
        between = [];
      }
    }
    tell(between, lastOf);
  }

  let last = -1;
  for (const [index, { from, to, run, draft }] of chosen.entries()) {
    const own = run || draft?.link ? runs.of(from) : undefined;
    // A field or an attribute may stand amid a run, which is then before it and after it.
    tellBeside(own === undefined ? runs.of(from - 1) : runs.before(own), -1, textsBefore, last);
    const next = chosen[index + 1];
    const end = next ? runs.of(next.from) : texts.length;
    tellBeside(own === undefined ? runs.of(to) : runs.after(own), 1, textsAfter, end);
    last = own ?? runs.of(from - 1);
    yield;
  }
  for (const run of withLinks) {
    tellBetween(run);
    yield;
  }
  let passed = 0;
  for (const { from, element } of memory.headings) {
    for (let run = runs.of(from); run < texts.length && !others.has(run); run = runs.after(run)) {
      // A page may have ten thousand headings, most of them told by now, or one around all of it.
      if (passed++ % runsBetweenPauses === 0) yield;
      const first = pieceAt(memory, run);
      if (!first || !isInside(first.parent, element)) break;
      if (blockAround(first.parent) === element) tell(piecesOf(run), ifShort);
    }
  }
}

/** `<b>Jane Doe</b><span class="block">Acme</span>`: nobody writes `DoeAcme`, so a style sets them apart, which is not asked for here. */
function setApart(pieces: readonly Piece[]): Piece[][] {
  const parts: Piece[][] = [];
  let last = '';
  for (const piece of pieces) {
    const part = parts.at(-1);
    if (part && !(/\p{Ll}$/u.test(last) && /^\p{Lu}/u.test(piece.text))) part.push(piece);
    else parts.push([piece]);
    last = piece.text;
  }
  return parts;
}
