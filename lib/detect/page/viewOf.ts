/** Whether a place of a page stands in the window now. */
import { checkVisibility, documentOf, rectOf, textRects } from './dom.ts';
import { leftOutIn } from './leftOut.ts';
import type { Found, PageMemory } from './pageMemory.ts';
import { remembered } from './remembered.ts';

type Stretch = Pick<Found, 'element' | 'run'>;

/** Of places of this page; of none where nothing is laid out. What is hidden is in no view; whether the rest is seen is for the look to tell. */
export function viewOf({ frames }: PageMemory): (place: Stretch) => boolean {
  /** Where in the window the window of a document begins. */
  const cornerOf = remembered((inner: Document): readonly [number, number] => {
    const frame = frames.get(inner);
    if (!frame) return [0, 0];
    const [x, y] = cornerOf(documentOf(frame));
    const { left, top } = rectOf(frame);
    return [x + left, y + top];
  });
  return (place) => {
    if (leftOutIn(place.element)) return false;
    if (!checkVisibility(place.element) && rectOf(place.element).height > 0) return false;
    const { left, top, right, bottom } = boxOf(place);
    const [x, y] = cornerOf(documentOf(place.element));
    return right > left && x + left < innerWidth && x + right > 0 && y + top < innerHeight && y + bottom > 0;
  };
}

type Edges = Pick<DOMRect, 'left' | 'top' | 'right' | 'bottom'>;

/** Of the element that it stands in; of a text in one that is higher than the window, or without a box, the lines from first to last. */
function boxOf({ element, run }: Stretch): Edges {
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
