/** The people that a page says it is about, in its title and its top headings, and the account that its title names. */
import type { PageReading } from '../pageReading.ts';
import type { Skeleton } from '../rank/surroundingsOf.ts';
import { personName } from './personName.ts';

const titleBreak = /\s+[|–—·•:»-]\s+|\s?[|·•»]\s?/u;
const email = /^\(?(\S+@\S+\.\S+?)\)?$/;
const maxClimb = 2;
/** One person is signed in, and maybe a second. */
const maxCornerNames = 4;

export interface PageNames {
  /** Of the first part of the title, and of headings. */
  readonly names: readonly string[];
  /** E-mails in the title after its first part: webmail writes `Subject - mara@lumen.example - Mail`. */
  readonly accounts: readonly string[];
  /** Names there: `Mail - Mara Visser - Outlook`. */
  readonly accountNames: readonly string[];
  /** Names in the corner that shows who is signed in. */
  readonly cornerNames: readonly string[];
}

export function pageNames(
  { title = '', texts }: Pick<PageReading, 'title' | 'texts'>,
  skeleton: Skeleton,
): PageNames {
  const [subject = '', ...rest] = title.split(titleBreak).map((part) => part.trim());
  const headings = texts.filter(({ at }) => isTopHeading(at, skeleton)).map(({ text }) => text);
  const names = [subject, ...headings].flatMap((text) => personName(text.replace(/\s\(.*\)$/, '')) ?? []);
  const corner = texts.filter(({ at }) => skeleton.around[at]?.isAccount);
  return {
    names: [...new Set(names)],
    accounts: rest.flatMap((part) => email.exec(part)?.[1]?.toLowerCase() ?? []),
    accountNames: rest.flatMap((part) => personName(part) ?? []).filter((name) => !names.includes(name)),
    cornerNames: corner.flatMap(({ text }) => personName(text) ?? []).slice(0, maxCornerNames),
  };
}

/** A page has one; in its menus it is the name of the product, or of the account. */
function isTopHeading(at: number, { elements, around }: Skeleton): boolean {
  const { partOfPage, isAccount } = around[at] ?? {};
  if (partOfPage === 'menu' || isAccount) return false;
  let index = at;
  for (let climb = 0; climb <= maxClimb && index >= 0; climb += 1) {
    const { tag = '', parent = -1 } = elements[index] ?? {};
    if (tag === 'h1') return true;
    index = parent;
  }
  return false;
}
