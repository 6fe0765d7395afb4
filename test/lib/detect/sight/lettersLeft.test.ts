/** Letters that are too small or too blurred to read. */
import { expect, it } from 'vitest';
import type { Box } from '../../../../lib/detect/pageReading.ts';
import { lettersLeft } from '../../../../lib/detect/sight/lettersLeft.ts';

const line: Box = [0, 0, 150, 18];

function leftOf(box: Box, ...filters: string[]) {
  const page = filters.map((filter, at) => ({
    parent: at - 1,
    tag: 'div',
    attributes: {},
    style: { filter },
  }));
  return lettersLeft(page, page.length - 1, box);
}

it.each([
  ['sharp', line, [], 'yes'],
  ['hardly blurred', line, ['blur(0.5px)'], 'yes'],
  ['blurred', line, ['blur(3px)'], 'perhaps'],
  ['blurred twice', line, ['blur(4px)', 'blur(4px)'], 'no'],
  ['large, and blurred a little', [0, 0, 700, 60], ['blur(3px)'], 'yes'],
  ['small print', [0, 0, 90, 10], [], 'yes'],
  ['smaller than print', [0, 0, 50, 5], [], 'perhaps'],
  ['from top to bottom', [0, 0, 18, 150], [], 'yes'],
  ['from top to bottom, and narrow', [0, 0, 4, 150], [], 'perhaps'],
] as const)('%s', (_, box, filters, left) => {
  expect(leftOf(box, ...filters)).toBe(left);
});
