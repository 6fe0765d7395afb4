/** Text as it is rendered: pieces of one block joined over inline elements, so that `john@<b>acme</b>.com` is one address. */
import { numberOf, rectOf, selfAndAncestors, styleOf } from './dom.ts';
import type { PageMemory } from './pageMemory.ts';
import { contactLike, unshown } from './spotsIn.ts';

/** One text node of a block. */
export interface Piece {
  readonly node: Node;
  readonly parent: Element;
  /** As shown, yet as long as written: see `shownText`. */
  readonly text: string;
  /** Its place in the order of the page. */
  readonly order: number;
  /** Elements without text right before it: an icon keeps two texts apart, an empty span does not. */
  readonly gaps: readonly Element[];
}

/** A stretch of joined text and the pieces it is made of, each with its offset. */
export interface Run {
  text: string;
  readonly parts: { readonly piece: Piece; readonly offset: number }[];
}

const nearby = 64;
/** Padding that reads as a gap between two texts. The padding of a highlighted word is smaller. */
const minGapPx = 6;

/** HTML shows a row of white space as one space (CSS Text 3 section 4.1.1); what is not shown keeps its length. */
export function shownText(raw: string): string {
  return raw.replace(/[ \t\n\r\f]+/g, (space) => ` ${unshown.repeat(space.length - 1)}`);
}

/** The runs of one block, in page order. A hidden piece is a run by itself, and what is around it is joined without it. */
export function runsOf(pieces: readonly Piece[], { left, visibility }: PageMemory): Run[] {
  const runs: Run[] = [];
  const joined = pieces.map(({ text }) => text).join('');
  const isNearContact = (seam: number) =>
    contactLike.test(joined.slice(Math.max(0, seam - nearby), seam + nearby));
  let run: Run | undefined;
  let offset = 0;
  for (const piece of pieces) {
    const { text, parent } = piece;
    const seamMatters = isNearContact(offset) || isNearContact(offset + text.length);
    offset += text.length;
    if (pieces.length > 1 && seamMatters && left.seams-- > 0 && !visibility.rendered(parent)) {
      runs.push({ text, parts: [{ piece, offset: 0 }] });
      continue;
    }
    const last = run?.parts.at(-1);
    if (!run || (last && seamMatters && (left.seams < 0 || apart(last.piece, piece)))) {
      run = { text: '', parts: [] };
      runs.push(run);
    }
    run.parts.push({ piece, offset: run.text.length });
    run.text += text;
  }
  return runs;
}

/** Whether two texts that follow each other in the document are apart on screen: a `<span>` may well be a block. */
function apart(before: Piece, after: Piece): boolean {
  if (after.gaps.some((gap) => rectOf(gap).width >= minGapPx)) return true;
  const around = new Set(selfAndAncestors(before.parent));
  // The elements that only one of the two is in.
  const between = around.symmetricDifference(new Set(selfAndAncestors(after.parent)));
  return [...between].some(separates);
}

function separates(element: Element): boolean {
  const style = styleOf(element);
  if (!style) return false;
  const sides = [style.marginLeft, style.marginRight, style.paddingLeft, style.paddingRight];
  return (
    !/^(?:inline|contents|ruby.*|)$/.test(style.display) || sides.some((side) => numberOf(side) >= minGapPx)
  );
}
