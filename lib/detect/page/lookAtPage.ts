/** The second step of reading a page: how what was chosen of what was found looks. */

import { maxHostLength, maxTitleLength, type PageReading } from '../pageReading.ts';
import { byOrder } from './byOrder.ts';
import { read } from './dom.ts';
import { languageOf } from './languageOf.ts';
import { fullRoom, isOver, type PageMemory } from './pageMemory.ts';
import { type InOrder, type Pause, reportOf } from './reportOf.ts';

/**
 * The report of the chosen places, by their numbers, the most important first, or of all, with what the page says of itself. Hidden
 * ones are there too, marked not visible, and so is what the page has changed meanwhile. `cutShort` when the page went over a budget;
 * what was read is right even then. Whoever has several memories says how what is in them is put in order.
 */
export async function lookAtPage(
  document: Document,
  memories: readonly PageMemory[],
  pause: Pause,
  chosen?: readonly number[],
  inOrder: InOrder = byOrder,
): Promise<PageReading> {
  const room = fullRoom();
  return {
    ...(await reportOf(memories, chosen, room, pause, inOrder)),
    cutShort: [room, ...memories.map(({ left }) => left)].some(isOver),
    language: languageOf(document),
    title: read(document, 'title')?.slice(0, maxTitleLength),
    // No page can put its own location over this one (HTML: LegacyUnforgeable).
    host: document.location?.hostname.slice(0, maxHostLength),
  };
}
