/** What is reported of what was found on a page. */

import { maxCharacters, maxSightingLength, type ShortText, type Sighting } from '../pageReading.ts';
import { byOrder } from './byOrder.ts';
import { type Look, type Looks, looksOf, unseen } from './looksOf.ts';
import type { Draft, Found, PageMemory, Placed, Room, TextDraft } from './pageMemory.ts';
import { shortTexts } from './shortTexts.ts';
import { sightRun } from './sightRun.ts';
import { skeletonOf } from './skeletonOf.ts';

/** To ask for the time takes a while, too. */
const textsBetweenPauses = 10;

export type Pause = () => Promise<void> | undefined;
/** Puts what was found into the order of the page. */
export type InOrder = <One extends Placed>(found: One[]) => One[];

/**
 * What can be seen of what was chosen, by its numbers, or of all, and the texts near it, in the order of the page, on its skeleton. What is
 * named first is looked at first. Several memories are those of a page that was read in parts.
 */
export async function reportOf(
  memories: readonly PageMemory[],
  numbers: readonly number[] | undefined,
  room: Room,
  pause: Pause,
  inOrder: InOrder,
) {
  const looks = looksOf(room, memories[0]?.veilOf);
  const all: (Draft | TextDraft)[] = [];
  for (const memory of memories) {
    const { found: places, isThere = () => true } = memory;
    const chosen = (numbers?.flatMap((of) => places[of] ?? []) ?? places).filter(isThere);
    for (const found of chosen) {
      if (room.sightings < 0) break;
      for (const { kind, draft } of sightingsIn(found, memory, looks))
        if ((kind === 'email' || room.phones-- > 0) && hasRoomFor(draft, room)) all.push(draft);
      const turn = pause();
      if (turn) await turn;
    }
    const keep = (text: TextDraft) => isThere(text) && all.push(text);
    const inPage = byOrder(chosen);
    for (const _ of shortTexts(memory, inPage, keep)) {
      const turn = pause();
      if (turn) await turn;
    }
    if (chosen.length > 0) all.push(...memory.names.filter(isThere));
    const { pointed, pointedOrder = -1 } = memory;
    if (pointed && pointedOrder >= 0) all.push({ text: '', element: pointed, order: pointedOrder });
  }

  const { elements, indexOf } = skeletonOf(looks, room, memories[0]?.pictures);
  const sightings: Sighting[] = [];
  const texts: ShortText[] = [];
  for (const [index, one] of inOrder(all).entries()) {
    const turn = ('look' in one || index % textsBetweenPauses === 0) && pause();
    if (turn) await turn;
    const at = indexOf(one.element, 'look' in one);
    if (at < 0) continue;
    if ('look' in one) {
      const { order: _, element, look, ...sighting } = one;
      if (sighting.text.length > maxSightingLength) continue;
      const [first = unseen, ...rest] = settled(look, looks).map(({ of = element, under, ...told }) => ({
        ...told,
        at: indexOf(of, true),
        ...(under && { under: indexOf(under, true) }),
      }));
      sightings.push({ ...sighting, at, ...first, rest });
    } else if (one.text && room.room > 0 && looks.reachable(one.element)) {
      room.room -= one.text.length;
      texts.push({ text: one.text, at, after: sightings.length });
    }
  }
  const [pointed] = memories.flatMap((memory) => memory.pointed ?? []);
  return { sightings, texts, elements, pointed: pointed && indexOf(pointed) };
}

function* sightingsIn({ draft, run }: Found, memory: PageMemory, looks: Looks): ReturnType<typeof sightRun> {
  if (draft) yield { kind: 'email', draft };
  if (run) yield* sightRun(run, memory, looks);
}

/** Half of the room is for what stands around. */
function hasRoomFor({ text, label }: Draft, room: Room): boolean {
  const fits = room.sightings-- > 0 && room.room > maxCharacters / 2;
  if (fits) room.room -= text.length + label.length;
  else room.sightings = -1;
  return fits;
}

/** The page may have changed while it had its turn: a text node that has become shorter throws. */
function settled(look: Draft['look'], looks: Looks): readonly Look[] {
  try {
    return look(looks);
  } catch {
    return [];
  }
}
