/** Which short texts of a page are people's names, and whom a label before them says they are. */
import type { Candidate } from '../contact.ts';
import type { PageReading } from '../pageReading.ts';
import { fieldLabel, labelAndValue } from '../rank/fieldLabel.ts';
import type { FieldLabel } from '../rank/fieldWords.ts';
import { mapInSteps, type Steps } from '../rank/inSteps.ts';
import { isBeside, isControl, ofMany } from '../rank/labelOf.ts';
import { nameOfPrimary } from '../rank/primariesIn.ts';
import type { Skeleton } from '../rank/surroundingsOf.ts';
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
    const name = isLabelElement(at) ? null : nameIn(text);
    if (name === null) return null;
    const of = skeleton.around[at]?.part ?? said;
    return of && neverPeople.has(of) ? null : { name, of };
  });
}

/** Whether a name near an address may be its owner's, by what both are said to be. */
export function mayOwn({ of }: Called, label: FieldLabel | null): boolean {
  if (of === label) return true;
  return (of === null || !others.has(of)) && (label === null || !others.has(label));
}

/** The name that a short text is, that it gives after a label (`Name: Jane Doe`), or that it begins with (`Jane Doe 11:05`, `Jane Doe · via chat`). */
function nameIn(text: string): string | null {
  const pair = labelAndValue(text);
  if (pair) return pair.label === 'name' || pair.label === 'from' ? personName(pair.value) : null;
  if (fieldLabel(text)) return null;
  const primary = nameOfPrimary(text);
  if (primary) return primary;
  const called = /^\p{L}+(?: \p{L}+)?: (.+)$/u.exec(text)?.[1];
  return personName(called ?? text) ?? personName(text.split(/\s+(?=[·|•–—(<\d]|via\s)/u, 1)[0]);
}
