/** Whether letters stand so that they can be read: not from behind, as in a mirror, nor in another order. */
import { numberOf } from '../page/numberOf.ts';
import type { ElementStyle, PageElement } from '../pageReading.ts';
import { turnsLetters } from './styleHides.ts';

/** By all that turns them; what is turned twice is as it was. */
export function isMirrored(elements: readonly PageElement[], at: number): boolean {
  let side = 1;
  for (let one = elements[at]; one; one = elements[one.parent]) if (one.style) side *= sideOf(one.style);
  return side < 0;
}

/** Whether what is found there is not what is seen, by the order of its letters. */
export function isReversed(elements: readonly PageElement[], at: number): boolean {
  for (let one = elements[at]; one; one = elements[one.parent])
    if (one.style && turnsLetters(one.style)) return true;
  return false;
}

/** Negative where the style turns them over. */
function sideOf({ transform, scale, rotate }: ElementStyle): number {
  return (transform ? areaOf(transform) : 1) * (scale ? scaleOf(scale) : 1) * (rotate ? turnOf(rotate) : 1);
}

function areaOf(transform: string): number {
  const [, is3d, body = ''] = /^matrix(3d)?\(([^)]*)/.exec(transform) ?? [];
  const cells = body.split(',').map(numberOf);
  const [a = 1, b = 0, c = 0, d = 1] = is3d ? [0, 1, 4, 5].map((at) => cells[at] ?? Number.NaN) : cells;
  const area = a * d - b * c;
  return Number.isNaN(area) || area === 0 ? 1 : area;
}

function scaleOf(scale: string): number {
  const [x = 1, y = x] = scale.split(' ').map(numberOf);
  return x * y || 1;
}

/** `y 180deg`, `0 1 0 180deg`; one angle alone turns it in its plane. */
function turnOf(rotate: string): number {
  const parts = rotate.split(' ');
  const angle = numberOf(parts.pop() ?? '');
  const axis = parts.join(' ');
  return axis === '' || /^(?:z|0 0 )/.test(axis) ? 1 : Math.cos((angle * Math.PI) / 180) || 1;
}
