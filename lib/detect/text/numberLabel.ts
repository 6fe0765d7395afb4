/** What the words before a number say it is. */
import { foldDigits } from './foldPhoneText.ts';
import { kindOf, surePhone } from './kindOfLabel.ts';
import { mayBeLabel } from './mayBeLabel.ts';
import { isLetter, isPhoneSign, lastWord, skipMarks, wordStart } from './wordsBefore.ts';

/** `perhaps thing`: a word such as `order`, which may also be the verb; what is sure to be written as a phone outweighs it. */
export type NumberLabel = 'phone' | 'thing' | 'perhaps thing' | null;

/** In a column a label may stand far off; so many characters are looked at, white space and words. */
const maxDistance = 120;
const maxWordLength = 32;
const maxWords = 6;
/** Between a thing's name and its number: `Invoice of May 12345678`. */
const maxUnknownWords = 2;
const maxAbbreviation = 4;

/** What the words right before offset `at` call the number there. Looks back a bounded way, not over a line nor before `floor`. */
export function numberLabel(text: string, at: number, floor = 0): NumberLabel {
  const limit = floor > at - maxDistance ? floor : at - maxDistance;
  let unknown = 0;
  let links = 0;
  let owners = 0;
  let isNumber = false;
  let isSign = false;
  let isAbbreviation = false;
  let isOfPeople = false;
  let isNextSentence = false;
  let isMine = false;
  let end = at;
  for (let words = 0; words < maxWords; words += 1) {
    const wordEnd = skipMarks(text, end, limit);
    if (isPhoneSign(text, wordEnd, limit)) return unknown === 0 ? 'phone' : null;
    const start = wordStart(text, wordEnd, limit);
    if (start === wordEnd) break;
    const marks = wordEnd === end - 1 ? '' : text.slice(wordEnd, end);
    isNextSentence ||= marks !== '' && endsClause(marks, isShortened(text, wordEnd) ? 0 : wordEnd - start);
    // `my new # is`
    isSign ||= unknown === 0 && marks.includes('#');
    const isInitial = wordEnd - start === 1 && text.charCodeAt(start - 1) === dot;
    const word = mayBeLabel(text, start, wordEnd) ? text.slice(start, wordEnd).toLowerCase() : '';
    const said = isInitial || word === '' ? null : kindOf(word, marks || text.charAt(wordEnd));
    const kind =
      said === 'reach' ? (unknown === 0 && links + owners > 0 && isLong(text, at) ? 'phone' : null) : said;
    // `Change the phone number on file to 4155552671`
    if (kind === 'phone') {
      if (isPieceOfName(text, start, marks, limit)) return null;
      // An Australian's tax file number; what follows a Swede's `Tfn` begins with a zero or a plus.
      if (word === 'tfn' && !/[0+(]/.test(text.slice(at - 1, at + 1))) return 'thing';
      return unknown === 0 || (surePhone.test(word) && !isNextSentence) ? 'phone' : otherwise(isAbbreviation);
    }
    if (kind === 'thing') {
      if (text.slice(Math.max(limit, start - 7), start).toLowerCase() === 'caller ') return 'phone';
      return isNextSentence || isOfPeople ? null : 'thing';
    }
    if (kind === 'paper' && unknown + links === 0 && !isNextSentence) return 'thing';
    if (kind === 'loose' && unknown + links === 0 && !isNextSentence) {
      const before = text.slice(Math.max(limit, start - maxWordLength), start).toLowerCase();
      if (before.endsWith('area ')) return null;
      if (customerService.test(before)) return 'phone';
      return isNumber || /[#:]/.test(marks) ? 'thing' : 'perhaps thing';
    }
    if (kind === 'offer' && isNumber && unknown + links === 0) return 'thing';
    if (kind === 'number') {
      isNumber = true;
      // Not in `acme.no`.
      isAbbreviation ||=
        unknown + links === 0 && text.charCodeAt(start - 1) !== dot && abbreviatedNumber.test(word);
      // `Kunden-Nr.`, `Telefon-Nr.`
      if (text.charCodeAt(start - 1) === hyphen && isLetter(text.charCodeAt(start - 2))) {
        return kindOf(lastWord(text, start - 1, limit), '') === 'phone' ? 'phone' : 'thing';
      }
    } else if (kind === 'link') {
      links += 1;
      // `au n° 01 42 68 53 00`, `unter der Nr. 030 23125930`: so people are told where to call.
      isAbbreviation = false;
    } else if (kind === 'owner' || kind === 'self') {
      owners += 1;
      isMine ||= kind === 'self';
    } else if (kind !== 'is') {
      unknown += 1;
      isOfPeople ||= kind === 'people';
      isAbbreviation &&= !isOfPeople;
    }
    // `my Dutch number is`, but `your statement number`, `my statement no.`
    if ((isNumber || isSign) && owners > 0)
      return unknown <= (isMine && isNumber && !isAbbreviation ? 1 : 0) ? 'phone' : otherwise(isAbbreviation);
    if (unknown > maxUnknownWords) break;
    end = start;
  }
  return otherwise(isAbbreviation);
}

/** `n° 0199003344`, with nothing that says of what: of a thing. A number in words is as often somebody's phone. */
const abbreviatedNumber = /^(?:n(?:\.?[o°º]|r)?|nos|№|č|čís)$/;

function otherwise(isAbbreviation: boolean): NumberLabel {
  return isAbbreviation ? 'perhaps thing' : null;
}

/** Whether another sentence begins after the word, which a thing's name does not reach into: `... the invoice. 415-555-2671`. */
function endsClause(marks: string, wordLength: number): boolean {
  for (let at = 0; at < marks.length; at += 1) {
    const code = marks.charCodeAt(at);
    if (code === 33 || code === 63 || code === 59) return true;
    if (code !== comma && (code !== dot || wordLength <= maxAbbreviation)) continue;
    const next = marks.charCodeAt(at + 1);
    if (next === space || /\s/.test(marks.charAt(at + 1))) return true;
  }
  return false;
}

/** Seven digits in a row. Who may be reached on a day, at a time or in a town: `erreichbar am 12.03.` */
function isLong(text: string, at: number): boolean {
  return /^\d{7}/.test(foldDigits(text.slice(at, at + 7)));
}

/** `Mitgliedsnr. 0301234567`: the dot is the abbreviation's. */
function isShortened(text: string, wordEnd: number): boolean {
  return (text.charCodeAt(wordEnd - 1) | 0x20) === 114 && (text.charCodeAt(wordEnd - 2) | 0x20) === 110;
}

/** `10.1016/j.cell.2024.01.042`; not `Mob.tel.0612345678`. */
function isPieceOfName(text: string, start: number, marks: string, limit: number): boolean {
  if (marks !== '' && marks !== '.') return false;
  if (text.charCodeAt(start - 1) !== dot || !isLetter(text.charCodeAt(start - 2))) return false;
  return kindOf(lastWord(text, start - 1, limit), '.') === null;
}

/** Before `client`: `Service client : 0 969 39 99 99`, `Atención al cliente`, `Servizio clienti`. */
const customerService = /(?:servi[cz]\S*|atenci[oó]n|atendimento|assistenza|relations?)(?: al?| ao)? $/;

const space = 32;
const comma = 44;
const hyphen = 45;
const dot = 46;
