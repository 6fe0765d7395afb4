/** Texts that have the colour of their ground, and texts that only seem to. */
import { expect, it } from 'vitest';
import type { Box, PageElement } from '../../../../lib/detect/pageReading.ts';
import { blendsIn } from '../../../../lib/detect/sight/blendsIn.ts';
import { groundUnder } from '../../../../lib/detect/sight/groundUnder.ts';

const whole: Box = [0, 0, 800, 30];
const text: Box = [10, 5, 200, 25];
const white = 'rgb(255, 255, 255)';
const dark = 'rgb(34, 34, 34)';

/** How a text in the ink is told from an element with these styles on a white page. */
function blending(ink: string, style: PageElement['style'], box: Box = whole, under: PageElement[] = []) {
  const page: PageElement[] = [
    { parent: -1, tag: 'html', attributes: {}, style: {} },
    { parent: 0, tag: 'div', attributes: {}, style, box },
    ...under,
  ];
  return blendsIn(ink, groundUnder(page, 1, text, under.length > 0 ? 2 : undefined));
}

it.each([
  ['black on the page', 'rgb(0, 0, 0)', {}, 'no'],
  ['white on the page', white, {}, 'yes'],
  ['white on a dark ground', white, { backgroundColor: dark }, 'no'],
  ['wide-gamut white on the page', 'color(display-p3 1 1 1)', {}, 'yes'],
  ['white of other spaces', 'color(prophoto-rgb 1 1 1)', {}, 'yes'],
  ['white by its light alone', 'color(xyz-d65 0.95 1 1.089)', {}, 'yes'],
  ['black on wide-gamut white', 'rgb(0, 0, 0)', { backgroundColor: 'color(rec2020 1 1 1)' }, 'no'],
  ['a colour that is not known', 'color(--mine 1 1 1)', {}, 'perhaps'],
  ['white on a picture over white', white, { backgroundImage: 'url("a.png")' }, 'perhaps'],
  ['black on a picture over white', 'rgb(0, 0, 0)', { backgroundImage: 'url("a.png")' }, 'no'],
  [
    'white on a gradient',
    white,
    { backgroundImage: 'linear-gradient(rgb(51, 51, 102), rgb(102, 0, 0))' },
    'no',
  ],
  [
    'white on a gradient without size',
    white,
    { backgroundImage: `linear-gradient(${dark}, ${dark})`, backgroundSize: '0px 0px' },
    'perhaps',
  ],
  [
    'white on a picture over a dark gradient',
    white,
    { backgroundImage: `url(), linear-gradient(${dark}, rgb(49, 46, 129))` },
    'no',
  ],
  [
    'white on a picture over a dark gradient that is clear somewhere',
    white,
    { backgroundImage: `url(), linear-gradient(${dark}, rgba(0, 0, 0, 0))` },
    'perhaps',
  ],
  [
    'white on a picture over a dark gradient that is not everywhere',
    white,
    {
      backgroundImage: `url(), linear-gradient(${dark}, ${dark})`,
      backgroundSize: '40px, 0px 0px',
      backgroundRepeat: 'repeat, no-repeat',
    },
    'perhaps',
  ],
  [
    'white on a dark gradient over a picture',
    white,
    { backgroundImage: `linear-gradient(${dark}, ${dark}), url()` },
    'no',
  ],
  [
    'white on a gradient that is cut off',
    white,
    { backgroundImage: `linear-gradient(${dark}, ${dark}, rgb(25` },
    'perhaps',
  ],
  [
    'white on a shadow inside',
    white,
    { backgroundColor: dark, boxShadow: `${white} 0px 0px 0px 400px inset` },
    'perhaps',
  ],
  ['white on what a style lays there', white, { backgroundColor: dark, laid: `none ${white}` }, 'perhaps'],
  ['letters cut from white', 'rgba(0, 0, 0, 0)', { backgroundColor: white, backgroundClip: 'text' }, 'yes'],
  [
    'letters cut from black',
    'rgba(0, 0, 0, 0)',
    { backgroundColor: 'rgb(0, 0, 0)', backgroundClip: 'text' },
    'no',
  ],
  ['letters cut from nothing', 'rgba(0, 0, 0, 0)', {}, 'yes'],
] as const)('%s', (_, ink, style, blends) => {
  expect(blending(ink, style)).toBe(blends);
});

it('a ground that a text stands beside, or goes on beyond, is not its ground', () => {
  expect(blending(white, { backgroundColor: dark }, [0, 0, 8, 30])).toBe('yes');
  expect(blending(white, { backgroundColor: dark }, [0, 0, 100, 30])).toBe('perhaps');
});

it('what lies right under it is its ground, also where it is not around it', () => {
  const plate = { parent: 0, tag: 'div', attributes: {}, style: { backgroundColor: white }, box: whole };
  expect(blending(white, { backgroundColor: dark }, whole, [plate])).toBe('yes');
  expect(
    blending(white, { backgroundColor: dark }, whole, [{ ...plate, tag: 'canvas', style: {} }]),
  ).not.toBe('no');
});
