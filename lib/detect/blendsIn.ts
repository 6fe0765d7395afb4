/** Whether a text has the colour of its ground. */
import { type Dom, parentElement } from './domOf.ts';

interface Colour {
  /** Relative luminance, 0 to 1 (WCAG 2.2). */
  readonly luminance: number;
  readonly alpha: number;
}

/** WCAG asks 4.5 for reading; below this there is nothing to read. Light grey hints on white have 1.6. */
const minContrast = 1.25;

/** False when the ground cannot be known (a picture, a colour space not read here). */
export function blendsIn(dom: Dom, element: Element): boolean {
  const style = dom.style(element);
  const fill = style?.webkitTextFillColor || style?.color;
  const ink = fill ? parseColour(fill) : null;
  if (!style || !ink) return false;
  const grounds = groundsOf(dom, element);
  if (grounds === 'text') return false;
  if (ink.alpha < 0.1) return true;
  if (grounds === null) return false;
  return grounds.every((ground) => {
    const seen = ink.luminance * ink.alpha + ground * (1 - ink.alpha);
    return (Math.max(seen, ground) + 0.05) / (Math.min(seen, ground) + 0.05) < minContrast;
  });
}

/** The alpha of a CSS colour as browsers compute it; 1 when it cannot be read. */
export function opacityOfColour(colour: string): number {
  return parseColour(colour)?.alpha ?? 1;
}

/** The luminances behind the element; `text` when the ground itself is cut to the letters; null when nobody can tell. */
function groundsOf(dom: Dom, element: Element): readonly number[] | 'text' | null {
  const layers: Colour[] = [];
  let grounds: readonly number[] | null = null;
  for (let current: Element | null = element; current && !grounds; current = parentElement(dom, current)) {
    const style = dom.style(current);
    if (!style) return null;
    if (style.backgroundClip === 'text' || style.webkitBackgroundClip === 'text') return 'text';
    if (style.backgroundImage !== 'none' && style.backgroundImage !== '') {
      const colours = style.backgroundImage.match(/rgba?\([^)]*\)/g)?.map(parseColour) ?? [];
      if (style.backgroundImage.includes('url(') || colours.length === 0) return null;
      grounds = colours.map((one) => one?.luminance ?? 1);
      break;
    }
    const colour = parseColour(style.backgroundColor);
    if (!colour) return null;
    if (colour.alpha >= 0.99) grounds = [colour.luminance];
    else if (colour.alpha > 0) layers.push(colour);
  }
  const dark = dom.root && dom.style(dom.root)?.colorScheme === 'dark';
  return (grounds ?? [dark ? 0.01 : 1]).map((ground) =>
    layers.reduceRight((below, { luminance, alpha }) => luminance * alpha + below * (1 - alpha), ground),
  );
}

/** Computed colours are `rgb()`, or the colour space they were written in (CSS Color 4 section 15). Others give null. */
function parseColour(text: string): Colour | null {
  const [, space, body] = /^([a-z]+)\((.*)\)$/.exec(text) ?? [];
  if (space === undefined || body === undefined)
    return text === 'transparent' ? { luminance: 0, alpha: 0 } : null;
  const parts = body.replace(/^srgb(?:-linear)? /, '').split(/[\s,/]+/);
  const numbers = parts.map((part) => Number.parseFloat(part) / (part.endsWith('%') ? 100 : 1));
  const [first = Number.NaN, second = 0, third = 0] = numbers;
  const alpha = numbers[3] ?? 1;
  if (Number.isNaN(first)) return null;
  switch (space) {
    case 'rgb':
    case 'rgba':
      return { luminance: luminance(first / 255, second / 255, third / 255), alpha };
    case 'color':
      return { luminance: luminance(first, second, third), alpha };
    case 'oklab':
    case 'oklch':
      return { luminance: first ** 3, alpha };
    case 'lab':
    case 'lch':
      return { luminance: ((first + 16) / 116) ** 3, alpha };
    default:
      return null;
  }
}

function luminance(red: number, green: number, blue: number): number {
  const [r = 0, g = 0, b = 0] = [red, green, blue].map((one) =>
    one <= 0.04045 ? one / 12.92 : ((one + 0.055) / 1.055) ** 2.4,
  );
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
