/** Reads a page: where on it an e-mail or a phone could stand. Finding and judging happen outside, so this stays a few kB. */
import { attribute, documentOf, read } from './dom.ts';
import { type Look, unseen } from './looksOf.ts';
import { type Draft, emptyMemory, type PageMemory, type TextDraft } from './pageMemory.ts';
import {
  maxHostLength,
  maxLanguageLength,
  maxSightingLength,
  maxTitleLength,
  type PageReading,
  type ShortText,
  type Sighting,
} from './pageReading.ts';
import { pointedIn } from './pointedIn.ts';
import { skeletonOf } from './skeletonOf.ts';
import { type ClosedRoots, walkPage } from './walkPage.ts';

type Pause = () => Promise<void> | undefined;

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
  for (const _ of walkPage(document, memory, closedRootOf)) {
    await pause();
    if (memory.left.sightings < 0) break;
  }
  return {
    ...(await report(memory, pause)),
    cutShort: Object.values(memory.left).some((one) => one < 0),
    ...aboutPage(document),
  };
}

/** All that was found, in the order of the page, on its skeleton. */
async function report({ drafts, texts, frames, looks, left, pointed }: PageMemory, pause: Pause) {
  const { elements, indexOf } = skeletonOf((root) => frames.get(documentOf(root)), looks, left);
  const sightings: Sighting[] = [];
  const shortTexts: ShortText[] = [];
  const found: (Draft | TextDraft)[] = [...drafts, ...texts];
  for (const draft of found.sort((a, b) => a.order - b.order)) {
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

function aboutPage(document: Document): Pick<PageReading, 'language' | 'title' | 'host'> {
  const root = read(document, 'documentElement');
  return {
    language: (root && attribute(root, 'lang'))?.trim().slice(0, maxLanguageLength),
    title: read(document, 'title')?.slice(0, maxTitleLength),
    // No page can put its own location over this one (HTML: LegacyUnforgeable).
    host: document.location?.hostname.slice(0, maxHostLength),
  };
}
