// @vitest-environment happy-dom
/** The head of the column that a cell stands in. */
import { describe, expect, it } from 'vitest';
import { columnHead } from '../../../../lib/detect/page/columnHead.ts';

const headOf = (html: string): string | undefined => {
  document.body.innerHTML = html;
  const cell = document.querySelector('#c');
  return cell ? columnHead(cell, new Map()) : 'no cell';
};

describe('the head of a column', () => {
  it.each([
    [
      'of a table',
      '<table><thead><tr><th>Name</th><th>Mobile</th><th>Order</th></tr></thead><tbody><tr><td>Jane</td><td>1</td><td><b id="c">2</b></td></tr></tbody></table>',
    ],
    [
      'of a sheet, under its letters',
      '<table><tr><th></th><th>A</th><th>B</th><th>C</th></tr><tr><th>1</th><td>Name</td><td>Mobile</td><td>Order</td></tr><tr><th>2</th><td>Jane</td><td>1</td><td id="c">2</td></tr></table>',
    ],
    [
      'of a grid, by its roles',
      '<div role="grid"><div><div role="row"><i role="columnheader">Name</i><i role="columnheader">Mobile</i><i role="columnheader">Order</i></div></div><div role="row"><i role="gridcell">Jane</i><i role="gridcell">1</i><i role="gridcell"><span id="c">2</span></i></div></div>',
    ],
  ])('%s', (_, html) => expect(headOf(html)).toBe('Order'));

  it.each([
    [
      'nothing, where rows are labels with their values',
      '<table><tr><th>Order</th><td>1</td></tr><tr><th>Phone</th><td id="c">2</td></tr></table>',
    ],
    ['nothing, outside of a table', '<p id="c">2</p>'],
    [
      'nothing, where the column has none',
      '<table><tr><th>Name</th><th>Order</th><th>City</th><th></th></tr><tr><td>J</td><td>1</td><td>U</td><td id="c">2</td></tr></table>',
    ],
  ])('%s', (_, html) => expect(headOf(html)).toBeUndefined());
});
