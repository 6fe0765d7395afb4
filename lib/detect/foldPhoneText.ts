/** Text as the phone scanner reads it: ASCII digits and punctuation, nothing invisible, e-mails and URLs blotted out. */
import type { FoundText } from './findInText.ts';

/** The folded text, and for each offset in it the offset in the text as written. */
export interface FoldedText {
  readonly text: string;
  readonly origin: (offset: number) => number;
}

/** Digits people type in phones: Arabic, Persian, Devanagari, Bengali, Thai, full-width. Each run of ten begins here. */
const zeros = [0x660, 0x6f0, 0x966, 0x9e6, 0xe50, 0xff10];
const punctuation: Readonly<Record<string, string>> = {
  '\uff0b': '+',
  '\uff08': '(',
  '\uff09': ')',
  '\uff0e': '.',
  '\uff0f': '/',
  '\uff1a': ':',
  '\u2044': '/',
  '\u30fc': '-',
  '\uff0d': '-',
  '\u2212': '-',
};
const foldable =
  /[\u00a0\u2000-\u200a\u202f\u205f\u3000\u2010-\u2015\u2044\u2212\u30fc\u0660-\u0669\u06f0-\u06f9\u0966-\u096f\u09e6-\u09ef\u0e50-\u0e59\uff08-\uff1a]/g;
const invisible = /[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/;
const url = /(?:\b(?:https?|ftp|ssh|file|wss?):\/\/|\bwww\.)[^\s<>"']+/gi;

/** Invisible characters go (phones are copied with direction marks round them); everything else keeps its offset. */
export function foldPhoneText(text: string, emails: readonly FoundText[]): FoldedText {
  const masked = blot(text, emails).replace(url, (one) => '\u0001'.repeat(one.length));
  const folded = foldDigits(masked);
  if (!invisible.test(folded)) return { text: folded, origin: (offset) => offset };
  const origins: number[] = [];
  const kept: string[] = [];
  for (let index = 0; index < folded.length; index += 1) {
    const char = folded[index] ?? '';
    if (invisible.test(char)) continue;
    kept.push(char);
    origins.push(index);
  }
  return { text: kept.join(''), origin: (offset) => origins[offset] ?? text.length };
}

/** The same text, as long as before, with ASCII digits, spaces and punctuation. */
export function foldDigits(text: string): string {
  return text.replace(foldable, fold);
}

/** The text without characters that cannot be seen. */
export function withoutInvisible(text: string): string {
  return invisible.test(text) ? [...text].filter((char) => !invisible.test(char)).join('') : text;
}

function blot(text: string, emails: readonly FoundText[]): string {
  let blotted = '';
  let from = 0;
  for (const { start, end } of emails) {
    blotted += text.slice(from, start) + '\u0001'.repeat(end - start);
    from = end;
  }
  return blotted + text.slice(from);
}

function fold(char: string): string {
  const code = char.charCodeAt(0);
  for (const zero of zeros) if (code >= zero && code <= zero + 9) return String(code - zero);
  if (code >= 0x2010 && code <= 0x2015) return '-';
  return punctuation[char] ?? (/\s/.test(char) ? ' ' : char);
}
