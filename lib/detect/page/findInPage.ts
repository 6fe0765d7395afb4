/** The first step of reading a page: where on it an e-mail or a phone could stand. */

import { type FoundText, maxSightingLength, type PageFinds } from '../pageReading.ts';
import { read } from './dom.ts';
import { findInWindow } from './findInWindow.ts';
import { languageOf } from './languageOf.ts';
import { emptyMemory, isOver, type PageMemory } from './pageMemory.ts';
import { pointedIn } from './pointedIn.ts';
import type { Pause } from './reportOf.ts';
import { type ClosedRoots, walkPage } from './walkPage.ts';

const foundBetweenPauses = 100;

/**
 * Every place of a document where an e-mail or a phone could stand, in page order: in rendered text, in links that open a mail or a
 * call, in form fields, in open shadow roots and in frames of the same origin. No style and no size is asked for, but on a page with
 * more than there is room for. `pause` is called every few nodes, and gives a promise when it is the page's turn; `closedRootOf` opens closed shadow trees.
 */
export async function findInPage(
  document: Document,
  pause: Pause,
  closedRootOf?: ClosedRoots,
): Promise<PageMemory> {
  const memory = emptyMemory(pointedIn(document));
  for (const _ of walkPage(read(document, 'documentElement'), memory, closedRootOf)) {
    const turn = pause();
    if (turn) await turn;
  }
  for (const _ of findInWindow(memory)) {
    const turn = pause();
    if (turn) await turn;
  }
  return memory;
}

/** What to choose by. */
export async function tellFound(
  document: Document,
  { found, left }: PageMemory,
  pause: Pause,
): Promise<PageFinds> {
  const told: FoundText[] = [];
  const unclear: number[] = [];
  for (const [of, { texts }] of found.entries()) {
    for (const text of texts) if (text.text.length <= maxSightingLength) told.push({ ...text, of });
    if (texts.length === 0) unclear.push(of);
    const turn = of % foundBetweenPauses === 0 && pause();
    if (turn) await turn;
  }
  return { texts: told, unclear, cutShort: isOver(left), language: languageOf(document) };
}
