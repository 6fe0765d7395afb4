/** Which elements of a page hold nothing but labels, also those whose words nobody listed: `Annual Revenue` beside `Email` and `Phone`. */
import type { Candidate } from '../contact.ts';
import type { PageElement, ShortText } from '../pageReading.ts';
import type { FieldLabel } from '../rank/fieldWords.ts';
import { itemsOfStep, type Steps } from '../rank/inSteps.ts';
import { looksNamed } from './looksNamed.ts';
import { personName } from './personName.ts';

/** Labels of so many fields make a kind of element one for labels. */
const few = 2;
/** So many names are held against so many addresses, whatever the page holds. */
const maxNames = 32;
const maxEmails = 200;
const forLabels = /^(?:th|dt|label)$/;

/**
 * Says of an element whether it is of a kind that labels stand in on this page, and neither addresses nor people who have one. `labels`: of
 * each text what it labels.
 */
export function* labelElementsInSteps(
  texts: readonly ShortText[],
  labels: readonly (FieldLabel | null)[],
  candidates: readonly Candidate[],
  elements: readonly PageElement[],
): Steps<(at: number) => boolean> {
  /** Empty for an element that nothing tells from others. */
  const kindOf = (at: number): string => {
    const { tag = '', attributes: { class: name = '' } = {}, parent = -1 } = elements[at] ?? {};
    if (name === '' && !forLabels.test(tag)) return '';
    const { tag: outer = '', attributes: { class: around = '' } = {} } = elements[parent] ?? {};
    return `${outer} ${around},${tag} ${name}`;
  };
  const kinds = new Map<string, Set<FieldLabel>>();
  for (const [index, { at }] of texts.entries()) {
    if (index % itemsOfStep === itemsOfStep - 1) yield;
    const label = labels[index];
    const kind = label ? kindOf(at) : '';
    if (label && kind !== '') kinds.set(kind, (kinds.get(kind) ?? new Set()).add(label));
  }
  for (const [kind, different] of kinds) if (different.size < few) kinds.delete(kind);
  if (kinds.size === 0) return () => false;
  for (const [index, { at }] of candidates.entries()) {
    if (index % itemsOfStep === itemsOfStep - 1) yield;
    kinds.delete(kindOf(at));
    kinds.delete(kindOf(elements[at]?.parent ?? -1));
  }
  const emails = candidates.filter(({ kind }) => kind === 'email').slice(0, maxEmails);
  let names = 0;
  for (const [index, { text, at }] of texts.entries()) {
    if (index % itemsOfStep === itemsOfStep - 1) yield;
    const kind = kindOf(at);
    const name = kinds.has(kind) && !labels[index] && names < maxNames ? personName(text) : null;
    if (name === null) continue;
    names += 1;
    // What comes after `Name` is a value, whatever it looks like.
    if (labels[index - 1] === 'name' || emails.some((email) => looksNamed(email.text, name)))
      kinds.delete(kind);
  }
  return (at) => kinds.has(kindOf(at));
}
