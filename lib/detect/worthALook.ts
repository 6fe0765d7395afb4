/** Chooses, of what was found in a page, what is worth asking the browser how it looks: whatever may be a valid contact. */

import { countryOfPhone } from '../phone/phoneCountry.ts';
import type { FoundText, PageFinds } from './pageReading.ts';
import { foundIn } from './rank/candidatesOf.ts';
import { finish, itemsOfStep, type Steps } from './rank/inSteps.ts';
import { regionOfLanguage } from './rank/regionOfLanguage.ts';
import { countryOfEmail } from './rank/regionsOf.ts';
import { columnKind } from './text/columnKind.ts';
import type { FoundText as FoundInText } from './text/findInText.ts';
import { identifiersIn } from './text/identifiersIn.ts';
import type { NumberLabel } from './text/labelReading.ts';
import { thingsAmong } from './text/thingsAmong.ts';

type Told = Pick<PageFinds, 'texts' | 'unclear' | 'language'>;

interface WorthOptions {
  /** Where phones without country code belong (ISO 3166 alpha-2), before the page's own hints. */
  readonly region?: string | undefined;
}

/** On a page with people of more countries any digits are a phone in one of them. */
const maxRegions = 8;

/**
 * The numbers of the places, in page order. It leaves out only what is no contact whatever the page looks like: where an element ends
 * inside of what was found, or words before it may be hidden, only styles could tell.
 */
export function worthALook(finds: Told, options: WorthOptions): number[] {
  return finish(worthALookInSteps(finds, options));
}

/** The same, for where others wait for their turn. */
export function* worthALookInSteps(
  { texts, unclear, language }: Told,
  { region }: WorthOptions,
): Steps<number[]> {
  const told = [region, regionOfLanguage(language)].filter((one) => one !== undefined);
  const nearby = new Set<string>();
  const readings: Reading[] = [];
  const isOfThings = cellsOfThings(texts);
  for (const [index, one] of texts.entries()) {
    const reading = isOfThings(one) ? { whole: [] } : readingOf(one);
    readings.push(reading);
    for (const { kind, text } of [...reading.whole, ...(reading.alone ?? [])]) {
      const country = kind === 'email' ? countryOfEmail(text) : countryOfPhone(text)?.country;
      if (country) nearby.add(country);
    }
    if (index % itemsOfStep === itemsOfStep - 1) yield;
  }
  const all = [...new Set([...told, ...nearby])];
  const isValid = (one: FoundInText, regions: readonly string[]) =>
    one.kind === 'email' || regions.length > maxRegions || identifiersIn(one, regions).length > 0;
  // By the country of somebody else on the page digits alone are no phone.
  const isValidAlone = (one: FoundInText) => isValid(one, /^[(+]?0|\+/.test(one.text) ? all : told);
  const chosen = new Set(unclear);
  for (const [index, one] of texts.entries()) {
    const { isUnclear = false, whole = [], alone } = readings[index] ?? {};
    const isWorth =
      isUnclear || whole.some((found) => isValid(found, all)) || (alone ?? aloneIn(one)).some(isValidAlone);
    if (isWorth) chosen.add(one.of);
    if (index % itemsOfStep === itemsOfStep - 1) yield;
  }
  return [...chosen].sort((a, b) => a - b);
}

interface Reading {
  /** An element ends inside of what was found. */
  readonly isUnclear?: boolean;
  /** What stands there with the words around it; and without them, if elements end between and it is known already. */
  readonly whole: readonly FoundInText[];
  readonly alone?: readonly FoundInText[];
}

/** Says of a text whether it stands in a column of things, by its head. */
function cellsOfThings(texts: readonly FoundText[]): (one: FoundText) => boolean {
  const kinds = new Map<string, NumberLabel>();
  const kindOf = ({ head = '' }: FoundText): NumberLabel => {
    if (!kinds.has(head)) kinds.set(head, columnKind(head));
    return kinds.get(head) ?? null;
  };
  const writtenIn = ({ text, start, end }: FoundText) => text.slice(start, end);
  const isThing = thingsAmong(texts.filter((one) => one.head && kindOf(one) === 'phone').map(writtenIn));
  return (one) => !!one.head && !one.text.includes('+') && isThing(kindOf(one), writtenIn(one));
}

function readingOf(one: FoundText): Reading {
  const { text, start, end, seams } = one;
  if (seams.some((seam) => seam > start && seam < end)) return { isUnclear: true, whole: [] };
  const whole = foundAt(text, start, end);
  // With the words around it most is a contact, or something that is none without them either.
  return whole.length > 0 ? { whole } : { whole, alone: aloneIn(one) };
}

function aloneIn({ text, start, end, seams }: FoundText): FoundInText[] {
  const from = seams.findLast((seam) => seam <= start) ?? 0;
  const to = seams.find((seam) => seam >= end) ?? text.length;
  if (from === 0 && to === text.length) return [];
  return foundAt(text.slice(from, to), start - from, end - from);
}

/** White space as it is rendered, and as written, since a style may keep its line breaks. */
function foundAt(text: string, start: number, end: number): FoundInText[] {
  const found = foundIn({ text, start, end });
  if (!/\s\s|[\n\t]/.test(text)) return found;
  const [before, inside, after] = [text.slice(0, start), text.slice(start, end), text.slice(end)].map(
    (part) => part.replace(/\s+/g, ' '),
  ) as [string, string, string];
  const shown = { text: before + inside + after, start: before.length, end: before.length + inside.length };
  return [...found, ...foundIn(shown)];
}
