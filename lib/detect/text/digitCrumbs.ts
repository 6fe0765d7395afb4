/** Digits one by one, or lines of hardly more: no phone is written so, however much of it there is. */
import { isDigit } from './digitGroups.ts';

/**
 * What people write between the digits of a phone, a line break and its indentation included. Beyond ASCII it is generous, since a
 * class of many ranges takes ten times as long.
 */
export const between =
  '[\\t-\\r ()+./[\\]~\\x80-\\xbf\\u061c\\u180e\\u2000-\\u223c\\u3000\\u30fc\\ufe58-\\uffff-]';
/** So many at a time: an expression that repeats without bound runs out of memory, for which it throws. */
const maxAtOnce = 1_000;
const digitAlone = `${between}{1,4}[0-9](?![0-9])`;
const shortLine = '[0-9]{1,3}[ \\t]*\\r?\\n[ \\t]*';
/** How crumbs begin, and how they go on. */
const kinds = [
  {
    begin: sticky(`[0-9](?:${digitAlone}){24,${maxAtOnce}}`),
    goOn: sticky(`(?:${digitAlone}){1,${maxAtOnce}}`),
  },
  { begin: sticky(`(?:${shortLine}){8,${maxAtOnce}}`), goOn: sticky(`(?:${shortLine}){1,${maxAtOnce}}`) },
] as const;

function sticky(pattern: string): RegExp {
  return new RegExp(pattern, 'y');
}

/** From five digits spread over so many characters on it is worth a look whether there are crumbs. */
export const minCrumbs = 8;

/** Where the crumbs end that begin at the digit at `at`; `at` itself when they are none. Not where four digits stand together. */
export function crumbsEnd(text: string, at: number): number {
  for (let next = at + 1; ; next += 1) {
    if (!isDigit(text.charCodeAt(next))) break;
    if (next === at + 3) return at;
  }
  for (const { begin, goOn } of kinds) {
    let end = endOf(begin, text, at);
    if (end === at) continue;
    for (let next = endOf(goOn, text, end); next > end; next = endOf(goOn, text, end)) end = next;
    return end;
  }
  return at;
}

function endOf(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : at;
}
