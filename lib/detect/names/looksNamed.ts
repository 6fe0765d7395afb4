/** Whether an e-mail address spells a person's name. */
import { rememberedLately } from '../rank/rememberedLately.ts';
import { isRomanised, romanised, sounds } from './romanised.ts';

const minWordLength = 3;
const particle = /^(?:van|von|de|der|den|la|le|du|da|di|del|dos|al|el|bin|ibn|ten|ter|te|zu|af|av|y|e)$/;

/**
 * `j.doe@acme.com`, `jane.doe@…`, `doej@…`, `jane@…` for Jane Doe; not `info@…`. Marks and letter case do not count, and a name in other letters is
 * spelled by how it sounds.
 */
export function looksNamed(email: string, name: string): boolean {
  return spelledWords(email, name).length > 0;
}

/** The words of the name that the address spells, in plain letters. */
export function spelledWords(email: string, name: string): string[] {
  const [local = ''] = partsFor(name, email);
  return wordsOf(name).filter((word) => word.length >= minWordLength && local.includes(word));
}

/** Whether it spells all of the name, so that it can hardly be another person's: `w.bakker@…`, `rosa@almeidatiles.com` for Rosa Almeida. */
export function spellsWhole(email: string, name: string): boolean {
  const [local = '', domain = ''] = partsFor(name, email);
  const words = wordsOf(name).filter((word) => !particle.test(word));
  const spelt = words.filter((word) => word.length >= 2 && (local.includes(word) || domain.includes(word)));
  const isSpelt = (word: string) => spelt.includes(word) || local.startsWith(word.slice(0, 1));
  return words.length > 1 && spelt.length > 0 && words.every(isSpelt) && looksNamed(email, name);
}

/** Tells of a name whether it is a company's: `Copper Canyon Supply` where somebody's e-mail is at coppercanyon.com. */
export function companyNames(emails: readonly string[]): (name: string) => boolean {
  const labelOf = (email: string) => /@([^.]+)/.exec(plain(email))?.[1]?.replaceAll('-', '') ?? '';
  const domains = new Set(emails.map(labelOf));
  return (name) => {
    const words = wordsOf(name);
    return [2, words.length].some((count) => domains.has(words.slice(0, count).join('')));
  };
}

/** Both are in the same letters then. */
function partsFor(name: string, email: string): readonly string[] {
  return isRomanised(name) ? heardParts(email) : parts(email);
}

const parts = rememberedLately((email) =>
  plain(email)
    .split('@')
    .map((part) => part.replace(/[._+-]/g, '')),
);

const heardParts = rememberedLately((email) => parts(email).map(sounds));

const wordsOf = rememberedLately((name) =>
  plain(name.replace(/['’]/g, ''))
    .split(/[\s.-]+/)
    .filter(Boolean),
);

/** Latin letters without marks: `Jürgen` is also written `juergen` in addresses. */
export function plain(text: string): string {
  const lower = text.toLowerCase();
  const bare = ascii.test(lower) ? lower : withoutMarks(lower);
  return (isRomanised(bare) ? romanised(bare) : bare).replace(/([aou])e/g, '$1');
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: everything in ASCII
const ascii = /^[\x00-\x7f]*$/;

function withoutMarks(text: string): string {
  return text
    .replace(/ß/g, 'ss')
    .replace(/[øö]/g, 'o')
    .replace(/æ/g, 'ae')
    .replace(/ł/g, 'l')
    .replace(/ı/g, 'i')
    .normalize('NFD')
    .replace(/\p{M}/gu, '');
}
