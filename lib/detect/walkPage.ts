/** Walks through a page and its shadow trees and frames, in their order. */
import {
  localNameOf,
  nodesOf,
  nodeTypeOf,
  nodeValueOf,
  parentNodeOf,
  parentOf,
  read,
  textNode,
} from './dom.ts';
import type { PageMemory } from './pageMemory.ts';
import { sightElement } from './sightElement.ts';
import { isClosed, isInline, kindOfTag, mayHold, mayHost } from './tagKinds.ts';
import { maxRunLength, textRuns } from './textRuns.ts';

/** To ask for the time at every node would take longer than the node. */
const nodesBetweenPauses = 100;
const maxNodes = 1_000_000;

/** A document, or a shadow tree. */
interface Tree {
  readonly nodes: NodeIterator;
  /** False inside a frame that cannot be seen. */
  readonly inSight: boolean;
}

interface LongText {
  readonly node: Node;
  readonly element: Element;
  readonly text: string;
  readonly from: number;
}

/** Fills the memory; yields every few nodes, so that the caller can stop or pause. */
export function* walkPage(document: Document, memory: PageMemory): Generator<void> {
  const { left, frames, visibility } = memory;
  const runs = textRuns(memory);
  const trees: Tree[] = [];
  const hosts = new Set<Element>();
  let order = 0;
  // Of the text that was read last: most texts have the same.
  let parent: Node | null = null;
  let element: Element | undefined;
  let isRead = false;
  let long: LongText | undefined;

  function readText(node: Node, inSight: boolean): void {
    const value = nodeValueOf.call(node);
    if (runs.isBlankStart(value)) return;
    const around = parentNodeOf.call(node);
    if (around !== parent) {
      parent = around;
      element = parentOf(node);
      isRead = !!element && !(kindOfTag(localNameOf.call(element)) & isClosed);
      if (isRead) runs.enter(blockAround(element), inSight);
    }
    if (!isRead || !element) return;
    if (value.length <= maxRunLength) runs.add(node, element, value, 0, order);
    else long = { node, element, text: value, from: 0 };
  }

  /** A text that is too long to be read at once is read in parts, with pauses between. */
  function readLong({ node, element, text, from }: LongText): void {
    const next = from + maxRunLength;
    runs.add(node, element, text.slice(from, next), from, order);
    long = next < text.length ? { node, element, text, from: next } : undefined;
  }

  /** The block that text in this element is part of: the same block, the same run. */
  function blockAround(element: Element | undefined): Element | undefined {
    let block = element;
    while (block && kindOfTag(localNameOf.call(block)) & isInline && !hosts.has(block))
      block = parentOf(block);
    return block;
  }

  function readElement(element: Element, inSight: boolean): void {
    const tag = localNameOf.call(element);
    const kind = kindOfTag(tag);
    if (!(kind & isInline)) runs.end();
    else runs.gap(element);
    if (kind & mayHold) {
      if (/^i?frame$/.test(tag)) enterFrame(element, inSight);
      else if (sightElement(element, tag, order, inSight, memory)) runs.sighted(tag === 'a');
    }
    const shadow = kind & mayHost && read(element, 'shadowRoot');
    if (!shadow || left.shadowRoots-- <= 0) return;
    // What hangs in a slot is a block of its own, after the shadow tree.
    runs.end();
    hosts.add(element);
    trees.push({ nodes: nodesOf(shadow), inSight });
  }

  function enterFrame(frame: Element, inSight: boolean): void {
    const inner = documentIn(frame);
    if (!inner || left.frames-- <= 0) return;
    if (!frames.has(inner)) frames.set(inner, frame);
    begin(inner, inSight && visibility.boxInSight(frame));
  }

  function begin(page: Document, inSight: boolean): void {
    const root = read(page, 'documentElement');
    if (root) trees.push({ nodes: nodesOf(root), inSight });
  }

  /** Reads the next nodes, in one go; false after the last one. */
  function readOn(): boolean {
    for (let count = 0; count < nodesBetweenPauses; count += 1) {
      const tree = trees.at(-1);
      if (!tree) return false;
      const node = tree.nodes.nextNode();
      if (!node || order === maxNodes) {
        left.nodes -= node ? 1 : 0;
        runs.end();
        trees.pop();
      } else {
        order += 1;
        if (nodeTypeOf.call(node) === textNode) readText(node, tree.inSight);
        else readElement(node as Element, tree.inSight);
        if (long) return true;
      }
    }
    return true;
  }

  begin(document, true);
  while (long || readOn()) {
    if (long) readLong(long);
    yield;
  }
}

/** The document in a frame, or null where the browser keeps it from us (another origin, a sandbox). */
function documentIn(frame: Element): Document | null {
  try {
    return read(frame, 'contentDocument') ?? null;
  } catch {
    return null;
  }
}
