/** Whether a number is that by which people join a meeting: it is of the meeting, and of nobody who is in it. */
import type { Candidate } from '../contact.ts';
import { dialInAfter, dialInBefore } from './lineWords.ts';

const maxBefore = 60;

/** By the words before it, those of the text beside it, or the code that follows and has to be keyed in. */
export function isDialIn({ before, after, label, place }: Candidate, beside: string): boolean {
  const words = /\p{L}/u.test(before) ? `${beside}\n${before.slice(-maxBefore)}` : beside;
  return (
    dialInBefore.test(words) || dialInAfter.test(after) || (place === 'link' && dialInBefore.test(label))
  );
}
