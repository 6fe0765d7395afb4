/** Whether a number is a fax, where a company answers or how a meeting is joined, by the words next to it: none is a person's own line. */
import type { Candidate } from '../contact.ts';
import { isDialIn } from './dialIn.ts';
import { isBeside } from './labelOf.ts';
import { faxWords, mobileWords, phoneWords, switchboardWords, wholeSwitchboardWords } from './lineWords.ts';
import type { Skeleton } from './surroundingsOf.ts';

export type LineKind = 'fax' | 'switchboard' | 'dialIn';

const maxLabelLength = 40;
/** A number may be written with its country or without. */
const comparedDigits = 7;
/** What stands before it is of another number, or of another part of the line. */
const part = /[\d|;•·\n]/;
/** `F 030 901820-99`, `(F) …`: one letter by itself. */
const faxLetter = /^\(?f\)?[.:]?$/i;
/** `m: 07812 440193`, `(C) …`: a mobile, or a cell. */
const mobileLetter = /^\(?[mc]\)?[.:]?$/i;

/** What a label says of the number that it is for; null where it says nothing of this. */
export function lineKind(label: string): LineKind | null {
  const words = label.replace(/[\s:：.()[\]–—-]+$|^[\s:：.()[\],/–—-]+/g, '');
  if (words === '' || words.length > maxLabelLength) return null;
  if (faxLetter.test(label.trim()) || (faxWords.test(words) && !phoneWords.test(words))) return 'fax';
  return switchboardWords.test(words) || wholeSwitchboardWords.test(words) ? 'switchboard' : null;
}

/** The text that was told last before a number. */
export interface TextBefore {
  readonly text: string;
  readonly at: number;
  /** The digits of the first number that it was taken for: after another one it says nothing. */
  of?: string;
}

/** By a number's own words, else by the label in the cell or element before it. */
export function lineOf(candidate: Candidate, beside: TextBefore | null, skeleton: Skeleton): LineKind | null {
  if (candidate.kind !== 'phone') return null;
  const isNear = beside !== null && isBeside(beside, candidate.at, skeleton);
  if (isDialIn(candidate, isNear ? beside.text : '')) return 'dialIn';
  const own = ownLineKind(candidate);
  if (own !== undefined) return own;
  if (!isNear) return null;
  return isFirst(candidate, beside) ? lineKind(beside.text) : null;
}

/** What stands before the last comma or colon is said of something else, or is followed by more: `Mobile: my sister, 06 …`. */
const farther = /^.*[,،、;:：](?=[^\s:：]|\s+[^\s:：]|$)|^.*[,،、;]\s*$/su;

/** Whether it is called a mobile: by its own words, else by the label in the cell or element before it. */
export function isMobile(candidate: Candidate, beside: TextBefore | null, skeleton: Skeleton): boolean {
  if (candidate.kind !== 'phone') return false;
  const [words, ...others] = wordsOf(candidate);
  if (mobileLetter.test(words.trim())) return true;
  const own = [words.replace(farther, ''), ...others];
  if (/\p{L}{2}/u.test(`${words}${others.join('')}`)) return own.some((one) => mobileWords.test(one));
  return (
    beside !== null &&
    mobileWords.test(beside.text) &&
    isBeside(beside, candidate.at, skeleton) &&
    isFirst(candidate, beside)
  );
}

function isFirst({ text }: Candidate, beside: TextBefore): boolean {
  const digits = text.replace(/\D/g, '').slice(-comparedDigits);
  beside.of ??= digits;
  return beside.of === digits;
}

/**
 * What a number's own words say: those of its part of the line (`Main 020 … | Fax 020 …`), what its field is called or its link shows, what
 * follows. Undefined where there are none, and what stands beside it may say so.
 */
function ownLineKind(candidate: Candidate): LineKind | null | undefined {
  const [words, shown, after] = wordsOf(candidate);
  const told = lineKind(words) ?? lineKind(shown) ?? lineKind(after);
  return told ?? (/\p{L}/u.test(words + shown) ? null : undefined);
}

/** Those before it, what its field is called or its link shows, and those after it, in brackets or as all that is left of the line. */
function wordsOf({ before, after, label, place }: Candidate): [string, string, string] {
  const own = before.split(part).at(-1)?.split(',').at(-1) ?? '';
  const bracketed = /^\s*[([]([^()[\]\d]{2,24})[)\]]/.exec(after)?.[1];
  const rest = bracketed === undefined && !/\p{L}/u.test(own) ? restOfLine(after) : '';
  return [
    own,
    place === 'field' || place === 'link' ? label.replace(/[+\d].*$/s, '') : '',
    // A button, a name and much else stands there, too.
    bracketed ?? (mobileWords.test(rest) || lineKind(rest) !== null ? rest : ''),
  ];
}

/** `+420 603 418 772 mobil`: a word or two after a number, and nothing else in its line. */
function restOfLine(after: string): string {
  return /^[^\S\n]{1,3}(?:[·–-] )?(\p{L}{2,}(?: \p{L}{2,})?)[^\S\n]*(?:\n|$)/u.exec(after)?.[1] ?? '';
}

/** Whether a text is what follows that number in its line: of the next one it says nothing. */
export function isAfterNumber({ text }: TextBefore, { kind, after }: Candidate): boolean {
  return kind === 'phone' && restOfLine(after) === text;
}
