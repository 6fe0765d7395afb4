/** Text as it is rendered: pieces of one block joined over inline elements, so that `john@<b>acme</b>.com` is one address. */
import { type Dom, parentElement } from './domOf.ts';

/** One text node of a block. */
export interface Piece {
  readonly node: Node;
  readonly parent: Element;
  readonly raw: string;
  /** White space shows as it is written (`<pre>`). */
  readonly pre: boolean;
  /** Elements without text right before it: an icon keeps two texts apart, an empty span does not. */
  readonly gaps: readonly Element[];
}

/** A stretch of joined text and the pieces it is made of. */
export interface Run {
  readonly text: string;
  readonly parts: readonly Part[];
}

interface Part {
  readonly piece: Piece;
  readonly index: number;
  readonly start: number;
  readonly end: number;
}

/** What the joining asks of the page. */
export interface Joining {
  readonly dom: Dom;
  readonly rendered: (element: Element) => boolean;
  /** Remembered for the whole page. */
  readonly separates: Map<Element, boolean>;
  /** How many more seams may be looked at; after that texts are kept apart, which never makes a wrong address. */
  budget: number;
}

const nearby = 64;
const contactLike = /[@\p{Nd}]/u;
/** Padding that reads as a gap between two texts. The padding of a highlighted word is smaller. */
const minGapPx = 6;

/** The runs of one block, in page order. A hidden piece is a run by itself, and what is around it is joined without it. */
export function runsOf(pieces: readonly Piece[], joining: Joining): Run[] {
  const runs: Run[] = [];
  const hidden: Run[] = [];
  let text = '';
  let parts: Part[] = [];
  const close = () => {
    if (parts.length > 0) runs.push({ text, parts });
    text = '';
    parts = [];
  };
  const texts = pieces.map(collapse);
  const joined = texts.join('');
  let offset = 0;
  for (const [index, piece] of pieces.entries()) {
    const shown = texts[index] ?? '';
    const begin = offset;
    offset += shown.length;
    const previous = parts.at(-1);
    const seamMatters = pieces.length > 1 && (isNearContact(joined, begin) || isNearContact(joined, offset));
    if (seamMatters && joining.budget-- > 0 && !joining.rendered(piece.parent)) {
      hidden.push({ text: shown, parts: [{ piece, index, start: 0, end: shown.length }] });
      continue;
    }
    if (previous && seamMatters && (joining.budget <= 0 || apart(previous.piece, piece, joining))) close();
    parts.push({ piece, index, start: text.length, end: text.length + shown.length });
    text += shown;
  }
  close();
  return [...runs, ...hidden];
}

function isNearContact(text: string, seam: number): boolean {
  return contactLike.test(text.slice(Math.max(0, seam - nearby), seam + nearby));
}

/** The offset in the text node of an offset in the run. */
export function rawOffset(part: Part, offset: number): number {
  const target = Math.min(Math.max(offset - part.start, 0), part.end - part.start);
  const { raw, pre } = part.piece;
  if (pre || part.end - part.start === raw.length) return target;
  let shown = 0;
  for (let index = 0; index < raw.length; index += 1) {
    const isRepeated = isSpace(raw[index]) && isSpace(raw[index - 1]);
    if (!isRepeated && shown++ === target) return index;
  }
  return raw.length;
}

/** HTML shows a row of white space as one space (CSS Text 3 section 4.1.1). */
function collapse({ raw, pre }: Piece): string {
  return pre ? raw : raw.replace(/[ \t\n\r\f]+/g, ' ');
}

function isSpace(char: string | undefined): boolean {
  return char !== undefined && ' \t\n\r\f'.includes(char);
}

/** Whether two texts that follow each other in the document are apart on screen: a `<span>` may well be a block. */
function apart(before: Piece, after: Piece, joining: Joining): boolean {
  const { dom } = joining;
  if (after.gaps.some((gap) => dom.rect(gap).width >= minGapPx)) return true;
  const entered = new Set<Element>();
  for (let element: Element | null = after.parent; element; element = parentElement(dom, element))
    entered.add(element);
  let common: Element | null = before.parent;
  for (; common && !entered.has(common); common = parentElement(dom, common)) {
    if (separates(common, joining)) return true;
  }
  for (const element of entered) {
    if (element === common) return false;
    if (separates(element, joining)) return true;
  }
  return false;
}

function separates(element: Element, { dom, separates: known }: Joining): boolean {
  let answer = known.get(element);
  if (answer === undefined) {
    const style = dom.style(element);
    answer =
      style !== undefined &&
      (!/^(?:inline|contents|ruby\S*|)$/.test(style.display) || gapOf(style) >= minGapPx);
    known.set(element, answer);
  }
  return answer;
}

function gapOf(style: CSSStyleDeclaration): number {
  const sides = [style.marginLeft, style.marginRight, style.paddingLeft, style.paddingRight];
  return Math.max(0, ...sides.map((side) => Number.parseFloat(side) || 0));
}
