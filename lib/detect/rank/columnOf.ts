/** Whom a side column is about, as CRMs and help desks show the person of what is open beside it. */
import type { Candidate } from '../contact.ts';
import type { Called } from '../names/calledIn.ts';
import type { PageReading } from '../pageReading.ts';
import type { Role } from './rolesOf.ts';
import type { Skeleton } from './surroundingsOf.ts';

interface OfPage {
  readonly texts: PageReading['texts'];
  readonly called: readonly (Called | null)[];
  /** Names in the headings of side columns. */
  readonly asideNames: readonly string[];
  readonly around: Skeleton['around'];
}

/**
 * Says it of a candidate with its name. A column is about whom its only heading names, or about the one person whose e-mail it shows: if it has a
 * label there, and nobody's has one beside it; or if the page beside it tells of whoever has that name.
 */
export function columnOf(
  candidates: readonly Candidate[],
  roles: readonly Role[],
  names: readonly (string | null)[],
  { texts, called, asideNames, around }: OfPage,
): (candidate: Candidate, name: string | null) => boolean {
  const partAt = (at: number) => around[at]?.partOfPage ?? 'rest';
  const emails = candidates.flatMap(({ kind, text, at, visible }, index) => {
    const { label = null, isQuoted = false, isSignature = false } = roles[index] ?? {};
    const isOther = label !== 'email' && label !== null;
    if (kind !== 'email' || !visible || isQuoted || isSignature || isOther || partAt(at) === 'menu')
      return [];
    return [
      { email: text.toLowerCase(), name: names[index] ?? null, label, isAside: partAt(at) === 'aside' },
    ];
  });
  /** The one whose e-mail all of these are, in the column. */
  const oneOf = (some: typeof emails) =>
    some[0] && some.every(({ email, isAside }) => isAside && email === some[0]?.email) ? some[0] : undefined;
  const isTold = ({ name }: (typeof emails)[number]) =>
    name !== null &&
    called.some((one, index) => one?.name === name && partAt(texts[index]?.at ?? -1) !== 'aside');
  const shown = oneOf(emails.filter(({ isAside }) => isAside));
  const one =
    oneOf(emails.filter(({ label }) => label !== null)) ?? (shown && isTold(shown) ? shown : undefined);
  const person = (asideNames.length === 1 ? asideNames[0] : one?.name) ?? null;
  return ({ at, kind, text }, name) => {
    if (partAt(at) !== 'aside') return false;
    if (text.toLowerCase() === one?.email) return true;
    // A number that nothing gives a name is of whom the column is about.
    return person !== null && (name === person || (name === null && kind === 'phone'));
  };
}
