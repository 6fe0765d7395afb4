/** What frames and boxes that clip leave to see of a text. */
import { expect, it } from 'vitest';
import type { Box, PageElement } from '../../../../lib/detect/pageReading.ts';
import { shownBox } from '../../../../lib/detect/sight/shownBox.ts';

/** A text at this place in a frame of this size, twenty pixels from the corner of the page. */
function inFrame(text: Box, [width, height]: [number, number], attributes: Record<string, string> = {}) {
  const page: PageElement[] = [
    { parent: -1, tag: 'html', attributes: {}, style: {}, box: [0, 0, 1280, 2000], view: [1280, 800] },
    {
      parent: 0,
      tag: 'iframe',
      attributes,
      style: {},
      visible: true,
      box: [20, 20, 20 + width, 20 + height],
    },
    { parent: 1, tag: 'html', attributes: {}, style: {}, box: [0, 0, width, 900], view: [width, height] },
    { parent: 2, tag: 'p', attributes: {}, style: {} },
  ];
  return shownBox(page, 3, text);
}

it('a text inside the window of its frame is seen', () => {
  expect(inFrame([8, 16, 180, 34], [400, 150])).toEqual({ scrolledAway: false, isCut: false });
});

it('a text further down is scrolled to, where the frame scrolls and is no slit', () => {
  expect(inFrame([8, 300, 180, 318], [400, 150])?.scrolledAway).toBe(true);
  expect(inFrame([8, 300, 180, 318], [400, 150], { scrolling: 'no' })).toBeNull();
  expect(inFrame([8, 16, 180, 34], [20, 20])).toBeNull();
  expect(inFrame([8, 16, 180, 34], [300, 12])).toBeNull();
});

it('an end after an ellipsis is told, and one that is just cut off is not seen', () => {
  const cut = (textOverflow: string) =>
    shownBox(
      [
        { parent: -1, tag: 'html', attributes: {}, style: {}, box: [0, 0, 1280, 800], view: [1280, 800] },
        {
          parent: 0,
          tag: 'td',
          attributes: {},
          style: { overflowX: 'hidden', textOverflow },
          box: [0, 0, 90, 30],
        },
      ],
      1,
      [0, 5, 200, 25],
    );
  expect(cut('ellipsis')).toEqual({ scrolledAway: false, isCut: true });
  expect(cut('clip')).toBeNull();
});

it('a box shows what it scrolls to, and no more', () => {
  const inBox = (text: Box, style: PageElement['style'], box: Box = [0, 0, 300, 60]) =>
    shownBox(
      [
        { parent: -1, tag: 'html', attributes: {}, style: {}, box: [0, 0, 1280, 800], view: [1280, 800] },
        { parent: 0, tag: 'div', attributes: {}, style, box },
      ],
      1,
      text,
    );
  const both = { overflowX: 'auto', overflowY: 'auto' };
  expect(inBox([0, 400, 200, 420], both)).toEqual({ scrolledAway: true, isCut: false });
  expect(inBox([600, 10, 800, 30], both)).toEqual({ scrolledAway: true, isCut: false });
  expect(inBox([600, 10, 800, 30], { overflowX: 'hidden', overflowY: 'auto' })).toBeNull();
  expect(inBox([9_000, 10, 9_200, 30], both)).toBeNull();
  expect(inBox([0, 400, 200, 420], both, [0, 0, 40, 13])?.isCut).toBe(true);
});

it('a line of which half is cut off is not seen whole', () => {
  const low = (bottom: number) =>
    shownBox(
      [
        { parent: -1, tag: 'html', attributes: {}, style: {}, box: [0, 0, 1280, 800], view: [1280, 800] },
        {
          parent: 0,
          tag: 'div',
          attributes: {},
          style: { overflowX: 'hidden', overflowY: 'hidden' },
          box: [0, 0, 300, bottom],
        },
      ],
      1,
      [0, 0, 200, 20],
    );
  expect(low(17)?.isCut).toBe(false);
  expect(low(10)?.isCut).toBe(true);
});
