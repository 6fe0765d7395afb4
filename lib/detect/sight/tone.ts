/** How light something is painted, and how things that are painted over each other look. What colour it is plays no part: it takes light and dark to read. */
import { type Colour, parseColour } from './colour.ts';

export interface Tone {
  /** From black to white as screens count it (sRGB), 0 to 1, by which browsers mix and filter. */
  readonly grey: number;
  readonly alpha: number;
}

export const clear: Tone = { grey: 0, alpha: 0 };

/** Null where the colour cannot be read. */
export function toneOf(colour: Colour | string): Tone | null {
  const known = typeof colour === 'string' ? parseColour(colour) : colour;
  return known && { grey: greyOf(known.luminance), alpha: known.alpha };
}

function greyOf(luminance: number): number {
  const light = Math.min(Math.max(luminance, 0), 1);
  return light <= 0.0031308 ? light * 12.92 : 1.055 * light ** (1 / 2.4) - 0.055;
}

function luminanceOf(grey: number): number {
  return grey <= 0.04045 ? grey / 12.92 : ((grey + 0.055) / 1.055) ** 2.4;
}

/** The same for tones that are the same to the eye. */
export function shadeOf({ grey, alpha }: Tone): string {
  return `${Math.round(grey * 50)} ${Math.round(alpha * 20)}`;
}

/** One over the other. */
export function over(top: Tone, below: Tone): Tone {
  const shown = below.alpha * (1 - top.alpha);
  const alpha = top.alpha + shown;
  return alpha === 0 ? clear : { grey: (top.grey * top.alpha + below.grey * shown) / alpha, alpha };
}

/** WCAG 2.2, from 1 to 21. */
export function contrastOf(one: Tone, other: Tone): number {
  const [a, b] = [luminanceOf(one.grey), luminanceOf(other.grey)];
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}
