/** Phones in every script's digits and punctuation, as ASCII. */

/** Where the ten digits of each script begin (Unicode 17, general category Nd, Basic Multilingual Plane; a test proves it whole). */
const zeros = [
  0x660, 0x6f0, 0x7c0, 0x966, 0x9e6, 0xa66, 0xae6, 0xb66, 0xbe6, 0xc66, 0xce6, 0xd66, 0xde6, 0xe50, 0xed0,
  0xf20, 0x1040, 0x1090, 0x17e0, 0x1810, 0x1946, 0x19d0, 0x1a80, 0x1a90, 0x1b50, 0x1bb0, 0x1c40, 0x1c50,
  0xa620, 0xa8d0, 0xa900, 0xa9d0, 0xa9f0, 0xaa50, 0xabf0, 0xff10,
];
/** What people write in phones, and other keyboards' and typesetters' signs for it. */
const signs: Readonly<Record<string, string>> = {
  ' ': '\u00a0\u2000-\u200a\u202f\u205f\u3000',
  '-': '\u2010-\u2015\u2043\u2212\u30fc\ufe58\ufe63\uff0d',
  '.': '\u00b7\u2024\uff0e',
  '/': '\u2044\u2215\uff0f',
  '(': '\uff08',
  ')': '\uff09',
  '[': '\uff3b',
  ']': '\uff3d',
  '+': '\ufe62\uff0b',
  ':': '\uff1a',
  '~': '\u223c\uff5e',
};
const invisible = '\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff';
/** The scripts that have digits of their own, roughly: a class of many ranges would take twenty times as long. */
const scripts = '\u0660-\u07c9\u0966-\u180d\u1810-\u1c59\ua620-\uabf9\uff10-\uff19';
/** Those, and the signs. Nothing invisible is among them. */
const scriptsAndSigns = `${scripts}\u00a0\u00b7\u2000-\u200a\u2010-\u2024\u202f-\u2044\u205f\u2212-\u223c\u3000\u30fc\ufe58-\ufe63\uff08-\uff5e`;
const digit = `0-9${scripts}`;
/** Any of them, or what cannot be seen; and some more, since few ranges are looked for many times as fast. */
const otherThanPlain =
  '\u00a0\u00ad\u00b7\u061c-\u07c9\u0966-\u1c59\u2000-\u2069\u2212-\u223c\u3000\u30fc\ua620-\uabf9\ufe58-\uff5e';
const anyOtherThanPlain = new RegExp(`[${otherThanPlain}]`);
/** Of the signs only those beside a digit or between capitals: to put a text together again at every dash of a sentence takes long. */
const toFold = `(?:(?<=[${scripts}])|(?=[^A-Za-z]{0,3}[${digit}])|(?<=[${digit})\\]] ?.)|(?<=[A-Z].)(?=[A-Z]))[${scriptsAndSigns}]{0,999}`;
const otherDigitsAndSigns = new RegExp(`[${scriptsAndSigns}]${toFold}`, 'g');
/** The same, or in the group what cannot be seen: so one look through a text tells both. */
const foldableOrInvisible = new RegExp(`[${otherThanPlain}](?:(?<=([${invisible}]))|${toFold})`, 'g');
const notAscii = /[^\0-\x7f]/;
const invisiblePattern = new RegExp(`[${invisible}]`, 'g');

/** What `asciiCode` gives for a character that cannot be seen. */
export const invisibleCode = 1;

/** By UTF-16 code: the ASCII code that stands for it, or 0 where it stands for itself. */
const asciiCodes = new Uint8Array(0x1_0000);
for (const zero of zeros) for (let digit = 0; digit < 10; digit += 1) asciiCodes[zero + digit] = 48 + digit;
for (const [sign, range] of Object.entries(signs)) fill(range, sign.charCodeAt(0));
fill(invisible, invisibleCode);

function fill(range: string, ascii: number): void {
  for (const [, first = '', last = first] of range.matchAll(/(.)(?:-(.))?/g)) {
    for (let code = first.charCodeAt(0); code <= last.charCodeAt(0); code += 1) asciiCodes[code] = ascii;
  }
}

/** The code of the ASCII digit or sign that a character stands for; its own code when it stands for none. */
export function asciiCode(code: number): number {
  return code < 0x80 ? code : asciiCodes[code] || code;
}

/** A stretch of text with ASCII digits and signs and nothing invisible. */
export interface FoldedText {
  readonly text: string;
  /** Where it begins and ends in the text that was folded. */
  readonly start: number;
  readonly end: number;
  /** For each character the offset of the one it stands for; null where none was left out. */
  readonly origins: readonly number[] | null;
}

/** The text from `start` to `end`, folded. */
export function foldPhoneText(text: string, start: number, end: number): FoldedText {
  const written = text.slice(start, end);
  if (!hasFoldable(written)) return { text: written, start, end, origins: null };
  let folded = '';
  const origins: number[] = [];
  for (let at = 0; at < written.length; at += 1) {
    const ascii = asciiCode(written.charCodeAt(at));
    if (ascii === invisibleCode) continue;
    folded += String.fromCharCode(ascii);
    origins.push(start + at);
  }
  return { text: folded, start, end, origins };
}

/** For an offset in the folded text, the one in the text. */
export function originOf({ start, end, origins }: FoldedText, offset: number): number {
  return origins ? (origins[offset] ?? end) : start + offset;
}

/** The other way round. */
export function offsetOf({ start, origins }: FoldedText, origin: number): number {
  return origins ? origins.indexOf(origin) : origin - start;
}

/** Most texts are in ASCII throughout. */
function hasFoldable(text: string): boolean {
  if (!notAscii.test(text)) return false;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code >= 0x80 && asciiCodes[code] !== 0) return true;
  }
  return false;
}

/** The same text, as long as before, with ASCII digits, spaces and signs. */
export function foldDigits(text: string): string {
  if (!hasFoldable(text)) return text;
  return text.replace(/[^\0-\x7f]/g, (char) => {
    const ascii = asciiCode(char.charCodeAt(0));
    return ascii === invisibleCode ? char : String.fromCharCode(ascii);
  });
}

/** Of a text with a million such signs an engine keeps a million pieces, and then has to tidy them up. */
const maxPieces = 0x1_0000;

/** A whole text, folded, as long as before. */
export interface WholeFolded {
  readonly text: string;
  /** Whether it holds nothing that cannot be seen, so that whatever is cut out of it is folded as well. */
  readonly isAllVisible: boolean;
}

/** The same for a long text, quick where there are few of them. Signs that are not beside a digit may stay. */
export function foldWholeText(text: string): WholeFolded {
  const parts: string[] = [];
  let pieces: string[] = [];
  let done = 0;
  let pattern = foldableOrInvisible;
  pattern.lastIndex = 0;
  for (let run = pattern.exec(text); run; run = pattern.exec(text)) {
    if (run[1] !== undefined) {
      otherDigitsAndSigns.lastIndex = pattern.lastIndex;
      pattern = otherDigitsAndSigns;
      continue;
    }
    pieces.push(text.slice(done, run.index), foldRun(run[0]));
    done = pattern.lastIndex;
    if (pieces.length < maxPieces) continue;
    parts.push(pieces.join(''));
    pieces = [];
  }
  pieces.push(text.slice(done));
  parts.push(pieces.join(''));
  return { text: parts.join(''), isAllVisible: pattern === foldableOrInvisible };
}

function foldRun(run: string): string {
  let folded = '';
  for (let at = 0; at < run.length; at += 1) folded += String.fromCharCode(asciiCode(run.charCodeAt(at)));
  return folded;
}

/** Most texts have nothing to fold and nothing that cannot be seen, which one look tells. */
export function wholeFolded(text: string): WholeFolded {
  return anyOtherThanPlain.test(text) ? foldWholeText(text) : { text, isAllVisible: true };
}

/** The text without characters that cannot be seen. */
export function withoutInvisible(text: string): string {
  return hasFoldable(text) ? text.replace(invisiblePattern, '') : text;
}
