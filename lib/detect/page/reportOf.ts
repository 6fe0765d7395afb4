/** What is reported of what was found on a page. */

import { maxSightingLength, type ShortText, type Sighting } from '../pageReading.ts';
import { documentOf } from './dom.ts';
import { type Look, unseen } from './looksOf.ts';
import type { Draft, PageMemory, TextDraft } from './pageMemory.ts';
import { skeletonOf } from './skeletonOf.ts';

export type Pause = () => Promise<void> | undefined;

/** All that was found, in the order of the page, on its skeleton. */
export async function reportOf({ drafts, texts, frames, looks, left, pointed }: PageMemory, pause: Pause) {
  const { elements, indexOf } = skeletonOf((root) => frames.get(documentOf(root)), looks, left);
  const sightings: Sighting[] = [];
  const shortTexts: ShortText[] = [];
  for (const draft of ([...drafts, ...texts] as (Draft | TextDraft)[]).sort((a, b) => a.order - b.order)) {
    await pause();
    const at = indexOf(draft.element, 'look' in draft);
    if (at < 0) continue;
    if ('look' in draft) {
      const { order: _, element: __, look, ...sighting } = draft;
      if (sighting.text.length > maxSightingLength) continue;
      sightings.push({ ...sighting, at, ...settled(look) });
    } else if (draft.text && left.room > 0) {
      left.room -= draft.text.length;
      shortTexts.push({ text: draft.text, at, after: sightings.length });
    }
  }
  return { sightings, texts: shortTexts, elements, pointed: pointed && indexOf(pointed) };
}

/** The page may have changed while it had its turn: a text node that has become shorter throws. */
function settled(look: () => Look): Look {
  try {
    return look();
  } catch {
    return unseen;
  }
}
