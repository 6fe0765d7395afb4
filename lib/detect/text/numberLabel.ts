/** What the words before a number say it is. */
import { asciiCode } from './foldPhoneText.ts';
import { type LabelKind, labelKinds, phoneEndings, phoneLetters, thingEndings } from './labelWords.ts';
import { mayBeLabel } from './mayBeLabel.ts';

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
  let isNumber = false;
  let isAbbreviation = false;
  let isOfPeople = false;
  let isOwned = false;
  let isNextSentence = false;
  let end = at;
  for (let words = 0; words < maxWords; words += 1) {
    const wordEnd = skipMarks(text, end, limit);
    if (isPhoneSign(text, wordEnd, limit)) return unknown === 0 ? 'phone' : null;
    const start = wordStart(text, wordEnd, limit);
    if (start === wordEnd) break;
    const marks = wordEnd === end - 1 ? '' : text.slice(wordEnd, end);
    isNextSentence ||= marks !== '' && endsClause(marks, wordEnd - start);
    const isInitial = wordEnd - start === 1 && text.charCodeAt(start - 1) === dot;
    const word = mayBeLabel(text, start, wordEnd) ? text.slice(start, wordEnd).toLowerCase() : '';
    const kind = isInitial || word === '' ? null : kindOf(word, marks || text.charAt(wordEnd));
    // `Change the phone number on file to 4155552671`
    if (kind === 'phone') {
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
    } else if (kind === 'link' || kind === 'owner') {
      links += 1;
      // `au n° 01 42 68 53 00`, `unter der Nr. 030 23125930`: so people are told where to call.
      if (kind === 'link') isAbbreviation = false;
      isOwned ||= kind === 'owner';
    } else {
      unknown += 1;
      isOfPeople ||= kind === 'people';
      isAbbreviation &&= !isOfPeople;
    }
    // `my new number is`, but `your statement no.`
    if (isNumber && isOwned) return unknown <= (isAbbreviation ? 0 : 1) ? 'phone' : otherwise(isAbbreviation);
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

/** `marks` stand between the word and what it is about. */
function kindOf(word: string, marks: string): LabelKind | null {
  const kind = (marks.startsWith('.') && labelKinds.get(`${word}.`)) || labelKinds.get(word);
  if (kind) return kind;
  if (word.length === 1) {
    if (word === 'n' && marks.startsWith('.')) return 'number';
    return phoneLetters.includes(word) && /^\)?[.:)\]/]|^\t|^ {2}/.test(marks) ? 'phone' : null;
  }
  if (word.charCodeAt(word.length - 1) >= firstUnspaced) return kindOfUnspaced(word);
  // `Rechnungsnummer`, `klantnr`, `ordrenummer`: what is not a phone's number is a thing's.
  const stem = numberStem.exec(word)?.[1];
  if (stem === undefined) return null;
  return labelKinds.get(stem) === 'phone' || phoneStem.test(stem) ? 'phone' : 'thing';
}

/** Which a number can only be that of, also with a word or two between. */
const surePhone = /^(?:phone|tele?[fp]|mobile?|cell|handy|fax|gsm|whatsapp|тел|τηλ)/;
const numberStem = /^(.{2,})(?:nummer|nr|numero|szám|číslo)$/;
const phoneStem = /(?:tele?f[ou]o?n|mobiel|mobil|handy|fax)$/;

/** Hebrew, Arabic, Indic, Thai, Chinese, Japanese, Korean: labels stand inside of longer words there. */
const firstUnspaced = 0x590;

function kindOfUnspaced(word: string): LabelKind | null {
  const last = word.slice(-12);
  if (phoneEndings.some((ending) => last.includes(ending))) return 'phone';
  return thingEndings.some((ending) => last.includes(ending)) ? 'thing' : null;
}

/** Back over white space and punctuation, brackets with what is in them, and a lone digit (`Tel. 2: `); not over a line break. */
function skipMarks(text: string, from: number, limit: number): number {
  let at = from;
  while (at > limit) {
    const code = text.charCodeAt(at - 1);
    if (code === 10 || code === 13) return limit;
    if (code === closing) {
      // What stands in brackets between a label and its number only adds to it: `Phone (preferred): `.
      const bracket = text.slice(Math.max(limit, at - maxBracket), at - 1);
      const inside = bracket.slice(bracket.lastIndexOf('(') + 1);
      const opening = at - inside.length - 2;
      if (
        inside.length < bracket.length &&
        /^[^\d()\n]{4,}$/.test(inside) &&
        !labelKinds.has(inside.toLowerCase())
      ) {
        at = opening;
        continue;
      }
    }
    if (isLetter(code) || (code >= 0x2600 && asciiCode(code) === code)) break;
    if (isDigit(code)) {
      const isLone = at < from && !isDigit(text.charCodeAt(at - 2)) && /[.:) ]/.test(text.charAt(at));
      if (!isLone) return limit;
    }
    at -= 1;
  }
  return at;
}

function wordStart(text: string, end: number, limit: number): number {
  let start = end;
  const stop = limit > end - maxWordLength ? limit : end - maxWordLength;
  while (start > stop && isLetter(text.charCodeAt(start - 1))) start -= 1;
  // `n.º` is one word.
  return end - start === 1 && /(?<![\p{L}.])n\.[ºo°]$/iu.test(text.slice(Math.max(limit, start - 3), end))
    ? start - 2
    : start;
}

function lastWord(text: string, end: number, limit: number): string {
  return text.slice(wordStart(text, end, limit), end).toLowerCase();
}

function isPhoneSign(text: string, end: number, limit: number): boolean {
  if (end === limit || text.charCodeAt(end - 1) < 0x2600) return false;
  // A variation selector may follow the sign.
  const before = text.slice(Math.max(limit, end - 4), end).replace(/[\ufe0e\ufe0f]/g, '');
  return phoneEndings.some((ending) => !isLetter(ending.charCodeAt(0)) && before.endsWith(ending));
}

const closing = 41;
const maxBracket = 28;
const space = 32;
const comma = 44;
const hyphen = 45;
const dot = 46;

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

/** Before `client`: `Service client : 0 969 39 99 99`, `Atención al cliente`, `Servizio clienti`. */
const customerService = /(?:servi[cz]\S*|atenci[oó]n|atendimento|assistenza|relations?)(?: al?| ao)? $/;

/** Near enough, at no cost: the signs of other blocks are rare where a label could stand. */
function isLetter(code: number): boolean {
  if (code < 0x80) return (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
  if (code < 0xc0) return code === 0xb0 || code === 0xba;
  if (code === 0x2116) return true;
  return code < 0x2000 || (code >= 0x3040 && code < 0xd800) || (code >= 0xf900 && code < 0xfe00);
}
