/** Walks through a page, or a part of one, and its shadow trees and frames, in their order. */

import { byOrder } from './byOrder.ts';
import {
  hasAttributesOf,
  isInside,
  localNameOf,
  nodesOf,
  nodeValueOf,
  parentOf,
  read,
  shadowRootOf,
} from './dom.ts';
import { findRuns } from './findRuns.ts';
import { goesOn, numberAtEnd } from './numberOverTexts.ts';
import type { PageMemory } from './pageMemory.ts';
import { sightAttributes, sightElement } from './sightElement.ts';
import { isContactLike, telling } from './spotsIn.ts';
import {
  holdsDocument,
  isClosed,
  isCustom,
  isHeading,
  isInline,
  kindOfTag,
  mayHold,
  mayHost,
} from './tagKinds.ts';

/** To ask for the time at every node would take longer than the node. */
const nodesBetweenPauses = 100;
/** Nor at every attribute, but for long ones. */
const charactersBetweenPauses = 50_000;

/** Gives the shadow tree of an element also where the page closed it; only extensions can. */
export type ClosedRoots = (element: Element) => Node | null | undefined;

/**
 * Fills the memory with what is in the element, by its text and attributes alone: no style, no size. Yields every few nodes, so that
 * the caller can stop or pause.
 */
export function* walkPage(
  root: Element | null | undefined,
  memory: PageMemory,
  closedRootOf?: ClosedRoots,
): Generator<void> {
  const { texts, orders, begins, hot, left, frames, headings, pointed } = memory;
  /** Documents and shadow trees, each inside the one before. */
  const trees: NodeIterator[] = [];
  let order = memory.start;
  /** A block has begun since the last text. Of those that have only ended the runs know. */
  let isEnded = true;
  /** The end of the last text, if it may be the beginning of a number. */
  let begun = '';
  /** The last element whose text is not rendered as plain text, as long as texts may be inside it. */
  let closed: Element | undefined;
  /** Of attributes, since the last pause. */
  let characters = 0;

  function readText(node: Node, text: string): void {
    // White space at the start of a run says nothing.
    if ((isEnded && !/\S/.test(text)) || (closed && isClosedAround(node))) return;
    const at = texts.push(node) - 1;
    orders.push(order);
    begins.push(isEnded);
    if (isEnded) begun = '';
    isEnded = false;
    const isTelling = telling.test(text);
    if (isTelling && (isContactLike(text) || (begun && goesOn(begun, text)))) hot.push(at);
    if (isTelling || begun) begun = numberAtEnd(begun, text);
  }

  function isClosedAround(node: Node): boolean {
    const element = parentOf(node);
    if (!element || kindOfTag(localNameOf.call(element)) & isClosed) return true;
    if (!isInside(element, closed)) closed = undefined;
    return false;
  }

  function readElement(element: Element): void {
    const tag = localNameOf.call(element);
    const kind = kindOfTag(tag);
    if (!(kind & isInline)) isEnded = true;
    if (kind & isClosed) closed = element;
    if (element === pointed) memory.pointedOrder = order;
    if (hasAttributesOf.call(element)) characters += sightAttributes(element, order, memory);
    if (kind & isHeading) headings.push({ element, order, from: texts.length });
    else if (kind & holdsDocument) enterFrame(element);
    else if (kind & mayHold) sightElement(element, tag, order, memory);
    if (!(kind & mayHost)) return;
    // Closed trees hang on custom elements; to ask about every element would take long.
    const shadow = shadowRootOf.call(element) ?? (kind & isCustom && closedRootOf?.(element));
    if (shadow && left.shadows-- > 0) {
      // What hangs in a slot is a block of its own, after the shadow tree.
      isEnded = true;
      enter(shadow);
    }
  }

  function enterFrame(frame: Element): void {
    // Null where the browser keeps it from us: another origin, a sandbox. To ask takes milliseconds, so no more than once too often.
    const inner = left.frames >= 0 && read(frame, 'contentDocument');
    if (!inner || left.frames-- <= 0) return;
    if (!frames.has(inner)) frames.set(inner, frame);
    enter(read(inner, 'documentElement'));
  }

  function enter(root: Node | null | undefined): void {
    if (root) trees.push(nodesOf(root));
  }

  /** Reads the next nodes, in one go; false after the last one. */
  function readOn(): boolean {
    const tree = trees.at(-1);
    if (!tree) return false;
    characters = 0;
    for (let count = 0; count < nodesBetweenPauses && characters < charactersBetweenPauses; count += 1) {
      const node = left.nodes-- > 0 && tree.nextNode();
      if (!node) {
        isEnded = true;
        trees.pop();
        break;
      }
      order += 1;
      const text = nodeValueOf.call(node);
      if (typeof text === 'string') readText(node, text);
      else {
        readElement(node as Element);
        // Into another tree; to step into a document takes as long as many nodes.
        if (trees.at(-1) !== tree) break;
      }
    }
    return true;
  }

  enter(root);
  while (left.found >= 0 && readOn()) yield;
  yield* findRuns(memory, hot);
  yield;
  byOrder(memory.found);
}
