/** The sightings in one run of text. */
import { attribute, selfAndAncestors } from './dom.ts';
import { type Piece, type Run, runsOf } from './inlineRuns.ts';
import { keep, type PageMemory } from './pageMemory.ts';
import { cutOut, type Spot, spotsIn } from './spotsIn.ts';

/** Keeps those that begin at `floor` or later and before `reach`, offsets into the text of all pieces. Tells whether there are any. */
export function sightRun(
  pieces: readonly Piece[],
  floor: number,
  reach: number,
  inSight: boolean,
  memory: PageMemory,
): boolean {
  const known = memory.drafts.length;
  for (const run of runsOf(pieces, memory)) {
    for (const spot of spotsIn(run.text)) {
      const at = wholeOffset(run, spot.start);
      if (at < floor || at >= reach) continue;
      if (spot.kind === 'email' || memory.left.phones-- > 0) sightText(run, spot, inSight, memory);
    }
  }
  return memory.drafts.length > known;
}

/** Where something of the run stands in the text of all pieces. */
function wholeOffset({ parts }: Run, at: number): number {
  const part = parts.findLast(({ offset }) => offset <= at);
  return part ? part.whole + at - part.offset : at;
}

function sightText(run: Run, spot: Spot, inSight: boolean, memory: PageMemory): void {
  const { visibility, links } = memory;
  const parts = run.parts.flatMap(({ piece, offset }) => {
    const start = Math.max(spot.start - offset, 0);
    const end = Math.min(spot.end - offset, piece.text.length);
    return start < end ? [{ ...piece, start: piece.from + start, end: piece.from + end }] : [];
  });
  const [first] = parts;
  if (!first) return;
  const { parent, order } = first;
  const link = links.size > 0 ? selfAndAncestors(parent).find((one) => links.has(one)) : undefined;
  keep(memory, {
    ...cutOut(run.text, spot),
    place: isEditable(parent) ? 'field' : 'text',
    label: '',
    element: parent,
    link: link && links.get(link),
    order,
    isSeen: () => inSight && parts.every(({ node, start, end }) => visibility.textInSight(node, start, end)),
  });
}

function isEditable(element: Element): boolean {
  const values = selfAndAncestors(element).map((one) => attribute(one, 'contenteditable'));
  return (values.find((value) => value !== null) ?? 'false') !== 'false';
}
