/** The sightings in what an element holds besides its text. */
import { attribute, attributeFits, attributeNamesOf, parentOf } from './dom.ts';
import type { PageMemory } from './pageMemory.ts';
import { remembered } from './remembered.ts';
import { sightField } from './sightField.ts';
import { sightLink } from './sightLink.ts';
import { maxValueLength, sightValue } from './sightValue.ts';
import { isContactLike } from './spotsIn.ts';
import { textInside } from './textInside.ts';

/**
 * Attributes that show their value as a name or a hint, and those that by their name keep a person: `email`, `data-hovercard-id`,
 * `data-phone-number`.
 */
const telling = /^(?:title|alt|aria-label)$|mail|phone|mobile|tel|hovercard|address/;
/** Names are few and elements many. */
const isTelling = remembered((name: string) => telling.test(name));
const maxDataLength = 20_000;

/** Keeps those of links, fields, microdata (`<meta itemprop>`) and JSON-LD. `order` is the number of a link, too. */
export function sightElement(element: Element, tag: string, order: number, memory: PageMemory): void {
  if (tag.startsWith('a')) sightLink(element, order, memory);
  else if (!/^(?:meta|script)$/.test(tag)) sightField(element, order, memory);
  else {
    const isLinked = attributeFits(element, 'type', /ld\+json/);
    const data = isLinked
      ? textInside(element, maxDataLength)
      : attribute(element, 'itemprop') && attribute(element, 'content');
    sightValue(data ?? '', { place: 'data', label: '', element, order }, memory);
  }
}

/** Keeps what stands in attributes of the element, and gives how many characters it has gone through. */
export function sightAttributes(element: Element, order: number, memory: PageMemory): number {
  let read = 0;
  for (const name of attributeNamesOf.call(element)) {
    const value = (isTelling(name) && attribute(element, name)) || '';
    if (!value || value.length > maxValueLength) continue;
    read += value.length;
    if (!isContactLike(value) || !memory.isOpen(parentOf(element))) continue;
    sightValue(value, { place: 'attribute', label: name, element, order }, memory);
  }
  return read;
}
