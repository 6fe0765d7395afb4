/** The person's name beside an address: written with it, told by its elements, or standing near in the same row, card or message. */
import type { Candidate } from '../contact.ts';
import type { PageReading, ShortText } from '../pageReading.ts';
import { mapInSteps, type Steps } from '../rank/inSteps.ts';
import type { Role } from '../rank/rolesOf.ts';
import { isWithin, type Skeleton } from '../rank/surroundingsOf.ts';
import { attributeName } from './attributeName.ts';
import { type Called, mayOwn } from './calledIn.ts';
import { companyNames, looksNamed } from './looksNamed.ts';
import { namesBySpelling, peopleInSteps } from './namesBySpelling.ts';
import { isTitle } from './pageNames.ts';
import { personName } from './personName.ts';

const cardClimb = 3;
const headingClimb = 2;
const maxBefore = 8;
const maxAfter = 3;

/** One for each candidate; null where nothing near is one person's name. A name that the address spells is taken before a nearer one. */
export function* namesInSteps(
  { texts }: Pick<PageReading, 'texts'>,
  candidates: readonly Candidate[],
  {
    roles,
    called,
    pageNames,
    customers,
    skeleton,
  }: {
    roles: readonly Role[];
    /** Of each text whose name it is. */
    called: readonly (Called | null)[];
    pageNames: readonly string[];
    /** Whom a word for the customer names. */
    customers: readonly string[];
    skeleton: Skeleton;
  },
): Steps<(string | null)[]> {
  const spelling = yield* namesBySpelling([
    ...new Set([...pageNames, ...called.flatMap((one) => one?.name ?? [])]),
  ]);
  const emails = candidates.filter(({ kind }) => kind === 'email');
  const isCompany = companyNames(emails.map(({ text }) => text));
  // A title may begin with what the work is, and look like a name, `Keuken Janssen`, or with the company that it is for.
  const ofPeople = pageNames.filter(
    (name) => !isCompany(name) || emails.some(({ text }) => looksNamed(text, name)),
  );
  const [ofAll = null] = pageNames.length > 0 && customers.length === 1 ? customers : ofPeople;
  const people = yield* peopleInSteps(emails, spelling);
  let next = 0;
  return yield* mapInSteps(candidates, (candidate, index) => {
    while (next < texts.length && (texts[next]?.after ?? 0) <= candidate.sighting) next += 1;
    const { kind, text } = candidate;
    const isEmail = kind === 'email';
    const role = roles[index];
    const written = candidate.name && (isEmail || !isCompany(candidate.name)) ? candidate.name : undefined;
    if (candidate.isAnothers) return written ?? (isEmail ? spelling(text) : null);
    const isOfPerson = role?.isSignature === true && !isEmail;
    // In a signature the company may stand on the number's own line.
    if (
      written &&
      (isEmail ? candidate.headed || looksNamed(text, written) : !isOfPerson || people.has(written))
    )
      return written;
    const near = nearTexts(texts, called, next, candidate, skeleton);
    const told = shownInside(texts, called, next, candidate, skeleton) ?? attributeName(candidate, skeleton);
    if (isEmail) {
      const spelt = [told, ...[...near.before, ...near.after].map(({ name }) => name)].find(
        (name) => name !== null && looksNamed(text, name),
      );
      if (spelt) return spelt;
      const whole = spelling(text);
      if (whole) return whole;
    }
    const first = (names: readonly Called[]) =>
      names.find((one) => mayOwn(one, role?.label ?? null) && !isCompany(one.name))?.name;
    // Among the lines of a signature or an address the place may look like a name, too.
    const signed =
      isOfPerson || (near.isBlock && !isEmail)
        ? near.before.find((one) => people.has(one.name) && mayOwn(one, null))?.name
        : undefined;
    const isField = role?.label === 'email' || role?.label === 'phone';
    const under = isEmail ? null : headingAbove(texts[next - 1], candidate, pageNames, skeleton);
    const ofRecord = isField ? (role.formName ?? null) : null;
    const ofPage = isField && !isOfPerson ? ofAll : null;
    return (
      signed ?? written ?? told ?? first(near.before) ?? ofRecord ?? first(near.after) ?? under ?? ofPage
    );
  });
}

/** `<h1>Jane Doe</h1><div>06 12345678</div>`: what stands by itself right under a heading is of whom it names. */
function headingAbove(
  above: ShortText | undefined,
  { at, before, after, sighting }: Candidate,
  pageNames: readonly string[],
  skeleton: Skeleton,
): string | null {
  const isRightAbove = above?.after === sighting && isTitle(above.at, skeleton);
  const name = isRightAbove ? personName(above.text) : null;
  if (!above || name === null || !pageNames.includes(name) || `${before}${after}`.trim() !== '') return null;
  let around = above.at;
  for (let climb = 0; climb < headingClimb; climb += 1) around = skeleton.elements[around]?.parent ?? around;
  return isWithin(skeleton, at, around) ? name : null;
}

/** `<span data-email="jane@acme.com">Jane Doe</span>` */
function shownInside(
  texts: readonly ShortText[],
  called: readonly (Called | null)[],
  next: number,
  { place, at }: Candidate,
  skeleton: Skeleton,
): string | null {
  if (place !== 'attribute') return null;
  return namesFrom(texts, called, { from: next, to: next + maxAfter, within: at }, skeleton)[0]?.name ?? null;
}

/** The names that the texts of a stretch are, of those that stand in an element. */
function namesFrom(
  texts: readonly ShortText[],
  called: readonly (Called | null)[],
  { from, to, within }: { from: number; to: number; within: number },
  skeleton: Skeleton,
): Called[] {
  const names: Called[] = [];
  for (let index = Math.max(0, from); index < Math.min(to, texts.length); index += 1) {
    const name = called[index];
    if (name && isWithin(skeleton, texts[index]?.at ?? -1, within)) names.push(name);
  }
  return names;
}

/**
 * The names before and after a candidate in the same row or card, the nearest first; in a message only right beside it. A block of lines that
 * begins with a name is a card of its own, whatever stands beside it in the row.
 */
function nearTexts(
  texts: readonly ShortText[],
  called: readonly (Called | null)[],
  next: number,
  { at, kind }: Candidate,
  skeleton: Skeleton,
) {
  const { row = -1, card = -1, scope = -1 } = skeleton.around[at] ?? {};
  const nearest = Math.max(row, card);
  const isOwnCard = nearest >= 0 && nearest !== scope;
  const within = isOwnCard ? nearest : outwards(at, skeleton);
  const names = (from: number, to: number) => namesFrom(texts, called, { from, to, within }, skeleton);
  if (kind === 'phone' && !isOwnCard)
    return { before: [], after: calledBeside(texts, next, within, skeleton), isBlock: false };
  const inBlock = namesFrom(texts, called, { from: next - maxBefore, to: next, within: at }, skeleton);
  if (isOwnCard && inBlock.length > 0) return { before: inBlock.reverse(), after: [], isBlock: true };
  return {
    before: names(next - (isOwnCard ? maxBefore : 2), next).reverse(),
    after: isOwnCard ? names(next, next + maxAfter) : [],
    isBlock: false,
  };
}

/** `+31 6 12345678 ~Eveline`: a chat tells what somebody calls themself right beside the number. */
function calledBeside(
  texts: readonly ShortText[],
  next: number,
  within: number,
  skeleton: Skeleton,
): Called[] {
  return texts
    .slice(Math.max(0, next - 1), next + 1)
    .filter(({ text, at }) => text.startsWith('~') && isWithin(skeleton, at, within))
    .flatMap(({ text }) => personName(text) ?? [])
    .map((name) => ({ name, of: null }));
}

function outwards(at: number, { elements }: Skeleton): number {
  let index = at;
  for (let climb = 0; climb < cardClimb; climb += 1) {
    const parent = elements[index]?.parent ?? -1;
    if (parent < 0 || /^(?:body|html|main)$/.test(elements[parent]?.tag ?? '')) break;
    index = parent;
  }
  return index;
}
