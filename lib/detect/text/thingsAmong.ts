/** Which numbers with labels are numbers for things, as seen beside the phones of the same table or record. */
import type { NumberLabel } from './labelReading.ts';

/**
 * Says it of a number by its label and as it is written; `phones` are those that are called so, as they are written. Bare digits under
 * `Badge no.` beside `Mobile` are one, too, where those are never bare: nobody writes the phones of one table in two ways, a field each.
 */
export function thingsAmong(phones: readonly string[]): (label: NumberLabel, written: string) => boolean {
  const areSetApart = phones.length > 0 && !phones.some(isBare);
  return (label, written) =>
    label === 'thing' || (label === 'perhaps thing' && areSetApart && isBare(written));
}

function isBare(written: string): boolean {
  return /^\d+$/.test(written.trim());
}
