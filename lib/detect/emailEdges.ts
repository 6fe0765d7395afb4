/** How far an e-mail address reaches left and right of its @, character by character and never further than an address can be long. */
import { maxDomainLength, maxLocalLength } from './emailChars.ts';
import { lookAlikeOf } from './lookAlikeLetters.ts';

/** What a character can be in an address. */
const stop = 0;
const asciiWord = 1;
const otherWord = 2;
/** A letter of a script that an ASCII address may stand against without a space. */
const glueWord = 3;
const localMark = 4;
const hyphen = 5;
const dot = 6;
const invisible = 7;
const direction = 8;

/**
 * RFC 5322 allows more marks before the @ (`/ = ? | { } ! $ * ^` and the back-tick), but on pages those are delimiters:
 * `?to=a@b.com`, `*a@b.com*`, `/contacts/a@b.com`.
 */
const asciiKinds = new Uint8Array(128);
for (const char of 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789')
  asciiKinds[char.charCodeAt(0)] = asciiWord;
for (const char of "_%+'&#~") asciiKinds[char.charCodeAt(0)] = localMark;
asciiKinds[0x2d] = hyphen;
asciiKinds[0x2e] = dot;

const word = /[\p{L}\p{N}\p{M}]/u;
/** Scripts written without spaces, and two whose short words are written onto the next one (`לjohn@acme.com`). */
const glue =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Hebrew}\p{Script=Arabic}]/u;
const bidiControl = /\p{Bidi_Control}/u;
const ignorable = /\p{Default_Ignorable_Code_Point}/u;

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

/** Whether a letter or digit of an address stands there. */
export function isAddressWordAt(text: string, index: number): boolean {
  return isWordKind(kindAt(text, index));
}

/** Whether a character stands there that turns the direction of reading. */
export function turnsDirectionAt(text: string, index: number): boolean {
  return kindAt(text, index) === direction;
}

function isWordKind(kind: number): boolean {
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

function kindBefore(text: string, index: number): number {
  const code = text.charCodeAt(index - 1);
  if (code < 128) return asciiKinds[code] ?? stop;
  return kindOfOther(text, isLowSurrogate(code) ? index - 2 : index - 1);
}

function kindAt(text: string, index: number): number {
  const code = text.charCodeAt(index);
  return code < 128 ? (asciiKinds[code] ?? stop) : kindOfOther(text, index);
}

function kindOfOther(text: string, index: number): number {
  const code = text.codePointAt(index);
  // No text there, or half a character.
  if (code === undefined || (code >= 0xd800 && code <= 0xdfff)) return stop;
  // Accented Latin letters and typographic punctuation, so common that no table of Unicode is asked.
  if (code < 0x250) return kindOfLatin(code);
  if (code >= 0x2010 && code <= 0x2029 && code !== 0x2024) return stop;
  // Full-width forms of ASCII, and the full stops of Chinese and Japanese.
  if (code >= 0xff01 && code <= 0xff5e) return kindOfWide(code - 0xfee0);
  if (code === 0xff61 || code === 0x2024) return dot;
  if (code === 0x3002) return isWordBetween(text, index) ? dot : stop;
  const char = String.fromCodePoint(code);
  if (bidiControl.test(char)) return direction;
  if (ignorable.test(char)) return invisible;
  if (!word.test(char)) return stop;
  return glue.test(char) && lookAlikeOf(char) === undefined ? glueWord : otherWord;
}

function kindOfLatin(code: number): number {
  if (code === 0xad) return invisible;
  const isLetter = code >= 0xc0 && code !== 0xd7 && code !== 0xf7;
  return isLetter || code === 0xaa || code === 0xb5 || code === 0xba ? otherWord : stop;
}

function kindOfWide(ascii: number): number {
  const kind = asciiKinds[ascii] ?? stop;
  // `＆`, `＃`, `％`, `～` and `＇` are punctuation of the sentence.
  if (kind === localMark) return ascii === 0x2b || ascii === 0x5f ? localMark : stop;
  return kind;
}

/** `john＠acme。com`: between Latin letters the ideographic full stop is a dot of the domain (UTS 46); elsewhere it ends a sentence. */
function isWordBetween(text: string, index: number): boolean {
  return /[A-Za-z0-9\uff10-\uff5a]。[A-Za-z\uff10-\uff5a]/.test(text.slice(index - 1, index + 2));
}

function isLowSurrogate(code: number): boolean {
  return code >= 0xdc00 && code <= 0xdfff;
}

function isHighSurrogate(code: number): boolean {
  return code >= 0xd800 && code <= 0xdbff;
}
