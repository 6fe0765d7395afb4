/** Which runs of digits are numbers for things, by the label in the cell or line before them: a page sets label and number apart. */
import type { Candidate } from '../contact.ts';
import type { PageReading } from '../pageReading.ts';
import type { NumberLabel } from '../text/labelReading.ts';
import { numberLabel } from '../text/numberLabel.ts';
import { thingsAmong } from '../text/thingsAmong.ts';
import { isWithin, type Skeleton } from './surroundingsOf.ts';

const maxClimb = 4;
/** `N.º de equipo`, `№ рахунка`, `3. Nr. dosar`: some languages have the word for a number first, where `Quote no.` has it last. */
const numberOf =
  /^(?:\d{1,2}[.)]? )?(?:[Nn](?:\.? ?[oº°]|r|ro|um|úm)|№|[Čč](?:ís)?|[Bb]r|[Αα]ρ)\.? ?(?:(?:d[eiou]l?|da|della|van|of) |d['’])?\p{Ll}[\p{L}\p{M}]+(?: [\p{Ll}\p{M}]+){0,3}[\s:：]*$/u;
/** What products count their records by. Elsewhere it may be by which somebody is called. */
const ofRecord =
  /^(?:lead|deal|opportunity|prospect) ?(?:number|no\.?|nr\.?|#)[\s:]*$|^(?:n[úu]m[ée]ro|n\.?[º°]) (?:de |del |du |di )?(?:lead|deal|prospect)[\s:]*$/iu;
/** `AN 030 1126 4471`: what a number for a thing may begin with. */
const prefix = /^\s*(?:\p{Lu}{2,4}[ -]?)?$/u;

/**
 * The candidates that are left: a number that stands alone after `Record ID` or `Invoice` is no phone, unless a link calls it; nor are bare digits
 * after `Quote no.` beside phones that are written otherwise, nor `Lead number` beside phones.
 */
export function withoutOtherNumbers(
  candidates: readonly Candidate[],
  { texts }: Pick<PageReading, 'texts'>,
  skeleton: Skeleton,
): Candidate[] {
  let next = 0;
  const isOfRecord = new Set<Candidate>();
  const labels = candidates.map((candidate) => {
    while (next < texts.length && (texts[next]?.after ?? 0) <= candidate.sighting) next += 1;
    const { kind, before, at } = candidate;
    const beside = texts[next - 1];
    const isBeside = kind === 'phone' && beside && isAlone(before) && isClose(beside.at, at, skeleton);
    if (isBeside && ofRecord.test(beside.text)) isOfRecord.add(candidate);
    return isBeside ? labelSaid(beside.text) : null;
  });
  const phones = candidates.filter(
    ({ kind, before }, index) =>
      kind === 'phone' && (labels[index] ?? numberLabel(before, before.length)) === 'phone',
  );
  const isThing = thingsAmong(phones.map(writtenOf));
  return candidates.filter(
    (one, index) =>
      one.place === 'link' ||
      !(isThing(labels[index] ?? null, writtenOf(one)) || (phones.length > 0 && isOfRecord.has(one))),
  );
}

function labelSaid(text: string): NumberLabel {
  return numberLabel(`${text}: `, text.length + 2) ?? (numberOf.test(text) ? 'perhaps thing' : null);
}

/** As it is shown. */
function writtenOf({ place, label, text }: Candidate): string {
  return place === 'link' && label ? label : text;
}

/** With nothing before it but what may belong to a thing's number. */
function isAlone(before: string): boolean {
  return prefix.test(before) && numberLabel(before, before.length) !== 'phone';
}

/** In the same row, or a few steps apart. */
function isClose(label: number, at: number, skeleton: Skeleton): boolean {
  const { elements, around } = skeleton;
  const row = around[label]?.row ?? -1;
  if (row >= 0) return isWithin(skeleton, at, row);
  let outer = label;
  for (let climb = 0; climb < maxClimb && outer >= 0; climb += 1) {
    outer = elements[outer]?.parent ?? -1;
    if (isWithin(skeleton, at, outer)) return true;
  }
  return false;
}
