/** What hides a text that browsers do not tell of at a point, nor by its element's style (docs/security.md T4). */
import type { alphasAt } from '../sight/gradientAlong.ts';
import { type Cover, coversIn } from './coversIn.ts';
import { documentOf, rectOf, viewOf } from './dom.ts';
import type { Veil, VeilOf } from './looksOf.ts';
import type { PageMemory } from './pageMemory.ts';
import { paintsOver } from './paintsOver.ts';
import { pointedAtOver } from './pointedAtOver.ts';
import { remembered } from './remembered.ts';
import type { Pause } from './reportOf.ts';
import { shownThrough } from './shownThrough.ts';
import { viewOf as isInViewOf } from './viewOf.ts';

/** So far from its ends it is asked, as for what a point tells. */
const edgePx = 3;
const hiding = { all: 0, some: 1, none: 2 };
const placesBetweenPauses = 100;

/** What a text's own styles leave of it, the colours of pictures that lie behind it, and what is needed to tell those of gradients. */
export interface Letters {
  readonly veilOf: VeilOf;
  readonly gradientAt: typeof alphasAt;
  readonly pictures: ReadonlyMap<string, string>;
}
export type LettersOf = (
  document: Document,
  memory: PageMemory,
  chosen: readonly number[],
  pause: Pause,
) => Promise<Letters>;

/**
 * Has the look at these places know of veils. What lies over them is looked for where something of them is in view. Where the page stands in
 * the way, it is looked at without. `lettersOf` tells what a text's own styles leave of it (`lettersOf.ts`).
 */
export async function withVeils(
  document: Document,
  memory: PageMemory,
  chosen: readonly number[],
  pause: Pause,
  lettersOf?: LettersOf,
): Promise<PageMemory> {
  return veiled(document, memory, chosen, pause, lettersOf).catch(() => memory);
}

async function veiled(
  document: Document,
  memory: PageMemory,
  chosen: readonly number[],
  pause: Pause,
  lettersOf?: LettersOf,
): Promise<PageMemory> {
  const letters = await lettersOf?.(document, memory, chosen, pause).catch(() => undefined);
  const documents = (await isAnyInView(memory, chosen, pause)) ? [document, ...memory.frames.keys()] : [];
  const steps = coversIn(documents);
  for (;;) {
    const { done, value } = steps.next();
    if (done) return { ...memory, veilOf: veilsOf(value, letters), pictures: letters?.pictures };
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

function veilsOf(covers: readonly Cover[], letters?: Letters): VeilOf {
  const isOver = remembered((cover: Cover) =>
    remembered((text: Element) => paintsOver(cover.element, text, cover.pseudo, cover.part)),
  );
  const pointedAt = pointedAtOver();

  /** 2 where nothing shows through, 1 where nobody can tell. */
  function hiddenAt(element: Element, x: number, y: number, isText: boolean): number {
    const over = covers.filter((cover) => {
      const { left, top, right, bottom } = cover.box;
      const isThere = x >= left && x <= right && y >= top && y <= bottom;
      return isThere && documentOf(cover.element) === documentOf(element) && isOver(cover)(element);
    });
    const through = [...over, ...pointedAt(element, x, y)].map((cover) =>
      // A sign may well stand in a field, before what is written in it.
      cover.part === 'ink' && !isText ? 0 : hiding[shownThrough(cover, x, y, letters?.gradientAt)],
    );
    const frame = viewOf(element)?.frameElement;
    const corner = frame && rectOf(frame);
    const around = frame && corner ? hiddenAt(frame, x + corner.left, y + corner.top, isText) : 0;
    return Math.max(around, ...through);
  }

  return (element, box, text): Veil => {
    const { left, top, width, height } = box;
    const edge = Math.min(edgePx, width / 2);
    const at = (px: number) => hiddenAt(element, left + px, top + height / 2, !!text);
    const ends = [at(edge), at(width - edge)];
    const isCovered = ends.every((one) => one === 2) && at(width / 2) === 2;
    return {
      ...(isCovered ? { covered: true } : ends.some(Boolean) && { partly: true }),
      ...letters?.veilOf(element, box, text),
    };
  };
}
