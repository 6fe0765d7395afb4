/** What hides a text that browsers do not tell of at a point, nor by its element's style (docs/security.md T4). */
import { type Cover, coversIn } from './coversIn.ts';
import { atPoint, documentOf, isInside, rectOf, tagFits, viewOf } from './dom.ts';
import { inksOf } from './inksOf.ts';
import type { Veil } from './looksOf.ts';
import type { PageMemory } from './pageMemory.ts';
import { paintsOver } from './paintsOver.ts';
import { groundOf, isPassedBy, pictures, pseudos } from './pileOf.ts';
import { remembered } from './remembered.ts';
import type { Pause } from './reportOf.ts';
import { shownThrough } from './shownThrough.ts';
import { viewOf as isInViewOf } from './viewOf.ts';

/** So far from its ends it is asked, as for what a point tells. */
const edgePx = 3;
const placesBetweenPauses = 100;
/** How often it is asked what all lies at a point over a text that the pointer passes by. */
const maxStacks = 500;

/**
 * Has the look at these places know of veils. What lies over them is looked for where something of them is in view. Where the page stands in
 * the way, it is looked at without.
 */
export async function withVeils(
  document: Document,
  memory: PageMemory,
  chosen: readonly number[],
  pause: Pause,
): Promise<PageMemory> {
  return veiled(document, memory, chosen, pause).catch(() => memory);
}

async function veiled(
  document: Document,
  memory: PageMemory,
  chosen: readonly number[],
  pause: Pause,
): Promise<PageMemory> {
  const documents = (await isAnyInView(memory, chosen, pause)) ? [document, ...memory.frames.keys()] : [];
  const steps = coversIn(documents);
  for (;;) {
    const { done, value } = steps.next();
    if (done) return { ...memory, veilOf: veilsOf(document, value) };
    const turn = pause();
    if (turn) await turn;
  }
}

async function isAnyInView(memory: PageMemory, chosen: readonly number[], pause: Pause): Promise<boolean> {
  const isInView = isInViewOf(memory);
  for (const [index, of] of chosen.entries()) {
    const place = memory.found[of];
    if (place && isInView(place)) return true;
    const turn = index % placesBetweenPauses === 0 && pause();
    if (turn) await turn;
  }
  return false;
}

function veilsOf(document: Document, covers: readonly Cover[]): NonNullable<PageMemory['veilOf']> {
  const isOver = remembered((cover: Cover) =>
    remembered((text: Element) => paintsOver(cover.element, text, cover.pseudo)),
  );
  let stacks = maxStacks;

  /** Of a text that the pointer passes by, a point tells what is there, and not whether it lies over the text or under it. */
  function passedAt(element: Element, x: number, y: number): Cover[] {
    if (!isPassedBy(element) || stacks-- <= 0) return [];
    return atPoint(element, 'elementsFromPoint', x, y).flatMap((other) => {
      const box = rectOf(other);
      const added = pseudos.filter((one) => groundOf(other, one));
      const paints = !isInside(element, other) && (tagFits(other, pictures) || groundOf(other));
      return [...(paints ? [undefined] : []), ...added]
        .filter((pseudo) => paintsOver(other, element, pseudo))
        .map((pseudo) => ({ element: other, pseudo, box }));
    });
  }

  const inkOf = inksOf(document);

  /** 2 where nothing shows through, 1 where nobody can tell. */
  function hiddenAt(element: Element, x: number, y: number): number {
    const over = covers.filter((cover) => {
      const { left, top, right, bottom } = cover.box;
      const isThere = x >= left && x <= right && y >= top && y <= bottom;
      return isThere && documentOf(cover.element) === documentOf(element) && isOver(cover)(element);
    });
    const through = [...over, ...passedAt(element, x, y)].map((cover) => {
      const shown = shownThrough(cover, x, y);
      return shown === 'none' ? 2 : shown === 'some' ? 1 : 0;
    });
    const frame = viewOf(element)?.frameElement;
    const corner = frame && rectOf(frame);
    const around = frame && corner ? hiddenAt(frame, x + corner.left, y + corner.top) : 0;
    return Math.max(around, ...through);
  }

  return (element, box, text): Veil => {
    const { left, top, width, height } = box;
    const edge = Math.min(edgePx, width / 2);
    const at = (px: number) => hiddenAt(element, left + px, top + height / 2);
    const ends = covers.length > 0 || isPassedBy(element) ? [at(edge), at(width - edge)] : [0];
    const isCovered = ends.every((one) => one === 2) && at(width / 2) === 2;
    const ink = text && inkOf(element, text, box);
    return {
      ...(ink && { ink }),
      ...(isCovered ? { covered: true } : ends.some(Boolean) && { partly: true }),
    };
  };
}
