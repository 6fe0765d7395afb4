/** Which label an address has, in its own words, by its field or its markup, or beside it on the page. */
import type { Candidate } from '../contact.ts';
import { fieldLabel, labelBefore } from './fieldLabel.ts';
import type { FieldLabel } from './fieldWords.ts';
import { isWithin, type Skeleton } from './surroundingsOf.ts';

const maxLabelClimb = 3;
const inlineLabel = /^(?:label|span|b|strong|small|em)$/;
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
  /** It is the beginning of a line (`To Jane Doe`), and says nothing of what stands after the line. */
  readonly isInLine?: boolean;
  /** What it labels is shown there, too (`To: Jane Doe`), and only the elements of the line may keep her address. */
  readonly isFilled?: boolean;
  /** What it labels stands in this element. */
  within?: number;
  /** How many texts came after it, and the element of the first. */
  texts: number;
  textAt?: number;
  /** The first address that it was taken for. */
  labels?: string;
}

/** A label's value comes right after it, maybe with a name or a button before it. */
const maxTextsBetween = 2;

/** To whom a message goes, and who is in copy, may be many; all else is of one. */
export const ofMany: ReadonlySet<FieldLabel> = new Set(['to', 'copy']);
export const ofMessages: ReadonlySet<FieldLabel> = new Set(['from', 'replyTo', 'to', 'copy']);

/** What the words in the same block say, else what the page calls the field, else the markup, else a label that stands right beside. */
export function labelOf(
  { before, label, place, kind, at, text }: Candidate,
  lastLabel: LabelText | null,
  { skeleton, cards }: { skeleton: Skeleton; cards: ReadonlySet<number> },
): FieldLabel | null {
  const own = labelBefore(before, kind, text) ?? (place === 'field' ? fieldLabel(label) : null);
  if (own !== null && !ofMessages.has(own) && isInMessage(lastLabel, { at, before }, skeleton))
    return 'message';
  const { part, partAt = -1 } = skeleton.around[at] ?? {};
  const told = own ?? (part === 'copy' && cards.has(partAt) ? null : (part ?? null));
  const marked = place === 'attribute' && isUnseen(told, own, at, skeleton) ? null : told;
  const isInReach =
    (lastLabel?.within === undefined || isWithin(skeleton, at, lastLabel.within)) &&
    (!lastLabel?.isFilled || place === 'attribute');
  const said =
    marked ?? (lastLabel && isInReach && isBeside(lastLabel, at, skeleton) ? lastLabel.label : null);
  if (said === null || said === (kind === 'email' ? 'phone' : 'email')) return null;
  // A label beside it that its own words repeat, or are, is taken.
  if (marked && marked === lastLabel?.label) lastLabel.labels ??= text.toLowerCase();
  if (marked || !lastLabel) return said;
  if (kind === 'phone' && ofMessages.has(said)) return null;
  if (!ofMany.has(said) && lastLabel.texts > maxTextsBetween) return null;
  lastLabel.labels ??= text.toLowerCase();
  return ofMany.has(said) || lastLabel.labels === text.toLowerCase() ? said : null;
}

/** In what somebody wrote into the message of a form, in a cell or in lines of its own: which labels stand there was theirs to choose. */
function isInMessage(
  label: LabelText | null,
  { at, before }: Pick<Candidate, 'at' | 'before'>,
  skeleton: Skeleton,
): boolean {
  if (label?.label !== 'message' || isWithin(skeleton, label.at, at) || !isBeside(label, at, skeleton))
    return false;
  const { row = -1 } = skeleton.around[label.at] ?? {};
  const lines = before.split('\n').slice(0, -1);
  return (
    label.textAt === at ||
    skeleton.elements[row]?.tag === 'tr' ||
    lines.some((line) => line.trim() !== '' && fieldLabel(line) === null)
  );
}

/** A hint or a name for screen readers makes nobody the sender by what it says itself: nobody sees it (docs/security.md T4). */
function isUnseen(
  told: FieldLabel | null,
  own: FieldLabel | null,
  at: number,
  { elements }: Skeleton,
): boolean {
  if (told !== 'from' && told !== 'replyTo') return false;
  const [said = ''] = (elements[at]?.attributes['aria-label'] ?? '').split(':', 1);
  return told === own || told === fieldLabel(said);
}

/** Within a few steps around the label, and in the same row where either stands in one. */
export function isBeside(
  { at: label, isInLine = false }: Pick<LabelText, 'at' | 'isInLine'>,
  at: number,
  skeleton: Skeleton,
): boolean {
  const { elements, around } = skeleton;
  const row = around[label]?.row ?? -1;
  if (row >= 0 && !isWithin(skeleton, at, row)) return false;
  if (isInLine) return isWithin(skeleton, at, lineAround(label, skeleton));
  let outer = label;
  for (let climb = 0; climb < maxLabelClimb && outer >= 0; climb += 1) {
    outer = elements[outer]?.parent ?? -1;
    if (isWithin(skeleton, at, outer))
      return elements[outer]?.tag !== 'body' && elements[outer]?.tag !== 'main';
  }
  return false;
}

/** The element that holds the line of a text, which may begin in an element of its own: `<b>To:</b> Jane Doe`. */
export function lineAround(at: number, { elements }: Pick<Skeleton, 'elements'>): number {
  const { tag = '', parent = -1 } = elements[at] ?? {};
  return inlineLabel.test(tag) ? parent : at;
}
