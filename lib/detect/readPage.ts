/** Reads a page: where on it an e-mail or a phone could stand. Finding and judging happen outside, so this stays a few kB. */
import {
  maxLanguageLength,
  maxSightingLength,
  maxSightings,
  type PageReading,
  type Sighting,
} from './contact.ts';
import { attribute, read } from './dom.ts';
import { type Draft, emptyMemory } from './pageMemory.ts';
import { walkPage } from './walkPage.ts';

/** To ask for the time at every node would take longer than the node. */
const nodesBetweenPauses = 64;

/**
 * Every place of a document where an e-mail or a phone could stand, in page order: in rendered text, in links that open a mail or a
 * call, in form fields, in open shadow roots and in frames of the same origin. Hidden ones are there too, marked not visible.
 * `cutShort` when the page went over a budget; what was read is right even then.
 * `pause` is called every few nodes, and gives a promise when it is the page's turn.
 */
export async function readPage(
  document: Document,
  pause: () => Promise<void> | undefined,
): Promise<PageReading> {
  const memory = emptyMemory();
  const { left } = memory;
  const drafts: Draft[] = [];
  let steps = 0;
  for (const draft of walkPage(document, memory)) {
    if (draft) {
      left.sightings -= 1;
      left.characters -= draft.text.length + draft.label.length + draft.names.join().length;
      if (draft.text.length <= maxSightingLength) drafts.push(draft);
    }
    if (draft || ++steps % nodesBetweenPauses === 0) await pause();
    if (Math.min(left.nodes, left.texts, left.sightings, left.characters) < 0) break;
  }

  const sightings: Sighting[] = [];
  for (const { order, isSeen, ...draft } of drafts.sort((a, b) => a.order - b.order)) {
    await pause();
    sightings.push({ ...draft, visible: stillSeen(isSeen) });
  }
  const root = read(document, 'documentElement');
  return {
    sightings: sightings.slice(0, maxSightings),
    cutShort: Object.values(left).some((one) => one < 0),
    language: (root && attribute(root, 'lang'))?.trim().slice(0, maxLanguageLength),
  };
}

/** The page may have changed while it had its turn: a text node that has become shorter throws. */
function stillSeen(isSeen: () => boolean): boolean {
  try {
    return isSeen();
  } catch {
    return false;
  }
}
