/** The phones that are spelled (`1-800-FLOWERS`), which hold too few digits to be found by them. */
import { vanityAnywhere, vanityHint } from '../../phone/vanityPhone.ts';
import type { FoundText } from './findInText.ts';

/** Those of the text besides those found by their digits, in order. Reads folded text that is as long as the text itself. */
export function withVanityPhones(text: string, found: FoundText[]): FoundText[] {
  if (!vanityHint.test(text)) return found;
  const both: FoundText[] = [];
  let next = 0;
  for (const { 0: written, index: start } of text.matchAll(vanityAnywhere)) {
    const end = start + written.length;
    for (let phone = found[next]; phone && phone.start < start; phone = found[next]) {
      both.push(phone);
      next += 1;
    }
    const isApart = (both.at(-1)?.end ?? 0) <= start && (found[next]?.start ?? end) >= end;
    if (isApart) both.push({ kind: 'phone', text: written, start, end });
  }
  return both.concat(found.slice(next));
}
