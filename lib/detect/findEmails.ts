/** Finds e-mail addresses in running text, in linear time: it looks for each @ and walks a bounded way left and right. */
import { emailAt } from './emailAt.ts';
import type { FoundText } from './findInText.ts';
import { overriddenStretches } from './overriddenStretches.ts';

/** Every e-mail address in the text, in order. What it returns is a whole, valid address by `parseEmail`. */
export function findEmails(text: string): FoundText[] {
  const found: FoundText[] = [];
  const overridden = overriddenStretches(text);
  let nextOverride = 0;
  let floor = 0;
  let plain = text.indexOf('@');
  let wide = text.indexOf('＠');
  while (plain >= 0 || wide >= 0) {
    const at = wide < 0 || (plain >= 0 && plain < wide) ? plain : wide;
    while ((overridden[nextOverride]?.end ?? text.length) <= at) nextOverride += 1;
    const isTurned = at > (overridden[nextOverride]?.start ?? text.length);
    const email = isTurned ? null : emailAt(text, at, floor);
    if (email) {
      found.push(email);
      floor = email.end;
    }
    if (at === plain) plain = text.indexOf('@', at + 1);
    else wide = text.indexOf('＠', at + 1);
  }
  return found;
}
