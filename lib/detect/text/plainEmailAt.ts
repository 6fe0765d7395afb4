/** The e-mail addresses that leave nothing to decide, which nearly all are: ASCII, with white space or brackets around. */

import { maxLocalLength } from '../../identifier.ts';
import { asciiKinds, asciiWord, dot, hyphen, localMark } from './emailCharKind.ts';
import { gluedLabel } from './emailEdges.ts';
import { emailSetting } from './emailSetting.ts';
import type { FoundText } from './findInText.ts';
import { isTopLevelDomain } from './topLevelDomain.ts';

/** RFC 1035 section 2.3.4, in octets. */
const maxLabelLength = 63;
/** Shorter than an address may be, so that nothing has to be counted exactly here. */
const maxLength = 200;

/**
 * The address around the @ at `at`; null when there surely is none; undefined when that takes a closer look. It says what `emailAt` would
 * say without it, in one walk over the characters, so every condition that it cannot see at once sends it to the closer look.
 */
export function plainEmailAt(text: string, at: number, floor: number): FoundText | null | undefined {
  // Not the full-width one.
  if (text.charCodeAt(at) !== atSign) return undefined;
  const limit = floor > at - maxLocalLength ? floor : at - maxLocalLength;
  let start = at;
  let kind = 0;
  let next = dot;
  while (start > limit) {
    kind = asciiKinds[text.charCodeAt(start - 1)] ?? 0;
    if (kind === 0) break;
    // A dot may neither end a local part nor follow another.
    if (kind === dot && next === dot) return undefined;
    next = kind;
    start -= 1;
  }
  // Right at the beginning and in a long word there is more to see. No address begins with a mark without a closer look.
  if (kind !== 0 || start === at || next !== asciiWord || !endsBefore(text.charCodeAt(start - 1)))
    return undefined;
  start += gluedLabel(text, start, at);
  const end = plainDomainEnd(text, at + 1);
  if (end === 0 || end - start > maxLength) return undefined;
  // Of what `emailSetting` asks about only message ids are left.
  if (text.charCodeAt(start - 1) === less && emailSetting(text, start, end, floor) === 'none') return null;
  const written = text.slice(start, end);
  const value = capital.test(written) ? written.toLowerCase() : written;
  return { kind: 'email', text: written, start, end, value };
}

const capital = /[A-Z]/;

const less = 60;

/** White space and the brackets that addresses stand in: before these nothing belongs to an address or says what it is. */
function endsBefore(code: number): boolean {
  return code <= 32 || code === 40 || code === less || code === 91;
}

/** Where a domain in ASCII ends whose top level is listed and written small; 0 when it takes a closer look. */
function plainDomainEnd(text: string, from: number): number {
  const first = text.charCodeAt(from);
  // Not `@2x.png`.
  if (first >= 48 && first <= 57) return 0;
  let end = from;
  let labelStart = from;
  let labelBefore = from;
  let last = dot;
  for (;;) {
    const code = text.charCodeAt(end);
    if (code >= 128 || code === atSign || code === colon) return 0;
    const kind = asciiKinds[code] ?? 0;
    if (kind === 0 || kind === localMark || (kind === dot && last === dot)) break;
    if (kind === dot) {
      if (last === hyphen || end - labelStart > maxLabelLength) return 0;
      labelBefore = labelStart;
      labelStart = end + 1;
    } else if (kind === hyphen && last === dot) return 0;
    last = kind;
    end += 1;
  }
  if (last === hyphen) return 0;
  // `acme.com.` ends a sentence.
  if (last === dot) {
    labelStart = labelBefore;
    end -= 1;
  }
  if (labelStart === from) return 0;
  return isCommon(text, labelStart, end) || isPlainTopLevel(text.slice(labelStart, end)) ? end : 0;
}

const colon = 58;
const atSign = 64;

/** `com`, which half of all addresses end in, is looked up nowhere. */
function isCommon(text: string, start: number, end: number): boolean {
  return (
    end - start === 3 &&
    text.charCodeAt(start) === 99 &&
    text.charCodeAt(start + 1) === 111 &&
    text.charCodeAt(start + 2) === 109
  );
}

/** A capital may be the beginning of the next sentence. */
function isPlainTopLevel(top: string): boolean {
  const first = top.charCodeAt(0);
  return first >= 97 && first <= 122 && !top.startsWith('xn--') && isTopLevelDomain(top);
}
