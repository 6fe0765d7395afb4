/** The skeleton of a page: the elements that what was found stands in, numbered, with what the page tells of their meaning. */

import {
  maxAttributeLength,
  maxElements,
  maxStyleLength,
  type PageElement,
  type ToldStyle,
  toldAttribute,
} from '../pageReading.ts';
import { attribute, attributeNamesOf, localNameOf, parentOf, read, rectOf, styleOf, viewOf } from './dom.ts';
import { leftOutIn } from './leftOut.ts';
import { type Looks, toBox } from './looksOf.ts';
import { groundOf, isFilled, pseudos } from './pileOf.ts';
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
/** Addresses of pictures, which may be long, and may be written to look like a style. */
const quoted = /"(\\.|[^"\\])*"/g;
/** Of a mask that the browser has no short form for. */
const untold = '?';
/** What most styles are at first. */
const initial = new Set(
  '|none|normal|isolate|static|visible|1|0px|ltr|border-box|rgba(0, 0, 0, 0)'.split('|'),
);

/** An empty skeleton, which grows by the elements that are asked for. */
export function skeletonOf(
  looks: Looks,
  left: { room: number },
  pictures?: ReadonlyMap<string, string>,
): Skeleton {
  const elements: Told[] = [];
  const indices = new Map<Element, number>();
  const parentOrFrame = (element: Element) =>
    parentOf(element) ?? (viewOf(element)?.frameElement as Element | undefined);

  function indexOf(element: Element, isShown = false): number {
    const unknown: Element[] = [];
    let around: Element | undefined = element;
    let index = indices.get(element);
    while (around && index === undefined) {
      unknown.push(around);
      around = parentOrFrame(around);
      index = around && indices.get(around);
    }
    index ??= -1;
    for (const one of unknown.reverse()) {
      if (elements.length === maxElements || left.room <= 0) break;
      elements.push({
        parent: index,
        tag: localNameOf.call(one).slice(0, maxAttributeLength),
        attributes: toldBy(one),
      });
      index = elements.length - 1;
      indices.set(one, index);
    }
    if (isShown) show(element);
    return index;
  }

  function toldBy(element: Element): PageElement['attributes'] {
    const attributes: Record<string, string> = {};
    for (const name of attributeNamesOf.call(element)) {
      if (!isTold(name)) continue;
      const value = (attribute(element, name) ?? '').slice(0, maxAttributeLength);
      attributes[name] = value;
      left.room -= value.length;
    }
    return attributes;
  }

  function show(innermost: Element): void {
    for (let one: Element | undefined = innermost; one; one = parentOrFrame(one)) {
      const element = elements[indices.get(one) ?? -1];
      if (element?.style) return;
      if (element) Object.assign(element, shown(one, element.tag));
    }
  }

  function shown(element: Element, tag: string): Partial<PageElement> {
    if (leftOutIn(element)) return { style: {} };
    const computed = styleOf(element);
    const style: Styles = {};
    const tell = (name: ToldStyle, value = (computed as Styles)[name] ?? '') => {
      if (initial.has(value)) return;
      style[name] = value.replace(quoted, (one) => pictures?.get(one) ?? '').slice(0, maxStyleLength);
      left.room -= style[name].length;
    };
    // By their names one by one, which browsers answer in three quarters of the time.
    const asked: Styles = {
      opacity: computed.opacity,
      filter: computed.filter,
      mixBlendMode: computed.mixBlendMode,
      mask: initial.has(computed.maskImage) ? '' : computed.mask || untold,
      position: computed.position,
      clipPath: computed.clipPath,
      contentVisibility: computed.contentVisibility,
      unicodeBidi: computed.unicodeBidi,
      transform: computed.transform,
      scale: computed.scale,
      rotate: computed.rotate,
      contain: computed.contain,
      overflowX: computed.overflowX,
      overflowY: computed.overflowY,
      // A picture as a border may fill the box as well (CSS Backgrounds 3 section 6.2).
      backgroundImage: /fill/.test(computed.borderImageSlice)
        ? computed.borderImageSource
        : computed.backgroundImage,
      backgroundColor: isFilled(element) ? computed.fill : computed.backgroundColor,
      boxShadow: computed.boxShadow,
    };
    for (const name in asked) tell(name as ToldStyle, asked[name as ToldStyle]);
    // Each of these says something only beside another.
    const clips = style.overflowX || style.overflowY;
    if (style.position) tell('clip');
    if (style.overflowX) tell('textOverflow');
    if (clips) tell('overflowClipMargin');
    if (clips || style.unicodeBidi || /^html|^body/.test(tag)) tell('direction');
    const hasGround = style.backgroundImage || style.backgroundColor;
    if (hasGround) tell('backgroundClip');
    if (hasGround || style.position) tell('laid', pseudos.map((one) => groundOf(element, one)).join(''));
    if (style.backgroundImage) {
      tell('backgroundSize');
      tell('backgroundRepeat');
    }
    // Of several the person's own taste chooses.
    if (
      tag === 'html' &&
      !(/light/.test(computed.colorScheme) && matchMedia('(prefers-color-scheme:light)').matches)
    )
      tell('colorScheme');
    if (/^i?frame$/.test(tag)) {
      return { style, ...looks.ofBox(element) };
    }
    if (
      tag !== 'html' &&
      (!(clips || style.clipPath || style.clip || style.mask || hasGround) || computed.display === 'contents')
    )
      return { style };
    const [x, y, width, height] = (['scrollLeft', 'scrollTop', 'clientWidth', 'clientHeight'] as const).map(
      (name) => read(element, name),
    ) as [number, number, number, number];
    return { style, box: toBox(rectOf(element)), scroll: [x, y], view: [width, height] };
  }

  return { elements, indexOf };
}
