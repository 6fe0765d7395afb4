/** What the words before an address say of it: that a message is from it, that it is in copy, that it is somebody's e-mail. */
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
  /(?:^|[,;(] ?|\p{L} (?![Vv][ao]n))([Tt]o|[Cc]c|CC|[Bb]cc|[Aa]an|[Aa]n|[Ff]rom|[Vv]an|[Vv]on)\s(?=(?:me|mij|mich|you|jou)\b|\p{Lu}|["“<]|\S+@)(?!.*[.!?]\s)/gu;
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

/** The last label in the words before an address, or null without one. */
export function labelBefore(before: string): FieldLabel | null {
  if (before.trim() === '') return null;
  const letter = letterBefore.exec(before);
  if (letter) return letter[1] ? 'phone' : 'email';
  const whole = before.length <= maxLabelTextLength ? fieldLabel(before.replace(/[<("“]+\s*$/, '')) : null;
  if (whole) return whole;
  const last = lastWithColon(before);
  const bare = [...before.matchAll(withoutColon)].at(-1);
  if (bare && bare.index > (last?.colon ?? -1)) return labelOfWord.get((bare[1] ?? '').toLowerCase()) ?? null;
  return last ? last.label : startLabel(before.slice(before.lastIndexOf('\n') + 1));
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
