/** Whether a text has the colour of its ground. */
import { numberOf } from '../page/numberOf.ts';
import type { PageElement } from '../pageReading.ts';

interface Colour {
  /** Relative luminance, 0 to 1 (WCAG 2.2). */
  readonly luminance: number;
  readonly alpha: number;
}

/** The luminances behind an element; `text` when the ground itself is cut to the letters; null when nobody can tell. */
export type Grounds = readonly number[] | 'text' | null;

/** WCAG asks 4.5 for reading; below this there is nothing to read. Light grey hints on white have 1.6. */
const minContrast = 1.25;
const minAlpha = 0.1;
const minOpaqueAlpha = 0.99;

/** What is behind each element of a page, in their order. */
export function groundsOf(elements: readonly PageElement[]): Grounds[] {
  const grounds: Grounds[] = [];
  for (const { tag, parent, style = {} } of elements) {
    // A document, also one in a frame, begins with a ground of its own.
    const canvas = [style.colorScheme === 'dark' ? 0.01 : 1];
    const behind = grounds[parent];
    grounds.push(groundOver(tag === 'html' || behind === undefined ? canvas : behind, style));
  }
  return grounds;
}

function groundOver(behind: Grounds, style: NonNullable<PageElement['style']>): Grounds {
  const { backgroundClip, backgroundImage: picture, backgroundColor } = style;
  if (backgroundClip?.includes('text')) return 'text';
  if (picture) {
    const colours = picture.match(/rgba?\([^)]*\)/g);
    if (!colours || picture.includes('url(')) return null;
    return colours.map((one) => parseColour(one)?.luminance ?? 1);
  }
  if (!backgroundColor) return behind;
  const colour = parseColour(backgroundColor);
  if (!colour) return null;
  if (colour.alpha >= minOpaqueAlpha) return [colour.luminance];
  return behind === null || behind === 'text' ? behind : behind.map((ground) => over(colour, ground));
}

/** False when the ground cannot be known (a picture, a colour space not read here). */
export function blendsIn(ink: string, grounds: Grounds): boolean {
  const colour = parseColour(ink);
  if (!colour || grounds === 'text') return false;
  if (colour.alpha < minAlpha) return true;
  return (
    grounds?.every((ground) => {
      const seen = over(colour, ground);
      return (Math.max(seen, ground) + 0.05) / (Math.min(seen, ground) + 0.05) < minContrast;
    }) ?? false
  );
}

function over({ luminance, alpha }: Colour, ground: number): number {
  return luminance * alpha + ground * (1 - alpha);
}

/** Computed colours are `rgb()`, or the colour space they were written in (CSS Color 4 section 15). Others give null. */
function parseColour(text = ''): Colour | null {
  if (text === 'transparent') return { luminance: 0, alpha: 0 };
  const [, space = '', body = ''] = /^([a-z]+)\((?:srgb(?:-linear)? )?(.*)\)$/.exec(text) ?? [];
  const [first = Number.NaN, second = 0, third = 0, alpha = 1] = body
    .split(/[\s,/]+/)
    .map((part) => numberOf(part) / (part.endsWith('%') ? 100 : 1));
  if (Number.isNaN(first)) return null;
  if (/^(?:rgb|color)/.test(space)) {
    const scale = space === 'color' ? 1 : 255;
    return { luminance: luminance(first / scale, second / scale, third / scale), alpha };
  }
  if (!/l(?:ab|ch)$/.test(space)) return null;
  return { luminance: (space.startsWith('ok') ? first : (first + 16) / 116) ** 3, alpha };
}

function luminance(...channels: [red: number, green: number, blue: number]): number {
  const [r = 0, g = 0, b = 0] = channels.map((one) =>
    one <= 0.04045 ? one / 12.92 : ((one + 0.055) / 1.055) ** 2.4,
  );
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
