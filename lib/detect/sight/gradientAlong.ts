/** What a gradient lets through of what stands at a place (CSS Images 3 section 3.4). */
import type { Box } from '../pageReading.ts';
import { parseColour } from './colour.ts';
import { layersIn } from './layersIn.ts';

/** The least and the most that it covers there, each from 0 to 1. */
export interface Alphas {
  readonly least: number;
  readonly most: number;
}

interface Stop {
  readonly at: number;
  readonly alpha: number;
}

const sides: Readonly<Record<string, readonly [isAcross: boolean, isBackwards: boolean]>> = {
  'to right': [true, false],
  'to left': [true, true],
  'to bottom': [false, false],
  'to top': [false, true],
  '90deg': [true, false],
  '270deg': [true, true],
  '-90deg': [true, true],
  '180deg': [false, false],
  '0deg': [false, true],
};
const colour = /^(?:[a-z]+\([^()]*\)|transparent)/;

/** How opaque it is at all. Null for what is no gradient, or names a colour that cannot be read. */
export function alphasOf(image: string): Alphas | null {
  const alphas = partsOf(image)?.flatMap((part) => (colour.test(part) ? [alphaOf(part)] : []));
  if (!alphas?.length || alphas.includes(null)) return null;
  return ends(alphas.filter((alpha) => alpha !== null));
}

/** How opaque it is in the box, if it fills the whole; null where that cannot be told. */
export function alphasAt(image: string, whole: Box, box: Box): Alphas | null {
  const all = alphasOf(image);
  if (!all || all.least === all.most) return all;
  const parts = partsOf(image) ?? [];
  const [first = ''] = parts;
  const [isAcross, isBackwards] = colour.test(first) ? [false, false] : (sides[first] ?? []);
  if (!image.startsWith('linear-gradient(') || isAcross === undefined) return null;
  const along = ([left, top, right, bottom]: Box) =>
    (isAcross ? [left, right] : [top, bottom]) as [number, number];
  const [start, end] = along(whole);
  const stops = stopsIn(
    parts.filter((part) => colour.test(part)),
    end - start,
  );
  if (!stops) return null;
  const [from, to] = along(box).map((edge) => edge - start) as [number, number];
  const [near, far] = isBackwards ? [end - start - to, end - start - from] : [from, to];
  const within = stops.filter(({ at }) => at > near && at < far).map(({ alpha }) => alpha);
  return ends([alphaAlong(stops, near), ...within, alphaAlong(stops, far)]);
}

/** What stands in the brackets of a gradient. */
function partsOf(image: string): string[] | null {
  const [, body] = /^(?:repeating-)?(?:linear|radial|conic)-gradient\((.*)\)$/.exec(image) ?? [];
  return body === undefined ? null : layersIn(body);
}

function alphaOf(stop: string): number | null {
  return parseColour(colour.exec(stop)?.[0] ?? '')?.alpha ?? null;
}

function ends(alphas: readonly number[]): Alphas {
  return { least: Math.min(...alphas), most: Math.max(...alphas) };
}

/** Null where one has a place that cannot be told. */
function stopsIn(parts: readonly string[], length: number): Stop[] | null {
  const stops: { at: number | undefined; alpha: number }[] = [];
  for (const part of parts) {
    const places = part.replace(colour, '').match(/calc\([^()]*\)|[^\s]+/g) ?? [];
    for (const place of places.length > 0 ? places : [undefined]) {
      const at = place === undefined ? undefined : lengthOf(place, length);
      if (at === null) return null;
      stops.push({ at, alpha: alphaOf(part) ?? 0 });
    }
  }
  const first = stops[0];
  const last = stops.at(-1);
  if (!first || !last) return null;
  first.at ??= 0;
  last.at ??= length;
  let before = first.at;
  return stops.map(({ at, alpha }, index) => {
    if (at === undefined) {
      // Evenly between those that have a place.
      const next = stops.findIndex((one, other) => other > index && one.at !== undefined);
      before += ((stops[next]?.at ?? length) - before) / (next - index + 1);
    } else before = Math.max(before, at);
    return { at: before, alpha };
  });
}

/** `20px`, `80%`, `calc(100% - 48px)` */
function lengthOf(written: string, whole: number): number | null {
  const [, body = ''] = /^(?:calc\()?([^()]*)\)?$/.exec(written) ?? [];
  const terms = body.match(/^[-+]?[\d.]+(?:px|%)|[-+] [\d.]+(?:px|%)/g) ?? [];
  if (terms.join(' ') !== body) return null;
  return terms.reduce((sum, term) => {
    const size = Number.parseFloat(term.replace(' ', ''));
    return sum + (term.endsWith('%') ? (size * whole) / 100 : size);
  }, 0);
}

function alphaAlong(stops: readonly Stop[], place: number): number {
  const after = stops.findIndex(({ at }) => at > place);
  const [one, other] = [stops[after - 1], stops[after]];
  if (!other) return stops.at(-1)?.alpha ?? 0;
  if (!one) return other.alpha;
  return one.alpha + ((other.alpha - one.alpha) * (place - one.at)) / (other.at - one.at);
}
