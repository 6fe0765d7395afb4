/** The sightings in one run of text. */

import { maxPieces } from '../pageReading.ts';
import { nearest, nodeValueOf, read } from './dom.ts';
import { type Run, runsOf } from './inlineRuns.ts';
import { type Look, type Looks, unseen } from './looksOf.ts';
import type { Draft, FoundRun, PageMemory } from './pageMemory.ts';
import type { Spot } from './spotsIn.ts';

/** Those that begin at `floor` or later and before `reach`, offsets into the text of all pieces. */
export function* sightRun(
  { pieces, floor, reach }: FoundRun,
  memory: PageMemory,
  looks: Looks,
): Generator<{ kind: Spot['kind']; draft: Draft }> {
  const { scan } = memory;
  for (const run of runsOf(pieces, looks, scan)) {
    for (const spot of scan.spotsIn(run.text)) {
      const parts = partsOf(run, spot);
      const { whole = 0, offset = 0, piece } = parts[0] ?? {};
      const at = whole + spot.start - offset;
      if (!piece || at < floor || at >= reach) continue;
      yield { kind: spot.kind, draft: draftOf(run, spot, parts, piece, memory) };
    }
  }
}

/** The pieces that the spot stands in. */
function partsOf({ parts }: Run, { start, end }: Spot): Run['parts'] {
  return parts.filter(({ piece, offset }) => offset < end && offset + piece.text.length > start);
}

function draftOf(
  run: Run,
  spot: Spot,
  parts: Run['parts'],
  { parent, order }: Run['parts'][number]['piece'],
  { links, scan }: PageMemory,
): Draft {
  const link = links.size > 0 ? nearest(parent, (one) => links.has(one)) : undefined;
  return {
    ...scan.cutOut(run.text, spot, run.label),
    place: read(parent, 'isContentEditable') ? 'field' : 'text',
    label: '',
    element: parent,
    link: link && links.get(link),
    order,
    look: (looks) => looksOfParts(parts, spot, looks),
  };
}

/** How each part looks, up to one that is not in sight: a line may be in ten thousand pieces. */
function looksOfParts(parts: Run['parts'], { start, end }: Spot, { ofText }: Looks): Look[] {
  const looks: Look[] = [];
  for (const { piece, offset } of parts) {
    const { node, text, from } = piece;
    // What the page has changed since it was read is not what was read.
    if (!nodeValueOf.call(node).startsWith(text, from)) return [];
    const lines = ofText(
      node,
      from + Math.max(start - offset, 0),
      from + Math.min(end - offset, text.length),
    );
    looks.push(...(lines[0] ? lines : [unseen]));
    if (!lines[0] || looks.length > maxPieces) break;
  }
  return looks;
}
