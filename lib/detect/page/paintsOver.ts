/** Which of two elements a browser paints over the other (CSS 2 appendix E), where no point of the window tells it. */
import type { Part } from './coversIn.ts';
import { isInside, matches, nearest, parentOf, read, styleOf } from './dom.ts';

/** How high something lies in the layer that it is in: the layer's own ground, what hangs below, blocks, lines, outlines, what is laid over. */
const ground = Number.NEGATIVE_INFINITY;
const blocks = 0;
const lines = 1;
const outlines = 1.5;
const above = 2;
/** An open dialog or popover. */
const onTop = Number.POSITIVE_INFINITY;

/** What is painted in one layer: how high, and whose it is. `pseudo`: what a style adds to the element. */
interface Level {
  readonly height: number;
  readonly at: Element;
  readonly pseudo?: string | undefined;
}

const isolating = /paint|layout|strict|content/;
const willIsolate = /opacity|transform|filter|perspective|isolation|mask|clip|scale|rotate|translate|z-index/;
const pictures = /^(?:img|video|canvas|iframe|embed|object|svg)$/;

/** Whether the cover, or what its style adds as `pseudo`, or the outline of it or its letters, lies over the text in the other element. */
export function paintsOver(cover: Element, text: Element, pseudo?: string, part?: Part): boolean {
  const inFlow = heightInFlow(cover, pseudo);
  const height =
    part === 'outline' ? outlines : /ink|shade/.test(part ?? '') && inFlow === blocks ? lines : inFlow;
  const covers = [...layersOf(cover, pseudo), { height, at: cover, pseudo }];
  const texts = [...layersOf(text), { height: lines, at: text }];
  for (let depth = 0; ; depth += 1) {
    const one = covers[depth];
    const other = texts[depth];
    // Both end with what they are themselves, so one ends here only where all around was the same.
    if (!one || !other) return !!one;
    if (one.height !== other.height) return one.height > other.height;
    if (one.at !== other.at || one.pseudo) return isAfter(one, other.at);
  }
}

/** From the outermost one on. What has a number of its own, or none, hangs in the layer that keeps its own to itself. */
function layersOf(element: Element, pseudo?: string): Level[] {
  const layers: Level[] = [];
  let inner: Level | undefined;
  const add = (style: CSSStyleDeclaration, at: Element, added?: string) => {
    const height = heightOf(style, added ? at : parentOf(at));
    if (height === undefined) return;
    const keeps = keepsItsOwn(style, height);
    if (inner && !keeps) return;
    if (inner) layers.unshift(inner);
    inner = { height, at, pseudo: added };
  };
  if (pseudo) add(styleOf(element, pseudo), element, pseudo);
  for (let one: Element | undefined = element; one; one = parentOf(one)) {
    if (isOnTop(one)) {
      if (inner) layers.unshift(inner);
      inner = { height: onTop, at: one };
      break;
    }
    add(styleOf(one), one);
  }
  return inner ? [inner, ...layers] : layers;
}

/** Undefined for what is painted where it stands. */
function heightOf(style: CSSStyleDeclaration, parent: Element | undefined): number | undefined {
  const isPlaced = style.position !== 'static' || (!!parent && /flex|grid/.test(styleOf(parent).display));
  const number = isPlaced ? Number.parseInt(style.zIndex, 10) : Number.NaN;
  if (number) return number > 0 ? above + number : number;
  return style.position !== 'static' || number === 0 || isolates(style) ? above : undefined;
}

/** Whether what is inside with a number of its own stays inside. */
function keepsItsOwn(style: CSSStyleDeclaration, height: number): boolean {
  return height !== above || style.zIndex === '0' || isolates(style);
}

function isolates(style: CSSStyleDeclaration): boolean {
  const { transform, scale, rotate, translate, perspective, filter, clipPath, maskImage } = style;
  const effects = [transform, scale, rotate, translate, perspective, filter, clipPath, maskImage];
  return (
    /fixed|sticky/.test(style.position) ||
    Number(style.opacity) < 1 ||
    effects.some((one) => !!one && one !== 'none') ||
    /^[^n]/.test(style.backdropFilter ?? '') ||
    /^[^n]/.test(style.mixBlendMode) ||
    style.isolation === 'isolate' ||
    isolating.test(style.contain) ||
    willIsolate.test(style.willChange)
  );
}

function heightInFlow(cover: Element, pseudo?: string): number {
  const style = styleOf(cover);
  if (pseudo || heightOf(style, parentOf(cover)) !== undefined) return ground;
  return /^inline/.test(style.display) || pictures.test(read(cover, 'localName') ?? '') ? lines : blocks;
}

function isOnTop(element: Element): boolean {
  return matches.call(element, ':modal, :popover-open, :fullscreen');
}

/** Whether it comes after the other in the page; what is inside an element comes after it. */
function isAfter({ at, pseudo }: Level, other: Element): boolean {
  if (at === other) return !!pseudo;
  if (pseudo && isInside(other, at)) return pseudo === '::after';
  const common = nearest(at, (one) => isInside(other, one));
  if (common === at || common === other) return common === other;
  const below = (start: Element) => nearest(start, (one) => parentOf(one) === common);
  const [one, another] = [below(at), below(other)];
  // Of a shadow tree and what hangs in its slots nobody can tell.
  return (
    !one ||
    !another ||
    !(Node.prototype.compareDocumentPosition.call(one, another) & Node.DOCUMENT_POSITION_FOLLOWING)
  );
}
