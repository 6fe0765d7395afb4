/** Finds e-mail addresses in running text, in linear time: it looks for each @ and walks a bounded way left and right. */
import { emailAt } from './emailAt.ts';
import { findEncodedEmails } from './findEncodedEmails.ts';
import type { FoundText } from './findInText.ts';
import { findMaskedEmails } from './findMaskedEmails.ts';
import { spelledAt } from './maskWords.ts';
import { asRead } from './overriddenStretches.ts';

/** Without one of these there is no address. Most texts that may hold a phone have none. */
const anySign = /[@＠%[({（【]|AT |<at>/;

/** Every e-mail address in the text, in order: plain, percent-encoded, or masked (`john [at] acme [dot] com`). Each is valid by `parseEmail`. */
export function findEmails(text: string, isAllVisible = false): FoundText[] {
  if (!anySign.test(text) && !spelledAt.test(text)) return [];
  const plain = findPlainEmails(text);
  const others = [...findEncodedEmails(text), ...findMaskedEmails(text)];
  const found = others.length === 0 ? plain : inOrder([...plain, ...others]);
  // Where nothing is invisible, nothing turns the direction either.
  return isAllVisible ? found : asRead(found, text);
}

function findPlainEmails(text: string): FoundText[] {
  const found: FoundText[] = [];
  let floor = 0;
  let plain = text.indexOf('@');
  let wide = text.indexOf('＠');
  while (plain >= 0 || wide >= 0) {
    const at = wide < 0 || (plain >= 0 && plain < wide) ? plain : wide;
    const email = emailAt(text, at, floor);
    if (email) {
      found.push(email);
      floor = email.end;
    }
    if (at === plain) plain = text.indexOf('@', at + 1);
    else wide = text.indexOf('＠', at + 1);
  }
  return found;
}

/** By place; of two that overlap, the one that begins first. */
function inOrder(found: readonly FoundText[]): FoundText[] {
  const ordered: FoundText[] = [];
  for (const one of [...found].sort((a, b) => a.start - b.start))
    if (one.start >= (ordered.at(-1)?.end ?? 0)) ordered.push(one);
  return ordered;
}
