/** The bar that products keep at the top of the window, whatever they call it: as wide as the window, low, and with a ground of its own. */
import type { PageElement } from '../pageReading.ts';

/** A notice may stand above it. */
const maxTopPx = 60;
const maxHeightPx = 72;
/** A scroll bar may stand beside it. */
const leastShare = 0.95;

/** Says it of an element by its box. What is in a frame has another corner and is never asked about. */
export function isTopBar({ box, tag }: Pick<PageElement, 'box' | 'tag'>, windowWidth: number): boolean {
  if (!box || /^(?:html|body|main)$/.test(tag)) return false;
  const [left, top, right, bottom] = box;
  return (
    top >= 0 && top <= maxTopPx && bottom - top <= maxHeightPx && right - left >= leastShare * windowWidth
  );
}
