/** The parts of a page that an element stands in, as screen readers know them (WAI-ARIA 1.2 section 5.3.4). */
import { selfAndAncestors } from './namesAround.ts';
import type { PageElement } from './pageReading.ts';

const landmark =
  /^(?:main|article|dialog|blockquote|nav|navigation|aside|complementary|header|banner|footer)$/;
const maxLandmarks = 8;

/** Their roles or tags, the innermost first. */
export function landmarksAround(elements: readonly PageElement[], at: number): string[] {
  return selfAndAncestors(elements, at)
    .map((index) => elements[index]?.attributes.role || elements[index]?.tag || '')
    .filter((kind) => landmark.test(kind))
    .take(maxLandmarks)
    .toArray();
}
