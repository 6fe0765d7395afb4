/** What a page paints over its texts and takes from the pointer, so that no point of the window tells of it (docs/security.md T4). */
import { type Around, hasRim, reachOf } from './beyondBox.ts';
import { clipped } from './clipped.ts';
import {
  attribute,
  checkVisibility,
  elementNode,
  elementsOnly,
  isLaidOut,
  nearest,
  nodesOf,
  nodeTypeOf,
  parentOf,
  read,
  rectOf,
  shadowRootOf,
  styleOf,
  tagFits,
} from './dom.ts';
import { hasInk } from './inkOver.ts';
import { numberOf } from './numberOf.ts';
import { groundOf, isFilled, isTaken, opaque, pictures, pseudos, shapes } from './pileOf.ts';

export interface Cover {
  readonly element: Element;
  readonly pseudo?: string | undefined;
  readonly part: Part;
  /** Where that part is, and what it is painted in or around. */
  readonly box: Edges;
  readonly own: Edges;
}

/** The element's ground, or the picture that it is; its border and its letters; what it paints around its box. */
export type Part = 'ground' | 'ink' | Around;

export type Edges = Readonly<Record<'left' | 'top' | 'right' | 'bottom', number>>;

/** To ask for styles takes a while. */
const elementsBetweenPauses = 20;
const maxElements = 300_000;
/** What styles add is asked of so many. */
const maxWithPseudos = 20_000;
const maxCovers = 1_000;
const maxTrees = 1_000;
const minSidePx = 4;
/** Those of a sign hide no text. */
const minShapePx = 30;
const maxDepth = 512;

/** Those in the documents and in their open shadow trees that lie in the window of their document now. Yields now and then. */
export function* coversIn(documents: readonly Document[]): Generator<undefined, Cover[]> {
  const covers: Cover[] = [];
  const trees: Node[] = documents.flatMap((one) => read(one, 'documentElement') ?? []);
  /** Whatever is around an element comes before it, a shadow tree after its host. */
  const inert = new Set<Element>();
  let seen = 0;
  for (let tree = trees.shift(); tree; tree = trees.shift()) {
    const nodes = nodesOf(tree, elementsOnly);
    for (let node = nodes.nextNode(); node; node = nodes.nextNode()) {
      const element = node as Element;
      if (seen++ % elementsBetweenPauses === 0) yield;
      if (seen > maxElements || covers.length >= maxCovers) return covers;
      const shadow = trees.length < maxTrees && shadowRootOf.call(element);
      if (shadow) trees.push(shadow);
      if (attribute(element, 'inert') !== null) inert.add(element);
      covers.push(...coversOf(element, inert, seen < maxWithPseudos, nodeTypeOf.call(tree) !== elementNode));
    }
  }
  return covers;
}

function coversOf(
  element: Element,
  inert: ReadonlySet<Element>,
  withPseudos: boolean,
  isInShadow: boolean,
): Cover[] {
  // Of what is not rendered at all, however deep, and of what is left out of the layout neither style nor size is asked.
  if (!isLaidOut(element) && !hasOnlyContents(element)) return [];
  const added = withPseudos ? pseudos.filter((pseudo) => isAdded(styleOf(element, pseudo))) : [];
  // Styles are told much sooner than sizes, which in a line of thousands of elements take seconds.
  return [undefined, ...added].flatMap((pseudo) => {
    const style = styleOf(element, pseudo);
    // Of what a shadow tree lays over what hangs in its slots a point tells only that it is the host.
    const isPassed =
      isTaken(style) || isInInert(element, inert) || (isInShadow && style.position !== 'static');
    const parts = partsOf(element, style, isPassed, pseudo);
    if (withPseudos && hasRim(style)) parts.push('rim');
    if (withPseudos && style.outlineStyle !== 'none') parts.push('outline');
    if (withPseudos && style.textShadow !== 'none') parts.push('shade');
    if (parts.length === 0) return [];
    const own = pseudo ? boxOf(element, pseudo) : rectOf(element);
    return parts.flatMap((part) => coverOf(element, style, { pseudo, part, own }));
  });
}

/** What holds for the fewest is asked first: browsers take their time for each part of a style. */
function partsOf(
  element: Element,
  style: CSSStyleDeclaration,
  isPassed: boolean,
  pseudo: string | undefined,
): Part[] {
  const parts: Part[] = [];
  // A point tells of the element, and not whether what its style adds lies over its own texts.
  if (pseudo ? groundOf(element, pseudo) : isPassed && hasFill(element)) parts.push('ground');
  if ((pseudo || isPassed) && hasInk(style, pseudo)) parts.push('ink');
  return parts;
}

function hasFill(element: Element): boolean {
  return tagFits(element, pictures) || isFilled(element) || !!groundOf(element);
}

function coverOf(
  element: Element,
  style: CSSStyleDeclaration,
  { pseudo, part, own }: Pick<Cover, 'pseudo' | 'part' | 'own'>,
): Cover[] {
  const whole = part === 'ground' || part === 'ink' ? own : reachOf(style, own, part);
  if (!whole) return [];
  const box = clipped(element, whole, pseudo);
  const isThere =
    Math.min(box.right - box.left, box.bottom - box.top) >= minSidePx &&
    (box.right - box.left >= minShapePx || !tagFits(element, shapes)) &&
    box.bottom > 0 &&
    box.right > 0 &&
    checkVisibility(element) &&
    opacityOf(element) >= opaque;
  return isThere ? [{ element, pseudo, part, box, own }] : [];
}

/** Not `none` or `normal`, as almost everywhere. What stands in the flow has a place of its own. */
function isAdded({ content, position }: CSSStyleDeclaration): boolean {
  return !/^no/.test(content) && position !== 'static';
}

/** It has no box itself, but what its style adds may have one. */
function hasOnlyContents(element: Element): boolean {
  const around = parentOf(element);
  return (
    !!around &&
    isLaidOut(around) &&
    styleOf(around).contentVisibility !== 'auto' &&
    styleOf(element).display === 'contents'
  );
}

/** What is inert is passed by like what is taken from the pointer (HTML section 6.3). */
function isInInert(element: Element, inert: ReadonlySet<Element>): boolean {
  let left = maxDepth;
  return inert.size > 0 && !!nearest(element, (one) => left-- <= 0 || inert.has(one)) && left >= 0;
}

export function opacityOf(element: Element): number {
  let opacity = 1;
  nearest(element, (one) => {
    opacity *= numberOf(styleOf(one).opacity);
    return opacity < opaque;
  });
  return opacity;
}

/** Where a style lays what it adds: its place is told from the edge of what it is placed in. */
function boxOf(element: Element, pseudo: string): Edges {
  const style = styleOf(element, pseudo);
  const [x, y, width, height] = [style.left, style.top, style.width, style.height].map(numberOf) as [
    number,
    number,
    number,
    number,
  ];
  const isFixed = style.position === 'fixed';
  if (Number.isNaN(x + y + width + height) || !/absolute|fixed/.test(style.position)) return rectOf(element);
  const around = isFixed
    ? undefined
    : nearest(element, (one) => styleOf(one).position !== 'static' || styleOf(one).transform !== 'none');
  const { left, top } = around ? rectOf(around) : { left: 0, top: 0 };
  const borders = around ? styleOf(around) : undefined;
  const from = left + (numberOf(borders?.borderLeftWidth ?? '') || 0) + x;
  const down = top + (numberOf(borders?.borderTopWidth ?? '') || 0) + y;
  return { left: from, top: down, right: from + width, bottom: down + height };
}
