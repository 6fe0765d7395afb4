/** What the styles of a text and of what is around it leave of its letters, where the skeleton does not tell (docs/security.md T4). */
import { alphasAt } from '../sight/gradientAlong.ts';
import { nodeValueOf, parentOf, styleOf, tagFits } from './dom.ts';
import { fieldCuts, isField } from './fieldHides.ts';
import { glyphsIn } from './glyphsIn.ts';
import { inksOf } from './inksOf.ts';
import { beginsOtherwise, isCrowded } from './letterSpace.ts';
import { movesIn } from './movesIn.ts';
import { numberOf } from './numberOf.ts';
import { overLetters } from './overLetters.ts';
import type { PageMemory } from './pageMemory.ts';
import { picturesIn } from './picturesIn.ts';
import type { Pause } from './reportOf.ts';
import { untoldIn } from './untoldIn.ts';
import type { Letters } from './veilsOf.ts';

/** So far from its ends it is asked, as for what a point tells. */
const edgePx = 3;
const minFill = 0.5;

export async function lettersOf(
  document: Document,
  memory: PageMemory,
  chosen: readonly number[],
  pause: Pause,
): Promise<Letters> {
  const inkOf = inksOf(document);
  const lineOver = overLetters();
  const untold = untoldIn();
  const moves = movesIn();
  const glyphs = glyphsIn();

  return {
    gradientAt: alphasAt,
    pictures: await picturesIn(memory, chosen, pause),
    veilOf: (element, box, text) => {
      const { left, top, width, height } = box;
      const edge = Math.min(edgePx, width / 2);
      const ends = [left + edge, left + width - edge].map((x) => [x, top + height / 2] as const);
      const own = text && (parentOf(text[0]) ?? element);
      const over = own
        ? Math.max(lineOver(own, height), glyphs(own, nodeValueOf.call(text[0]).slice(text[1], text[2])))
        : 0;
      const hidden = Math.max(over, untold(element, ends));
      const ink = text
        ? (inkOf(element, text, box) ?? (own && fillOf(own)))
        : isField(element) && styleOf(element).webkitTextFillColor;
      const isDoubtful = own
        ? isCrowded(own, text, box) || beginsOtherwise(own, text)
        : isField(element) && fieldCuts(element);
      return {
        ...(ink && { ink }),
        ...(hidden === 2 && { covered: true }),
        // Nor is it seen where a person would scroll to.
        ...((hidden > 0 || isDoubtful || moves(element)) && { partly: true }),
      };
    },
  };
}

/** The letters of an `<svg>` have the colour of its shapes (SVG 2 section 11.7). */
function fillOf(element: Element): string | undefined {
  if (!tagFits(element, /^(?:text|tspan|textPath)$/)) return undefined;
  const { fill, fillOpacity } = styleOf(element);
  return fill === 'none' || numberOf(fillOpacity) < minFill ? 'rgba(0, 0, 0, 0)' : fill;
}
