/** The sightings in what an element holds besides its text. */
import type { PageMemory } from './pageMemory.ts';
import { sightField } from './sightField.ts';
import { sightLink } from './sightLink.ts';

/** Keeps them; tells whether there are any. `order` is the number of a link, too. */
export function sightElement(
  element: Element,
  tag: string,
  order: number,
  inSight: boolean,
  memory: PageMemory,
): boolean {
  const known = memory.drafts.length;
  if (/^a(?:rea)?$/.test(tag)) sightLink(element, order, inSight, memory);
  else if (/^(?:input|textarea)$/.test(tag)) sightField(element, order, inSight, memory);
  return memory.drafts.length > known;
}
