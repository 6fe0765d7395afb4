/** The people that a page says it is about, in its title and its top headings, and the account that its title names. */
import type { PageReading, ShortText } from '../pageReading.ts';
import { filterInSteps, flatMapInSteps, mapInSteps, type Steps } from '../rank/inSteps.ts';
import type { PartOfPage } from '../rank/partOfPage.ts';
import type { Skeleton } from '../rank/surroundingsOf.ts';
import { personName } from './personName.ts';

const titleBreak = /\s+[|–—·•:»-]\s+|\s?[|·•»]\s?/u;
const email = /^\(?(\S+@\S+\.\S+?)\)?$/;
const maxClimb = 2;
const maxHeadClimb = 4;
/** One person is signed in, and maybe a second. */
const maxCornerNames = 4;
const maxNameWords = 5;
const maxKnown = 64;

export interface PageNames {
  /** Of the first part of the title, and of headings. */
  readonly names: readonly string[];
  /** Of the headings in side columns. */
  readonly asideNames: readonly string[];
  /** E-mails in the title after its first part: webmail writes `Subject - mara@lumen.example - Mail`. */
  readonly accounts: readonly string[];
  /** Names there: `Mail - Mara Visser - Outlook`. */
  readonly accountNames: readonly string[];
  /** Names in the corner that shows who is signed in. */
  readonly cornerNames: readonly string[];
}

/** `known`: whom the page names elsewhere, by themselves or with an address. */
export function* pageNamesInSteps(
  { title = '', texts }: Pick<PageReading, 'title' | 'texts'>,
  known: ReadonlySet<string>,
  skeleton: Skeleton,
): Steps<PageNames> {
  const spoken = [...known].slice(0, maxKnown);
  const namesIn = (all: readonly Pick<ShortText, 'text'>[]) => namesAmong(all, spoken);
  const [subject = '', ...rest] = title.split(titleBreak).map((part) => part.trim());
  const textsIn = (...parts: readonly PartOfPage[]) =>
    filterInSteps(texts, ({ at }) => parts.includes(skeleton.around[at]?.partOfPage ?? 'rest'));
  const headingsOf = (tag: string, among: readonly ShortText[]) =>
    filterInSteps(among, ({ at }) => isIn(at, [tag], skeleton));
  const headings = yield* filterInSteps(texts, ({ at }) => isTopHeading(at, skeleton));
  const named = yield* namesIn([{ text: subject }, ...headings]);
  // Where no heading of the first order names anybody, one of the second that does is what a pane is about.
  const seconds =
    named.length > 0 ? [] : yield* namesIn(yield* headingsOf('h2', yield* textsIn('main', 'rest')));
  const names = seconds.length === 1 ? seconds : named;
  const aside = yield* textsIn('aside');
  const asideHeadings: ShortText[] = [];
  for (const tag of ['h1', 'h2', 'h3', 'h4']) asideHeadings.push(...(yield* headingsOf(tag, aside)));
  const asideNames = yield* namesIn(asideHeadings);
  const account = yield* filterInSteps(texts, ({ at }) => skeleton.around[at]?.isAccount === true);
  const attributesOfAccount = yield* flatMapInSteps(skeleton.elements, ({ attributes }, at) =>
    skeleton.around[at]?.isAccount ? [attributes['aria-label'] ?? '', attributes.title ?? ''] : [],
  );
  const corner = [...account.map(({ text }) => text), ...attributesOfAccount];
  return {
    names,
    asideNames,
    accounts: rest.flatMap((part) => email.exec(part)?.[1]?.toLowerCase() ?? []),
    accountNames: rest.flatMap((part) => personName(part) ?? []).filter((name) => !names.includes(name)),
    cornerNames: [...new Set(corner.flatMap((text) => nameAtEnd(text) ?? []))].slice(0, maxCornerNames),
  };
}

function* namesAmong(all: readonly Pick<ShortText, 'text'>[], known: readonly string[]): Steps<string[]> {
  const names = yield* mapInSteps(all, ({ text }) => {
    const within = known.filter((name) => holdsWords(text, name));
    // What it says around a name that stands elsewhere is no part of it: `Wardrobe, Jane Doe`.
    return within.length === 1 && within[0] ? within[0] : personName(text.replace(/\s\(.*\)$/, ''));
  });
  return [...new Set(names.filter((name) => name !== null))];
}

function holdsWords(text: string, words: string): boolean {
  const at = text.indexOf(words);
  return (
    at >= 0 && !/\p{L}$/u.test(text.slice(0, at)) && !/^[\p{L}\p{M}]/u.test(text.slice(at + words.length))
  );
}

/** `Account manager for Mara Visser`, `Účet Google: Mara Visser (mara@lumen.example)`. */
function nameAtEnd(text: string): string | null {
  const words =
    text
      .split(/[(\n]/, 1)[0]
      ?.trim()
      .split(/[\s:：]+/) ?? [];
  for (let count = Math.min(maxNameWords, words.length); count > 0; count -= 1) {
    const name = personName(words.slice(-count).join(' '));
    if (name) return name;
  }
  return null;
}

/** A page has one; in its menus it is the name of the product, or of the account. */
function isTopHeading(at: number, { elements, around }: Skeleton): boolean {
  const { partOfPage, isAccount } = around[at] ?? {};
  return partOfPage !== 'menu' && !isAccount && isIn(at, ['h1'], { elements });
}

/** Whether it stands in a heading of the first two orders, or in a head. */
export function isTitle(at: number, skeleton: Pick<Skeleton, 'elements'>): boolean {
  return isIn(at, ['h1', 'h2', 'header'], skeleton, maxHeadClimb);
}

function isIn(
  at: number,
  tags: readonly string[],
  { elements }: Pick<Skeleton, 'elements'>,
  steps = maxClimb,
): boolean {
  let index = at;
  for (let climb = 0; climb <= steps && index >= 0; climb += 1) {
    const { tag = '', parent = -1 } = elements[index] ?? {};
    if (tags.includes(tag)) return true;
    index = parent;
  }
  return false;
}
