/** Which places of a page stand in the window now: on a long page these are looked at before the rest. */
import { documentOf, read, rectOf, textRects } from './dom.ts';
import type { Found, PageMemory } from './pageMemory.ts';
import { remembered } from './remembered.ts';
import type { Pause } from './reportOf.ts';

/** About as many as a window of dense rows shows. */
const maxInView = 50;
/** Before and after what the person points at. */
const nearPointed = 2;
const placesBetweenPauses = 100;

/**
 * Those of the chosen places that are in view, by their numbers, in page order. What stands beside the point of a selection counts as in view,
 * wherever it has been scrolled to. None where nothing is laid out. Whether it is seen there is for the look to tell.
 */
export async function inView(
  document: Document,
  { found, frames, pointedOrder = -1 }: PageMemory,
  chosen: readonly number[],
  pause: Pause,
): Promise<number[]> {
  const root = read(document, 'documentElement');
  const width = (root && read(root, 'clientWidth')) ?? 0;
  const height = (root && read(root, 'clientHeight')) ?? 0;
  /** Where in the window the window of a document begins. */
  const cornerOf = remembered((inner: Document): readonly [number, number] => {
    const frame = frames.get(inner);
    if (!frame) return [0, 0];
    const [x, y] = cornerOf(documentOf(frame));
    const { left, top } = rectOf(frame);
    return [x + left, y + top];
  });
  const isInView = (place: Found) => {
    const { left, top, right, bottom } = boxOf(place, height);
    const [x, y] = cornerOf(documentOf(place.element));
    return right > left && x + left < width && x + right > 0 && y + top < height && y + bottom > 0;
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

type Edges = Pick<DOMRect, 'left' | 'top' | 'right' | 'bottom'>;

/** Of the element that it stands in; of a text in one that is higher than the window, or without a box, the lines from first to last. */
function boxOf({ element, run }: Found, height: number): Edges {
  const box = rectOf(element);
  const isTelling = box.height > 0 && box.height <= height;
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
      piece ? textRects(piece.node, piece.from, piece.from + piece.text.length) : [],
    );
  } catch {
    return [];
  }
}
