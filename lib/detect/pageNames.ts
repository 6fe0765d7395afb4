/** The people that a page says it is about, in its title and its top headings, and the account that its title names. */
import type { PageReading } from './pageReading.ts';
import { personName } from './personName.ts';

const titleBreak = /\s[|–—·•:»-]\s|\s?[|·•»]\s?/u;
const account = /^\(?\S+@\S+\.\S+\)?$/;
const headingTag = /^h[12]$/;
const maxClimb = 2;

export interface PageNames {
  readonly names: readonly string[];
  /** E-mails in the title, after the first part: webmail writes `Subject - mara@lumen.example - Mail`. */
  readonly accounts: readonly string[];
}

export function pageNames({
  title = '',
  texts,
  elements,
}: Pick<PageReading, 'title' | 'texts' | 'elements'>): PageNames {
  const [subject = '', ...rest] = title.split(titleBreak).map((part) => part.trim());
  const headings = texts.filter(({ at }) => isHeading(elements, at)).map(({ text }) => text);
  const names = [subject, ...rest, ...headings].flatMap(
    (text) => personName(text.replace(/\s\(.*\)$/, '')) ?? [],
  );
  const accounts = rest
    .filter((part) => account.test(part))
    .map((part) => part.replace(/[()]/g, '').toLowerCase());
  return { names: [...new Set(names)], accounts };
}

function isHeading(elements: PageReading['elements'], at: number): boolean {
  let index = at;
  for (let climb = 0; climb <= maxClimb && index >= 0; climb += 1) {
    const { tag = '', parent = -1 } = elements[index] ?? {};
    if (headingTag.test(tag)) return true;
    index = parent;
  }
  return false;
}
