/** What each word before a number adds to what the words between it and the number have said. Words are read backwards. */
import { compiledAtOnce } from './compiledAtOnce.ts';
import { foldDigits } from './foldPhoneText.ts';
import { kindOf, surePhone } from './kindOfLabel.ts';
import type { LabelKind } from './labelWords.ts';
import { isLetter, lastWord } from './wordsBefore.ts';

/** `perhaps thing`: a word such as `order`, which may also be the verb; what is sure to be written as a phone outweighs it. */
export type NumberLabel = 'phone' | 'thing' | 'perhaps thing' | null;

/** A word before the number at `at`. */
export interface LabelWord {
  readonly text: string;
  readonly at: number;
  readonly start: number;
  /** Not to look back over. */
  readonly limit: number;
  /** In lower case; empty when it is none that could be a label. */
  readonly word: string;
  /** Between the word and the one that was read before it. */
  readonly marks: string;
}

/** What the words from the number back to this one have said. */
export interface Said {
  /** Words that say nothing of a number, as `May` in `Invoice of May 12345678`. */
  unknown: number;
  links: number;
  owners: number;
  /** `no.`, `nummer`; `my new # is`; and the shortened word, of which nothing says yet whose number it is. */
  isNumber: boolean;
  isSign: boolean;
  isAbbreviation: boolean;
  isOfPeople: boolean;
  isMine: boolean;
  /** A verb says what the number is, as it does in a sentence and in no field: `mit nr er 20 12 34 56`. */
  isSaid: boolean;
  /** A sentence has ended since. */
  isNextSentence: boolean;
}

/** Gives what the number is called, when the word settles that; undefined when the words before it are to be read. */
type Reader = (word: LabelWord, said: Said) => NumberLabel | undefined;

export const readLabel: Readonly<Record<LabelKind, Reader>> = {
  phone(one, said) {
    if (isPieceOfName(one)) return null;
    // An Australian's tax file number; what follows a Swede's `Tfn` begins with a zero or a plus.
    if (one.word === 'tfn' && !/[0+(]/.test(one.text.slice(one.at - 1, one.at + 1))) return 'thing';
    // `Change the phone number on file to 4155552671`
    const isPhone = said.unknown === 0 || (surePhone.test(one.word) && !said.isNextSentence);
    return isPhone ? 'phone' : otherwise(said);
  },
  reach(one, said) {
    const isPhone = said.unknown === 0 && said.links + said.owners > 0 && isLong(one);
    return isPhone ? readLabel.phone(one, said) : passOver(said);
  },
  note(one, said) {
    return said.unknown === 0 &&
      longNumber.test(foldDigits(one.text.slice(one.at, one.at + longestLongNumber)))
      ? readLabel.phone(one, said)
      : passOver(said);
  },
  thing({ text, start, limit }, said) {
    if (text.slice(Math.max(limit, start - 7), start).toLowerCase() === 'caller ') return 'phone';
    if (said.isNextSentence || said.isOfPeople) return null;
    // Two words on it may be another's: `Erste Hilfe, CPR cert. 704-555-0129`.
    return said.unknown > 0 && !said.isNumber && !said.isSign ? 'perhaps thing' : 'thing';
  },
  paper: (_, said) => (isNextTo(said) && !said.isNextSentence ? 'thing' : passOver(said)),
  loose(one, said) {
    if (!isNextTo(said) || said.isNextSentence) return passOver(said);
    const before = one.text.slice(Math.max(one.limit, one.start - longestService), one.start).toLowerCase();
    if (before.endsWith('area ')) return null;
    if (isOfService(before)) return 'phone';
    return said.isNumber || /[#:]/.test(one.marks) ? 'thing' : 'perhaps thing';
  },
  offer: (one, said) => (isNextTo(said) && (said.isNumber || isNumbered(one)) ? 'thing' : passOver(said)),
  number(one, said) {
    const { text, start, limit, word } = one;
    if (isPortugueseOnThe(one)) return readLabel.link(one, said);
    said.isNumber = true;
    // Not in `acme.no`.
    said.isAbbreviation ||=
      isNextTo(said) && !said.isSaid && text.charCodeAt(start - 1) !== dot && abbreviatedNumber.test(word);
    // `Kunden-Nr.`, `Telefon-Nr.`
    if (text.charCodeAt(start - 1) !== hyphen || !isLetter(text.charCodeAt(start - 2))) return undefined;
    return kindOf(lastWord(text, start - 1, limit), '') === 'phone' ? 'phone' : 'thing';
  },
  link(_, said) {
    // `au n° 01 42 68 53 00`, `unter der Nr. 030 23125930`: so people are told where to call; not `der Zähler Nr. 030 23125930`.
    if (said.unknown === 0) said.isAbbreviation = false;
    said.links += 1;
    return undefined;
  },
  owner(_, said) {
    said.owners += 1;
    return undefined;
  },
  self(one, said) {
    said.isMine = true;
    return readLabel.owner(one, said);
  },
  ownNumber(one, said) {
    const kind = kindOf(lastWord(one.text, one.start - 1, one.limit), '');
    return kind !== null && kindsOfThings.has(kind) ? 'thing' : readLabel.phone(one, said);
  },
  people(_, said) {
    said.isOfPeople = true;
    return passOver(said);
  },
  which({ text, start, at }, said) {
    // `yeni no 5419827734`, as people write to each other; not a field's `Interne Nr.: 030 23125930`.
    said.isAbbreviation &&= /[.:°º]/.test(text.slice(start, at));
    return undefined;
  },
  is(_, said) {
    said.isSaid = true;
    return undefined;
  },
};

/** A word that says nothing of a number. */
export function passOver(said: Said): undefined {
  said.unknown += 1;
  said.isAbbreviation &&= !said.isOfPeople;
}

/** Of which a number that follows is the thing's, or may be. */
export const kindsOfThings: ReadonlySet<LabelKind> = new Set(['thing', 'paper', 'loose', 'offer']);

/** What a number is that no word has called anything. */
export function otherwise({ isAbbreviation }: Said): NumberLabel {
  return isAbbreviation ? 'perhaps thing' : null;
}

/** Nothing but `is`, `my` and `no.` stands between. */
function isNextTo({ unknown, links }: Said): boolean {
  return unknown + links === 0;
}

/** `N.º de oferta`, `numéro de devis`; not `mon numéro pour le devis`. */
function isNumbered({ text, start, limit }: LabelWord): boolean {
  const before = text.slice(Math.max(limit, start - longestBefore), start);
  const word = (ofNumber.exec(before)?.[1] ?? '').toLowerCase();
  return kindOf(word.replace(/\.$/, ''), word.endsWith('.') ? '.' : ' ') === 'number';
}
const ofNumber = /(\S+)\s+(?:dell?['’]|d['’]|(?:de|du|des|del|della|do|da|di|of|van|der)\s+)?$/i;
const longestBefore = 24;

/** `n° 0199003344`, with nothing that says of what: of a thing. A number in words is as often somebody's phone. */
const abbreviatedNumber = /^(?:n(?:\.?[o°º]|r)?|nos|№|č|čís)$/;

/**
 * `Liga no 11987654321`, `chama a Lu no 21 98765 4321`, `só atende depois das 14h no …`: where somebody is called or answers, `no` says where, and
 * abbreviates nothing.
 */
function isPortugueseOnThe({ text, start, limit, word, marks }: LabelWord): boolean {
  if (word !== 'no' || marks.trim() !== '') return false;
  return portugueseCall.test(text.slice(Math.max(limit, start - longestCall), start).toLowerCase());
}

const portugueseCall =
  /(?:^|\s)(?:lig(?:a|o|ue|ar|uem)|(?:cham|fal|mand|telefon|atend|respond|retorn|contat)(?:[aeo]|[ae]r|em))(?:-\S+)?(?: \S+){0,4} $/;
const longestCall = 40;

/** Before `client`: `Service client : 0 969 39 99 99`, `Atención al cliente`, `Apoio ao cliente`, `Servizio clienti`. */
let customerService: RegExp | undefined;
const longestService = 32;

function isOfService(before: string): boolean {
  customerService ??= compiledAtOnce(
    /(?:servi[cz]\S*|atenci[oó]n|atendimento|assist[eê]n\S*|asistencia|apoio|apoyo|suporte|soporte|support[oe]?|relations?|relații|obsług\S*|podpora|podrška|služb\S*|поддержк\S*|служба|обслуживани\S*|підтримк\S*|обслуговуванн\S*|εξυπηρέτηση|υποστήριξη|layanan|خدمة|שירות)(?: al?| ao| de| du| za)? $/,
  );
  return customerService.test(before);
}

/** Seven digits in a row. Who may be reached on a day, at a time or in a town: `erreichbar am 12.03.` */
function isLong({ text, at }: LabelWord): boolean {
  return /^\d{7}/.test(foldDigits(text.slice(at, at + 7)));
}

/** Eight digits, with single marks between: `99 412 887`. */
const longNumber = /^(?:\d[ ./-]?){7}\d/;
const longestLongNumber = 16;

/** `10.1016/j.cell.2024.01.042`; not `Mob.tel.0612345678`. */
function isPieceOfName({ text, start, marks, limit }: LabelWord): boolean {
  if (marks !== '' && marks !== '.') return false;
  if (text.charCodeAt(start - 1) !== dot || !isLetter(text.charCodeAt(start - 2))) return false;
  return kindOf(lastWord(text, start - 1, limit), '.') === null;
}

const hyphen = 45;
const dot = 46;
