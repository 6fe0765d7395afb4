/** What masks leave to see of a text, and what nobody can tell of. */
import { expect, it } from 'vitest';
import type { Box, PageElement } from '../../../../lib/detect/pageReading.ts';
import { maskLeaves } from '../../../../lib/detect/sight/maskLeaves.ts';

const whole: Box = [0, 0, 400, 200];
const black = 'rgb(0, 0, 0)';
const clear = 'rgba(0, 0, 0, 0)';
const opaque = `linear-gradient(${black}, ${black})`;
const fading = `linear-gradient(${black} 80%, ${clear})`;

/** Of a text twenty pixels high, so far down in a masked box. */
function leftOf(mask: string, top = 90, style: PageElement['style'] = {}) {
  const page: PageElement[] = [
    { parent: -1, tag: 'html', attributes: {}, style: {} },
    { parent: 0, tag: 'div', attributes: {}, style: { ...style, mask }, box: whole },
    { parent: 1, tag: 'p', attributes: {}, style: {} },
  ];
  return maskLeaves(page, 2, [10, top, 200, top + 20]);
}

it.each([
  ['opaque', opaque, 'yes'],
  ['clear', `linear-gradient(${clear}, ${clear})`, 'no'],
  ['nearly clear, in other words', 'linear-gradient(oklch(0 0 0 / 0.02), color(srgb 0 0 0 / 0.05))', 'no'],
  ['opaque as far as the text', fading, 'yes'],
  ['clear from above the text', `linear-gradient(${black}, ${clear} 40%)`, 'no'],
  ['fading out over the text', `linear-gradient(${black} 45%, ${clear} 55%)`, 'perhaps'],
  [
    'opaque but for its ends',
    `linear-gradient(to right, ${clear}, ${black} 5px calc(100% - 20px), ${clear})`,
    'yes',
  ],
  ['clear where the text begins', `linear-gradient(90deg, ${clear} 40px, ${black} 60px)`, 'perhaps'],
  ['written from the bottom up', `linear-gradient(to top, ${black}, ${clear} 30%)`, 'no'],
  ['with colours between its ends', `linear-gradient(${black}, ${black}, ${black}, ${clear})`, 'yes'],
  ['aslant', `linear-gradient(45deg, ${black}, ${clear})`, 'perhaps'],
  ['round', `radial-gradient(${black} 10px, ${clear} 11px)`, 'perhaps'],
  ['a picture', 'url()', 'perhaps'],
  ['without a short form', '?', 'perhaps'],
  ['cut off where styles are', `linear-gradient(${black}, ${black}, rgb(0`, 'perhaps'],
  ['two that both let it through', `${fading} intersect, ${opaque} intersect`, 'yes'],
  ['two of which one takes the other away', `${opaque} exclude, ${opaque} exclude`, 'perhaps'],
  ['without size', `${opaque} 0px 0px / 0px 0px no-repeat`, 'perhaps'],
  ['as large as its box', `${opaque} 50% 50% / 100% 100% no-repeat`, 'yes'],
  ['somewhere else', `${opaque} 9999px 0px / 10px 10px no-repeat`, 'perhaps'],
  ['by its light', `${opaque} luminance`, 'perhaps'],
] as const)('%s', (_, mask, leaves) => {
  expect(leftOf(mask)).toBe(leaves);
});

it('what can be scrolled under a mask shows where the middle of it is opaque', () => {
  const scroller = { overflowY: 'auto' };
  expect(leftOf(fading, 900, scroller)).toBe('yes');
  expect(leftOf(fading, 185, scroller)).toBe('yes');
  expect(leftOf(`linear-gradient(${clear} 90%, ${black})`, 900, scroller)).toBe('perhaps');
});

it('what stands outside of a masked box is not painted', () => {
  expect(leftOf(opaque, 300)).toBe('perhaps');
});
