/** What the words before a number say it is. */
import { kindOf } from './kindOfLabel.ts';
import { type NumberLabel, otherwise, passOver, readLabel, type Said } from './labelReading.ts';
import { mayBeLabel } from './mayBeLabel.ts';
import { isPhoneSign, skipMarks, wordStart } from './wordsBefore.ts';

/** In a column a label may stand far off; so many characters are looked at, white space and words. */
const maxDistance = 120;
const maxWords = 6;
/** Between a thing's name and its number: `Invoice of May 12345678`. */
const maxUnknownWords = 2;
const maxAbbreviation = 4;

/** What the words right before offset `at` call the number there. Looks back a bounded way, not over a line nor before `floor`. */
export function numberLabel(text: string, at: number, floor = 0): NumberLabel {
  const limit = floor > at - maxDistance ? floor : at - maxDistance;
  const said: Said = {
    unknown: 0,
    links: 0,
    owners: 0,
    isNumber: false,
    isSign: false,
    isAbbreviation: false,
    isOfPeople: false,
    isMine: false,
    isSaid: false,
    isNextSentence: false,
  };
  let end = at;
  for (let words = 0; words < maxWords; words += 1) {
    const wordEnd = skipMarks(text, end, limit);
    if (isPhoneSign(text, wordEnd, limit)) return said.unknown === 0 ? 'phone' : null;
    const start = wordStart(text, wordEnd, limit);
    if (start === wordEnd) break;
    const marks = wordEnd === end - 1 ? '' : text.slice(wordEnd, end);
    // `c'est`, `d'achat`
    if (wordEnd - start === 1 && isApostrophe(text.charCodeAt(wordEnd))) {
      end = start;
      continue;
    }
    said.isNextSentence ||= marks !== '' && endsClause(marks, mayBeShortened(text, start, wordEnd, said));
    said.isSign ||= said.unknown === 0 && marks.includes('#');
    const isInitial = wordEnd - start === 1 && text.charCodeAt(start - 1) === dot;
    const word = mayBeLabel(text, start, wordEnd) ? text.slice(start, wordEnd).toLowerCase() : '';
    const kind = isInitial || word === '' ? null : kindOf(word, marks || text.charAt(wordEnd));
    // Most words say nothing.
    const label =
      kind === null ? passOver(said) : readLabel[kind]({ text, at, start, limit, word, marks }, said);
    if (label !== undefined) return label;
    if ((said.isNumber || said.isSign) && said.owners > 0) return ownersNumber(said);
    if (said.unknown > maxUnknownWords) break;
    end = start;
  }
  return otherwise(said);
}

/** `my Dutch number is`, but `your statement number`, `my statement no.` */
function ownersNumber(said: Said): NumberLabel {
  const mayBetween = said.isMine && said.isNumber && !said.isAbbreviation ? 1 : 0;
  return said.unknown <= mayBetween ? 'phone' : otherwise(said);
}

/** Whether another sentence begins after the word, which a thing's name does not reach into: `... the invoice. 415-555-2671`. */
function endsClause(marks: string, mayBeShort: boolean): boolean {
  for (let at = 0; at < marks.length; at += 1) {
    const code = marks.charCodeAt(at);
    if (code === 33 || code === 63 || code === 59) return true;
    if (code !== comma && (code !== dot || mayBeShort)) continue;
    const next = marks.charCodeAt(at + 1);
    if (next === space || /\s/.test(marks.charAt(at + 1))) return true;
  }
  return false;
}

/**
 * `Inv. 12345678`, `Mitgliedsnr. 0301234567`: the dot is the abbreviation's; not `... + IVA. Me podéis localizar en el 687 25 17 02`, since
 * what is shortened stands by what it is said of.
 */
function mayBeShortened(text: string, start: number, wordEnd: number, { unknown }: Said): boolean {
  if (wordEnd - start <= maxAbbreviation) return unknown < maxUnknownWords;
  return (text.charCodeAt(wordEnd - 1) | 0x20) === 114 && (text.charCodeAt(wordEnd - 2) | 0x20) === 110;
}

function isApostrophe(code: number): boolean {
  return code === 39 || code === 0x2019;
}

const space = 32;
const comma = 44;
const dot = 46;
