/** Walks through a page and its shadow trees and frames, block by block. */
import { elementNode, parentOf, read, tagFits, textNode } from './dom.ts';
import { type Piece, shownText } from './inlineRuns.ts';
import type { Draft, PageMemory } from './pageMemory.ts';
import { sightBlock } from './sightBlock.ts';
import { sightField } from './sightField.ts';
import { sightLink } from './sightLink.ts';
import { contactLike, unshown } from './spotsIn.ts';

const maxDepth = 512;
/** A longer block is read in parts, so that no one of them holds up the page. */
const maxPieces = 250;
/** A name is short. */
const maxNameTextLength = 80;
const maxRecent = 8;

/** Everything else begins and ends a block: two texts that a page sets apart are never joined. */
const inlineTag =
  /^(?:a|abbr|b|bdi|bdo|cite|code|data|del|dfn|em|font|i|ins|kbd|label|mark|q|rp|rt|ruby|s|samp|small|span|strong|sub|sup|time|u|var|wbr|.*-.*)$/;
/** Never rendered: the text around them is one text. */
const unrenderedTag = /^(?:head|script|style|noscript|template|datalist)$/;
/** A picture or a control that stands between two texts. What is inside is a fallback or no plain text. */
const opaqueTag = /^(?:svg|math|select|object|embed|audio|video|canvas|meter|progress)$/;

interface Step {
  readonly node: Node | null | undefined;
  readonly depth: number;
  /** False inside a frame that cannot be seen. */
  readonly inSight: boolean;
  /** White space shows as it is written (`<pre>`). */
  readonly pre: boolean;
  /** The end of a block, not its beginning. */
  readonly leaves?: true;
}

/** Each sighting as it is met, and nothing in between for each node, so that the caller can stop or pause. */
export function* walkPage(document: Document, memory: PageMemory): Generator<Draft | undefined> {
  const { left, recent, visibility } = memory;
  const stack: Step[] = [];
  let pieces: Piece[] = [];
  let gaps: Element[] = [];
  let hasLink = false;
  let order = 0;

  function* enter(element: Element, step: Step): Generator<Draft> {
    const { inSight, depth } = step;
    const tag = read(element, 'localName') ?? '';
    if (unrenderedTag.test(tag)) return;
    const shadowRoot = read(element, 'shadowRoot');
    const isInline = !shadowRoot && inlineTag.test(tag);
    if (!isInline) yield* endBlock(inSight);
    if (depth >= maxDepth) left.deepElements -= 1;
    else if (/^(?:input|textarea)$/.test(tag)) yield* sightField(element, order++, inSight, memory);
    else if (/^i?frame$/.test(tag)) enterFrame(element, step);
    else if (!opaqueTag.test(tag)) {
      const link = tag === 'a' && sightLink(element, order++, inSight, memory);
      if (link) {
        hasLink = true;
        yield link;
      }
      enterContent(element, step, isInline, shadowRoot);
    }
  }

  function enterContent(element: Element, step: Step, isInline: boolean, shadowRoot?: Node | null): void {
    const end = { ...step, node: element, leaves: true } as const;
    const inside = { ...step, depth: step.depth + 1, pre: step.pre || tagFits(element, /^pre$/) };
    const first = read(element, 'firstChild');
    if (!isInline) stack.push(end);
    else if (!first && !tagFits(element, /^wbr$/) && pieces.length > 0) gaps.push(element);
    stack.push({ ...inside, node: first });
    if (!shadowRoot || left.shadowRoots-- <= 0) return;
    // What hangs in a slot is a block of its own, after the shadow tree.
    stack.push(end);
    stack.push({ ...inside, node: read(shadowRoot, 'firstChild') });
  }

  function enterFrame(frame: Element, { depth, inSight }: Step): void {
    const inner = documentIn(frame);
    if (inner && left.frames-- > 0) begin(inner, depth + 1, inSight && visibility.boxInSight(frame));
  }

  function begin(page: Document, depth: number, inSight: boolean): void {
    const root = read(page, 'documentElement');
    if (root) stack.push({ node: root, depth, inSight, pre: false });
  }

  function* endBlock(inSight: boolean): Generator<Draft> {
    const ended = pieces;
    const [first] = ended;
    if (first && ended.some(({ text }) => contactLike.test(text))) {
      yield* sightBlock(ended, inSight, memory);
    } else if (first && !hasLink) {
      const text = ended
        .map((piece) => piece.text)
        .join('')
        .replaceAll(unshown, '')
        .trim();
      if (text && text.length <= maxNameTextLength) recent.push({ text, parent: first.parent });
      if (recent.length > maxRecent) recent.shift();
    }
    pieces = [];
    gaps = [];
    hasLink = false;
  }

  begin(document, 0, true);
  for (let step = stack.pop(); step; step = stack.pop()) {
    const { node, inSight, pre, leaves } = step;
    if (leaves) {
      yield* endBlock(inSight);
      continue;
    }
    if (!node) continue;
    yield;
    left.nodes -= 1;
    stack.push({ ...step, node: read(node, 'nextSibling') });
    const type = read(node, 'nodeType');
    if (type === elementNode) yield* enter(node as Element, step);
    else if (type === textNode) {
      left.texts -= 1;
      const raw = read(node, 'nodeValue') ?? '';
      const parent = parentOf(node);
      if (parent) pieces.push({ node, parent, text: pre ? raw : shownText(raw), order: order++, gaps });
      gaps = [];
      if (pieces.length === maxPieces) yield* endBlock(inSight);
    }
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
