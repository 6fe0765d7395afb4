/** Reads a page: where on it an e-mail or a phone could stand. Finding and judging happen outside, so this stays a few kB. */

import { maxHostLength, maxLanguageLength, maxTitleLength, type PageReading } from '../pageReading.ts';
import { attribute, read } from './dom.ts';
import { emptyMemory, type PageMemory } from './pageMemory.ts';
import { pointedIn } from './pointedIn.ts';
import { type Pause, reportOf } from './reportOf.ts';
import { type ClosedRoots, walkPage } from './walkPage.ts';

/**
 * Every place of a document where an e-mail or a phone could stand, in page order: in rendered text, in links that open a mail or a
 * call, in form fields, in open shadow roots and in frames of the same origin. Hidden ones are there too, marked not visible.
 * `cutShort` when the page went over a budget; what was read is right even then.
 * `pause` is called every few nodes, and gives a promise when it is the page's turn; `closedRootOf` opens closed shadow trees.
 */
export async function readPage(
  document: Document,
  pause: Pause,
  closedRootOf?: ClosedRoots,
): Promise<PageReading> {
  const memory = emptyMemory(pointedIn(document));
  for (const _ of walkPage(read(document, 'documentElement'), memory, closedRootOf)) {
    await pause();
    if (memory.left.sightings < 0) break;
  }
  return tellPage(document, memory, pause);
}

/** The report of what was found on a page, with what the page says of itself. */
export async function tellPage(document: Document, memory: PageMemory, pause: Pause): Promise<PageReading> {
  const root = read(document, 'documentElement');
  return {
    ...(await reportOf(memory, pause)),
    cutShort: Object.values(memory.left).some((one) => one < 0),
    language: (root && attribute(root, 'lang'))?.trim().slice(0, maxLanguageLength),
    title: read(document, 'title')?.slice(0, maxTitleLength),
    // No page can put its own location over this one (HTML: LegacyUnforgeable).
    host: document.location?.hostname.slice(0, maxHostLength),
  };
}
