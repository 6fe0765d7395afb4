/** Whose name stands right before an address. */
import { displayName } from './displayName.ts';
import { plain } from './looksNamed.ts';
import { mailboxRole } from './mailboxRole.ts';
import { personName } from './personName.ts';

const maxLead = 120;
/** How a line may say whom it is from, with a capital as names have them. */
const senderWord = /^(?:De|Da|Di|Von|Van|From|Fra|Från|Od|Af|Par)\s+(?=\S+\s)/u;

/**
 * The name that ends right before an address: `Jan Jansen <`, `"Jan Jansen" (`, `Jan Jansen, `. Null without one. In `De Iván Soler <` the
 * first word says whom it is from; that of `De Vries Jan <jan.devries@…>` is of the name, as the address spells it.
 */
export function nameBefore(text: string, email = ''): string | null {
  const name = wholeNameBefore(text, email);
  const rest = name && senderWord.test(name) ? personName(name.replace(senderWord, '')) : null;
  if (!name || !rest) return name;
  const [first = '', second = ''] = plain(name).split(/\s+/);
  return plain(email)
    .replace(/[._-]/g, '')
    .includes(first + second)
    ? name
    : rest;
}

function wholeNameBefore(text: string, email: string): string | null {
  const lead = text.slice(-maxLead);
  const displayed = /<\s?$/.test(lead) ? displayName(lead.replace(/<\s?$/, '')) : null;
  if (displayed !== null) return displayed;
  const bare = lead.replace(/[\s"“”„':|·•,;–—(<[-]{1,6}$/u, '');
  // Right before a bracket a name may follow other words (`On Monday Jan Jansen <`); elsewhere it is all there is.
  if (!/[<([]\s?$/.test(lead)) return personName(bare.split(/[^\p{L}\p{M}'’. -]/u).at(-1));
  const words =
    bare
      .split(/["“”„:;<>|()\n]/)
      .at(-1)
      ?.trim()
      .split(/\s+/) ?? [];
  for (let count = Math.min(5, words.length); count >= 2; count -= 1) {
    const name = personName(words.slice(-count).join(' '));
    if (name) return name;
  }
  // One word may be a team's, and so may its mailbox.
  const isPersons =
    /^\s*[^\s(]+ \($/.test(text) && mailboxRole({ kind: 'email', value: email.toLowerCase() }) === null;
  return isPersons && words.length === 1 ? displayName(bare) : null;
}
