/** How far an e-mail address reaches left and right of its @, character by character and never further than an address can be long. */

import { maxLocalLength } from '../../identifier.ts';
import {
  asciiWord,
  direction,
  dot,
  glueWord,
  hyphen,
  invisible,
  isHighSurrogate,
  isLowSurrogate,
  kindAt,
  kindBefore,
  localMark,
  otherWord,
  stop,
} from './emailCharKind.ts';

/** RFC 5321 section 4.5.3.1.2, in octets. */
const maxDomainLength = 255;

/** Nearly every address is ASCII with ASCII around it: there one expression, backwards from the @, does what the walk below does. */
const asciiLocal = /(?<=([\w.%+'&#~-]{0,128}))/y;
const asciiDomain = /[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)*/y;

/** Where the local part begins that ends right before `at`; `at` itself when there is none. Never left of `floor`. */
export function localStart(text: string, at: number, floor: number): number {
  asciiLocal.lastIndex = at;
  const local = asciiLocal.exec(text)?.[1];
  if (local === undefined || text.charCodeAt(at - local.length - 1) >= 128) return walkBack(text, at, floor);
  const from = at - local.length;
  const doubled = local.lastIndexOf('..');
  const start = Math.max(floor, doubled < 0 ? from : from + doubled + 1);
  return skipUnfitting(text, start, at);
}

function walkBack(text: string, at: number, floor: number): number {
  const limit = Math.max(floor, at - 2 * maxLocalLength);
  let start = at;
  let next = stop;
  let nearestWord = stop;
  while (start > limit) {
    const kind = kindBefore(text, start);
    if (kind === stop || kind === direction || (kind === dot && next === dot)) break;
    if (kind === glueWord && nearestWord === asciiWord) break;
    if (kind !== invisible) next = kind;
    if (kind === asciiWord || kind === otherWord || kind === glueWord) nearestWord = kind;
    start -= isLowSurrogate(text.charCodeAt(start - 1)) ? 2 : 1;
  }
  return skipUnfitting(text, start, at);
}

function skipUnfitting(text: string, from: number, at: number): number {
  let start = from;
  while (start < at && mayNotLead(text, start)) start += 1;
  return start;
}

/** Where the domain ends that begins at `from`; `from` itself when there is none. */
export function domainEnd(text: string, from: number): number {
  asciiDomain.lastIndex = from;
  const domain = asciiDomain.exec(text)?.[0] ?? '';
  if (text.charCodeAt(from + domain.length) >= 128) return walkOn(text, from);
  if (domain.length > maxDomainLength) return from;
  return domain.endsWith('-') ? from + domain.replace(/-+$/, '').length : from + domain.length;
}

function walkOn(text: string, from: number): number {
  const limit = Math.min(text.length, from + maxDomainLength);
  let end = from;
  let dots = 0;
  let last = stop;
  while (end < limit) {
    const kind = kindAt(text, end);
    if (kind === stop || kind === localMark || kind === direction) break;
    if (kind === dot) {
      if (last === dot || last === stop) break;
      dots += 1;
    } else if (kind === glueWord && dots > 0 && last === asciiWord) break;
    if (kind !== invisible) last = kind;
    end += isHighSurrogate(text.charCodeAt(end)) ? 2 : 1;
  }
  while (end > from && mayNotTrail(text, end - 1)) end -= 1;
  return end;
}

/** How long the label is that a hyphen glues to a local part, `Email-ramesh@acme.in`; 0 where it may be the mailbox's own name. */
export function gluedLabel(text: string, start: number, at: number): number {
  if (text.charCodeAt(start) !== capitalE) return 0;
  return glued.exec(text.slice(start, at))?.[1]?.length ?? 0;
}

const capitalE = 69;
/** Nobody writes the beginning of a mailbox's name large and the rest small. */
const glued = /^(E-?[Mm]ail(?:[- ]?[Ii][Dd])?-)[a-z\d][^A-Z-]+$/;

/** Whether a letter or digit of an address stands there. */
export function isAddressWordAt(text: string, index: number): boolean {
  return isWordKind(kindAt(text, index));
}

export function isWordKind(kind: number): boolean {
  return kind === asciiWord || kind === otherWord || kind === glueWord;
}

function mayNotLead(text: string, index: number): boolean {
  const kind = kindAt(text, index);
  return kind === hyphen || kind === invisible || (kind === localMark && !/[_+＿＋]/.test(text[index] ?? ''));
}

function mayNotTrail(text: string, index: number): boolean {
  const kind = kindAt(text, index);
  return kind === dot || kind === hyphen || kind === invisible;
}
