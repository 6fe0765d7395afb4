/** The skeleton of a page: the elements that what was found stands in, numbered, with what the page tells of their meaning. */

import {
  maxAttributeLength,
  maxElements,
  maxStyleLength,
  type PageElement,
  type ToldStyle,
  toldAttribute,
  toldStyles,
} from '../pageReading.ts';
import { attribute, attributeNamesOf, localNameOf, parentOf, read, rectOf, styleOf } from './dom.ts';
import { type Looks, toBox } from './looksOf.ts';
import { remembered } from './remembered.ts';

type Styles = { [Name in ToldStyle]?: string };
type Told = { -readonly [Key in keyof PageElement]: PageElement[Key] };

export interface Skeleton {
  readonly elements: readonly PageElement[];
  /**
   * The number of an element; once there are too many, that of the nearest element around it that has one. With `isShown` the styles
   * of the element and of all that is around it are told too.
   */
  readonly indexOf: (element: Element, isShown?: boolean) => number;
}

const isTold = remembered((name: string) => toldAttribute.test(name));
/** What most styles are at first. */
const initial = /^(?:none|normal|isolate|static|visible|1|ltr|border-box|rgba\(0, 0, 0, 0\))?$/;

/** An empty skeleton, which grows by the elements that are asked for. `frameOf` gives the frame that a document is shown in. */
export function skeletonOf(
  frameOf: (root: Element) => Element | undefined,
  looks: Looks,
  left: { room: number },
): Skeleton {
  const elements: Told[] = [];
  const indices = new Map<Element, number>();
  const parentOrFrame = (element: Element) => parentOf(element) ?? frameOf(element);

  function indexOf(element: Element, isShown = false): number {
    const unknown: Element[] = [];
    let around: Element | undefined = element;
    while (around && !indices.has(around)) {
      unknown.push(around);
      around = parentOrFrame(around);
    }
    let index = around ? (indices.get(around) ?? -1) : -1;
    for (const one of unknown.reverse()) {
      if (elements.length === maxElements || left.room <= 0) break;
      const attributes = toldBy(one);
      left.room -= Object.values(attributes).join('').length;
      elements.push({ parent: index, tag: localNameOf.call(one).slice(0, maxAttributeLength), attributes });
      index = elements.length - 1;
      indices.set(one, index);
    }
    if (isShown) show(element);
    return index;
  }

  function show(innermost: Element): void {
    for (let one: Element | undefined = innermost; one; one = parentOrFrame(one)) {
      const element = elements[indices.get(one) ?? -1];
      if (element?.style) return;
      if (element) Object.assign(element, shown(one, element.tag));
    }
  }

  function shown(element: Element, tag: string): Partial<PageElement> {
    const computed = styleOf(element);
    const style: Styles = {};
    for (const name of toldStyles) {
      if (!matters(name, tag, style)) continue;
      const value = computed[name];
      if (initial.test(value)) continue;
      style[name] = value.slice(0, maxStyleLength);
      left.room -= style[name].length;
    }
    if (/^i?frame$/.test(tag)) return { style, ...looks.ofBox(element) };
    const clips = style.overflowX || style.overflowY || style.clipPath;
    if (tag !== 'html' && (!clips || computed.display === 'contents')) return { style };
    const [x, y, width, height] = (['scrollLeft', 'scrollTop', 'clientWidth', 'clientHeight'] as const).map(
      (name) => read(element, name),
    ) as [number, number, number, number];
    return { style, box: toBox(rectOf(element)), scroll: [x, y], view: [width, height] };
  }

  return { elements, indexOf };
}

/** To ask for a style takes a while, and some say something only beside others, which come before them. */
function matters(name: ToldStyle, tag: string, style: Styles): boolean {
  if (name === 'clip') return style.position === 'absolute' || style.position === 'fixed';
  if (name === 'backgroundClip') return !!style.backgroundImage || !!style.backgroundColor;
  if (name === 'textOverflow') return !!style.overflowX;
  if (name === 'colorScheme') return tag === 'html';
  if (name === 'direction') return /^(?:html|body)$/.test(tag) || !!style.overflowX || !!style.overflowY;
  return true;
}

function toldBy(element: Element): PageElement['attributes'] {
  const attributes: Record<string, string> = {};
  for (const name of attributeNamesOf.call(element)) {
    if (isTold(name)) attributes[name] = (attribute(element, name) ?? '').slice(0, maxAttributeLength);
  }
  return attributes;
}
