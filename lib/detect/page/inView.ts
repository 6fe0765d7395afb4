/** Which places of a page stand in the window now: on a long page these are looked at before the rest. */
import { documentOf, rectOf, textRects } from './dom.ts';
import type { Found, PageMemory } from './pageMemory.ts';
import { remembered } from './remembered.ts';
import type { Pause } from './reportOf.ts';

/** About as many as a window of dense rows shows. */
const maxInView = 50;
/** Before and after what the person points at. */
const nearPointed = 2;
const placesBetweenPauses = 100;
/** The title of the page, a part's, a card's. */
const headingsAbove = 3;

/**
 * Those of the chosen places that are in view, by their numbers, in page order. What stands beside the point of a selection counts as in view,
 * wherever it has been scrolled to. None where nothing is laid out. Whether it is seen there is for the look to tell.
 */
export async function inView(
  { found, frames, pointedOrder = -1 }: PageMemory,
  chosen: readonly number[],
  pause: Pause,
): Promise<number[]> {
  /** Where in the window the window of a document begins. */
  const cornerOf = remembered((inner: Document): readonly [number, number] => {
    const frame = frames.get(inner);
    if (!frame) return [0, 0];
    const [x, y] = cornerOf(documentOf(frame));
    const { left, top } = rectOf(frame);
    return [x + left, y + top];
  });
  const isInView = (place: Found) => {
    const { left, top, right, bottom } = boxOf(place);
    const [x, y] = cornerOf(documentOf(place.element));
    return right > left && x + left < innerWidth && x + right > 0 && y + top < innerHeight && y + bottom > 0;
  };

  const inOrder = chosen.toSorted((a, b) => a - b);
  const orderOf = (of: number) => found[of]?.order ?? 0;
  const before = inOrder.filter((of) => orderOf(of) < pointedOrder).length;
  const beside = inOrder.slice(Math.max(0, before - nearPointed), before + nearPointed);
  const seen = new Set(pointedOrder < 0 ? [] : beside);
  for (const [index, of] of inOrder.entries()) {
    if (seen.size >= maxInView) break;
    const place = found[of];
    if (place && isInView(place)) seen.add(of);
    const turn = index % placesBetweenPauses === 0 && pause();
    if (turn) await turn;
  }
  return [...seen].sort((a, b) => a - b);
}

/**
 * The same memory, without the headings that are not above one of these places: to look at all of a page takes longer than to look at what is
 * in view.
 */
export function withHeadingsOf(memory: PageMemory, places: readonly number[]): PageMemory {
  const { found, headings } = memory;
  const near = new Set<PageMemory['headings'][number]>();
  let passed = 0;
  for (const of of places) {
    while ((headings[passed]?.order ?? Number.POSITIVE_INFINITY) <= (found[of]?.order ?? 0)) passed += 1;
    for (const heading of headings.slice(Math.max(0, passed - headingsAbove), passed)) near.add(heading);
  }
  return { ...memory, headings: [...near] };
}

type Edges = Pick<DOMRect, 'left' | 'top' | 'right' | 'bottom'>;

/** Of the element that it stands in; of a text in one that is higher than the window, or without a box, the lines from first to last. */
function boxOf({ element, run }: Found): Edges {
  const box = rectOf(element);
  const isTelling = box.height > 0 && box.height <= innerHeight;
  const lines = isTelling || !run ? [] : linesOf(run.pieces);
  const [first = box] = lines;
  const last = lines.at(-1) ?? box;
  return {
    left: Math.min(first.left, last.left),
    right: Math.max(first.right, last.right),
    top: first.top,
    bottom: last.bottom,
  };
}

/** The first line of the first piece and the last of the last; none of what the page has changed meanwhile. */
function linesOf(pieces: NonNullable<Found['run']>['pieces']): DOMRect[] {
  try {
    return [pieces[0], pieces.at(-1)].flatMap((piece) =>
      piece ? [...textRects(piece.node, piece.from, piece.from + piece.text.length)] : [],
    );
  } catch {
    return [];
  }
}
