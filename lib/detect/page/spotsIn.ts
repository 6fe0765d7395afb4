/** The coarse scan inside the page: where in a text an e-mail or a phone could stand. What really stands there is found outside. */
/** A stretch of text, end not included. */
export interface Spot {
  readonly kind: 'email' | 'phone';
  readonly start: number;
  readonly end: number;
}

/** Stands for white space that is not shown, so that offsets stay those of the text nodes. No page has a use for this character. */
export const unshown = '\ufff9';

/**
 * An @, or what people write for one: a word in brackets with a domain after it, in any language (`jan [at] acme.com`).
 * Whether the word means that is known outside.
 */
export const atLike = /[@＠]|%40|[[({] ?[^\s\d()[\]]{1,14} ?[\])}] ?[\p{L}\d-]{2,63} ?(?:[.[({]|dot|p[uo])/u;
/** Where one begins: engines look for single characters many times faster. */
const atStart = /[@＠%[({]/;
const everyAt = new RegExp(atLike, 'gu');
/** `1-800-FLOWERS`: the letters of toll-free numbers. */
const spelled = '8(\\d)\\1[-.) ]{1,2}[A-Z\\d-]*[A-Z]{4}[A-Z\\d-]*';
/** Five digits or more, with nothing between them but what people write within phones. Full-width forms count too. */
const digitRun = (digit: string, between: string, flags: string) =>
  new RegExp(`${spelled}|${digit}(?:[${between}\\s./⁄]*${digit}){4,60}`, flags);
const anyDigitRun = digitRun('\\p{Nd}', '\\p{Pd}\\p{Ps}\\p{Pe}\\p{Cf}．／−ー', 'gu');
/** Here are the digits, dashes and brackets of other scripts: behind Cyrillic, but for common punctuation and signs of money. */
const beyond = /[\u0530-\u1fff\u2045-\u209f\u2100-\uffff]/;
/** The same for text without those, and found many times sooner. */
const plainDigitRun = digitRun('\\d', '-()[\\]{}\\xad\u200b-\u2015\u201a\u201e\u202a-\u202e', 'g');
/** Letters, or seven digits. Anything else is a phone only where a word says so. */
const bareEnough = /[A-Z]|(?:\p{Nd}\P{Nd}*){7}/u;
const wordLike = /[\p{L}\p{So}]/u;
/** A date, or more digits in a row than two phones have: asking where each stretch of a million digits is painted takes seconds. */
const noPhone = /^(?:(?:19|20)\d\d([-./])\d\d?\1\d\d?|\d\d?([-./])\d\d?\2(?:19|20)\d\d)(?: \d\d?)?$|\d{31}/;

/** Without an @, a word for one or a digit there is nothing to look for. */
export function isContactLike(text: string): boolean {
  return (
    /[\d@]/.test(text) ||
    (atStart.test(text) && atLike.test(text)) ||
    (beyond.test(text) && /\p{Nd}/u.test(text))
  );
}

/** Every @ between what may be an address, and every run of digits that may be a phone; in linear time (docs/security.md T11). */
export function* spotsIn(text: string): Generator<Spot> {
  for (const { 0: sign, index } of atStart.test(text) ? text.matchAll(everyAt) : []) {
    const isWord = sign.length > 3;
    const before =
      /[^\s"<>()[\]{},;:]*[ \u00a0]?$/.exec(text.slice(Math.max(0, index - 64), index))?.[0] ?? '';
    const after =
      (isWord ? /.*/ : /[^\s"<>()[\]{},;:]*/).exec(
        text.slice(index + sign.length).slice(0, isWord ? 40 : 255),
      )?.[0] ?? '';
    const end = index + sign.length + after.length;
    // `@jan` and `5 @ 10` are no addresses.
    if (isWord || (/\S$/.test(before) && /[.．。｡]/.test(after)))
      yield { kind: 'email', start: index - before.length, end };
  }
  for (const { 0: run, index } of text.matchAll(beyond.test(text) ? anyDigitRun : plainDigitRun)) {
    if (
      noPhone.test(run) ||
      (!bareEnough.test(run) && !wordLike.test(text.slice(Math.max(0, index - 48), index)))
    )
      continue;
    yield { kind: 'phone', start: index, end: index + run.length };
  }
}

/** So much of the words around goes along: what labels, names and refutes a number or an address stands that near. */
export const wordsBefore = 160;
const wordsAfter = 60;

/** The spot with the words around it, as shown. */
export function cutOut(text: string, { start, end }: Spot): { text: string; start: number; end: number } {
  const shown = (from: number, to: number) => text.slice(Math.max(0, from), to).replaceAll(unshown, '');
  const before = shown(start - 3 * wordsBefore, start).slice(-wordsBefore);
  const spot = shown(start, end);
  const after = shown(end, end + 3 * wordsAfter).slice(0, wordsAfter);
  return { text: before + spot + after, start: before.length, end: before.length + spot.length };
}
