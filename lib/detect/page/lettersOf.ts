/** What the styles of a text and of what is around it leave of its letters, where the skeleton does not tell (docs/security.md T4). */
import { parentOf } from './dom.ts';
import { inksOf } from './inksOf.ts';
import type { VeilOf } from './looksOf.ts';
import { overLetters } from './overLetters.ts';
import { untoldIn } from './untoldIn.ts';

/** So far from its ends it is asked, as for what a point tells. */
const edgePx = 3;

export function lettersOf(document: Document): VeilOf {
  const inkOf = inksOf(document);
  const lineOver = overLetters();
  const untold = untoldIn();

  return (element, box, text) => {
    const { left, top, width, height } = box;
    const edge = Math.min(edgePx, width / 2);
    const ends = [left + edge, left + width - edge].map((x) => [x, top + height / 2] as const);
    const over = text ? lineOver(parentOf(text[0]) ?? element, height) : 0;
    const hidden = Math.max(over, untold(element, ends));
    const ink = text && inkOf(element, text, box);
    return {
      ...(ink && { ink }),
      ...(hidden === 2 && { covered: true }),
      // Nor is it seen where a person would scroll to.
      ...(hidden > 0 && { partly: true }),
    };
  };
}
