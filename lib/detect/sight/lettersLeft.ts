/** What is left to read of letters that are small or blurred. */
import type { Box, PageElement } from '../pageReading.ts';
import { blurOf } from './effects.ts';
import type { Leaves } from './leaves.ts';

/** Lower than this few can read a line. */
const minLinePx = 7;
/** Taller than it is wide, it is a line from top to bottom. */
const minUprightPx = 40;
/** How far letters may be blurred, as shares of the height of their line. */
const readableBlur = 0.08;
const maxBlur = 0.3;

export function lettersLeft(elements: readonly PageElement[], at: number, box: Box | undefined): Leaves {
  if (!box) return 'yes';
  const [left, top, right, bottom] = box;
  const isUpright = bottom - top > minUprightPx && right - left < bottom - top;
  const height = isUpright ? right - left : bottom - top;
  let blur = 0;
  for (let one = elements[at]; one; one = elements[one.parent])
    if (one.style?.filter) blur = Math.hypot(blur, blurOf(one.style.filter));
  if (blur > height * maxBlur) return 'no';
  const isDoubtful = height < minLinePx || blur > height * readableBlur;
  return isDoubtful ? 'perhaps' : 'yes';
}
