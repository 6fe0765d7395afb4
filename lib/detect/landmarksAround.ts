/** The parts of a page that an element stands in, as screen readers know them (WAI-ARIA 1.2 section 5.3.4). */
import { maxLandmarks } from './contact.ts';
import { kindOf, selfAndAncestors } from './dom.ts';

const landmark =
  /^(?:main|article|dialog|blockquote|nav|navigation|aside|complementary|header|banner|footer)$/;

/** Their roles or tags, the innermost first. */
export function landmarksAround(element: Element): string[] {
  return selfAndAncestors(element)
    .map(kindOf)
    .filter((kind) => landmark.test(kind))
    .take(maxLandmarks)
    .toArray();
}
