/** Whether a link shows the contact that it opens. */

import { keyOfEmail } from '../../lookup/sameEmail.ts';
import { extensionAtEnd } from '../../phone/phoneExtension.ts';
import { foldEmail } from './foldEmail.ts';
import { foldDigits } from './foldPhoneText.ts';
import type { LinkTarget } from './linkTarget.ts';

const minDigits = 6;

/** For e-mails: in whichever form of an international domain. For phones: the same digits, apart from the country code and the trunk zero (`+31612345678`, `06 12345678`). */
export function sameTarget(target: LinkTarget, shown: string): boolean {
  if (target.kind === 'email') return emailKey(target.text) === emailKey(shown);
  const opened = digitsOf(target.text);
  const seen = digitsOf(shown);
  return endsLike(opened, seen) || endsLike(seen, opened);
}

function emailKey(written: string): string | null {
  return keyOfEmail(foldEmail(written));
}

function endsLike(whole: string, part: string): boolean {
  // Trunk prefixes: 0 nearly everywhere, 8 in Russia, 1 in North America, 06 in Hungary.
  return [part, part.replace(/^[018]/, ''), part.replace(/^06/, '')].some(
    (digits) => digits.length >= minDigits && whole.endsWith(digits),
  );
}

function digitsOf(phone: string): string {
  const number = phone
    .normalize('NFKC')
    .toLowerCase()
    .replace(extensionAtEnd, '')
    .replace(/(?:;ext=|x|ext|#).*$/, '');
  return foldDigits(number).replace(/\(0\)/g, '').replace(/\D/g, '').replace(/^0+/, '');
}
