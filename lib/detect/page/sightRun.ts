/** The sightings in one run of text. */
import { read, selfAndAncestors } from './dom.ts';
import { type Piece, type Run, runsOf } from './inlineRuns.ts';
import { unseen } from './looksOf.ts';
import { keep, type PageMemory } from './pageMemory.ts';
import { cutOut, type Spot, spotsIn } from './spotsIn.ts';

/** Keeps those that begin at `floor` or later and before `reach`, offsets into the text of all pieces. Tells whether there are any. */
export function sightRun(
  pieces: readonly Piece[],
  floor: number,
  reach: number,
  memory: PageMemory,
): boolean {
  const known = memory.drafts.length;
  for (const run of runsOf(pieces, memory)) {
    for (const spot of spotsIn(run.text)) {
      const parts = partsOf(run, spot);
      const { whole = 0, offset = 0 } = parts[0] ?? {};
      const at = whole + spot.start - offset;
      if (at < floor || at >= reach) continue;
      if (spot.kind === 'email' || memory.left.phones-- > 0) sightText(run, spot, parts, memory);
    }
  }
  return memory.drafts.length > known;
}

/** The pieces that the spot stands in. */
function partsOf({ parts }: Run, { start, end }: Spot): Run['parts'] {
  return parts.filter(({ piece, offset }) => offset < end && offset + piece.text.length > start);
}

function sightText(run: Run, spot: Spot, parts: Run['parts'], memory: PageMemory): void {
  const { looks, links } = memory;
  const first = parts[0]?.piece;
  if (!first) return;
  const { parent, order } = first;
  const link = links.size > 0 ? selfAndAncestors(parent).find((one) => links.has(one)) : undefined;
  keep(memory, {
    ...cutOut(run.text, spot),
    place: read(parent, 'isContentEditable') ? 'field' : 'text',
    label: '',
    element: parent,
    link: link && links.get(link),
    order,
    look: () => {
      const all = parts.map(({ piece: { node, text, from }, offset }) =>
        looks.ofText(
          node,
          from + Math.max(spot.start - offset, 0),
          from + Math.min(spot.end - offset, text.length),
        ),
      );
      return all.find(({ visible, covered }) => !visible || covered) ?? all[0] ?? unseen;
    },
  });
}
