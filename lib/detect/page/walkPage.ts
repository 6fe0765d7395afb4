/** Walks through a page, or a part of one, and its shadow trees and frames, in their order. */

import { blockAround } from './blockAround.ts';
import {
  elementNode,
  hasAttributesOf,
  localNameOf,
  nodesOf,
  nodeTypeOf,
  nodeValueOf,
  parentNodeOf,
  parentOf,
  read,
  shadowRootOf,
} from './dom.ts';
import { findRuns } from './findRuns.ts';
import type { PageMemory } from './pageMemory.ts';
import { sightAttributes, sightElement } from './sightElement.ts';
import { beginsWithDigits, endsInDigits, isContactLike } from './spotsIn.ts';
import { holdsDocument, isClosed, isHeading, isInline, kindOfTag, mayHold } from './tagKinds.ts';

/** To ask for the time at every node would take longer than the node. */
const nodesBetweenPauses = 100;

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
  const { texts, orders, runs, starts, hot, left, frames, headings, pointed } = memory;
  /** Documents and shadow trees, each inside the one before. */
  const trees: NodeIterator[] = [];
  let order = memory.start;
  // Of the text that was read last: most texts have the same.
  let parent: Node | null = null;
  let isText = false;
  let block: Element | undefined;
  /** A block has begun or ended since. */
  let isEnded = true;
  /** Whether it ends within what may be a number. */
  let isOpenEnded = false;

  function readText(node: Node, text: string): void {
    const around = parentNodeOf.call(node);
    if (around !== parent) {
      parent = around;
      // Most stand right in an element, and not in a shadow tree.
      const element =
        around && nodeTypeOf.call(around) === elementNode ? (around as Element) : parentOf(node);
      isText = !!element && !(kindOfTag(localNameOf.call(element)) & isClosed);
      const next = isText && element ? blockAround(element) : block;
      isEnded ||= next !== block;
      block = next;
    }
    // White space at the start of a run says nothing.
    if (!isText || (isEnded && !/\S/.test(text))) return;
    const at = texts.push(node) - 1;
    if (isEnded) starts.push(at);
    orders.push(order);
    runs.push(starts.length - 1);
    if (isContactLike(text) || (isOpenEnded && !isEnded && beginsWithDigits.test(text))) hot.push(at);
    isOpenEnded = endsInDigits(text) || (isOpenEnded && !isEnded && !/\S/.test(text));
    isEnded = false;
  }

  function readElement(element: Element): void {
    const tag = localNameOf.call(element);
    const kind = kindOfTag(tag);
    if (!(kind & isInline)) isEnded = true;
    if (element === pointed) memory.pointedOrder = order;
    if (hasAttributesOf.call(element)) sightAttributes(element, order, memory);
    if (kind & isHeading) headings.push({ element, order, from: texts.length });
    else if (kind & holdsDocument) enterFrame(element);
    else if (kind & mayHold) sightElement(element, tag, order, memory);
    // Closed trees hang on custom elements; to ask about every element would take long.
    const shadow = shadowRootOf.call(element) ?? (tag.includes('-') && closedRootOf?.(element));
    if (shadow && left.shadows-- > 0) {
      // What hangs in a slot is a block of its own, after the shadow tree.
      isEnded = true;
      enter(shadow);
    }
  }

  function enterFrame(frame: Element): void {
    // Null where the browser keeps it from us: another origin, a sandbox.
    const inner = read(frame, 'contentDocument');
    if (!inner || left.frames-- <= 0) return;
    if (!frames.has(inner)) frames.set(inner, frame);
    enter(read(inner, 'documentElement'));
  }

  function enter(root: Node | null | undefined): void {
    if (root) trees.push(nodesOf(root));
  }

  /** Reads the next nodes, in one go; false after the last one. */
  function readOn(): boolean {
    for (let count = 0; count < nodesBetweenPauses; count += 1) {
      const tree = trees.at(-1);
      if (!tree) return false;
      const node = left.nodes-- > 0 && tree.nextNode();
      if (!node) {
        isEnded = true;
        trees.pop();
      } else {
        order += 1;
        const text = nodeValueOf.call(node);
        if (typeof text === 'string') readText(node, text);
        else readElement(node as Element);
      }
    }
    return true;
  }

  enter(root);
  while (left.found >= 0 && readOn()) yield;
  yield* findRuns(memory);
  memory.found.sort((a, b) => a.order - b.order);
}
