// @vitest-environment happy-dom
/** Which places are in view. Nothing is laid out here: where an element is stands in its attribute `data-box`. */
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { findInPage, tellFound } from '../../../../lib/detect/page/findInPage.ts';
import { inView, inViewFirst, withHeadingsOf } from '../../../../lib/detect/page/inView.ts';
import { maxFound } from '../../../../lib/detect/pageReading.ts';

vi.hoisted(() => {
  Object.assign(globalThis, { innerWidth: 1000, innerHeight: 600 });
  Element.prototype.getBoundingClientRect = function (this: Element) {
    const [left = 0, top = 0, width = 0, height = 0] = (this.getAttribute('data-box') ?? '')
      .split(' ')
      .map(Number);
    return new DOMRect(left, top, width, height);
  };
  // A text is in the lines that its element has in `data-lines`, one below the other.
  Range.prototype.getClientRects = function (this: Range) {
    const lines = this.startContainer.parentElement?.getAttribute('data-lines')?.split(' ').map(Number) ?? [];
    return lines.map((top) => new DOMRect(0, top, 100, 20)) as unknown as DOMRectList;
  };
});

beforeEach(() => {
  document.body.innerHTML = '';
  getSelection()?.removeAllRanges();
});

/** What stands in the places that are in view, of those that are chosen. */
async function seen(html: string, chosen?: readonly number[]): Promise<string[]> {
  document.body.innerHTML = html;
  return seenHere(chosen);
}

async function seenHere(chosen?: readonly number[]): Promise<string[]> {
  const memory = await findInPage(document, () => undefined);
  const all = memory.found.map((_, of) => of);
  const numbers = await inView(memory, chosen ?? all, () => undefined);
  return numbers.map((of) => /\w+(?=@)/.exec(memory.found[of]?.texts[0]?.text ?? '')?.[0] ?? '');
}

/** Rows of 20 pixels, one below the other from `top`. */
const rows = (count: number, top: number, name = 'r') =>
  Array.from(
    { length: count },
    (_, n) => `<p data-box="0 ${top + 20 * n} 100 20">${name}${n}@x.com</p>`,
  ).join('');

describe('in view is', () => {
  it.each([
    ['what stands in the window', '0 0 100 20', true],
    ['what begins above it', '0 -10 100 20', true],
    ['what ends below it', '0 590 100 20', true],
    ['not what is above it', '0 -20 100 20', false],
    ['not what is below it', '0 600 100 20', false],
    ['not what is left of it', '-100 0 100 20', false],
    ['not what is right of it', '1000 0 100 20', false],
    ['not what has no size', '0 0 0 0', false],
  ])('%s', async (_, box, isSeen) => {
    expect(await seen(`<p data-box="${box}">a@x.com</p>`)).toEqual(isSeen ? ['a'] : []);
  });

  it('only what was chosen, in the order of the page', async () => {
    expect(await seen(rows(4, 0), [0, 1, 3])).toEqual(['r0', 'r1', 'r3']);
  });

  it('what is in the middle of a long page, however it was scrolled', async () => {
    const found = await seen(rows(200, -2_000));
    expect(found).toHaveLength(30);
    expect(found.at(0)).toBe('r100');
  });

  it('no more than fifty places', async () => {
    expect(await seen('<p data-box="0 0 100 20">a@x.com</p>'.repeat(60))).toHaveLength(50);
  });

  it('nothing hidden, which takes the place of nothing else', async () => {
    const hidden = '<p style="visibility:hidden" data-box="0 0 100 20">a@x.com</p>'.repeat(60);
    expect(await seen(`${hidden}<p data-box="0 0 100 20">b@x.com</p>`)).toEqual(['b']);
  });

  it('of a text that is higher than the window, what has its lines there', async () => {
    const long = (lines: string) => `<div data-box="0 -900 500 9000" data-lines="${lines}">a@x.com</div>`;
    expect(await seen(long('100 120'))).toEqual(['a']);
    expect(await seen(long('-60 -40'))).toEqual([]);
    expect(await seen(long('700 720'))).toEqual([]);
  });

  it('a text whose element has no box of its own', async () => {
    expect(await seen('<p data-lines="100">a@x.com</p>')).toEqual(['a']);
  });

  it('a link, by its own box', async () => {
    const link = (top: number) => `<a data-box="0 ${top} 50 20" href="mailto:b@x.com">Write</a>`;
    expect(await seen(link(10) + link(700))).toHaveLength(1);
  });

  it('what is beside the beginning of a selection, wherever it has been scrolled to', async () => {
    document.body.innerHTML = rows(30, 0, 'near') + rows(40, 2_000, 'far');
    const row = document.querySelectorAll('p')[50];
    if (row?.firstChild) getSelection()?.selectAllChildren(row);
    const found = await seenHere();
    expect(found.slice(0, 30)).toEqual(Array.from({ length: 30 }, (_, n) => `near${n}`));
    expect(found.slice(30)).toEqual(['far18', 'far19', 'far20', 'far21']);
  });

  it('what the page has not taken away meanwhile', async () => {
    document.body.innerHTML = rows(3, 0);
    const memory = await findInPage(document, () => undefined);
    const [row] = document.querySelectorAll('p');
    row?.removeAttribute('data-box');
    row?.firstChild?.remove();
    expect(await inView(memory, [0, 1, 2], () => undefined)).toEqual([1, 2]);
  });

  it('counted from the corner of the frame that it is in', async () => {
    document.body.innerHTML = '<div data-box="0 500 300 400"></div>';
    const [frame] = document.body.children;
    // Nothing is loaded here: another document stands for that of the frame.
    const inner = document.implementation.createHTMLDocument();
    inner.body.innerHTML = rows(10, 0);
    const memory = await findInPage(inner, () => undefined);
    if (frame) memory.frames.set(inner, frame);
    const all = memory.found.map((_, of) => of);
    expect(await inView(memory, all, () => undefined)).toEqual([0, 1, 2, 3, 4]);
  });
});

it('is looked at with the headings above it, and no others', async () => {
  const part = (name: string) =>
    `<h1>${name}</h1><h2>List</h2><h3>Team</h3><h4>Rows</h4><p>${name}@x.com</p>`;
  document.body.innerHTML = `${part('a')}${part('b')}<h2>End</h2>`;
  const memory = await findInPage(document, () => undefined);
  const told = (places: number[]) =>
    withHeadingsOf(memory, places).headings.map(({ element }) => element.textContent);
  expect(told([0])).toEqual(['List', 'Team', 'Rows']);
  expect(told([1])).toEqual(['List', 'Team', 'Rows']);
  expect(withHeadingsOf(memory, [1]).headings[0]).toBe(memory.headings[5]);
  expect(told([0, 1])).toHaveLength(6);
  expect(memory.headings).toHaveLength(9);
});

it('gives the page its turn', async () => {
  document.body.innerHTML = rows(500, 5_000);
  const memory = await findInPage(document, () => undefined);
  const pause = vi.fn(() => Promise.resolve());
  const all = memory.found.map((_, of) => of);
  expect(await inView(memory, all, pause)).toEqual([]);
  expect(pause.mock.calls.length).toBeGreaterThanOrEqual(5);
});

describe('where very much was found', () => {
  it('what is in view is looked at first, what is hidden last', async () => {
    document.body.innerHTML = `${'<p style="display:none">a@x.com</p>'.repeat(3)}${rows(1, 5_000, 'far')}${rows(1, 0, 'near')}`;
    const memory = await findInPage(document, () => undefined);
    const all = memory.found.map((_, of) => of);
    expect(await inViewFirst(memory, all, () => undefined)).toEqual(all);
    memory.left.found = 0;
    expect(await inViewFirst(memory, all, () => undefined)).toEqual([4, 3, 0, 1, 2]);
  });

  it('what is in view is found, however much is before it, and the page is cut short', async () => {
    document.body.innerHTML = `<p style="display:none">${'a@x.com '.repeat(maxFound)}</p>${rows(1, 5_000, 'far')}${rows(1, 0, 'near')}`;
    const memory = await findInPage(document, () => undefined);
    expect(memory.found.at(-1)?.texts[0]?.text).toContain('near0@x.com');
    const { texts, cutShort } = await tellFound(document, memory, () => undefined);
    expect(texts.length).toBeLessThanOrEqual(maxFound);
    expect(cutShort).toBe(true);
  });
});
