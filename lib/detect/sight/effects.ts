/** What filters and blend modes make of what is painted (Filter Effects 1, Compositing and Blending 1), by how light it is. */
import { numberOf } from '../page/numberOf.ts';
import { clear, type Tone } from './tone.ts';

const functions = /([a-z-]+)\(([^()]*)\)/g;

/** In the order in which they stand. Those that change colours and not how light they are leave it as it is. */
export function filtered(tone: Tone, filter: string): Tone {
  let { grey, alpha } = tone;
  for (const [, name = '', body = ''] of filter.matchAll(functions)) {
    const amount = amountOf(body);
    if (name === 'brightness') grey *= amount;
    else if (name === 'contrast') grey = (grey - 0.5) * amount + 0.5;
    else if (name === 'invert') grey += Math.min(amount, 1) * (1 - 2 * grey);
    else if (name === 'opacity') alpha *= Math.min(amount, 1);
    grey = Math.min(Math.max(grey, 0), 1);
  }
  return { grey, alpha };
}

function amountOf(body: string): number {
  const amount = numberOf(body);
  return Number.isNaN(amount) ? 1 : amount / (body.endsWith('%') ? 100 : 1);
}

/** How far it blurs, in pixels. */
export function blurOf(filter: string): number {
  return Math.max(0, ...[...filter.matchAll(/blur\(([^)]+)px/g)].map(([, body = '']) => numberOf(body) || 0));
}

const modes: Readonly<Record<string, (below: number, top: number) => number>> = {
  multiply: (below, top) => below * top,
  screen,
  overlay: (below, top) => hardLight(top, below),
  darken: Math.min,
  lighten: Math.max,
  'color-dodge': (below, top) => (below === 0 ? 0 : top >= 1 ? 1 : Math.min(1, below / (1 - top))),
  'color-burn': (below, top) => (below >= 1 ? 1 : top <= 0 ? 0 : 1 - Math.min(1, (1 - below) / top)),
  'hard-light': hardLight,
  'soft-light': (below, top) =>
    top <= 0.5
      ? below - (1 - 2 * top) * below * (1 - below)
      : below + (2 * top - 1) * (Math.sqrt(below) - below),
  difference: (below, top) => Math.abs(below - top),
  exclusion: (below, top) => below + top - 2 * below * top,
  'plus-lighter': (below, top) => Math.min(1, below + top),
  'plus-darker': (below, top) => Math.max(0, below + top - 1),
  // How light it is they take from what is below.
  hue: (below) => below,
  saturation: (below) => below,
  color: (below) => below,
};

function screen(below: number, top: number): number {
  return below + top - below * top;
}

function hardLight(below: number, top: number): number {
  return top <= 0.5 ? below * 2 * top : screen(below, 2 * top - 1);
}

/** Over what nothing shows through. A mode that is not known leaves nothing. */
export function blended(top: Tone, below: Tone, mode: string): Tone {
  const mix = modes[mode] ?? (mode === 'luminosity' ? (_: number, own: number) => own : undefined);
  if (!mix) return below;
  if (top.alpha === 0) return below.alpha === 0 ? clear : below;
  return { grey: below.grey * (1 - top.alpha) + mix(below.grey, top.grey) * top.alpha, alpha: 1 };
}
