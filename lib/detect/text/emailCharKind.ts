/** What each character can be in an e-mail address as people write it. */
import { lookAlikeOf } from './lookAlikeLetters.ts';

/** The kinds: small numbers, since the walk compares them at every step. */
export const stop = 0;
export const asciiWord = 1;
export const otherWord = 2;
/** A letter of a script that an ASCII address may stand against without a space. */
export const glueWord = 3;
export const localMark = 4;
export const hyphen = 5;
export const dot = 6;
export const invisible = 7;
export const direction = 8;

/**
 * RFC 5322 allows more marks before the @ (`/ = ? | { } ! $ * ^` and the back-tick), but on pages those are delimiters:
 * `?to=a@b.com`, `*a@b.com*`, `/contacts/a@b.com`.
 */
export const asciiKinds = new Uint8Array(128);
for (const char of 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789')
  asciiKinds[char.charCodeAt(0)] = asciiWord;
for (const char of "_%+'&#~") asciiKinds[char.charCodeAt(0)] = localMark;
asciiKinds[0x2d] = hyphen;
asciiKinds[0x2e] = dot;

const word = /[\p{L}\p{N}\p{M}]/u;
/**
 * Blocks of the scripts that are written without spaces, and of the two whose short words are written onto the next one
 * (`לjohn@acme.com`): Hebrew and Arabic; Thai and Lao; Myanmar; Hangul; Khmer; kana, Han and Hangul; compatibility forms.
 */
const glueBlocks = [
  [0x590, 0x77f],
  [0xe00, 0xeff],
  [0x1000, 0x109f],
  [0x1100, 0x11ff],
  [0x1780, 0x17ff],
  [0x2e80, 0xd7ff],
  [0xf900, 0xfaff],
  [0xfb1d, 0xfefc],
  [0x20000, 0x3ffff],
] as const;
/** Unicode's Bidi_Control. */
const directions = [
  [0x61c, 0x61c],
  [0x200e, 0x200f],
  [0x202a, 0x202e],
  [0x2066, 0x2069],
] as const;
/** Unicode's Default_Ignorable_Code_Point, without those above. */
const ignorables = [
  [0xad, 0xad],
  [0x34f, 0x34f],
  [0x115f, 0x1160],
  [0x17b4, 0x17b5],
  [0x180b, 0x180f],
  [0x200b, 0x200d],
  [0x2060, 0x206f],
  [0x3164, 0x3164],
  [0xfe00, 0xfe0f],
  [0xfeff, 0xfeff],
  [0xffa0, 0xffa0],
  [0xfff0, 0xfff8],
  [0x1bca0, 0x1bca3],
  [0x1d173, 0x1d17a],
  [0xe0000, 0xe0fff],
] as const;

/** Of the character that ends right before `index`. */
export function kindBefore(text: string, index: number): number {
  const code = text.charCodeAt(index - 1);
  if (code < 128) return asciiKinds[code] ?? stop;
  return kindOfOther(text, isLowSurrogate(code) ? index - 2 : index - 1);
}

/** Of the character that begins at `index`. */
export function kindAt(text: string, index: number): number {
  const code = text.charCodeAt(index);
  return code < 128 ? (asciiKinds[code] ?? stop) : kindOfOther(text, index);
}

function kindOfOther(text: string, index: number): number {
  const code = text.codePointAt(index);
  // No text there, or half a character.
  if (code === undefined || (code >= 0xd800 && code <= 0xdfff)) return stop;
  // Accented Latin letters and typographic punctuation, so common that no table of Unicode is asked.
  if (code < 0x250) return kindOfLatin(code);
  // Han and Hangul syllables are letters, every one, and look like no letter of ASCII.
  if (code >= 0x4e00 && code <= 0x9fff) return glueWord;
  if (code >= 0xac00 && code <= 0xd7a3) return glueWord;
  if (code >= 0x2010 && code <= 0x2027 && code !== 0x2024) return stop;
  // Full-width forms of ASCII, and the full stops of Chinese and Japanese.
  if (code >= 0xff01 && code <= 0xff5e) return kindOfWide(code - 0xfee0);
  if (code === 0xff61 || code === 0x2024) return dot;
  if (code === 0x3002) return isWordBetween(text, index) ? dot : stop;
  if (isIn(directions, code)) return direction;
  if (isIn(ignorables, code)) return invisible;
  const char = String.fromCodePoint(code);
  if (!word.test(char)) return stop;
  return isIn(glueBlocks, code) && lookAlikeOf(char) === undefined ? glueWord : otherWord;
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

function isIn(ranges: readonly (readonly [from: number, to: number])[], code: number): boolean {
  for (const [from, to] of ranges) if (code >= from && code <= to) return true;
  return false;
}

/** The second half of a character that takes two code units. */
export function isLowSurrogate(code: number): boolean {
  return code >= 0xdc00 && code <= 0xdfff;
}

/** The first half of one. */
export function isHighSurrogate(code: number): boolean {
  return code >= 0xd800 && code <= 0xdbff;
}
