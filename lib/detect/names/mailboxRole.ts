/** Whether a mailbox is a person's, shared by a team, or read by nobody. */
import type { Identifier } from '../../identifier.ts';
import { rememberedLately } from '../rank/rememberedLately.ts';
import {
  leadingMachineWords,
  machineWords,
  sharedWords,
  unansweredWords,
  wholeSharedWords,
} from './mailboxWords.ts';

const separators = /[._+=-]+/;
const minTokenLength = 16;

/** `nobody` for no-reply, bounces, newsletters and machines; `shared` for info@, sales@ and their like; null for a person, or a phone. */
export function mailboxRole({ kind, value }: Identifier): 'shared' | 'nobody' | null {
  return kind === 'email' ? roleOf(value.slice(0, value.lastIndexOf('@'))) : null;
}

const roleOf = rememberedLately((written) => {
  const local = plain(written);
  if (isForMachines(local)) return 'nobody';
  return isShared(local.split('+', 1)[0] ?? '') ? 'shared' : null;
});

// biome-ignore lint/suspicious/noControlCharactersInRegex: everything in ASCII
const ascii = /^[\x00-\x7f]*$/;

/** Without accents, as the words are listed. */
function plain(local: string): string {
  if (ascii.test(local)) return local;
  return local
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/ı/g, 'i')
    .replace(/ł/g, 'l')
    .replace(/ø/g, 'o');
}

function isForMachines(local: string): boolean {
  // Return paths name the address that the message was for (VERP, SRS): `bounce+john=acme.com`.
  if (/[^=]=[^=]/.test(local)) return true;
  const words = local.split(separators).filter(Boolean);
  const whole = words.join('');
  if (isUnanswered(words, whole)) return true;
  const [first = ''] = words;
  return (
    [whole, first, words.at(-1) ?? '', words.slice(0, 2).join('')].some((word) => machineWords.has(word)) ||
    leadingMachineWords.has(first) ||
    words.some(isToken) ||
    /^[0-9a-f]{24,}$/.test(whole)
  );
}

/** `no-reply`, `acmenoreply`, but not `arno.reply`. */
function isUnanswered(words: readonly string[], whole: string): boolean {
  for (const unanswered of unansweredWords) {
    if (!whole.includes(unanswered)) continue;
    const starts = words.map((_, index) => words.slice(index).join(''));
    if (words.some((word) => word.includes(unanswered))) return true;
    if (starts.some((start) => start.startsWith(unanswered))) return true;
  }
  return false;
}

/** Digits and letters at random: 16 or more, hexadecimal or changing between the two again and again. No name does. */
function isToken(word: string): boolean {
  if (word.length < minTokenLength || !/^[a-z0-9]+$/.test(word)) return false;
  const changes = word.match(/\d(?=[a-z])|[a-z](?=\d)/g)?.length ?? 0;
  return /^\d+$/.test(word) || changes >= 4 || (/^[0-9a-f]+$/.test(word) && changes > 0);
}

function isShared(local: string): boolean {
  const words = local
    .split(separators)
    .map((word) => word.replace(/\d{1,2}$/, ''))
    .filter(Boolean);
  const whole = words.join('');
  const [first = ''] = words;
  return wholeSharedWords.has(whole) || sharedWords.has(whole) || sharedWords.has(first) || isTeamOf(words);
}

/** `customer.service`, `nl-sales`: a country or a brand before the word for the team. */
function isTeamOf(words: readonly string[]): boolean {
  const [first = '', second = ''] = words;
  return (
    sharedWords.has(first + second) || (words.length === 2 && first.length === 2 && sharedWords.has(second))
  );
}
