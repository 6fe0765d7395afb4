/** What the words before an address say of it: that a message is from it, that it is in copy, that it is somebody's e-mail. */
import { looksNamed } from '../names/looksNamed.ts';
import { personName } from '../names/personName.ts';
import { contactLabel } from './contactLabel.ts';
import { type FieldLabel, fieldWords } from './fieldWords.ts';
import { inEachLanguage } from './inEachLanguage.ts';
import { rememberedLately } from './rememberedLately.ts';

const maxLabelTextLength = 48;

const labelOfWord = new Map(
  (Object.entries(fieldWords) as [FieldLabel, string][]).flatMap(([label, words]) =>
    words.split(', ').map((word) => [word, label] as const),
  ),
);
const maxWordLength = Math.max(...[...labelOfWord.keys()].map((word) => word.length));
/**
 * `to me, cc Julia <`: mail programs leave the colon away, and go on with nothing but names and addresses. After a word `van` and `von`
 * are part of a name: `Slagerij van Rijn`.
 */
const withoutColon =
  /(?:^|[,;(>·|] ?|\p{L} (?![Vv][ao]n))([Tt]o|[Cc]c|CC|[Bb]cc|[Aa]an|[Aa]n|[Ff]rom|[Vv]an|[Vv]on)\s(?=(?:me|mij|mich|you|jou)\b|\p{Lu}|["“<]|\S+@)(?!.*[.!?]\s)/gu;
/** `Kontaktbesitzer`, `dealeigenaar`, `Ticket owner`, `Właściciel firmy`, `聯絡人擁有者`: whoever keeps a record, whatever it is of. */
const owner =
  /^(?:\p{L}+[ -]?)?(?:owner|eigenaar|besitzer|inhaber|ägare|ejer|eier|omistaja|tulajdonosa?|sahibi|omanik|īpašnieks|savininkas|eigandi)$|^(?:właściciel|vlastník|propriétaire|propietari[oa]|proprietari[oa]|proprietári[oa]|proprietar(?:ul)?|vlasnik|lastnik|владелец|власник|собственик|κάτοχος|ιδιοκτήτης|pemilik) (?:(?:du|de la|del|della|do|da|των?|της) |de l[’']|dell[’'])?\p{L}+$|(?:所有者|擁有者|拥有者|소유자)$/u;

/** What a whole short text labels, or null when it is no label. */
export function fieldLabel(text: string): FieldLabel | null {
  return text.length > maxLabelTextLength ? null : labelOf(text);
}

const labelOf = rememberedLately((text): FieldLabel | null => {
  const [first = '', ...others] = inEachLanguage(tidy(text.trim().toLowerCase()));
  const label = labelOfTidy(first);
  // `Name / Company` is two labels.
  return others.every((other) => labelOfTidy(other) === label) ? label : null;
});

function labelOfTidy(word: string): FieldLabel | null {
  // `CC (2)`
  const known = labelOfWord.get(word) ?? labelOfWord.get(word.replace(/^(b?cc) \d+$/, '$1'));
  if (known) return known;
  return owner.test(word) ? 'owner' : contactLabel(word);
}

/** Few texts need it. */
const untidy = /[^\S ]|\s\s|[()*_]|[:：]$/;

function tidy(word: string): string {
  if (!untidy.test(word)) return word;
  return (
    word
      // `full_name`: forms pass on what programs call a field.
      .replace(/[\s_]+/g, ' ')
      .replace(/[()*]/g, '')
      .replace(/[\s:：]+$/, '')
      .trim()
  );
}

/** `M 06 12345678 | E jane@acme.com`: one capital, or one letter with a mark, that begins a part of a line. */
const letterBefore =
  /(?:^|[\n|·•,;/]|\d\s|\S\s{2,})\s*[([]?(?:([TMPDW]|[tmpdw](?=[)\]]?[.:：]))|(E|e(?=[)\]]?[.:：])))[)\]]?\s?[.:：]?\s*$/u;

/** Whom a message is from is one, and stands right before the address, in brackets where words came before: `Quote from Acme, …` is of a sentence. */
const ofHeads: ReadonlySet<FieldLabel> = new Set(['from', 'replyTo', 'to', 'copy']);
const ofOne = /^(?:[^,;:!?\n]*|.*[<(]\s?)$/u;
const bracket = /[<(["“]\s?$/;

/** The last label in the words before an address, or null without one. */
export function labelBefore(
  before: string,
  kind: 'email' | 'phone' = 'email',
  address = '',
): FieldLabel | null {
  if (before.trim() === '') return null;
  const letter = letterBefore.exec(before);
  if (letter) return letter[1] ? 'phone' : 'email';
  const whole = before.length <= maxLabelTextLength ? fieldLabel(before.replace(/[<("“]+\s*$/, '')) : null;
  if (whole) return whole;
  const last = lastWithColon(before);
  const bare = kind === 'email' ? labelWithoutColon(before, last?.colon ?? -1) : null;
  if (bare) return bare;
  if (last) return last.label;
  const line = before.slice(before.lastIndexOf('\n') + 1);
  return startLabel(line) ?? (kind === 'email' ? (headLabel(line, address) ?? labelAbove(before)) : null);
}

function labelWithoutColon(before: string, from: number): FieldLabel | null {
  const bare = [...before.matchAll(withoutColon)].at(-1);
  if (!bare || bare.index <= from) return null;
  const label = labelOfWord.get((bare[1] ?? '').toLowerCase()) ?? null;
  if (label !== 'from') return label;
  const isAmid = /^\p{L} /u.test(bare[0]);
  const rest = before.slice(bare.index + bare[0].length);
  return ofOne.test(rest) && (!isAmid || rest === '' || bracket.test(rest)) ? label : null;
}

/** The last word with a colon in running text that is a label; the longest of those that end there. */
function lastWithColon(before: string): { label: FieldLabel; colon: number } | null {
  for (let colon = colonBefore(before, before.length); colon >= 0; colon = colonBefore(before, colon)) {
    const words = before
      .slice(Math.max(0, colon - maxLabelTextLength), colon)
      .toLowerCase()
      .replace(/ ?(?:\([^()]{1,20}\)| \d)? ?$/, '');
    for (let start = Math.max(0, words.length - maxWordLength); start < words.length; start += 1) {
      const label = labelOfWord.get(words.slice(start));
      if (label && !/[\p{L}\p{N}-]$/u.test(words.slice(0, start))) return { label, colon };
    }
  }
  return null;
}

function colonBefore(text: string, at: number): number {
  return at <= 0 ? -1 : Math.max(text.lastIndexOf(':', at - 1), text.lastIndexOf('：', at - 1));
}

/** `À ` and nothing else: an address follows. */
function startLabel(line: string): FieldLabel | null {
  const word = /^\s*(à|a|para|till|til|do|naar|från|fra|od)\s+["“<]?$/iu.exec(line)?.[1]?.toLowerCase();
  return word === undefined ? null : (labelOfWord.get(word === 'naar' ? 'aan' : word) ?? null);
}

/** `Προς Jane Doe <`, `Από Jane Doe `: a word for it begins the line, and nothing but a name follows; `Till Berg <till.berg@…>` is called so. */
function headLabel(line: string, address: string): FieldLabel | null {
  const [, word = '', name] =
    /^\s*(\p{L}{3,12})\s+(\p{Lu}[^.!?,;:<(\d]{1,60}?|\p{Lo}[^.!?,;:<(\d]{1,60}?)\s*[<("“]?\s*$/u.exec(line) ??
    [];
  const label = labelOfWord.get(word.toLowerCase()) ?? null;
  if (name === undefined || !label || !ofHeads.has(label)) return null;
  return personName(name) !== null && !looksNamed(address, word) ? label : null;
}

/** `To`, and below it or set apart by a style `Jane Doe <`: nothing but whom the address is of stands between. */
function labelAbove(before: string): FieldLabel | null {
  const label = fieldLabel(aboveName.exec(before)?.[1] ?? '');
  return label && ofHeads.has(label) ? label : null;
}
const aboveName = /(?:^|\n)([^\n]+)\n[^\n,;:!?<]{2,60}<\s?$/u;

/** `To Jane Doe`: what a text that goes on with a name says of who comes next, or null. */
export function recipientLabel(text: string): FieldLabel | null {
  const word = /^(to|cc|bcc|aan|an) (?:me|mij|mich|\p{Lu})/iu.exec(text)?.[1];
  return word === undefined ? null : (labelOfWord.get(word.toLowerCase()) ?? null);
}

/** The label that a text begins with, and what follows its colon (`Name: Jane Doe`); null where it begins with none. */
export function labelAndValue(text: string): { label: FieldLabel; value: string } | null {
  const colon = text.search(/[:：]/);
  if (colon < 0) return null;
  const label = fieldLabel(text.slice(0, colon));
  return label && { label, value: text.slice(colon + 1).trim() };
}
