/** Why an address may not be the one that it looks like: the security notes' T6, after UTS 39 (Unicode Security Mechanisms). */
import type { Identifier } from '../../identifier.ts';
import type { Suspicion } from '../contact.ts';
import { lookAlikeOf, nearlyLooksLike } from './lookAlikeLetters.ts';

// biome-ignore lint/suspicious/noControlCharactersInRegex: everything outside ASCII
const outsideAscii = /[^\x00-\x7f]/;
/** A soft hyphen is honest typography: it is shown as a hyphen or not at all, and long addresses have them. */
const unseen = /(?!\u00ad)\p{Default_Ignorable_Code_Point}/u;
const invisible = /\p{Default_Ignorable_Code_Point}/gu;
/** An accent that no letter has: it strikes through or adorns an ASCII character. */
const marksAlone = /[a-z0-9._@-]\p{M}/iu;

/** The scripts of UAX 31 table 5, "recommended", but for those below that may stand together. */
const aloneScripts =
  'Arabic Armenian Bengali Cyrillic Devanagari Ethiopic Georgian Greek Gujarati Gurmukhi Hebrew Kannada Khmer Lao Malayalam Myanmar Oriya Sinhala Tamil Telugu Thaana Thai Tibetan'.split(
    ' ',
  );
/** Section 5.1: each of these may stand with Latin, and nothing else may. */
const togetherScripts = [
  ['Han', 'Hiragana', 'Katakana'],
  ['Han', 'Bopomofo'],
  ['Han', 'Hangul'],
];
/** CJK letters that read as a stroke, a ring or a dash where no other CJK letter is beside them. */
const strokes = /^[一丨丶丿〇工口ノーㅣㅡㅇㄧ]+$/u;

/** What one word may be written in. Compiled at the first international address. */
let allowed: readonly RegExp[] | undefined;
let recommended: RegExp | undefined;

/** The reasons to mistrust an address, each once; none for a phone. `written` is the address as it stands on the page. */
export function suspicionsOf(written: string, { kind, value }: Identifier): Suspicion[] {
  if (kind !== 'email') return [];
  const reasons = new Set<Suspicion>();
  if (/[@.]xn--/.test(value)) reasons.add('punycode');
  if (outsideAscii.test(written)) {
    if (unseen.test(written)) reasons.add('zero-width');
    const seen = written.replace(invisible, '').normalize('NFC');
    if (seen.normalize('NFKC') !== seen || /[。｡]/.test(seen)) reasons.add('full-width');
    if (marksAlone.test(seen)) reasons.add('look-alike');
    addSuspicionsOfWords(seen, reasons);
  }
  // What the letters are after folding counts too: a wide Cyrillic letter is a Cyrillic letter.
  if (outsideAscii.test(value)) addSuspicionsOfWords(value, reasons);
  return [...reasons];
}

function addSuspicionsOfWords(address: string, reasons: Set<Suspicion>): void {
  const at = address.lastIndexOf('@');
  const labels = address.slice(at + 1).split('.');
  // A whole word of look-alikes passes for Latin only beside Latin: `роса@почта.рф` is Russian throughout.
  const besideLatin = !outsideAscii.test(labels.at(-1) ?? '');
  for (const word of [address.slice(0, Math.max(0, at)), ...labels]) {
    if (!outsideAscii.test(word)) continue;
    if (isOfRareScript(word) || hasImitatingLatin(word, labels)) reasons.add('look-alike');
    else if (!isOneScript(word)) reasons.add('mixed-script');
    else if (besideLatin && isAllLookAlikes(word)) reasons.add('look-alike');
  }
}

/** Whether one set of scripts that a language writes together holds every letter and digit of the word. */
function isOneScript(word: string): boolean {
  allowed ??= [
    /^[\p{scx=Latin}0-9]*$/u,
    ...aloneScripts.map((script) => setOf([script])),
    ...togetherScripts.map((scripts) => setOf(['Latin', ...scripts])),
  ];
  const letters = word.normalize('NFKC').replace(/[^\p{L}\p{Nd}]/gu, '');
  return allowed.some((pattern) => pattern.test(letters));
}

function isOfRareScript(word: string): boolean {
  recommended ??= setOf(['Latin', ...aloneScripts, ...togetherScripts.flat(), 'Common', 'Inherited']);
  return !recommended.test(word.replace(/[^\p{L}]/gu, ''));
}

/** Letters and digits of these scripts, and ASCII digits (section 5.3: digits of other scripts go with their own letters only). */
function setOf(scripts: readonly string[]): RegExp {
  return new RegExp(`^[0-9${scripts.map((script) => `\\p{scx=${script}}`).join('')}]*$`, 'u');
}

/** Phonetic letters and small capitals; a dotless i outside Turkish and Azeri; strokes among Latin letters. */
function hasImitatingLatin(word: string, labels: readonly string[]): boolean {
  if ([...word].some((char) => /\p{Script=Latin}/u.test(char) && lookAlikeOf(char) !== undefined))
    return true;
  if (word.includes('ı') && !/[çğöşü]/i.test(word) && !/^(?:tr|az)$/i.test(labels.at(-1) ?? '')) return true;
  const others = word.replace(/[\p{Script=Latin}\d._+-]/gu, '');
  return others !== word && strokes.test(others);
}

/** Every letter passes for an ASCII letter, and fewer than half of them only nearly. */
function isAllLookAlikes(word: string): boolean {
  const letters = [...word].filter((char) => /\p{L}/u.test(char));
  const exact = letters.filter((char) => lookAlikeOf(char) !== undefined).length;
  const near = letters.filter((char) => nearlyLooksLike(char) !== undefined).length;
  return letters.length > 0 && exact + near === letters.length && near < exact;
}
