/** Whether the page shows the name that an attribute's address spells: what only attributes say may be anybody's (docs/security.md T4). */
import type { Candidate } from '../contact.ts';
import type { PageReading } from '../pageReading.ts';
import { itemsOfStep, type Steps } from '../rank/inSteps.ts';
import { plain, spelledWords } from './looksNamed.ts';

/** For candidates that stand in an attribute; false for all others. */
export function* shownSpelling(
  { texts, sightings }: Pick<PageReading, 'texts' | 'sightings'>,
  candidates: readonly Candidate[],
): Steps<(candidate: Candidate, name: string | null) => boolean> {
  if (!candidates.some(isInAttribute)) return () => false;
  const shown = new Set<string>();
  const said = sightings.filter(({ place, visible }) => visible && (place === 'text' || place === 'link'));
  for (const [index, text] of [...texts.map((one) => one.text), ...said.map(wordsWith)].entries()) {
    if (index % itemsOfStep === itemsOfStep - 1) yield;
    for (const word of plain(text.replace(/['’]/g, '')).split(/[^\p{L}\p{N}]+/u)) shown.add(word);
  }
  return (candidate, name) =>
    name !== null &&
    isInAttribute(candidate) &&
    spelledWords(candidate.text, name).some((word) => shown.has(word));
}

function isInAttribute({ kind, place }: Candidate): boolean {
  return kind === 'email' && place === 'attribute';
}

/** What is around an address, for the address itself would name whoever it likes. */
function wordsWith({ place, text, start, end, label }: PageReading['sightings'][number]): string {
  return place === 'link' ? label : `${text.slice(0, start)} ${text.slice(end)}`;
}
