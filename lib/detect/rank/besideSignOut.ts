/** Who may sign out of the page: whose address stands in one panel with the words for it is signed in. */
import type { PageReading } from '../pageReading.ts';
import { signOut } from './accountWords.ts';
import { firstFrom } from './firstFrom.ts';
import type { Standing } from './standingsOf.ts';
import { isWithin, type Skeleton } from './surroundingsOf.ts';

const maxClimb = 4;
const everything = /^(?:html|body|main)$/;

/**
 * The addresses, in lower case: the only one in sight in the smallest element around the words that holds any. In the main part of a page, in its
 * rows and in a message these are words like others.
 */
export function besideSignOut(
  emails: readonly Standing[],
  texts: PageReading['texts'],
  skeleton: Skeleton,
): ReadonlySet<string> {
  const beside = new Set<string>();
  for (const { text, at } of texts) {
    if (!signOut.test(text.trim()) || skeleton.around[at]?.partOfPage === 'main') continue;
    const [one, another] = addressesAround(at, emails, skeleton);
    if (one !== undefined && another === undefined) beside.add(one);
  }
  return beside;
}

function addressesAround(at: number, emails: readonly Standing[], skeleton: Skeleton): readonly string[] {
  let outer = at;
  for (let climb = 0; climb < maxClimb; climb += 1) {
    outer = skeleton.elements[outer]?.parent ?? -1;
    if (outer < 0 || everything.test(skeleton.elements[outer]?.tag ?? '')) return [];
    const held = addressesIn(outer, emails, skeleton);
    if (held.size > 0) return [...held];
  }
  return [];
}

/** Two of them, where there are more. */
function addressesIn(outer: number, emails: readonly Standing[], skeleton: Skeleton): ReadonlySet<string> {
  const held = new Set<string>();
  const first = firstFrom(outer, emails.length, (index) => emails[index]?.candidate.at);
  for (const { candidate, isListed, role } of emails.slice(first)) {
    if (held.size > 1 || !isWithin(skeleton, candidate.at, outer)) break;
    if (candidate.visible && !isListed && role.label === null) held.add(candidate.text.toLowerCase());
  }
  return held;
}
