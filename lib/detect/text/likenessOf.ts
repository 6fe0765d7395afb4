/** How sure it is that a run of digits is a phone: by the words around it, by how it is grouped, by what it stands among. */
import { columnLabel } from './columnLabel.ts';
import { isCounted, isOfAttached } from './countedAfter.ts';
import { csvLabel, isAfterWord, separatorAround } from './csvLabel.ts';
import { hasPhoneShape, hasSureShape, isBarePhone } from './hasPhoneShape.ts';
import { isAmongWords } from './isAmongWords.ts';
import { isCalledAfter } from './labelAfter.ts';
import { numberLabel } from './numberLabel.ts';
import {
  isAmongHex,
  isBesideEmail,
  isClearAfter,
  isClearBefore,
  isTimetable,
  isUsZip,
} from './phoneEdges.ts';
import { maxRunDigits, type PhoneRun } from './phoneRun.ts';

export const minDigits = 7;
export const minLabelledDigits = 5;
/** A field's or a cell's whole text is no longer. */
const maxBareText = 64;

/** A stretch of digits in a text, and the bounds it may be judged by: the e-mails before and after it. */
export interface Place {
  readonly text: string;
  readonly at: number;
  readonly floor: number;
  readonly ceiling: number;
}

/** Whether a run is a phone: by a word or a plus before it, or a form that nothing else has; by its digits, as `Unlabelled` says; or not. */
export type Likeness = 'sure' | Unlabelled | 'none';

/**
 * No word, no plus and no form that only phones have says that it is one. `formed`: its groups or its trunk zero may be a phone's.
 * `bare`: digits in a row, in a sentence; mobile numbers are written like that.
 */
export type Unlabelled = 'formed' | 'bare';

/** Of a run of digits in a text. `follows`: it stands right after another phone. */
export function likenessOf(place: Place, folded: string, run: PhoneRun, follows: boolean): Likeness {
  if (run.digits > maxRunDigits || run.digits < minLabelledDigits) return 'none';
  const separator = separatorAround(folded, run.start, run.end);
  const isField = separator !== '' && run.digits >= minDigits;
  const called = isField ? csvLabel(place.text, place.at, separator) : null;
  if (called === 'phone') return 'sure';
  if (called !== null && !run.isInternational) return 'none';
  if (!isClearAfter(folded, run)) return 'none';
  const isClear =
    follows ||
    (isField && run.groups.length > 1 && isAfterWord(folded, run.start)) ||
    isClearBefore(folded, run);
  if (run.isInternational && isClear) return run.digits >= minDigits ? 'sure' : 'none';
  const label = numberLabel(place.text, place.at, place.floor);
  if (label === 'phone') return 'sure';
  if (run.isInternational || !isClear || run.digits < minDigits || label === 'thing') return 'none';
  if (label === 'perhaps thing' && !hasSureShape(run)) return 'none';
  const above = columnLabel(place.text, place.at, place.floor);
  if (above !== null) return above === 'phone' ? 'sure' : 'none';
  if (isOfAttached(folded, run.end)) return 'none';
  const isWholeText = place.text.length < maxBareText && place.text.trim().length === run.digits;
  if (run.groups.length === 1) {
    if (isBarePhone(run, isWholeText || follows)) return isWholeText ? 'sure' : 'formed';
    if (label !== null) return 'none';
    if (isCalledAfter(folded, run.end)) return 'sure';
    return isAmongWords(place.text, place.at, place.at + run.digits) ? 'bare' : 'none';
  }
  if (!hasPhoneShape(run) || isAmongHex(folded, run) || isUsZip(folded, run)) return 'none';
  if (isTimetable(place, folded, run) || isCounted(folded, run.end)) return 'none';
  return hasSureShape(run) || isBesideEmail(place) ? 'sure' : 'formed';
}
