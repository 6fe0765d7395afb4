/** Reads a page in two steps: what is there, and how it looks. Choosing between them and judging happen outside, so both stay a few kB. */
import type { PageReading } from '../pageReading.ts';
import { findInPage } from './findInPage.ts';
import { lookAtPage } from './lookAtPage.ts';
import type { Pause } from './reportOf.ts';
import type { ClosedRoots } from './walkPage.ts';

/** Both steps in one, with a look at everything that was found. */
export async function readPage(
  document: Document,
  pause: Pause,
  closedRootOf?: ClosedRoots,
): Promise<PageReading> {
  return lookAtPage(document, [await findInPage(document, pause, closedRootOf)], pause);
}
