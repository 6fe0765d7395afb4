/** `jane@firm.com won 5000 signed`, as it is typed into the address bar -> the form that it fills in. */
import { type Draft, emptyDraft } from './draft.ts';
import { type MarkStatus, markStatuses } from './lead.ts';
import { parseMoney } from './money.ts';

/** The words for each status: those on screen, in English, and the first letter of both. */
export type StatusNames = Readonly<Record<MarkStatus, readonly string[]>>;

const english: StatusNames = { qualified: ['qualified', 'q'], won: ['won', 'w'], lost: ['lost', 'l'] };

/** @param shown the statuses in the language of the screen */
export function toStatusNames(shown: Readonly<Record<MarkStatus, string>>): StatusNames {
  const names = (status: MarkStatus) => {
    const word = shown[status].toLocaleLowerCase();
    return [...english[status], word];
  };
  return { qualified: names('qualified'), won: names('won'), lost: names('lost') };
}

/**
 * What stands before the first word for a status is the lead; after it a value, if there is one, and then a note: for a lost
 * lead, the reason. Without such a word all of it is the lead.
 */
export function readTypedMark(text: string, names: StatusNames, decimal: '.' | ','): Draft {
  const words = text.trim().split(/\s+/);
  const at = words.findIndex((word, index) => index > 0 && statusOf(word, names) !== null);
  if (at < 0) return { ...emptyDraft, lead: text.trim() };
  const status = statusOf(words[at] ?? '', names);
  const [value, rest] = splitValue(words.slice(at + 1), decimal);
  const said = rest.join(' ');
  return {
    ...emptyDraft,
    lead: words.slice(0, at).join(' '),
    status,
    value,
    ...(status === 'lost' ? { lossReason: said } : { note: said }),
  };
}

function statusOf(word: string, names: StatusNames): MarkStatus | null {
  const typed = word.toLocaleLowerCase();
  return markStatuses.find((status) => names[status].includes(typed)) ?? null;
}

/** One word is a value if it is one by itself; a currency sign may stand before it or after it. */
function splitValue(words: readonly string[], decimal: '.' | ','): [value: string, rest: string[]] {
  for (const length of [2, 1]) {
    const typed = words.slice(0, length);
    const [first = '', second = ''] = typed;
    const isSplit = length === 2 && !/^\p{Sc}$/u.test(first) && !/^\p{Sc}$/u.test(second);
    if (typed.length === length && !isSplit && parseMoney(typed.join(''), decimal).kind === 'value')
      return [typed.join(' '), words.slice(length)];
  }
  return ['', [...words]];
}
