/** Finds addresses written for people only, `john [at] acme [dot] com`, where the form leaves no doubt. */
import { domainEnd, isAddressWordAt, localStart } from './emailEdges.ts';
import { emailSetting } from './emailSetting.ts';
import type { FoundText } from './findInText.ts';
import { parseWrittenEmail } from './foldEmail.ts';
import { isWeakSign, type Sign, signOf, spelledAt } from './maskWords.ts';
import { settleDomain } from './settleDomain.ts';
import { isSpacedSign } from './spacedSign.ts';

const brackets = ['[]', '()', '{}', '（）', '【】', '<>'];
const closing = new Map(brackets.map((pair) => [pair.charAt(0), pair.charAt(1)]));
const opening = new Map(brackets.map((pair) => [pair.charAt(1), pair.charAt(0)]));
const wordAt = ' at ';
const maxWord = 18;
/** So far back stands the word before the last one. */
const maxLead = 80;
/** More dots than this no address has. */
const maxPieces = 6;

/** A sign that is written as a word, with the brackets around it. */
interface Mask {
  readonly sign: Sign;
  readonly start: number;
  readonly end: number;
}

/** A piece of an address put together, and where in the text it begins or ends. */
interface Piece {
  readonly text: string;
  readonly edge: number;
}

/** Every masked address, in order. A top-level domain that is not listed is not believed here. */
export function findMaskedEmails(text: string): FoundText[] {
  const found: FoundText[] = [];
  let floor = 0;
  for (const mask of masksIn(text)) {
    const email = emailAround(text, mask, floor);
    if (!email) continue;
    found.push(email);
    floor = email.end;
  }
  return found;
}

/** Every word that stands for an @, in order. */
function masksIn(text: string): Mask[] {
  const masks: Mask[] = [];
  for (const bracket of closing.keys()) {
    // Source code is full of tags.
    const sought = bracket === '<' ? '<at>' : bracket;
    for (let index = text.indexOf(sought); index >= 0; index = text.indexOf(sought, index + 1)) {
      const mask = maskAt(text, index);
      if (mask?.sign === '@') masks.push(mask);
    }
  }
  // Capitals without brackets shout that they are no words of the sentence, if the dot is written like that as well.
  for (let index = text.indexOf('AT '); index >= 0; index = text.indexOf('AT ', index + 1)) {
    if (text[index - 1] === ' ' && /^\S{1,63} DOT /.test(text.slice(index + 3, index + 80)))
      masks.push({ sign: '@', start: index - 1, end: index + 3 });
  }
  // Engines look for an @ many times faster than for a space.
  for (let index = text.indexOf('@ '); index >= 0; index = text.indexOf('@ ', index + 1)) {
    if (text[index - 1] === ' ' && isSpacedSign(text, index - 1))
      masks.push({ sign: '@', start: index - 1, end: index + 2 });
  }
  if (!text.includes('@')) masks.push(...spelledOut(text));
  return masks.sort((a, b) => a.start - b.start);
}

/**
 * `malin snabel-a firma punkt se`. Not beside an address with its sign: who hides one from machines hides all. Nor after a dot in words, since
 * a local part of two words is as often the end of a sentence.
 */
function spelledOut(text: string): Mask[] {
  const masks: Mask[] = [];
  const spelled = new RegExp(spelledAt, 'gi');
  for (let match = spelled.exec(text); match; match = spelled.exec(text)) {
    const before =
      text
        .slice(Math.max(0, match.index - maxLead), match.index)
        .split(' ')
        .at(-2) ?? '';
    // `at` is a word of every sentence: `ravi dot kumar at yahoo dot co dot in` is more, `he works at acme dot com` is not.
    const isDottedBefore = signOf(before, false) === '.';
    if (signOf(match[1] ?? '', false) !== '.' || isDottedBefore !== (match[0].toLowerCase() === wordAt))
      continue;
    masks.push({ sign: '@', start: match.index, end: spelled.lastIndex });
  }
  return masks;
}

/** The mask that opens there, or null. */
function maskAt(text: string, index: number): Mask | null {
  const first = text.charCodeAt(index + 1);
  // Most brackets hold digits or long words; this is asked of every one.
  if (first >= 0x30 && first <= 0x39) return null;
  const close = closing.get(text.charAt(index));
  if (close === undefined) return null;
  const length = text.slice(index + 1, index + 1 + maxWord).indexOf(close);
  if (length < 1) return null;
  const end = index + length + 2;
  const tight = isAddressWordAt(text, index - 1) && isAddressWordAt(text, end);
  const sign = signOf(text.slice(index + 1, end - 1), tight);
  return sign && { sign, start: index, end };
}

function emailAround(text: string, mask: Mask, floor: number): FoundText | null {
  const written = text.slice(mask.start, mask.end);
  const isAt = written.toLowerCase() === wordAt;
  const local = localBefore(text, mask.start, floor, isAt);
  const domain = domainAfter(text, mask.end);
  const length = settleDomain(domain.text, { declared: false });
  if (local.text === '' || length === 0) return null;
  // Capitals need no dot before.
  if (isAt && written !== wordAt.toUpperCase() && !local.text.includes('.')) return null;
  if (isWeakSign(written.slice(1, -1)) && text.slice(mask.end, domain.edge).includes('.')) return null;
  const email = `${local.text}@${domain.text.slice(0, length)}`;
  const end = domain.edge - (domain.text.length - length);
  if (parseWrittenEmail(email) === null || emailSetting(text, local.edge, end, floor) === 'none') return null;
  return { kind: 'email', text: email, start: local.edge, end };
}

/** `john [dot] doe`, read backwards from its end. */
function localBefore(text: string, end: number, floor: number, isAt: boolean): Piece {
  let piece: Piece = { text: '', edge: end };
  for (let count = 0; count < maxPieces; count += 1) {
    const to = skipSpacesBack(text, piece.edge);
    const start = localStart(text, to, floor);
    if (start === to) break;
    const before = isAt ? wordBefore(text, start) : maskBefore(text, start);
    piece = { text: text.slice(start, to) + (piece.text && `.${piece.text}`), edge: start };
    if (before?.sign !== '.' || before.start <= floor) break;
    piece = { ...piece, edge: before.start };
  }
  return piece;
}

/** The mask that ends right before, but for a space. */
function maskBefore(text: string, index: number): Mask | null {
  const end = skipSpacesBack(text, index);
  const open = opening.get(text.charAt(end - 1));
  if (open === undefined) return null;
  const from = Math.max(0, end - maxWord - 2);
  const start = text.slice(from, end).lastIndexOf(open);
  const mask = start < 0 ? null : maskAt(text, from + start);
  return mask?.end === end ? mask : null;
}

/** A word between spaces that stands for a dot. */
function wordBefore(text: string, index: number): Mask | null {
  // `put a dot there at acme dot com`
  const word = /(?<! (?:an?|the)) (\S{3,8}) $/.exec(text.slice(Math.max(0, index - maxWord), index))?.[1];
  const sign = word === undefined ? null : signOf(word, false);
  return sign && { sign, start: index - (word?.length ?? 0) - 2, end: index };
}

/** `acme [dot] com`, `acme DOT com`, `acme.com`. */
function domainAfter(text: string, start: number): Piece {
  let piece: Piece = { text: '', edge: start };
  for (let count = 0; count < maxPieces; count += 1) {
    const from = skipSpaces(text, count === 0 ? start : piece.edge);
    const next = count === 0 ? { end: from } : dotAt(text, from, piece.edge);
    if (!next) break;
    const labelStart = skipSpaces(text, next.end);
    const end = domainEnd(text, labelStart);
    if (end === labelStart) break;
    piece = { text: (piece.text && `${piece.text}.`) + text.slice(labelStart, end), edge: end };
  }
  return piece;
}

/** A dot in brackets, or as a word of its own between spaces. */
function dotAt(text: string, index: number, after: number): { readonly end: number } | null {
  const mask = maskAt(text, index);
  if (mask) return mask.sign === '.' ? mask : null;
  const word = /^[\p{L}0-9]{3,8}(?= )/u.exec(text.slice(index, index + 10))?.[0];
  const stands = word !== undefined && index > after && signOf(word, false) === '.';
  return stands ? { end: index + word.length } : null;
}

function skipSpaces(text: string, index: number): number {
  let to = index;
  while (to - index < 2 && isSpace(text.charCodeAt(to))) to += 1;
  return to;
}

function skipSpacesBack(text: string, index: number): number {
  let to = index;
  while (index - to < 2 && isSpace(text.charCodeAt(to - 1))) to -= 1;
  return to;
}

function isSpace(code: number): boolean {
  return code === 0x20 || code === 0xa0;
}
