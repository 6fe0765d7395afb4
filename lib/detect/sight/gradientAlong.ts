/** What a gradient lets through of what stands at a place (CSS Images 3 section 3.4). */
import { alphasIn } from '../page/alphasIn.ts';
import { numberOf } from '../page/numberOf.ts';
import type { Box } from '../pageReading.ts';
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

const colour = /^[a-z]+\([^()]*\)/;

/** How opaque it is at all. Null for what is no gradient, or names a colour that cannot be read. */
export function alphasOf(image: string): Alphas | null {
  const alphas = partsOf(image).flatMap((part) => (colour.test(part) ? alphasIn(part) : []));
  return alphas.length > 0 ? ends(alphas) : null;
}

/** How opaque it is in the box, if it fills the whole; at all, where that cannot be told. */
export function alphasAt(image: string, whole: Box, box: Box): Alphas | null {
  const all = alphasOf(image);
  const parts = partsOf(image);
  const [width, height, x0, y0] = measured(whole);
  const line = image.includes('linear-') && lineOf(parts[0] ?? '', width, height);
  if (!line) return all;
  const [x, y] = line;
  const length = Math.abs(width * x) + Math.abs(height * y);
  const stops = stopsIn(parts, length);
  const from = stops[0]?.at ?? Number.NaN;
  const to = stops.at(-1)?.at ?? Number.NaN;
  const [wide, high, left, top] = measured(box);
  const half = (Math.abs(wide * x) + Math.abs(high * y)) / 2;
  let middle = length / 2 + (left - x0) * x + (top - y0) * y;
  if (image.startsWith('rep')) middle -= Math.floor((middle - half - from) / (to - from)) * (to - from);
  const [near, far] = [middle - half, middle + half];
  if (Number.isNaN(near + to) || (image.startsWith('rep') && far > to)) return all;
  const within = stops.filter(({ at }) => at > near && at < far).map(({ alpha }) => alpha);
  return ends([alphaAlong(stops, near), ...within, alphaAlong(stops, far)]);
}

/** Width, height and middle. */
function measured([left, top, right, bottom]: Box): [number, number, number, number] {
  return [right - left, bottom - top, (left + right) / 2, (top + bottom) / 2];
}

/** Which way it goes, to the right and down, so long as one pixel; from top to bottom where it is not said. */
function lineOf(said: string, width: number, height: number): [x: number, y: number] | undefined {
  if (colour.test(said)) return [0, 1];
  const turn = (numberOf(said) * Math.PI) / 180;
  if (said.endsWith('deg')) return [Math.sin(turn), -Math.cos(turn)];
  if (!/^to [a-z]+(?: [a-z]+)?$/.test(said)) return undefined;
  const to = (side: string) => Number(said.includes(side));
  const [across, down] = [to('right') - to('left'), to('bottom') - to('top')];
  // Into a corner it goes so that the other two have the same colour.
  const [x, y] = [across * (down ? height : 1), down * (across ? width : 1)];
  return [x / Math.hypot(x, y), y / Math.hypot(x, y)];
}

/** What stands in the brackets of a gradient. */
function partsOf(image: string): string[] {
  return layersIn(/^(?:repeating-)?(?:linear|radial|conic)-gradient\((.*)\)$/.exec(image)?.[1] ?? '');
}

function ends(alphas: readonly number[]): Alphas {
  return { least: Math.min(...alphas), most: Math.max(...alphas) };
}

/** With NaN where a place cannot be told. */
function stopsIn(parts: readonly string[], length: number): Stop[] {
  const stops = parts.flatMap((part) => {
    const [alpha = 0] = alphasIn(part);
    const places = part.replace(colour, '').match(/calc\([^()]*\)|[^\s]+/g) ?? [undefined];
    return colour.test(part) ? places.map((place) => ({ at: lengthOf(place, length), alpha })) : [];
  });
  let before = stops[0]?.at ?? 0;
  return stops.map(({ at, alpha }, index) => {
    if (at !== undefined) before = Math.max(before, at);
    else if (index > 0) {
      // Evenly between those that have a place.
      const found = stops.findIndex((one, other) => other > index && one.at !== undefined);
      const next = found < 0 ? stops.length - 1 : found;
      before += ((stops[next]?.at ?? length) - before) / (next - index + 1);
    }
    return { at: before, alpha };
  });
}

/** `20px`, `80%`, `calc(100% - 48px)` */
function lengthOf(written: string | undefined, whole: number): number | undefined {
  if (!written) return undefined;
  if (/[^calpx\d\s.%()+-]/.test(written)) return Number.NaN;
  return (written.match(/(?:[-+] ?)?[\d.]+(?:px|%)/g) ?? []).reduce((sum, term) => {
    const size = numberOf(term.replace(' ', ''));
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
