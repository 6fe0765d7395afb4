/** The colour of letters where it is not that of their element: in the first line of a block, and where the page or the person marks a text. */
import { documentOf, nearest, rectOf, selectionIn, styleOf } from './dom.ts';
import type { Stretch } from './looksOf.ts';
import { numberOf } from './numberOf.ts';
import { remembered } from './remembered.ts';

type Ink = (element: Element, text: Stretch, line: DOMRect) => string | undefined;

const colourless = 'rgba(0, 0, 0, 0)';
const black = 'rgb(0, 0, 0)';
const inline = /^(?:inline|contents|ruby)/;
const maxRanges = 1_000;
/** How often it is asked whether a mark is there, on the whole page. */
const maxComparisons = 200_000;
const maxBlocks = 4;

/** A function that tells it; undefined where letters have the element's own. */
export function inksOf(document: Document): Ink {
  const marks = marksIn(document);
  let left = maxComparisons;
  const isInline = remembered((element: Element) => inline.test(styleOf(element).display));
  const inkOf = remembered((element: Element) => colourOf(styleOf(element)));
  const firstLine = remembered((block: Element) => colourOf(styleOf(block, '::first-line')));

  function markedInk(element: Element, text: Stretch, own: string): string | undefined {
    for (const [name, range] of marks) {
      if (left-- <= 0 || !isIn(range, text)) continue;
      const style = styleOf(element, name);
      const colour = colourOf(style);
      if (colour === style.backgroundColor) return colourless;
      // Black is what browsers say of a mark that leaves the letters as they are.
      if (colour !== own && colour !== black && style.backgroundColor === colourless) return colour;
    }
    return undefined;
  }

  function firstLineInk(element: Element, line: DOMRect): string | undefined {
    let blocks = maxBlocks;
    let ink: string | undefined;
    nearest(element, (block) => {
      if (isInline(block)) return false;
      if (blocks-- <= 0) return true;
      const first = firstLine(block);
      // As almost everywhere.
      if (!first || first === inkOf(block)) return false;
      // What has a colour of its own keeps it, wherever it stands.
      if (inkOf(block) !== inkOf(element)) return true;
      if (isInFirstLine(block, line)) ink = first;
      return ink !== undefined;
    });
    return ink;
  }

  return (element, text, line) =>
    (marks.length > 0 ? markedInk(element, text, inkOf(element)) : undefined) ?? firstLineInk(element, line);
}

function colourOf({ webkitTextFillColor, color }: CSSStyleDeclaration): string {
  return webkitTextFillColor || color;
}

type Highlights = Iterable<[name: string, ranges: Iterable<AbstractRange>]>;

/** What extensions of Firefox have: a page's own objects as the page sees them, and the way back to what no page can bend (Xray vision). */
interface XrayWorld {
  readonly wrappedJSObject?: { readonly CSS: { readonly highlights?: Highlights } };
  readonly XPCNativeWrapper?: <Seen>(seen: Seen) => Seen;
}

/** What the page marks by a name (CSS Custom Highlight API), and what is selected. */
function marksIn(document: Document): [name: string, Range][] {
  const { wrappedJSObject: page, XPCNativeWrapper: unbent = (range) => range } = globalThis as XrayWorld;
  const marks: [string, Range][] = [];
  let left = maxRanges;
  try {
    // Firefox lets an extension go through a page's map only as the page itself does.
    const { highlights = [] } = page ? page.CSS : (CSS as { highlights?: Highlights });
    for (const [name, ranges] of highlights)
      for (const range of ranges) {
        if (left-- <= 0) return marks;
        const live = liveRange(unbent(range));
        if (live) marks.push([`::highlight(${CSS.escape(name)})`, live]);
      }
  } catch {
    // The page has bent them: that costs this one thing, and not all that is laid over its texts (docs/security.md T10).
  }
  const selected = selectionIn(document);
  return selected ? [...marks, ['::selection', selected]] : marks;
}

/** Null for one whose ends the page has taken away. */
function liveRange({ startContainer, startOffset, endContainer, endOffset }: AbstractRange): Range | null {
  try {
    const range = new Range();
    range.setStart(startContainer, startOffset);
    range.setEnd(endContainer, endOffset);
    return range;
  } catch {
    return null;
  }
}

/** Before the first letter of a text, or after its last, a mark only ends beside it. */
function isIn(range: Range, [node, start, end]: Stretch): boolean {
  try {
    const isSame = documentOf(node) === documentOf(range.startContainer);
    return isSame && range.comparePoint(node, start + 1) <= 0 && range.comparePoint(node, end - 1) >= 0;
  } catch {
    return false;
  }
}

function isInFirstLine(block: Element, { top, bottom }: DOMRect): boolean {
  const { paddingTop, borderTopWidth, lineHeight, fontSize } = styleOf(block);
  const height = numberOf(lineHeight) || 1.5 * numberOf(fontSize);
  return (top + bottom) / 2 < rectOf(block).top + numberOf(paddingTop) + numberOf(borderTopWidth) + height;
}
