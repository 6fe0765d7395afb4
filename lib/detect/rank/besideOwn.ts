/** Which numbers are of whoever is signed in, or owns this browser, since they stand with their e-mail in one signature or letterhead. */
import type { Candidate } from '../contact.ts';
import { fieldLabel } from './fieldLabel.ts';

/** So much is looked at before and after a number. */
const maxAround = 200;
/** Between a number and an e-mail of one person: a sign, another number, a label, an address of the web. */
const maxBetween = 60;
/** Who has more of these has them in no signature. */
const maxOwn = 8;

/** Whether one of the e-mails, in lower case, stands beside it in the same block, and nobody else's does. */
export function isBesideOwn({ before, after }: Candidate, own: readonly string[]): boolean {
  if (!before.includes('@') && !after.includes('@')) return false;
  const earlier = before.slice(-maxAround).toLowerCase();
  const later = after.slice(0, maxAround).toLowerCase();
  const mine = own.slice(0, maxOwn).filter((email) => earlier.includes(email) || later.includes(email));
  const others = mine.reduce((text, email) => text.replaceAll(email, ''), `${earlier}\n${later}`);
  if (others.includes('@')) return false;
  return mine.some((email) => {
    const from = earlier.lastIndexOf(email);
    const to = later.indexOf(email);
    return (
      (from >= 0 && isBare(earlier.slice(from + email.length))) || (to >= 0 && isBare(later.slice(0, to)))
    );
  });
}

function isBare(between: string): boolean {
  return (
    between.length <= maxBetween &&
    between.split(/[\s|·•,;:()]+/).every((word) => {
      const label = /\p{L}{2}/u.test(word) && !word.includes('.') ? fieldLabel(word) : 'phone';
      return label === 'phone' || label === 'email';
    })
  );
}
