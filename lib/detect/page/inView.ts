/** Which places of a page stand in the window now: on a long page these are looked at before the rest. */
import { maxFound, maxSightings } from '../pageReading.ts';
import { checkVisibility, isLaidOut } from './dom.ts';
import type { PageMemory } from './pageMemory.ts';
import type { Pause } from './reportOf.ts';
import { viewOf } from './viewOf.ts';

/** About as many as a window of dense rows shows. */
const maxInView = 50;
/** With so much room left over by what was found, one look has room for all of it. */
const enough = maxFound - maxSightings / 2;
/** Before and after what the person points at. */
const nearPointed = 2;
const placesBetweenPauses = 100;
/** The title of the page, a part's, a card's. */
const headingsAbove = 3;

/**
 * Those of the chosen places that are in view, by their numbers; both in page order. What stands beside the point of a selection counts
 * as in view, wherever it has been scrolled to.
 */
export async function inView(memory: PageMemory, chosen: readonly number[], pause: Pause): Promise<number[]> {
  const { found, pointedOrder = -1 } = memory;
  const before = chosen.filter((of) => (found[of]?.order ?? 0) < pointedOrder).length;
  const beside = chosen.slice(Math.max(0, before - nearPointed), before + nearPointed);
  const [shown] = await bySight(memory, chosen, pause);
  const seen = new Set([...(pointedOrder < 0 ? [] : beside), ...shown]);
  return [...seen].slice(0, maxInView).sort((a, b) => a - b);
}

/**
 * The chosen places in the order in which they are to be looked at where there are very many: what nobody sees takes the room of nothing
 * that is seen (docs/security.md T12).
 */
export async function inViewFirst(
  memory: PageMemory,
  chosen: readonly number[],
  pause: Pause,
): Promise<readonly number[]> {
  return memory.left.found > enough ? chosen : (await bySight(memory, chosen, pause)).flat();
}

/** Those in view, the others that are rendered, and those that are not. */
async function bySight(
  memory: PageMemory,
  chosen: readonly number[],
  pause: Pause,
): Promise<[number[], number[], number[]]> {
  const isInView = viewOf(memory);
  const parts: [number[], number[], number[]] = [[], [], []];
  for (const [index, of] of chosen.entries()) {
    const place = memory.found[of];
    if (place)
      parts[isInView(place) ? 0 : isLaidOut(place.element) && checkVisibility(place.element) ? 1 : 2].push(
        of,
      );
    const turn = index % placesBetweenPauses === 0 && pause();
    if (turn) await turn;
  }
  return parts;
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
