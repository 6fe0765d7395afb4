/** An address as it is written on a page -> as it is typed: without what cannot be seen, in plain width. */
import { parseEmail } from '../../identifier.ts';

// biome-ignore lint/suspicious/noControlCharactersInRegex: everything outside ASCII
const unusual = /[^\x00-\x7f]/;
/** Zero-width spaces, soft hyphens and their like; not what turns the direction, which is never removed but refused. */
const unseen = /(?!\p{Bidi_Control})\p{Default_Ignorable_Code_Point}/gu;
const wide = /[\uff01-\uff5e]/g;
/** UTS 46 section 3.1: these are dots in a domain, too. */
const otherDots = /[\u2024\u3002\uff61]/g;

/** The same address for `parseEmail`. What was suspicious about it is for `suspicionsOf` to say, from the text as written. */
export function foldEmail(written: string): string {
  if (!unusual.test(written)) return written;
  return written
    .replace(unseen, '')
    .replace(wide, (char) => String.fromCharCode(char.charCodeAt(0) - 0xfee0))
    .replace(otherDots, '.');
}

/** The normal form of an address as it is written on a page, or null. */
export function parseWrittenEmail(written: string): string | null {
  return parseEmail(foldEmail(written));
}
