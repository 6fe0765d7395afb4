/** What a form field leaves of what is written in it, which stands in no text of the page. */
import { attribute, localNameOf, read, styleOf } from './dom.ts';
import { numberOf } from './numberOf.ts';

const writable = /^(?:input|textarea|select)$/;
/** Of the size of its letters: lower than this a line is cut, wider apart or closer they are no words. */
const minLine = 0.65;
const minSpacing = -0.15;
const maxSpacing = 1;
const minShare = 0.6;

export function isField(element: Element): boolean {
  return writable.test(localNameOf.call(element));
}

/** Whether not all of it is shown, or nobody can tell. */
export function fieldCuts(field: Element): boolean {
  const style = styleOf(field);
  const [size, indent, spacing, ...padding] = [
    style.fontSize,
    style.textIndent,
    style.letterSpacing,
    style.paddingTop,
    style.paddingBottom,
    style.paddingLeft,
    style.paddingRight,
  ].map((one) => numberOf(one) || 0) as [number, number, number, number, number, number, number];
  const [up, down, left, right] = padding;
  const [width, height, wide, high] = (
    ['clientWidth', 'clientHeight', 'scrollWidth', 'scrollHeight'] as const
  ).map((one) => read(field, one) ?? 0) as [number, number, number, number];
  const isSelect = localNameOf.call(field) === 'select';
  return (
    indent < 0 ||
    spacing < minSpacing * size ||
    spacing > maxSpacing * size ||
    height - up - down < minLine * size ||
    (isSelect
      ? isOpenOrOwn(field, style) || widthOf(field, style) + indent > width - left - right + 1
      : indent > width / 2 ||
        (localNameOf.call(field) === 'textarea'
          ? wide > width + 1 || high > height + 2
          : wide > width + 1 && !showsEnough(field, width / wide)))
  );
}

/** Of one address the end may be cut off, as in most narrow fields, where what is left is no other whole address. */
function showsEnough(field: Element, share: number): boolean {
  const value = String(read(field, 'value')).trim();
  const shown = Math.floor(value.length * share);
  // Where it is cut can only be told to a letter or two.
  const isAnother = [-2, -1, 0, 1, 2].some(
    (off) => /@.+\.[^.@]{2,}\.?$/.test(value.slice(0, shown + off)) && value.slice(shown + off).includes('.'),
  );
  return (
    !read(field, 'scrollLeft') &&
    share > minShare &&
    /^\S*@\S*$/.test(value) &&
    value.indexOf('@') < shown &&
    !isAnother
  );
}

/** A list of which several are shown, or one that the page draws itself, with something else in its place. */
function isOpenOrOwn(select: Element, { appearance }: CSSStyleDeclaration): boolean {
  return (
    appearance.startsWith('base') ||
    attribute(select, 'multiple') !== null ||
    Number(attribute(select, 'size')) > 1
  );
}

function widthOf(select: Element, { font }: CSSStyleDeclaration): number {
  const context = new OffscreenCanvas(1, 1).getContext('2d');
  const text = read(select, 'selectedOptions')?.[0]?.label ?? '';
  if (!context) return 0;
  context.font = font;
  return context.measureText(text).width;
}
