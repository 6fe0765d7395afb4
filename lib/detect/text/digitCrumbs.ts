/** Digits one by one, or lines of hardly more: no phone is written so, however much of it there is. */
import { isDigit } from './phoneRun.ts';

/**
 * What people write between the digits of a phone, a line break and its indentation included. Beyond ASCII it is generous, since a
 * class of many ranges takes ten times as long.
 */
export const between =
  '[\\t-\\r ()+./[\\]~\\x80-\\xbf\\u061c\\u180e\\u2000-\\u223c\\u3000\\u30fc\\ufe58-\\uffff-]';
const crumbs = new RegExp(
  `[0-9](?:${between}{1,4}[0-9](?![0-9])){24,}|(?:[0-9]{1,3}[ \\t]*\\r?\\n[ \\t]*){8,}`,
  'y',
);
/** From five digits spread over so many characters on it is worth a look whether there are crumbs. */
export const minCrumbs = 8;

/** Where the crumbs end that begin at the digit at `at`; `at` itself when they are none. Not where four digits stand together. */
export function crumbsEnd(text: string, at: number): number {
  for (let next = at + 1; ; next += 1) {
    if (!isDigit(text.charCodeAt(next))) break;
    if (next === at + 3) return at;
  }
  crumbs.lastIndex = at;
  return crumbs.test(text) ? crumbs.lastIndex : at;
}
