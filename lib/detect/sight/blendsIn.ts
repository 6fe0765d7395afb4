/** Whether a text has the colour of its ground. */
import { type Colour, over, parseColour } from './colour.ts';
import type { Ground } from './groundUnder.ts';

/** WCAG asks 4.5 for reading; below this there is nothing to read. Light grey hints on white have 1.6. */
const minContrast = 1.25;
const minAlpha = 0.1;

/** `perhaps`: on a part of what may be its ground, or unless a picture behind it is another than the plain ground. */
export function blendsIn(
  ink: string,
  { tones, hasPicture, isPicture, letters }: Ground,
): 'yes' | 'perhaps' | 'no' {
  const colour = parseColour(ink);
  const inks = letters && (!colour || colour.alpha < minAlpha) ? letters : [colour];
  const known = inks.filter((one) => one !== null);
  if (known.length < inks.length) return 'perhaps';
  const lost = known.flatMap((one) => tones.map((tone) => isLost(one, tone)));
  if (known.every(({ alpha }) => alpha < minAlpha)) return 'yes';
  if (lost.every(Boolean)) return hasPicture || isPicture ? 'perhaps' : 'yes';
  return isPicture || lost.includes(true) ? 'perhaps' : 'no';
}

function isLost(colour: Colour, ground: number): boolean {
  const seen = over(colour, ground);
  return (
    colour.alpha < minAlpha || (Math.max(seen, ground) + 0.05) / (Math.min(seen, ground) + 0.05) < minContrast
  );
}
