/** Whom a message is from, as programs show it that leave the brackets around the address away. */
import type { Candidate } from '../contact.ts';
import { looksNamed } from '../names/looksNamed.ts';
import { personName } from '../names/personName.ts';
import type { ShortText } from '../pageReading.ts';
import { firstFrom } from './firstFrom.ts';
import { isBeside } from './labelOf.ts';
import type { Role } from './rolesOf.ts';
import { isWithin, type Skeleton } from './surroundingsOf.ts';

type RoleSoFar = Pick<Role, 'label' | 'isQuoted' | 'isSignature'> & { readonly scope: number };

/**
 * `Jane Doe jane@acme.com`, or her name alone in an element that keeps the address that spells it, and in the next line whom it is to: the head of
 * a message, as programs that leave the brackets away have it.
 */
export function isUnbracketedHead(
  index: number,
  candidates: readonly Candidate[],
  roles: readonly RoleSoFar[],
  texts: readonly ShortText[],
  skeleton: Skeleton,
): boolean {
  const [one, next] = [candidates[index], candidates[index + 1]];
  const [of, ofNext] = [roles[index], roles[index + 1]];
  if (!one || !next || one.kind !== 'email' || one.headed) return false;
  if (
    of?.label !== null ||
    of.isQuoted ||
    of.isSignature ||
    ofNext?.label !== 'to' ||
    ofNext.scope !== of.scope
  )
    return false;
  if (next.kind !== 'email' || next.text.toLowerCase() === one.text.toLowerCase()) return false;
  if (one.place === 'attribute')
    return showsItsName(one, texts, skeleton) && isBeside({ at: one.at }, next.at, skeleton);
  if (!one.visible || one.name === undefined) return false;
  const isAlone = !/[\p{L}\p{N}@]/u.test(one.before.replace(one.name, '')) && !next.before.includes(one.text);
  return isAlone && isBeside({ at: one.at }, next.at, skeleton);
}

function showsItsName(
  { at, sighting, text, isHolderVisible }: Candidate,
  texts: readonly ShortText[],
  skeleton: Skeleton,
): boolean {
  const inside = texts[firstFrom(sighting + 1, texts.length, (index) => texts[index]?.after)];
  const name =
    isHolderVisible && inside && isWithin(skeleton, inside.at, at) ? personName(inside.text) : null;
  return name !== null && looksNamed(text, name);
}
