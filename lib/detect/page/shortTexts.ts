/** Which of the short texts of a page are told: headings, and what stands close to a sighting. What they are is judged outside. */

import { maxShortTextLength, maxShortTexts } from '../pageReading.ts';
import { localNameOf, selfAndAncestors } from './dom.ts';
import { type Piece, shownText } from './inlineRuns.ts';
import type { PageMemory } from './pageMemory.ts';
import { unshown } from './spotsIn.ts';

const heading = /^h\d|legend|caption/;
/** So many before and after a sighting. */
const textsBefore = 6;
const textsAfter = 3;

export function shortTexts(memory: PageMemory) {
  const { texts, links } = memory;
  /** Runs without a sighting; they are looked into only when one follows. */
  let recent: (readonly Piece[])[] = [];
  let wanted = 0;

  function note(pieces: readonly Piece[], cut: (text: string) => string): void {
    const [first] = pieces;
    if (!first || texts.length === maxShortTexts) return;
    const text = cut(pieces.map(shownText).join('').replaceAll(unshown, '').trim());
    if (text) texts.push({ text, element: first.parent, order: first.order });
  }

  const nearest = (text: string) => text.slice(-maxShortTextLength);
  const noteIfShort = (pieces: readonly Piece[]) =>
    note(pieces, (text) => (text.length <= maxShortTextLength ? text : ''));

  return {
    /** A run of the block in which nothing was sighted. */
    add: (pieces: readonly Piece[], block: Element | undefined) => {
      if (wanted > 0 || (block && heading.test(localNameOf.call(block)))) {
        wanted -= 1;
        noteIfShort(pieces);
      } else if (recent.push(pieces) > textsBefore) recent.shift();
    },
    /** Something was sighted right here. */
    sighted: () => {
      recent.forEach(noteIfShort);
      recent = [];
      wanted = textsAfter;
    },
    /** A run with links that open a mail or a call: what stands before, between and after them (`From: <a>Jane</a>`). */
    betweenLinks: (pieces: readonly Piece[]) => {
      let between: Piece[] = [];
      for (const piece of pieces) {
        if (!selfAndAncestors(piece.parent).some((one) => links.has(one))) between.push(piece);
        else {
          note(between, nearest);
          between = [];
        }
      }
      note(between, nearest);
    },
  };
}
