/** The skeleton of a page: the elements that what was found stands in, numbered, with what the page tells of their meaning. */
import { attribute, attributeNamesOf, parentOf, read } from './dom.ts';
import { maxAttributeLength, maxElements, type PageElement, toldAttributes } from './pageReading.ts';

export interface Skeleton {
  readonly elements: readonly PageElement[];
  /** The number of an element; once there are too many, that of the nearest element around it that has one. */
  readonly indexOf: (element: Element) => number;
}

const told = new Set<string>(toldAttributes);

/** An empty skeleton, which grows by the elements that are asked for. `frameOf` gives the frame that a document is shown in. */
export function skeletonOf(
  frameOf: (root: Element) => Element | undefined,
  left: { characters: number },
): Skeleton {
  const elements: PageElement[] = [];
  const indices = new Map<Element, number>();

  function indexOf(element: Element): number {
    const unknown: Element[] = [];
    let around: Element | undefined = element;
    while (around && !indices.has(around)) {
      unknown.push(around);
      around = parentOf(around) ?? frameOf(around);
    }
    let index = around ? (indices.get(around) ?? -1) : -1;
    for (const one of unknown.reverse()) {
      if (elements.length === maxElements || left.characters <= 0) break;
      const attributes = toldBy(one);
      left.characters -= Object.values(attributes).join('').length;
      elements.push({ parent: index, tag: tagOf(one), attributes });
      index = elements.length - 1;
      indices.set(one, index);
    }
    return index;
  }

  return { elements, indexOf };
}

function tagOf(element: Element): string {
  return (read(element, 'localName') ?? '').slice(0, maxAttributeLength);
}

function toldBy(element: Element): PageElement['attributes'] {
  const attributes: Record<string, string> = {};
  for (const name of attributeNamesOf.call(element)) {
    if (told.has(name)) attributes[name] = (attribute(element, name) ?? '').slice(0, maxAttributeLength);
  }
  return attributes;
}
