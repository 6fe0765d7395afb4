/** Tells whether a contact is one that a page must not give. */
import type { Ranked } from '../bench/detect/page.ts';

/** `never`: e-mails and names, of which no part may be a contact's; or numbers, whose digits no phone may hold. */
export function isForbidden({ kind, value, name = '' }: Ranked, never: readonly string[]): boolean {
  return never.some((one) => {
    const digits = one.replace(/\D/g, '').replace(/^0+/, '');
    if (/^[\d\s.,:/+()-]+$/.test(one)) return kind === 'phone' && value.includes(digits);
    return `${value}\n${name}`.toLowerCase().includes(one.toLowerCase());
  });
}
