/** Walks through a page, or a part of one, and its shadow trees and frames, in their order. */
import {
  hasAttributesOf,
  localNameOf,
  nodesOf,
  nodeTypeOf,
  nodeValueOf,
  parentNodeOf,
  parentOf,
  read,
  shadowRootOf,
  textNode,
} from './dom.ts';
import type { PageMemory } from './pageMemory.ts';
import { sightAttributes, sightElement } from './sightElement.ts';
import { isClosed, isInline, kindOfTag, mayHold } from './tagKinds.ts';
import { maxRunLength, textRuns } from './textRuns.ts';

/** To ask for the time at every node would take longer than the node. */
const nodesBetweenPauses = 100;

/** Gives the shadow tree of an element also where the page closed it; only extensions can. */
export type ClosedRoots = (element: Element) => Node | null | undefined;

/** Fills the memory with what is in the element; yields every few nodes, so that the caller can stop or pause. */
export function* walkPage(
  root: Element | null | undefined,
  memory: PageMemory,
  closedRootOf?: ClosedRoots,
): Generator<void> {
  const { left, frames, drafts, texts, pointed } = memory;
  const runs = textRuns(memory);
  /** Documents and shadow trees, each inside the one before. */
  const trees: NodeIterator[] = [];
  let order = 0;
  // Of the text that was read last: most texts have the same.
  let parent: Node | null = null;
  let element: Element | undefined;
  let isRead = false;
  let last: Node | undefined;
  let text = '';
  /** How much of the text was read. */
  let from = 0;

  function readText(node: Node): void {
    const value = nodeValueOf.call(node);
    if (runs.isBlankStart(value)) return;
    const around = parentNodeOf.call(node);
    if (around !== parent) {
      parent = around;
      element = parentOf(node);
      isRead = !!element && !(kindOfTag(localNameOf.call(element)) & isClosed);
      if (isRead) runs.enter(blockAround(element));
    }
    if (!isRead) return;
    last = node;
    text = value;
    from = 0;
    addPart();
  }

  /** A text that is too long to be read at once is read in parts. */
  function addPart(): void {
    if (last && element) runs.add(last, element, text.slice(from, from + maxRunLength), from, order);
    from += maxRunLength;
  }

  /** The block that text in this element is part of: the same block, the same run. */
  function blockAround(element: Element | undefined): Element | undefined {
    let block = element;
    while (block && kindOfTag(localNameOf.call(block)) & isInline && !shadowRootOf.call(block))
      block = parentOf(block);
    return block;
  }

  function readElement(element: Element): void {
    const tag = localNameOf.call(element);
    const kind = kindOfTag(tag);
    if (!(kind & isInline)) runs.end();
    else runs.gap(element);
    if (element === pointed) texts.push({ text: '', element, order });
    const known = drafts.length;
    if (hasAttributesOf.call(element)) sightAttributes(element, order, memory);
    if (/^i?frame$/.test(tag)) enterFrame(element);
    else if (kind & mayHold) sightElement(element, tag, order, memory);
    if (drafts.length > known) runs.sighted(tag === 'a');
    // Closed trees hang on custom elements; to ask about every element would take long.
    const shadow = shadowRootOf.call(element) ?? (tag.includes('-') && closedRootOf?.(element));
    if (shadow && left.shadows-- > 0) {
      // What hangs in a slot is a block of its own, after the shadow tree.
      runs.end();
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
      if (from < text.length) {
        addPart();
        return true;
      }
      const tree = trees.at(-1);
      if (!tree) return false;
      const node = left.nodes-- > 0 && tree.nextNode();
      if (!node) {
        runs.end();
        trees.pop();
      } else {
        order += 1;
        if (nodeTypeOf.call(node) === textNode) readText(node);
        else readElement(node as Element);
      }
    }
    return true;
  }

  enter(root);
  while (readOn()) yield;
}
