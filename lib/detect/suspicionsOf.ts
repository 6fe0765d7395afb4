/** Why an address is doubtful by its letters alone (docs/security.md T6). */
import type { Identifier } from '../identifier.ts';
import type { Suspicion } from './contact.ts';

/** Empty for an address like most. Letters of two alphabets: no spelling needs that, an imitation does (UTS 39 section 5.1, simplified). */
export function suspicionsOf({ value }: Identifier): Suspicion[] {
  const isMixed =
    /\p{Script=Latin}/u.test(value) &&
    /[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}\p{Script=Cherokee}]/u.test(value);
  return isMixed ? ['mixed-script'] : [];
}
