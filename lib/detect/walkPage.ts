/** Walks through a page and its shadow trees and frames, block by block. */
import { elementNode, parentOf, read, selfAndAncestors, tagFits, textNode } from './dom.ts';
import { type Piece, shownText } from './inlineRuns.ts';
import type { Draft, PageMemory, TextDraft } from './pageMemory.ts';
import { maxShortTextLength } from './pageReading.ts';
import { sightBlock } from './sightBlock.ts';
import { sightField } from './sightField.ts';
import { sightLink } from './sightLink.ts';
import { contactLike, unshown } from './spotsIn.ts';

const maxDepth = 512;
/** A longer block is read in parts, so that no one of them holds up the page. */
const maxPieces = 250;
/** So many short texts before and after a sighting are told, and all that head something. */
const textsBefore = 8;
const textsAfter = 4;
const heading = /^(?:h[1-6]|legend|caption)$/;

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
export function* walkPage(
  document: Document,
  memory: PageMemory,
  texts: TextDraft[],
): Generator<Draft | undefined> {
  const { left, frames, visibility } = memory;
  let recent: TextDraft[] = [];
  let wantedAfter = 0;
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
    else if (/^(?:input|textarea)$/.test(tag)) yield* near(sightField(element, order++, inSight, memory));
    else if (/^i?frame$/.test(tag)) enterFrame(element, step);
    else if (!opaqueTag.test(tag)) {
      const link = tag === 'a' && sightLink(element, order++, inSight, memory);
      if (link) {
        hasLink = true;
        yield* near([link]);
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
    if (!inner || left.frames-- <= 0) return;
    if (!frames.has(inner)) frames.set(inner, frame);
    begin(inner, depth + 1, inSight && visibility.boxInSight(frame));
  }

  function begin(page: Document, depth: number, inSight: boolean): void {
    const root = read(page, 'documentElement');
    if (root) stack.push({ node: root, depth, inSight, pre: false });
  }

  function* endBlock(inSight: boolean): Generator<Draft> {
    const ended = pieces;
    const isNumbered = ended.some(({ text }) => contactLike.test(text));
    const isSighted = isNumbered && (yield* near(sightBlock(ended, inSight, memory)));
    if (!isSighted && !hasLink) noteText(ended);
    pieces = [];
    gaps = [];
    hasLink = false;
  }

  /** Gives the drafts, and whether there are any: then the short texts around them are wanted. */
  function* near(drafts: Iterable<Draft>): Generator<Draft, boolean> {
    let isAny = false;
    for (const draft of drafts) {
      if (!isAny) for (const text of recent) text.isWanted = true;
      isAny = true;
      wantedAfter = textsAfter;
      yield draft;
    }
    return isAny;
  }

  function noteText([first, ...more]: readonly Piece[]): void {
    if (!first || [first, ...more].every(({ text }) => !text.trim())) return;
    const joined = [first, ...more].map(({ text }) => text).join('');
    const text = joined.replaceAll(unshown, '').trim();
    if (!text || text.length > maxShortTextLength) return;
    const { parent: element, order } = first;
    const isWanted =
      wantedAfter-- > 0 ||
      selfAndAncestors(element)
        .take(4)
        .some((one) => tagFits(one, heading));
    const noted = { text, element, order, isWanted };
    texts.push(noted);
    recent = [...recent, noted].slice(-textsBefore);
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
