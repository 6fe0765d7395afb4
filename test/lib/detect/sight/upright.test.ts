/** Which letters are seen from behind. */
import { expect, it } from 'vitest';
import type { PageElement } from '../../../../lib/detect/pageReading.ts';
import { isMirrored } from '../../../../lib/detect/sight/upright.ts';

const over = (style: PageElement['style'], parent = -1): PageElement => ({
  parent,
  tag: 'div',
  attributes: {},
  style,
});

it.each([
  ['plain', {}, false],
  ['moved', { transform: 'matrix(1, 0, 0, 1, 40, 0)' }, false],
  ['turned in its plane', { transform: 'matrix(0, 1, -1, 0, 0, 0)' }, false],
  ['upside down', { rotate: '180deg' }, false],
  ['mirrored', { transform: 'matrix(-1, 0, 0, 1, 0, 0)' }, true],
  ['mirrored by its size', { scale: '-1 1' }, true],
  ['turned over in space', { transform: 'matrix3d(-1, 0, 0, 0, 0, 1, 0, 0, 0, 0, -1, 0, 0, 0, 0, 1)' }, true],
  ['turned over around a line', { rotate: 'y 180deg' }, true],
  ['turned a little around a line', { rotate: '0 1 0 20deg' }, false],
] as const)('%s', (_, style, isOver) => {
  expect(isMirrored([over(style)], 0)).toBe(isOver);
});

it('what is turned over twice is as it was', () => {
  expect(isMirrored([over({ scale: '-1 1' }), over({ transform: 'matrix(-1, 0, 0, 1, 0, 0)' }, 0)], 1)).toBe(
    false,
  );
});
