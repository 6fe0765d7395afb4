/** The sightings in one block of text. */
import { attribute, selfAndAncestors } from './dom.ts';
import { type Piece, type Run, runsOf } from './inlineRuns.ts';
import type { Draft, PageMemory } from './pageMemory.ts';
import { cutOut, type Spot, spotsIn } from './spotsIn.ts';

/** One after the other, so that nothing is done for those that there is no room for. */
export function* sightBlock(
  pieces: readonly Piece[],
  inSight: boolean,
  memory: PageMemory,
): Generator<Draft> {
  for (const run of runsOf(pieces, memory)) {
    for (const spot of spotsIn(run.text)) {
      if (spot.kind === 'phone' && memory.left.phones-- <= 0) continue;
      const draft = sightText(run, spot, inSight, memory);
      if (draft) yield draft;
    }
  }
}

function sightText(run: Run, spot: Spot, inSight: boolean, memory: PageMemory): Draft | undefined {
  const { visibility, links } = memory;
  const parts = run.parts.flatMap(({ piece, offset }) => {
    const start = Math.max(spot.start - offset, 0);
    const end = Math.min(spot.end - offset, piece.text.length);
    return start < end ? [{ ...piece, start, end }] : [];
  });
  const [first] = parts;
  if (!first) return undefined;
  const link = selfAndAncestors(first.parent).find((one) => links.has(one));
  const editable = selfAndAncestors(first.parent).find((one) => attribute(one, 'contenteditable') !== null);
  return {
    ...cutOut(run.text, spot),
    place: editable && attribute(editable, 'contenteditable') !== 'false' ? 'field' : 'text',
    label: '',
    element: first.parent,
    link: link && links.get(link),
    order: first.order,
    isSeen: () => inSight && parts.every(({ node, start, end }) => visibility.textInSight(node, start, end)),
  };
}
