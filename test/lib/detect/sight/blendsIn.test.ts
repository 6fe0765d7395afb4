/** Texts that have the colour of their ground, and texts that only seem to. */
import { expect, it } from 'vitest';
import type { Box, PageElement } from '../../../../lib/detect/pageReading.ts';
import { blendsIn } from '../../../../lib/detect/sight/blendsIn.ts';
import { paintedAt } from '../../../../lib/detect/sight/paintedAt.ts';

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
  return blendsIn(paintedAt(page, 1, ink, text, under.length > 0 ? 2 : undefined));
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
  ['black on a picture over white', 'rgb(0, 0, 0)', { backgroundImage: 'url("a.png")' }, 'perhaps'],
  [
    'black beside a sign over white',
    'rgb(0, 0, 0)',
    { backgroundImage: 'url("a.png")', backgroundRepeat: 'no-repeat', backgroundSize: '16px 16px' },
    'no',
  ],
  [
    'white on a picture of which the colours are known',
    white,
    { backgroundImage: 'url(40 rgb(0 25 50/1),rgb(25 25 75/1))' },
    'no',
  ],
  [
    'white on a dark ground with a picture that is white in places',
    white,
    { backgroundColor: dark, backgroundImage: 'url(40 rgb(255 255 255/1),rgb(0 0 0/0))' },
    'perhaps',
  ],
  ['with little contrast', 'rgb(220, 220, 220)', {}, 'perhaps'],
  ['under a filter that turns its colours', 'rgb(0, 0, 0)', { filter: 'invert(1)' }, 'yes'],
  [
    'under one that turns its ground too',
    'rgb(0, 0, 0)',
    { filter: 'invert(1)', backgroundColor: white },
    'no',
  ],
  [
    'under filters that leave a middle grey',
    'rgb(0, 0, 0)',
    { filter: 'contrast(0.3) contrast(0.3) contrast(0.3)', backgroundColor: white },
    'yes',
  ],
  ['grey, brightened', 'rgb(119, 119, 119)', { filter: 'brightness(3)' }, 'yes'],
  ['light, and nearly clear with all that is around it', 'rgb(170, 170, 170)', { opacity: '0.2' }, 'yes'],
  ['dark, and half clear', 'rgb(34, 34, 34)', { opacity: '0.5' }, 'no'],
  ['blended by its colour alone', 'rgb(0, 0, 0)', { mixBlendMode: 'hue' }, 'yes'],
  ['blended by a mode that darkens', 'rgb(0, 0, 0)', { mixBlendMode: 'multiply' }, 'no'],
  ['white, by its difference from what may be kept apart', white, { mixBlendMode: 'difference' }, 'perhaps'],
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
    'perhaps',
  ],
  [
    'white on dots over a dark gradient',
    white,
    {
      backgroundImage: `url(20 rgb(255 255 255/0.1),rgb(0 0 0/0)), linear-gradient(${dark}, rgb(49, 46, 129))`,
    },
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

it('a frame without a ground shows that of the page around it, unless one of them is dark and the other is not', () => {
  const inFrame = (colorScheme?: string) => {
    const page: PageElement[] = [
      { parent: -1, tag: 'html', attributes: {}, style: {} },
      {
        parent: 0,
        tag: 'div',
        attributes: {},
        style: { backgroundColor: 'rgb(0, 0, 0)' },
        box: [0, 0, 800, 300],
      },
      { parent: 1, tag: 'iframe', attributes: {}, style: {}, box: [20, 20, 400, 120] },
      { parent: 2, tag: 'html', attributes: {}, style: colorScheme ? { colorScheme } : {} },
    ];
    return blendsIn(paintedAt(page, 3, 'rgb(0, 0, 0)', [8, 8, 100, 24]));
  };
  expect(inFrame()).toBe('yes');
  expect(
    blendsIn(
      paintedAt(
        [{ parent: -1, tag: 'html', attributes: {}, style: { colorScheme: 'dark' } }],
        0,
        white,
        text,
      ),
    ),
  ).toBe('no');
  expect(inFrame('dark')).toBe('yes');
});

it('what has been scrolled out of a box has the ground of that box', () => {
  const page: PageElement[] = [
    { parent: -1, tag: 'html', attributes: {}, style: {} },
    {
      parent: 0,
      tag: 'div',
      attributes: {},
      style: { backgroundColor: dark, overflowY: 'auto' },
      box: whole,
    },
  ];
  expect(blendsIn(paintedAt(page, 1, white, [10, 400, 200, 420]))).toBe('no');
});
