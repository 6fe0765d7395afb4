/** What of a page's text is one text: blocks part it, inline elements do not. */
import { localNameOf, parentOf, shadowRootOf } from './dom.ts';
import { isInline, kindOfTag } from './tagKinds.ts';

/** Whether the text in an element is part of the text around it. */
export function isJoined(element: Element): boolean {
  return (kindOfTag(localNameOf.call(element)) & isInline) > 0 && !shadowRootOf.call(element);
}

/** The block that text in an element is part of: the same block, the same run. */
export function blockAround(element: Element): Element | undefined {
  let block: Element | undefined = element;
  while (block && isJoined(block)) block = parentOf(block);
  return block;
}
