/** What may be the name of whose address it is: what a page tells of the elements around it, and short texts before it. */
import type { PageElement, PageReading } from './pageReading.ts';

const nameAttributes = ['data-name', 'name', 'title', 'aria-label'] as const;
/** A name is short, and holds no digits. */
const nameLike = /^[^\d@]{2,80}$/;
/** One of these holds what belongs to one person. */
const cardKind = /^(?:tr|li|dl|article|address|header|fieldset|row|listitem|option|gridcell)$/;
const cardClass = /(?:^|[\s_-])(?:v?card|contact|person|profile|row)(?:$|[\s_-])/i;
const pageTag = /^(?:body|html|main)$/;
const maxClimb = 8;
const closeClimb = 3;
const closeTexts = 3;
const maxTexts = 8;

/** Attributes on or closely around the sighting, then the texts before it in the same row or card, the nearest first. */
export function namesAround({ sightings, texts, elements }: PageReading, sighting: number): string[] {
  const around: number[] = [];
  let card: number | undefined;
  for (const index of selfAndAncestors(elements, sightings[sighting]?.at ?? -1)) {
    const element = elements[index];
    if (!element || around.length === maxClimb || pageTag.test(element.tag)) break;
    around.push(index);
    if (isCard(element)) card ??= index;
  }
  const within = card ?? around[closeClimb] ?? around.at(-1);
  const attributes = around
    .slice(0, closeClimb)
    .flatMap((index) => nameAttributes.map((name) => elements[index]?.attributes[name] ?? ''));
  const before = countUntil(texts, sighting);
  const near = texts
    .slice(Math.max(0, before - (card === undefined ? closeTexts : maxTexts)), before)
    .filter(({ at }) => selfAndAncestors(elements, at).some((index) => index === within));
  return [...attributes, ...near.map(({ text }) => text).reverse()].filter((text) => nameLike.test(text));
}

/** The element and what is around it, from the inside out. */
export function* selfAndAncestors(elements: readonly PageElement[], index: number): Generator<number> {
  for (let one = index; one >= 0; one = elements[one]?.parent ?? -1) yield one;
}

/** How many of the texts come before a sighting: by halves, since a page may have many of both. */
function countUntil(texts: PageReading['texts'], sighting: number): number {
  let low = 0;
  let high = texts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((texts[middle]?.after ?? 0) <= sighting) low = middle + 1;
    else high = middle;
  }
  return low;
}

function isCard({ tag, attributes }: PageElement): boolean {
  return cardKind.test(attributes.role || tag) || cardClass.test(attributes.class ?? '');
}
