/**
 * Whether what stands before digits in a row leads to a person. `the parcel 612345678 was sent` is as good a sentence as `my cousin
 * Lucía 612345678 repairs it`; no list holds all things, so it takes a sign of the other.
 */
import { kindOf, surePhone } from './kindOfLabel.ts';
import { isPersonWord } from './personWords.ts';

/** Letters by their ranges, as in `phoneEdges`: what a class of properties costs to compile most texts need not spend. */
export const letter = 'A-Za-z\\u00aa-\\u1fff\\u3040-\\ud7ff\\uf900-\\ufdff';
/** A clause ends: `rent 18k, 9820098200`, `plumber, very good - 4155552671`; not after an abbreviation. */
const clauseEnd = new RegExp(`(?:[,!?)]|[${letter}]{4}\\.|,-|[${letter}\\d)] ?[-–—]) \\(?$`);
/** An advertisement says a price and whom to call: `500 zł 505606707`, `10€/h 3487654321`, `5 000 Ft`. */
const money =
  'eur|euros?|ευρώ|zł|zl|kč|kc|ft|лв|лева|lei|ron|kr|kn|руб|р|грн|tl|lira|rs|inr|reais|pesos?|soles|usd|dollars|bucks|chf|k|元|块|塊|円|원|만원|บาท|rm|php|rp|jt';
const sign = '[$€£¥₹₽₺₩₪₴₫₦฿]';
const price = new RegExp(
  `\\d[.,]?-? ?(?:${sign}|(?:${money})\\.?(?![${letter}]))(?: ?/ ?[${letter}]+)? $|${sign} ?[\\d.,]+(?: ?/ ?[${letter}]+)? $`,
  'i',
);
/** Where somebody is to be called, or money sent: `mándame un bizum al 644556677`. */
const toThe = / (?:al|au|ao|on|op|auf|unter|pe|la|na|på|στο|на|за|su|numaralı|di|kwa) $/;
/** Whatever may come up, there is somebody to call: `cualquier cosa 3174409921`. */
const forAnything = new RegExp(
  `(?:^|[^${letter}])(?:${[
    '(?:any|other|with|further) questions|(?:any|other) (?:issues|problems|queries)|for anything(?: else)?|(?:if )?anything,?',
    '(?:bei|weitere) (?:fragen|rückfragen|problemen)|bij (?:vragen|problemen)|(?:toute|des) questions?|besoin|problème',
    'cualquier (?:cosa|duda|consulta|problema)|qualquer (?:coisa|dúvida|problema)|(?:qualsiasi|qualunque) (?:cosa|problema|domanda)',
    'w razie (?:czego|pytań|problemów)|v případě (?:potřeby|dotazů)|v prípade (?:potreby|otázok)|(?:bármi|kérdés esetén)',
    'vid frågor|ved spørsmål|ved spørgsmål|(?:kysyttävää|küsimuste korral)|(?:orice|pentru) (?:întrebări|întrebare|problemă)',
    'za (?:sva )?pitanja|если что|по (?:всем )?вопросам|якщо що|з питань|за въпроси|για (?:ό,τι|απορίες)|bir sorun olursa|kalau ada apa-apa',
  ].join('|')}),? $`,
  'i',
);
const anyWord = new RegExp(`[${letter}]+`, 'g');
/** Somebody who is named so shortly before: `Guy with the truck 8085550147`. */
const nearWords = 5;

/** `before` ends where the digits begin, in the same line. */
export function tellsOfPerson(before: string): boolean {
  const isLed =
    clauseEnd.test(before) || price.test(before) || toThe.test(before) || forAnything.test(before);
  if (isLed || isNamed(before)) return true;
  const words = before.toLowerCase().match(anyWord) ?? [];
  return words.some((word, index) => {
    const isNear = index >= words.length - nearWords;
    if (surePhone.test(word) || (isNear && isPersonWord(word))) return true;
    // `mera number save kar lo`, `yeni no`
    return kindOf(word, ' ') === 'number' && (isOwn(words[index - 1]) || isOwn(words[index + 1]));
  });
}

/** `my cousin Lucía 644556677`: one or two capitals after a small word are a name. */
function isNamed(before: string): boolean {
  if (!before.endsWith(' ')) return false;
  const [last = '', second = '', third = ''] = before.trimEnd().split(/,? /).slice(-3).reverse();
  return isName(last) && (isSmall(second) || (isName(second) && isSmall(third)));
}

function isName(word: string): boolean {
  return word.length > 1 && /^[^\d.:;]+$/.test(word) && !isSmall(word) && isSmall(word.slice(1));
}

/** In small letters, and of a script that has others. */
function isSmall(word: string): boolean {
  return word !== '' && word === word.toLowerCase() && word !== word.toUpperCase();
}

/** Mine; or new, private, at work, as no thing's number is. */
function isOwn(word = ''): boolean {
  const kind = kindOf(word, ' ');
  return kind === 'self' || kind === 'which';
}
