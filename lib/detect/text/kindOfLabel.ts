/** What a word before a number says of it: by the lists, or by what it is put together of. */
import { type LabelKind, labelKinds, phoneEndings, phoneLetters, thingEndings } from './labelWords.ts';

/** `marks` stand between the word and what it is about. */
export function kindOf(word: string, marks: string): LabelKind | null {
  const kind = (marks.startsWith('.') && labelKinds.get(`${word}.`)) || labelKinds.get(word);
  if (kind) return kind;
  if (word.length === 1) {
    if (word === 'n' && marks.startsWith('.')) return 'number';
    return phoneLetters.includes(word) && /^\)?[.:)\]/]|^\t|^ {2}/.test(marks) ? 'phone' : null;
  }
  if (word.charCodeAt(word.length - 1) >= firstUnspaced) return kindOfUnspaced(word);
  if (codeStem.test(word)) return 'loose';
  // `Rechnungsnummer`, `klantnr`, `diaarinro`, `ordrenummer`: what is not a phone's number is a thing's.
  const stem = numberStem.exec(word)?.[1];
  if (stem === undefined) return null;
  if (serviceStem.test(stem)) return 'people';
  return labelKinds.get(stem) === 'phone' || phoneStem.test(stem) ? 'phone' : 'thing';
}

/** Which a number can only be that of, also with a word or two between. */
export const surePhone = /^(?:phone|tele?[fp]|mobile?|cell|handy|fax|gsm|whatsapp|тел|τηλ)/;
const numberStem = /^(.{2,})(?:nummer|nr|nro|numero|szám|číslo)$/;
/** `Gutscheincode`, `kortingscode`, `rabattkode`; with words between, a code is as often sent to a phone. */
const codeStem = /.{3}(?:code|kode)$/;
/** `servicenr.`, `Kundenservicenummer`: who is reached by it, as in `service no.` */
const serviceStem = /(?:service|support)$/;
const phoneStem = /(?:tele?f[ou]o?n|mobiel|mobil|handy|fax)$/;

/** Hebrew, Arabic, Indic, Thai, Chinese, Japanese, Korean: labels stand inside of longer words there. */
const firstUnspaced = 0x590;

function kindOfUnspaced(word: string): LabelKind | null {
  const last = word.slice(-12);
  // `FAX番号`
  if (labelKinds.get(/^[a-z]{2,}/.exec(word)?.[0] ?? '') === 'phone') return 'phone';
  if (phoneEndings.some((ending) => last.includes(ending))) return 'phone';
  return thingEndings.some((ending) => last.includes(ending)) ? 'thing' : null;
}
