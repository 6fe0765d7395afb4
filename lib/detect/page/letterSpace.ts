/** Whether letters stand so close or so far that they are no words any longer, and whether the first of a block is as the others. */
import { nearest, nodesOf, nodeTypeOf, nodeValueOf, styleOf, textNode, textRects } from './dom.ts';
import type { Stretch } from './looksOf.ts';
import { numberOf } from './numberOf.ts';

/** As shares of the size of the letters. */
const minWidth = 0.17;
const minSpacing = -0.15;
const maxSpacing = 1;
const minLineHeight = 0.5;
const minFirst = 0.6;
const maxNodes = 50;
const maxBlocks = 4;

export function isCrowded(
  element: Element,
  [node, start, end]: Stretch,
  { width, height }: DOMRect,
): boolean {
  const style = styleOf(element);
  const size = numberOf(style.fontSize);
  const spacing = numberOf(style.letterSpacing) || 0;
  if (numberOf(style.lineHeight) < minLineHeight * size) return true;
  if (spacing < minSpacing * size || spacing > maxSpacing * size) return true;
  const least = (end - start) * minWidth * size;
  if (Math.max(width, height) >= least) return false;
  const lengths = [...textRects(node, start, end)].map((line) => Math.max(line.width, line.height));
  return lengths.reduce((sum, one) => sum + one, 0) < least;
}

/** Whether the text begins a block whose first letter has a style of its own. */
export function beginsOtherwise(element: Element, [node, start]: Stretch): boolean {
  if (nodeValueOf.call(node).slice(0, start).trim()) return false;
  let blocks = maxBlocks;
  return !!nearest(element, (block) => {
    if (/^(?:inline|contents|ruby)/.test(styleOf(block).display)) return false;
    if (blocks-- <= 0 || !isFirstIn(block, node)) {
      blocks = 0;
      return false;
    }
    return isOtherwise(styleOf(block, '::first-letter'), styleOf(block));
  });
}

function isOtherwise(first: CSSStyleDeclaration, own: CSSStyleDeclaration): boolean {
  return (
    numberOf(first.fontSize) < minFirst * numberOf(own.fontSize) ||
    first.webkitTextFillColor !== own.webkitTextFillColor ||
    first.fontFamily !== own.fontFamily
  );
}

function isFirstIn(block: Element, text: Node): boolean {
  const nodes = nodesOf(block);
  for (let left = maxNodes, node = nodes.nextNode(); node && left > 0; node = nodes.nextNode(), left -= 1)
    if (nodeTypeOf.call(node) === textNode && nodeValueOf.call(node).trim()) return node === text;
  return false;
}
