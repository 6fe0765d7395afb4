/** Which label an address has, in its own words, by its field or its markup, or beside it on the page. */
import type { Candidate } from './contact.ts';
import { fieldLabel, labelBefore } from './fieldLabel.ts';
import type { FieldLabel } from './fieldWords.ts';
import { isWithin, type Skeleton } from './surroundingsOf.ts';

const maxLabelClimb = 3;
const control = /^(?:button|a|link|tab|menuitem|option|switch|checkbox|radio)$/;

/** What a button, a tab or a link says is what it does: `E-mail` there labels nothing. */
export function isControl(at: number, { elements }: Skeleton): boolean {
  let index = at;
  for (let climb = 0; climb < maxLabelClimb && index >= 0; climb += 1) {
    const { tag = '', attributes = {}, parent = -1 } = elements[index] ?? {};
    if (control.test(attributes.role ?? tag)) return true;
    index = parent;
  }
  return false;
}

export interface LabelText {
  readonly label: FieldLabel;
  readonly at: number;
}

/** What the words in the same block say, else what the page calls the field, else the markup, else a label that stands right beside. */
export function labelOf(
  { before, label, place, kind, at }: Candidate,
  lastLabel: LabelText | null,
  skeleton: Skeleton,
): FieldLabel | null {
  const own = labelBefore(before) ?? (place === 'field' ? fieldLabel(label) : null);
  const beside = lastLabel && isBeside(lastLabel, at, skeleton) ? lastLabel.label : null;
  const said = own ?? skeleton.around[at]?.part ?? beside;
  if (kind === 'email') return said === 'phone' ? null : said;
  return said === 'email' ? null : said;
}

/** Within a few steps around the label, and in the same row where either stands in one. */
function isBeside({ at: label }: LabelText, at: number, skeleton: Skeleton): boolean {
  const { elements, around } = skeleton;
  const row = around[label]?.row ?? -1;
  if (row >= 0 && !isWithin(skeleton, at, row)) return false;
  let outer = label;
  for (let climb = 0; climb < maxLabelClimb && outer >= 0; climb += 1) {
    outer = elements[outer]?.parent ?? -1;
    if (isWithin(skeleton, at, outer))
      return elements[outer]?.tag !== 'body' && elements[outer]?.tag !== 'main';
  }
  return false;
}
