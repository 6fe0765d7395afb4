/** Which elements hold plain text. */
import { localNameOf, parentOf } from './dom.ts';
import { isClosed, kindOfTag } from './tagKinds.ts';

const maxDepth = 512;

/** A function that remembers: not inside a script, a picture or a control, nor more than 512 deep, which it counts. */
export function openElements(left: { passedBy: number }): (element: Element | undefined) => boolean {
  /** How deep an element stands, or -1 inside what is closed. */
  const depths = new Map<Element, number>();

  return (element) => {
    const unknown: Element[] = [];
    let around = element;
    while (around && !depths.has(around)) {
      unknown.push(around);
      around = parentOf(around);
    }
    let depth = (around && depths.get(around)) ?? 0;
    for (const one of unknown.reverse()) {
      if (depth >= 0) depth = kindOfTag(localNameOf.call(one)) & isClosed ? -1 : depth + 1;
      depths.set(one, depth);
    }
    if (depth > maxDepth) left.passedBy -= 1;
    return depth >= 0 && depth <= maxDepth;
  };
}
