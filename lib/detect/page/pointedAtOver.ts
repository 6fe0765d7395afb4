/** What a point of the window tells of what lies over a text, where that has no ground, or the text is taken from the pointer itself. */
import { type Cover, opacityOf, type Part } from './coversIn.ts';
import { atPoint, isInside, rectOf, tagFits } from './dom.ts';
import { paintsOver } from './paintsOver.ts';
import { groundOf, isPassedBy, opaque, pictures, pseudos } from './pileOf.ts';

/** How often it is asked what all lies at a point, and what is topmost there. */
const maxStacks = 500;
const maxPoints = 3_000;

/** A function that tells it. Of what has a solid ground and lies over a text that the pointer finds the pile tells as well (`pileOf.ts`). */
export function pointedAtOver(): (text: Element, x: number, y: number) => Cover[] {
  let stacks = maxStacks;
  let points = maxPoints;

  function stackAt(text: Element, x: number, y: number): Element[] {
    return stacks-- > 0 ? atPoint(text, 'elementsFromPoint', x, y) : [];
  }

  return (text, x, y) => {
    if (isPassedBy(text)) return stackAt(text, x, y).flatMap((one) => laidOver(one, text));
    if (points-- <= 0 || Math.min(x, y) < 0 || x > innerWidth || y > innerHeight) return [];
    const topmost = atPoint(text, 'elementFromPoint', x, y);
    const isItself = (one: Element) => isInside(one, text) || isInside(text, one);
    // As almost everywhere.
    if (!topmost || isItself(topmost)) return [];
    const stack = stackAt(text, x, y);
    return stack
      .slice(0, Math.max(0, stack.findIndex(isItself)))
      .filter((one) => opacityOf(one) >= opaque)
      .flatMap((one) => [partOf(one, 'ground'), partOf(one, 'ink')]);
  };
}

/** A point tells what is there, and not whether it lies over such a text or under it. */
function laidOver(element: Element, text: Element): Cover[] {
  const isAround = isInside(text, element);
  const paints = !isAround && (tagFits(element, pictures) || groundOf(element));
  const parts = [
    ...(paints ? [partOf(element, 'ground')] : []),
    ...(isAround || isInside(element, text) ? [] : [partOf(element, 'ink')]),
    ...pseudos.filter((one) => groundOf(element, one)).map((one) => partOf(element, 'ground', one)),
  ];
  return parts.filter(({ pseudo }) => paintsOver(element, text, pseudo) && opacityOf(element) >= opaque);
}

function partOf(element: Element, part: Part, pseudo?: string): Cover {
  const own = rectOf(element);
  return { element, part, pseudo, own, box: own };
}
