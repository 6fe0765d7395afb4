/** The names that the addresses of a page spell. */
import { maxLocalLength } from '../../identifier.ts';
import type { Candidate } from '../contact.ts';
import { itemsOfStep, mapInSteps, type Steps } from '../rank/inSteps.ts';
import { looksNamed, plain, spellsWhole } from './looksNamed.ts';
import { sounds } from './romanised.ts';

/** So many letters of a name's word lead to it; so many names are tried for each, whatever the page holds. */
const beginning = 3;
const maxTried = 32;

/** Finds the name that an address spells as a whole, wherever on the page it stands. */
export function* namesBySpelling(names: readonly string[]): Steps<(email: string) => string | null> {
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
  /** Each is asked for twice. */
  const found = new Map<string, string | null>();
  const find = (email: string): string | null => {
    const written = plain(email.slice(0, email.indexOf('@'))).slice(0, maxLocalLength);
    for (const local of new Set([written, sounds(written)])) {
      for (let index = 0; index + beginning <= local.length; index += 1) {
        const tried = byBeginning.get(local.slice(index, index + beginning)) ?? [];
        const spelt = tried.find(
          ({ word, name }) => local.startsWith(word, index) && spellsWhole(email, name),
        );
        if (spelt) return spelt.name;
      }
    }
    return null;
  };
  return (email) => {
    const known = found.get(email);
    if (known !== undefined) return known;
    const name = find(email);
    found.set(email, name);
    return name;
  };
}

/** The names that an address of the page spells, or that stand right before one that does. */
export function* peopleInSteps(
  emails: readonly Candidate[],
  spelling: (email: string) => string | null,
): Steps<ReadonlySet<string>> {
  const names = yield* mapInSteps(emails, ({ text, name }) =>
    name && looksNamed(text, name) ? name : spelling(text),
  );
  return new Set(names.filter((name) => name !== null));
}
