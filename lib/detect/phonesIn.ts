/** The valid phones in one phone-like stretch: mostly one, sometimes two side by side with nothing but a space between. */
import { type Phone, parsePhone } from '../phone.ts';

export interface WrittenPhone extends Phone {
  readonly text: string;
}

/** No two numbers of the shortest usual length have fewer digits together. */
const minDigitsOfTwo = 14;

/**
 * The phones that make up the whole text, by the first region in which it is valid; empty when some of it is left over.
 * Half a number is never taken for one.
 */
export function phonesIn(text: string, regions: readonly string[]): WrittenPhone[] {
  const key = `${regions.join()} ${text}`;
  const known = judged.get(key);
  if (known) return known;
  const phones = judge(text, regions);
  if (judged.size >= maxJudged) judged.clear();
  judged.set(key, phones);
  return phones;
}

/** The same numbers stand again and again on a page, and in the quotations of a mail. */
const judged = new Map<string, WrittenPhone[]>();
const maxJudged = 2_000;

function judge(text: string, regions: readonly string[]): WrittenPhone[] {
  const tries = regions.length > 0 ? regions : [undefined];
  for (const region of tries) {
    const phone = parsePhone(text, region);
    if (phone) return [{ ...phone, text }];
  }
  if ((text.match(/\p{Nd}/gu)?.length ?? 0) < minDigitsOfTwo) return [];
  for (const region of tries) {
    const two = twoIn(text, region);
    if (two.length > 0) return two;
  }
  return [];
}

function twoIn(text: string, region: string | undefined): WrittenPhone[] {
  for (const space of text.matchAll(/[\s,;/]+/g)) {
    const parts = [text.slice(0, space.index), text.slice(space.index + space[0].length)];
    const phones = parts.flatMap((part) => {
      const phone = parsePhone(part, region);
      return phone ? [{ ...phone, text: part }] : [];
    });
    if (phones.length === parts.length) return phones;
  }
  return [];
}
