/** What shapes leave to see of a text. */
import { expect, it } from 'vitest';
import type { Box, PageElement } from '../../../../lib/detect/pageReading.ts';
import { clipLeaves } from '../../../../lib/detect/sight/clipLeaves.ts';

const whole: Box = [0, 0, 400, 200];

/** Of a text twenty pixels high in the middle of a box with these styles. */
function leftOf(style: PageElement['style'], text: Box = [10, 90, 200, 110]) {
  const page: PageElement[] = [
    { parent: -1, tag: 'html', attributes: {}, style: {} },
    { parent: 0, tag: 'div', attributes: {}, style, box: whole },
    { parent: 1, tag: 'p', attributes: {}, style: {} },
  ];
  return clipLeaves(page, 2, text);
}

it.each([
  ['no shape', {}, 'yes'],
  ['a frame that leaves it', { clipPath: 'inset(0px round 12px)' }, 'yes'],
  ['a frame above it', { clipPath: 'inset(0px 0px 80%)' }, 'no'],
  ['a frame that takes its beginning', { clipPath: 'inset(0px 0px 0px 60px)' }, 'perhaps'],
  ['a circle around it', { clipPath: 'circle(90%)' }, 'yes'],
  ['a circle elsewhere', { clipPath: 'circle(20px at 380px 10px)' }, 'no'],
  ['a circle as large as its box', { clipPath: 'circle(at 50% 50%)' }, 'perhaps'],
  ['an ellipse over its end', { clipPath: 'ellipse(30% 90% at 100% 50%)' }, 'no'],
  ['corners that leave it', { clipPath: 'polygon(0px 0px, 100% 0px, 100% 90%, 0px 100%)' }, 'yes'],
  ['corners beside it', { clipPath: 'polygon(80% 0px, 100% 0px, 100% 100%, 80% 100%)' }, 'no'],
  ['a rectangle below it', { clip: 'rect(150px, 400px, 200px, 0px)', position: 'absolute' }, 'no'],
  ['a rectangle of a box that stands in the flow', { clip: 'rect(150px, 400px, 200px, 0px)' }, 'yes'],
  ['a shape that is turned', { clipPath: 'inset(0px)', rotate: '5deg' }, 'perhaps'],
  ['a shape that the browser is asked for', { clipPath: 'path("M 0 0")' }, 'yes'],
] as const)('%s', (_, style, leaves) => {
  expect(leftOf(style)).toBe(leaves);
});

it('what can be scrolled has another place in a shape around', () => {
  const page: PageElement[] = [
    { parent: -1, tag: 'html', attributes: {}, style: {} },
    { parent: 0, tag: 'div', attributes: {}, style: { clipPath: 'inset(0px)' }, box: whole },
    { parent: 1, tag: 'div', attributes: {}, style: { overflowY: 'auto' }, box: whole },
  ];
  expect(clipLeaves(page, 2, [10, 900, 200, 920])).toBe('yes');
});
