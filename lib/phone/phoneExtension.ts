/** Extensions after a phone number, in the words of the languages that Leadmark meets. No phone metadata here. */
import { compiledAtOnce } from '../detect/text/compiledAtOnce.ts';

/** ITU-T E.164 knows no extensions; longer ones than this are numbers of their own. */
const maxDigits = 7;

const words = [
  'e?xt(?:ensi[oó]n|ension|n)?',
  'poste',
  'durchwahl',
  'nebenstelle',
  'dw',
  'kl(?:appe)?',
  'app(?:arat)?',
  'toestel',
  'tst',
  'int(?:erno|erne?)?',
  'anexo',
  'ramal',
  'wewn?',
  'linka',
  'klapka',
  'mell[eé]k',
  'dahili',
  'lokal',
  'ankn(?:ytning)?',
  'alanumero',
  'доб(?:авочный)?',
  'вн(?:утр)?',
  'дод',
  'εσωτ',
  '内線',
  '内线',
  '分机',
  '分機',
  '내선',
];

/** `;ext=12` (RFC 3966), `x12`, `#12`, `ext. 12`, `(Durchwahl: 12)`. The digits are the captured group. */
const extension = ` ?[,;]? ?(?:;ext=|(?:\\(? ?(?:${words.join('|')})(?: ?(?:nr|no))?|x|#)[ .:#]{0,3})(\\d{1,${maxDigits}})\\)?`;

/** An extension that ends the text, which is in lower case. */
export const extensionAtEnd = new RegExp(`${extension}#?$`);
/** Made when there first is a number that one may follow. */
let extensionAtStart: RegExp | undefined;
/** What most numbers are followed by begins no extension. */
const mayBegin = /^ ?[,;(]? ?[#;(A-Za-z\u0370-\uffff]/;
/** The longest: `, (Durchwahl nr: 1234567)`. */
const maxLength = 32;

/** Where an extension ends that follows right at `at`, unless it is the next number's beginning; `at` itself when none follows. */
export function extensionEnd(text: string, at: number): number {
  if (!hasDigitSoon(text, at) || !mayBegin.test(text.slice(at, at + 3))) return at;
  extensionAtStart ??= compiledAtOnce(new RegExp(`^${extension}(?![\\d-]|[./ ]\\d)`));
  const match = extensionAtStart.exec(text.slice(at, at + maxLength).toLowerCase());
  return match ? at + match[0].length : at;
}

/** Whether the digits of an extension could follow: where none do, all the words need not be looked for. */
function hasDigitSoon(text: string, at: number): boolean {
  const limit = Math.min(text.length, at + maxLength - 1);
  for (let index = at; index < limit; index += 1) {
    const code = text.charCodeAt(index);
    if (code >= 48 && code <= 57) return true;
    if (code === 10 || code === 13) return false;
  }
  return false;
}
