/** Colours as browsers compute them, by how light they are. */
import { numberOf } from '../page/numberOf.ts';

export interface Colour {
  /** Relative luminance, 0 to 1 (WCAG 2.2). */
  readonly luminance: number;
  readonly alpha: number;
}

/** How light the three channels of each space are, and by what they are bent (CSS Color 4 section 10); roughly, which is enough to tell white from black. */
const spaces: Readonly<Record<string, readonly [red: number, green: number, blue: number, bend: number]>> = {
  srgb: [0.2126, 0.7152, 0.0722, 2.4],
  'srgb-linear': [0.2126, 0.7152, 0.0722, 1],
  'display-p3': [0.229, 0.6917, 0.0793, 2.4],
  'a98-rgb': [0.2973, 0.6274, 0.0753, 2.2],
  'prophoto-rgb': [0.288, 0.7119, 0.0001, 1.8],
  rec2020: [0.2627, 0.678, 0.0593, 2.4],
  xyz: [0, 1, 0, 1],
};

/** Computed colours are `rgb()`, or the colour space they were written in (CSS Color 4 section 15). Others give null. */
export function parseColour(text: string): Colour | null {
  if (text === 'transparent') return { luminance: 0, alpha: 0 };
  const [, name = '', space = 'srgb', body = ''] =
    /^([a-z]+)\((?:([a-z][\w-]* )|)(.*)\)$/.exec(text)?.map((part) => part?.trim()) ?? [];
  const [first = Number.NaN, second = 0, third = 0, alpha = 1] = body
    .split(/[\s,/]+/)
    .map((part) => (part === 'none' ? 0 : numberOf(part) / (part.endsWith('%') ? 100 : 1)));
  if (Number.isNaN(first)) return null;
  if (/l(?:ab|ch)$/.test(name))
    return { luminance: (name.startsWith('ok') ? first : (first + 16) / 116) ** 3, alpha };
  const scale = name === 'color' ? 1 : 255;
  const weights = spaces[space.replace(/^xyz-d\d\d$/, 'xyz')];
  if (!weights || !/^(?:rgba?|color)$/.test(name)) return null;
  const [red, green, blue, bend] = weights;
  const light = (channel: number) => unbend(channel / scale, bend);
  return { luminance: red * light(first) + green * light(second) + blue * light(third), alpha };
}

function unbend(channel: number, bend: number): number {
  if (bend !== 2.4) return Math.max(channel, 0) ** bend;
  return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** bend;
}

/** All colours that a computed style names: those of a gradient, of a shadow. */
export function coloursIn(style: string): (Colour | null)[] {
  return (style.match(/\b(?:rgba?|color|(?:ok)?l(?:ab|ch))\([^()]*\)/g) ?? []).map(parseColour);
}
