/** Text as it is rendered: pieces of one block joined over inline elements, so that `john@<b>acme</b>.com` is one address. */
import { isJoined } from './blockAround.ts';
import {
  elementNode,
  firstChildOf,
  isLaidOut,
  nearest,
  nodeTypeOf,
  nodeValueOf,
  parentOf,
  previousSiblingOf,
  rectOf,
  styleOf,
  textNode,
} from './dom.ts';
import { inLine } from './inLine.ts';
import type { Looks } from './looksOf.ts';
import { numberOf } from './numberOf.ts';
import type { Piece, Scan } from './pageMemory.ts';
import { unshown } from './spotsIn.ts';

/** A stretch of joined text and the pieces it is made of, each with its offset here and in the text of all pieces. */
export interface Run {
  text: string;
  /** What stands before it in the block, set apart by a style alone, if that may be a label: `<span>E-mail</span><span>…`. */
  readonly label?: string;
  readonly parts: { readonly piece: Piece; readonly offset: number; readonly whole: number }[];
}

/** So near to what may be an address it matters what a page sets apart or hides; before it a name may stand, and a label before that. */
const nearby = 16;
const nearBefore = 3 * nearby;
/** Padding that reads as a gap between two texts. The padding of a highlighted word is smaller. */
const minGapPx = 6;

/** HTML shows a row of white space as one space (CSS Text 3 section 4.1.1); what is not shown keeps its length. */
export function shownText({ text, parent }: Piece): string {
  if (!/\s\s|[\n\t]/.test(text) || /^[pb]re/.test(styleOf(parent).whiteSpace)) return text;
  return text.replace(/[ \t\n\r\f]+/g, (space) => ` ${unshown.repeat(space.length - 1)}`);
}

/** The runs of one block, in page order. A hidden piece is a run by itself, and what is around it is joined without it. */
export function runsOf(pieces: readonly Piece[], looks: Looks, { atLike, spotsIn }: Scan): Run[] {
  const texts = pieces.map(shownText);
  const whole = texts.join('');
  const spots = spotsIn(whole);
  // What is hidden or set apart may be why an @ has no address around it.
  const isTorn = !spots[0] && pieces.length > 1 && atLike.test(whole);
  if (!spots[0] && !isTorn) return [];
  const [only] = pieces;
  if (only && pieces.length === 1) return [{ text: whole, parts: [{ piece: only, offset: 0, whole: 0 }] }];
  const near = new Uint8Array(whole.length + 1);
  for (const { start, end } of spots) near.fill(1, Math.max(0, start - nearBefore), end + nearby);
  const matters = (seam: number) => isTorn || near[seam] === 1;

  const isSeen = (element: Element) => looks.rendered(element) && looks.inked(element);

  const runs: Run[] = [];
  let run: Run | undefined;
  let last: Piece | undefined;
  let offset = 0;
  for (const [index, piece] of pieces.entries()) {
    const text = texts[index] ?? '';
    const begins = matters(offset);
    if ((begins || matters(offset + text.length)) && !isSeen(piece.parent)) {
      runs.push({ text, parts: [{ piece, offset: 0, whole: offset }] });
    } else {
      if (!run || (last && begins && apart(last, piece, looks.separates))) {
        run = { text: '', parts: [], ...(run && isLabelLike(run.text) && { label: run.text }) };
        runs.push(run);
      }
      run.parts.push({ piece, offset: run.text.length, whole: offset });
      run.text += text;
      last = piece;
    }
    offset += text.length;
  }
  return runs;
}

function isLabelLike(text: string): boolean {
  return text.length <= nearby * 2 && !/[\d@]/.test(text);
}

/** Whether two texts that follow each other in the document are apart on screen: a `<span>` may well be a block. */
function apart(before: Piece, after: Piece, separating: Looks['separates']): boolean {
  if (gapsBefore(after.node).some((gap) => isLaidOut(gap) && rectOf(gap).width >= minGapPx)) return true;
  if (before.parent === after.parent) return false;
  const left = upToBlock(before.parent);
  const entered = upToBlock(after.parent);
  // What both are in does not set them apart.
  while (left.length > 0 && left.at(-1) === entered.at(-1)) {
    left.pop();
    entered.pop();
  }
  return left.some(separating) || entered.some(separating);
}

/** The element and what is around it, up to the block that both texts stand in. */
function upToBlock(element: Element): Element[] {
  const all: Element[] = [];
  nearest(element, (one) => all.push(one) > 0 && !isJoined(one));
  return all;
}

/** Elements without text right before it: an icon keeps two texts apart, an empty span does not. */
function gapsBefore(text: Node): Element[] {
  const gaps: Element[] = [];
  for (let node: Node | undefined = text; node; ) {
    const before: Node | null = previousSiblingOf.call(node);
    if (before && nodeTypeOf.call(before) === elementNode) {
      if (firstChildOf.call(before)) break;
      gaps.push(before as Element);
    }
    const around: Element | undefined = before ? undefined : parentOf(node);
    node = before ?? (around && isJoined(around) ? around : undefined);
    if (before && nodeTypeOf.call(before) === textNode && nodeValueOf.call(before)) break;
  }
  return gaps;
}

/** Whether an element keeps its text apart from the text before and after it. */
export function separates(element: Element): boolean {
  const style = styleOf(element);
  return !inLine.test(style.display) || sides.some((side) => numberOf(style[side]) >= minGapPx);
}
const sides = ['marginLeft', 'marginRight', 'paddingLeft', 'paddingRight'] as const;
