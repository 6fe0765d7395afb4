/**
 * Whether what stands before digits in a row leads to a person. `the parcel 612345678 was sent` is as good a sentence as `my cousin
 * Lucía 612345678 repairs it`; no list holds all things, so it takes a sign of the other.
 */
import { kindOf, surePhone } from './kindOfLabel.ts';
import { personEndings, personWords } from './personWords.ts';

/** A clause ends: `rent 18k, 9820098200`, `plumber, very good - 4155552671`; not after an abbreviation. */
const clauseEnd = /(?:[,!?)]|[\p{L}\p{M}]{4}\.|,-|[\p{L}\p{N})] ?[-–—]) \(?$/u;
/** An advertisement says a price and whom to call: `500 zł 505606707`, `10€/h 3487654321`, `5 000 Ft`. */
const money =
  'eur|euros?|ευρώ|zł|zl|kč|kc|ft|лв|лева|lei|ron|kr|kn|руб|р|грн|tl|lira|rs|inr|reais|pesos?|soles|usd|dollars|bucks|chf|k|元|块|塊|円|원|만원|บาท|rm|php|rp|jt';
const price = new RegExp(
  `\\d[.,]?-? ?(?:\\p{Sc}|(?:${money})\\.?(?![\\p{L}\\p{M}]))(?: ?/ ?\\p{L}+)? $|\\p{Sc} ?[\\d.,]+(?: ?/ ?\\p{L}+)? $`,
  'iu',
);
/** Where somebody is to be called, or money sent: `mándame un bizum al 644556677`. */
const toThe = / (?:al|au|ao|on|op|auf|unter|pe|la|na|på|στο|на|за|su|numaralı|di|kwa) $/;
/** `my cousin Lucía 644556677`: capitals after a small word are a name. */
const named = /(?:^|[ (])\p{Ll}[\p{L}\p{M}']*,? (?:\p{Lu}[\p{Ll}\p{M}]+ ){1,2}$/u;
const anyWord = /[\p{L}\p{M}]+/gu;
/** Somebody who is named so shortly before: `Guy with the truck 8085550147`. */
const nearWords = 5;

/** `before` ends where the digits begin, in the same line. */
export function tellsOfPerson(before: string): boolean {
  if (clauseEnd.test(before) || price.test(before) || toThe.test(before) || named.test(before)) return true;
  const words = before.toLowerCase().match(anyWord) ?? [];
  return words.some((word, index) => {
    const isNear = index >= words.length - nearWords;
    if (surePhone.test(word) || (isNear && (personWords.has(word) || personEndings.test(word)))) return true;
    // `mera number save kar lo`
    return kindOf(word, ' ') === 'number' && (isOwn(words[index - 1]) || isOwn(words[index + 1]));
  });
}

function isOwn(word = ''): boolean {
  return kindOf(word, ' ') === 'self';
}
