/** What a style writes right beside a text (`::after { content: ".evil.test" }`), which is shown and stands in no text. */
import { isJoined } from './blockAround.ts';
import { lengthOf, nextSiblingOf, parentOf, previousSiblingOf, styleOf } from './dom.ts';

/** Letters and signs of addresses, inside the quotation marks of a computed `content`. Icons are none: their letters are nobody's. */
const endsAddressLike = /[\p{L}\p{N}._%+@-]"$/u;
const beginsAddressLike = /^"(?:[\p{L}\p{N}_%+@-]|\.[\p{L}\p{N}])/u;

/** Whether what is shown of a stretch of a text is another address, since a style lengthens it. */
export function isLengthened(text: Node, parent: Element, start: number, end: number): boolean {
  return (
    (start === 0 && isGlued(text, parent, '::before', previousSiblingOf, endsAddressLike)) ||
    (end === lengthOf.call(text) && isGlued(text, parent, '::after', nextSiblingOf, beginsAddressLike))
  );
}

/** Asks the elements that begin, or end, where the text does. */
function isGlued(
  text: Node,
  parent: Element,
  pseudo: '::before' | '::after',
  beside: (this: Node) => Node | null,
  pattern: RegExp,
): boolean {
  let inner = text;
  let element: Element | undefined = parent;
  for (; element && !beside.call(inner); element = parentOf(element)) {
    if (pattern.test(styleOf(element, pseudo).content)) return true;
    if (!isJoined(element)) return false;
    inner = element;
  }
  return false;
}
