/** The person's name beside an address: written with it, told by its elements, or standing near in the same row, card or message. */
import { maxLocalLength } from '../../identifier.ts';
import type { Candidate } from '../contact.ts';
import type { PageReading, ShortText } from '../pageReading.ts';
import { fieldLabel, labelAndValue } from '../rank/fieldLabel.ts';
import { itemsOfStep, mapInSteps, type Steps } from '../rank/inSteps.ts';
import type { Role } from '../rank/rolesOf.ts';
import { isWithin, type Skeleton } from '../rank/surroundingsOf.ts';
import { companyNames, looksNamed, plain, spellsWhole } from './looksNamed.ts';
import { personName } from './personName.ts';

const nameAttributes = ['data-name', 'name', 'title', 'aria-label'] as const;
/** What a screen reader says of these is what they are for, not who is in them. */
const container =
  /^(?:textbox|region|main|dialog|form|group|list|listbox|grid|table|search|navigation|log|tablist|tabpanel|section|ul|nav|aside|complementary|banner|header|body|html)$/;
const attributeClimb = 3;
const cardClimb = 3;
const maxBefore = 8;
const maxAfter = 3;

/** By short text: the name that it is, or null. */
type Called = readonly (string | null)[];

/** One for each candidate; null where nothing near is one person's name. A name that the address spells is taken before a nearer one. */
export function* namesInSteps(
  { texts }: Pick<PageReading, 'texts'>,
  candidates: readonly Candidate[],
  {
    roles,
    pageNames,
    skeleton,
  }: { roles: readonly Role[]; pageNames: readonly string[]; skeleton: Skeleton },
): Steps<(string | null)[]> {
  const called = yield* mapInSteps(texts, ({ text }) => nameIn(text));
  const spelling = yield* namesBySpelling([
    ...new Set([...pageNames, ...called.filter((name) => name !== null)]),
  ]);
  const isCompany = companyNames(candidates.flatMap(({ kind, text }) => (kind === 'email' ? [text] : [])));
  let next = 0;
  return yield* mapInSteps(candidates, (candidate, index) => {
    while (next < texts.length && (texts[next]?.after ?? 0) <= candidate.sighting) next += 1;
    const { kind, text, name: written } = candidate;
    if (written && (kind === 'phone' || candidate.headed || looksNamed(text, written))) return written;
    const told = shownInside(texts, called, next, candidate, skeleton) ?? attributeName(candidate, skeleton);
    const { before, after } = nearTexts(texts, called, next, candidate, skeleton);
    if (kind === 'email') {
      const near = [told, ...before, ...after].filter((name) => name !== null);
      const spelt = near.find((name) => looksNamed(text, name)) ?? spelling(text);
      if (spelt) return spelt;
    }
    const [first = null] = before.filter((name) => !isCompany(name));
    const [later = null] = after.filter((name) => !isCompany(name));
    const role = roles[index];
    const isField = role?.label === 'email' || role?.label === 'phone';
    return (
      written ??
      told ??
      first ??
      (isField ? role.formName : null) ??
      later ??
      (isField ? (pageNames[0] ?? null) : null)
    );
  });
}

/** So many letters of a name's word lead to it; so many names are tried for each, whatever the page holds. */
const beginning = 3;
const maxTried = 32;

/** Finds the name that an address spells as a whole, wherever on the page it stands. */
function* namesBySpelling(names: readonly string[]): Steps<(email: string) => string | null> {
  const byBeginning = new Map<string, { word: string; name: string }[]>();
  for (const [index, name] of names.entries()) {
    if (index % itemsOfStep === itemsOfStep - 1) yield;
    for (const word of plain(name).split(/[\s'’.-]+/)) {
      if (word.length < beginning) continue;
      const known = byBeginning.get(word.slice(0, beginning)) ?? [];
      if (known.length < maxTried) known.push({ word, name });
      byBeginning.set(word.slice(0, beginning), known);
    }
  }
  return (email) => {
    const local = plain(email.slice(0, email.indexOf('@'))).slice(0, maxLocalLength);
    for (let index = 0; index + beginning <= local.length; index += 1) {
      const tried = byBeginning.get(local.slice(index, index + beginning)) ?? [];
      const found = tried.find(({ word, name }) => local.startsWith(word, index) && spellsWhole(email, name));
      if (found) return found.name;
    }
    return null;
  };
}

/** The name that a short text is, that it gives after a label (`Name: Jane Doe`), or that it begins with (`Jane Doe 11:05`, `Jane Doe · via chat`). */
function nameIn(text: string): string | null {
  const pair = labelAndValue(text);
  if (pair) return pair.label === 'name' || pair.label === 'from' ? personName(pair.value) : null;
  if (fieldLabel(text)) return null;
  const called = /^\p{L}+(?: \p{L}+)?: (.+)$/u.exec(text)?.[1];
  return personName(called ?? text) ?? personName(text.split(/\s+(?=[·|•–—(<\d]|via\s)/u, 1)[0]);
}

/** `<span data-email="jane@acme.com">Jane Doe</span>` */
function shownInside(
  texts: readonly ShortText[],
  called: Called,
  next: number,
  { place, at }: Candidate,
  skeleton: Skeleton,
): string | null {
  if (place !== 'attribute') return null;
  return namesFrom(texts, called, { from: next, to: next + maxAfter, within: at }, skeleton)[0] ?? null;
}

/** The names that the texts of a stretch are, of those that stand in an element. */
function namesFrom(
  texts: readonly ShortText[],
  called: Called,
  { from, to, within }: { from: number; to: number; within: number },
  skeleton: Skeleton,
): string[] {
  const names: string[] = [];
  for (let index = Math.max(0, from); index < Math.min(to, texts.length); index += 1) {
    const name = called[index];
    if (name && isWithin(skeleton, texts[index]?.at ?? -1, within)) names.push(name);
  }
  return names;
}

function attributeName({ at }: Candidate, { elements }: Skeleton): string | null {
  let index = at;
  for (let climb = 0; climb < attributeClimb && index >= 0; climb += 1) {
    const { tag = '', attributes = {}, parent = -1 } = elements[index] ?? {};
    if (container.test(attributes.role ?? tag) || attributes.contenteditable !== undefined) return null;
    for (const attribute of nameAttributes) {
      const name = personName((attributes[attribute] ?? '').split(/[<(|,]/, 1)[0]);
      if (name) return name;
    }
    index = parent;
  }
  return null;
}

/** The names before and after a candidate in the same row or card, the nearest first; in a message only right beside it. */
function nearTexts(
  texts: readonly ShortText[],
  called: Called,
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
    return { before: [], after: calledBeside(texts, next, within, skeleton) };
  return {
    before: names(next - (isOwnCard ? maxBefore : 2), next).reverse(),
    after: isOwnCard ? names(next, next + maxAfter) : [],
  };
}

/** `+31 6 12345678 ~Eveline`: a chat tells what somebody calls themself right beside the number. */
function calledBeside(
  texts: readonly ShortText[],
  next: number,
  within: number,
  skeleton: Skeleton,
): string[] {
  return texts
    .slice(Math.max(0, next - 1), next + 1)
    .filter(({ text, at }) => text.startsWith('~') && isWithin(skeleton, at, within))
    .flatMap(({ text }) => personName(text) ?? []);
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
