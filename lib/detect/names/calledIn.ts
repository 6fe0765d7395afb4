/** Which short texts of a page are people's names, and whom a label before them says they are. */
import type { Candidate } from '../contact.ts';
import type { PageReading } from '../pageReading.ts';
import { fieldLabel, labelAndValue } from '../rank/fieldLabel.ts';
import type { FieldLabel } from '../rank/fieldWords.ts';
import { mapInSteps, type Steps } from '../rank/inSteps.ts';
import { isBeside, isControl, ofMany } from '../rank/labelOf.ts';
import { nameOfPrimary } from '../rank/primariesIn.ts';
import type { Skeleton } from '../rank/surroundingsOf.ts';
import { isDayWord } from './dayWords.ts';
import { labelElementsInSteps } from './labelElements.ts';
import { personName } from './personName.ts';

export interface Called {
  readonly name: string;
  /** What the label before it, or the markup around it, says of the person: `To`, `Owner`. */
  readonly of: FieldLabel | null;
}

/** What stands under these is a thing's name, or a date. */
const neverPeople: ReadonlySet<FieldLabel> = new Set(['company', 'subject', 'date', 'message']);
/** Who stands under one of these is that, and has no part in the fields around it. */
const others: ReadonlySet<FieldLabel> = new Set(['to', 'copy', 'owner', 'account']);

/** One for each short text; null where it is nobody's name. */
export function* calledInSteps(
  { texts }: Pick<PageReading, 'texts'>,
  candidates: readonly Candidate[],
  skeleton: Skeleton,
): Steps<(Called | null)[]> {
  const labels = yield* mapInSteps(texts, ({ text, at }) =>
    isControl(at, skeleton) ? null : fieldLabel(text),
  );
  const isLabelElement = yield* labelElementsInSteps(texts, labels, candidates, skeleton.elements);
  let last: { readonly label: FieldLabel; readonly at: number } | null = null;
  return yield* mapInSteps(texts, ({ text, at }, index): Called | null => {
    const label = labels[index] ?? null;
    if (label) last = { label, at };
    if (label) return null;
    const said = last && isBeside(last, at, skeleton) ? last.label : null;
    if (last && !ofMany.has(last.label)) last = null;
    // `Sales / Sam Hill`: the team before whoever has it.
    const whole = said === 'owner' ? (text.split(/\s*\/\s*/).at(-1) ?? text) : text;
    const called = isLabelElement(at) ? null : calledBy(whole);
    if (called === null) return null;
    const of = called.of ?? skeleton.around[at]?.part ?? said;
    return of && neverPeople.has(of) ? null : { ...called, of };
  });
}

/** Whether a name near an address may be its owner's, by what both are said to be. */
export function mayOwn({ of }: Called, label: FieldLabel | null): boolean {
  if (of === label) return true;
  return (of === null || !others.has(of)) && (label === null || !others.has(label));
}

/**
 * The name that a short text is, that it gives after a label (`Name: Jane Doe`, `Owner: Sam Hill`), or that it begins with (`Jane Doe 11:05`,
 * `Jane Doe · via chat`). `Jane Doe (Owner)` may own the company that she writes from.
 */
function calledBy(text: string): Called | null {
  const pair = labelAndValue(text);
  if (pair) {
    const of = others.has(pair.label) ? pair.label : null;
    return of || pair.label === 'name' || pair.label === 'from' ? named(pair.value, of) : null;
  }
  if (fieldLabel(text)) return null;
  const primary = nameOfPrimary(text);
  if (primary) return { name: primary, of: null };
  const [begun, after] = text.split(/\s+(?=[·|•–—(<\d]|via\s)/u, 2);
  const name = /^\d/.test(after ?? '') ? begun?.replace(lastOfSeveral, dayAway) : begun;
  const called = /^\p{L}+(?: \p{L}+)?: (.+)$/u.exec(text)?.[1];
  return named(called ?? text) ?? named(name);
}

/** A word after two others. */
const lastOfSeveral = /^(.+\s.+)\s(\S+)$/u;

function dayAway(all: string, name: string, last: string): string {
  return isDayWord(last) ? name : all;
}

function named(text: string | undefined, of: Called['of'] = null): Called | null {
  const name = personName(text);
  return name === null ? null : { name, of };
}
