/** Whether a sentence says that what follows is somebody else's: `My brother Freek knows the size: 06 …`, `her number is …`. */
import { personName } from './personName.ts';
import { oneself, relation, theirNumber } from './relationWords.ts';

/** Not after an abbreviation: `Herrn Dr. Vogt`. */
const sentenceEnd = /(?<=[\p{L}\p{N})]{3}[.!?])\s+(?=\p{Lu})|\n/u;
/** A name goes no further. */
const nameEnd = /[,;:(<[\d]|\s[–—-]\s/u;

/** The shortest in which anybody is told of: `ma femme `. */
const minLength = 6;

/** Null where it is of whoever writes, for all that the words before it say; else the name, where they tell it. */
export function introduced(before: string): { readonly name: string | null } | null {
  // Most stand alone, or after a label.
  if (before.length < minLength) return null;
  const sentence = before.split(sentenceEnd).at(-1) ?? '';
  if (theirNumber.test(sentence)) return { name: null };
  const last = [...sentence.matchAll(relation)].at(-1);
  if (!last) return null;
  const told = sentence.slice(last.index + last[0].length);
  return oneself.test(told) ? null : { name: personName(told.split(nameEnd, 1)[0]) };
}
