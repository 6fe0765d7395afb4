/** Whether a text has the colour of its ground. */
import type { Painted, Place } from './paintedAt.ts';
import { contrastOf } from './tone.ts';

/** WCAG asks 4.5 for reading; below this there is nothing to read, and below the other little. Light grey hints on white have 1.6. */
const minContrast = 1.25;
const readableContrast = 1.4;

/** `perhaps`: on a part of what may be its ground, or unless a picture behind it is another than the plain ground. */
export function blendsIn({ places, apart = [], hasPicture, isUntold }: Painted): 'yes' | 'perhaps' | 'no' {
  if (places.every(isLost)) return hasPicture || isUntold ? 'perhaps' : 'yes';
  return isUntold || [...places, ...apart].some(isFaint) ? 'perhaps' : 'no';
}

function isLost({ ink, ground }: Place): boolean {
  return contrastOf(ink, ground) < minContrast;
}

function isFaint({ ink, ground }: Place): boolean {
  return contrastOf(ink, ground) < readableContrast;
}
