/** What of a page's text is one text: blocks part it, inline elements do not. */
import { localNameOf, parentOf, shadowRootOf } from './dom.ts';
import { inlineTags, unrenderedTags } from './inlineTags.ts';

const joined = new Set(`${inlineTags} ${unrenderedTags}`.split(' '));

/** Whether the text in an element is part of the text around it. */
export function isJoined(element: Element): boolean {
  const tag = localNameOf.call(element);
  // A custom element is, too.
  return (joined.has(tag) || tag.includes('-')) && !shadowRootOf.call(element);
}

/** The block that text in an element is part of: the same block, the same run. */
export function blockAround(element: Element): Element | undefined {
  let block: Element | undefined = element;
  while (block && isJoined(block)) block = parentOf(block);
  return block;
}
