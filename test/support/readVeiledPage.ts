/** Reads a page as the extension does, with a look at everything that was found: the reader's steps in one. */
import { findInPage } from '../../lib/detect/page/findInPage.ts';
import { lettersOf } from '../../lib/detect/page/lettersOf.ts';
import { lookAtPage } from '../../lib/detect/page/lookAtPage.ts';
import { withVeils } from '../../lib/detect/page/veilsOf.ts';
import type { PageReading } from '../../lib/detect/pageReading.ts';

export async function readVeiledPage(document: Document): Promise<PageReading> {
  const pause = () => undefined;
  const memory = await findInPage(document, pause);
  const veiled = await withVeils(document, memory, [...memory.found.keys()], pause, lettersOf);
  return lookAtPage(document, [veiled], pause);
}
