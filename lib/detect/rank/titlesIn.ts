/** What the parts of a page begin with: a person, a label of theirs, or what may be either. */
import type { Candidate } from '../contact.ts';
import { isNoName, personName } from '../names/personName.ts';
import type { ShortText } from '../pageReading.ts';
import { fieldLabel } from './fieldLabel.ts';
import { mapInSteps, type Steps } from './inSteps.ts';
import type { Skeleton } from './surroundingsOf.ts';

type Title = 'person' | 'contact' | 'maybe' | 'label' | null;

/** By element: what the first is that is told in it, if more is told there. */
export function* titlesInSteps(
  elements: Skeleton['elements'],
  texts: readonly ShortText[],
  candidates: readonly Candidate[],
): Steps<Title[]> {
  const titles = yield* mapInSteps(texts, ({ text }) => titleIn(text));
  const told = [
    ...texts.map(({ at, after }, index) => ({ at, place: after - 0.5, title: titles[index] ?? null })),
    ...candidates.map(({ at, sighting, before }) => ({
      at,
      place: sighting,
      title: before.trim() === '' ? ('contact' as const) : null,
    })),
  ].sort((a, b) => a.place - b.place);
  yield;
  const first = elements.map(() => told.length);
  const count = elements.map(() => 0);
  told.forEach(({ at }, order) => {
    first[at] = Math.min(first[at] ?? order, order);
    count[at] = (count[at] ?? 0) + 1;
  });
  for (let index = elements.length - 1; index > 0; index -= 1) {
    const parent = elements[index]?.parent ?? -1;
    if (parent < 0) continue;
    first[parent] = Math.min(first[parent] ?? 0, first[index] ?? 0);
    count[parent] = (count[parent] ?? 0) + (count[index] ?? 0);
  }
  yield;
  return elements.map((_, index) =>
    (count[index] ?? 0) > 1 ? (told[first[index] ?? -1]?.title ?? null) : null,
  );
}

function titleIn(text: string): Title {
  if (fieldLabel(text) !== null || /[:：]$/.test(text)) return 'label';
  if (personName(text)) return 'person';
  return /^\p{Lu}[^:]{1,30}$/u.test(text) && !isNoName(text) ? 'maybe' : null;
}
