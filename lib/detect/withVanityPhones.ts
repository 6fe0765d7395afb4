/** The phones that are spelled (`1-800-FLOWERS`), which hold too few digits to be found by them. */
import { vanityAnywhere, vanityHint } from '../vanityPhone.ts';
import type { FoundText } from './findInText.ts';

/** Those of the text besides those found by their digits, in order. Reads folded text that is as long as the text itself. */
export function withVanityPhones(text: string, found: FoundText[]): FoundText[] {
  if (!vanityHint.test(text)) return found;
  const spelled = [...text.matchAll(vanityAnywhere)].map(({ 0: written, index: start }): FoundText => {
    return { kind: 'phone', text: written, start, end: start + written.length };
  });
  const apart = spelled.filter((one) => !found.some(({ start, end }) => start < one.end && end > one.start));
  return apart.length === 0 ? found : [...found, ...apart].sort((a, b) => a.start - b.start);
}
