/** Phones that look like an address of the internet, as Spain's `93.123.45.67`. */
import { compiledAtOnce } from './compiledAtOnce.ts';
import { numberLabel } from './numberLabel.ts';

const dotted = /^\d\d\.\d{3}\.\d\d\.\d\d$/;
const dottedLength = '93.123.45.67'.length;
/** Another phone beside it, which is none: `93.123.45.67 o 687-12-34-56`. */
let besidePhone: RegExp | undefined;
const longestBeside = 16;

/** Whether what has the form of such an address is a phone: groups of two and three digits, and a word or another phone says so. */
export function isDottedPhone(text: string, at: number, end: number): boolean {
  if (end - at !== dottedLength || !dotted.test(text.slice(at, end))) return false;
  if (numberLabel(text, at) === 'phone') return true;
  besidePhone ??= compiledAtOnce(
    /^ ?(?:[,;/|–-]|(?:or|and|oder|und|ou|et|of|en|o|y|i|e)(?= )) ?(?:al? )?(?:\+|\d{3}(?: \d{2,3}|-\d{2,3}|\d{6}(?!\d)))/,
  );
  return besidePhone.test(text.slice(end, end + longestBeside));
}
