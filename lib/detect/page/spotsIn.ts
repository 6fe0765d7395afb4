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
/**
 * Five digits or more, with nothing between them but what people write within phones. Full-width forms count too. Pure, as is what is made
 * of it, so that a script that does not search leaves them out.
 */
const digitRun = (digit: string, between: string, flags: string) =>
  new RegExp(`${spelled}|${digit}(?:[${between}\\s./⁄]*${digit}){4,60}`, flags);
const anyBetween = '\\p{Pd}\\p{Ps}\\p{Pe}\\p{Cf}．／−ー';
const anyDigitRun = /* @__PURE__ */ digitRun('\\p{Nd}', anyBetween, 'gu');
/** Here are the digits, dashes and brackets of other scripts: behind Cyrillic, but for common punctuation and signs of money. */
const otherScripts = '\u0530-\u1fff\u2045-\u209f\u2100-\ufffd';
const beyond = /* @__PURE__ */ new RegExp(`[${otherScripts}]`);
/** The same for text without those, and found many times sooner. */
const plainBetween = '-()[\\]{}\\xad\u200b-\u2015\u201a\u201e\u202a-\u202e';
const plainDigitRun = /* @__PURE__ */ digitRun('\\d', plainBetween, 'g');
/** Letters, or seven digits. Anything else is a phone only where a word says so. */
const bareEnough = /[A-Z]|(?:\p{Nd}\P{Nd}*){7}/u;
const wordLike = /[\p{L}\p{So}]/u;
/** A date, or more digits in a row than two phones have: asking where each stretch of a million digits is painted takes seconds. */
const noPhone = /^(?:(?:19|20)\d\d([-./])\d\d?\1\d\d?|\d\d?([-./])\d\d?\2(?:19|20)\d\d)(?: \d\d?)?$|\d{31}/;
/** What stands after a sign of money is a price, if it is written like one; not where the sign is that of an amount before it: `100€ 0677889911`. */
const money = /(?<!\d ?)[$€£¥₹₽₺₩₪฿][ \u00a0\u202f]?-?$/;
const amount = /^\d{1,12}(?:[.']\d{1,3}){0,5}$/;
const signs = `@＠%[({${otherScripts}`;
/** Few texts hold any of these, and the others hold no contact, nor a part of a number. */
export const telling = /* @__PURE__ */ new RegExp(`[\\d${signs}]`);
/** Where a text holds none of these, only its plain digits may be a contact. */
const uncommon = /* @__PURE__ */ new RegExp(`[${signs}]`);

/** Whether there is anything to look for: an @, a word for one, or what may be a phone by itself or by the words before the text. */
export function isContactLike(text: string): boolean {
  if (!uncommon.test(text)) return isPhoneLike(text, plainDigitRun);
  return (atStart.test(text) && atLike.test(text)) || isPhoneLike(text);
}

/** Whether that is what may be a phone, by itself or by the words before the text. */
export function isPhoneLike(text: string, runs = runsFor(text)): boolean {
  return phoneFrom(0, text, runs, true) !== undefined;
}

/** So far a domain may reach, and what it has first: a dot, or its end. */
const maxDomain = 255;
const dotOrEnd = /[\s"<>()[\]{},;:@.．。｡]/g;

/** A word that makes fewer digits a phone stands at most so far before. */
const maxBefore = 48;

/** Every @ between what may be an address, and every run of digits that may be a phone; in linear time (docs/security.md T11). */
export function spotsIn(text: string): Spot[] {
  const spots: Spot[] = [];
  const isPlain = !uncommon.test(text);
  everyAt.lastIndex = 0;
  /** The nearest of these ahead, so that none of a row of @ looks for it anew. */
  let edge = -1;
  for (let at = !isPlain && atStart.test(text) && everyAt.exec(text); at; at = everyAt.exec(text)) {
    const { 0: sign, index } = at;
    const isWord = sign.length > 3;
    // `dave @ davesvans.co.uk`
    const next = index + sign.length + Number(text[index + sign.length] === ' ');
    // `@jan` and `5 @ 10` are no addresses, nor is what has no dot before the next @.
    dotOrEnd.lastIndex = next;
    if (edge < next) edge = dotOrEnd.test(text) ? dotOrEnd.lastIndex - 1 : text.length;
    if (!isWord && (edge - next >= maxDomain || !/[.．。｡]/.test(text.charAt(edge)))) continue;
    const before =
      /[^\s"<>()[\]{},;:]*[ \u00a0]?$/.exec(text.slice(Math.max(0, index - 64), index))?.[0] ?? '';
    const after =
      (isWord ? /.*/ : /[^\s"<>()[\]{},;:]*/).exec(text.slice(next, next + (isWord ? 40 : maxDomain)))?.[0] ??
      '';
    if (isWord || before.trim())
      spots.push({ kind: 'email', start: index - before.length, end: next + after.length });
  }
  const runs = isPlain ? plainDigitRun : runsFor(text);
  for (let phone = phoneFrom(0, text, runs); phone; phone = phoneFrom(phone.end, text, runs))
    spots.push(phone);
  return spots;
}

function runsFor(text: string): RegExp {
  return beyond.test(text) ? anyDigitRun : plainDigitRun;
}

/** The first run of digits from there on that may be a phone. `isCut`: words that are not in the text may stand before it. */
function phoneFrom(from: number, text: string, runs: RegExp, isCut = false): Spot | undefined {
  runs.lastIndex = from;
  for (let found = runs.exec(text); found; found = runs.exec(text)) {
    const { 0: run, index } = found;
    if (noPhone.test(run) || (amount.test(run) && money.test(text.slice(Math.max(0, index - 5), index))))
      continue;
    // The comma is that of the thousands: `17,910.00`. `#770266` is a ticket, an order, a colour.
    const isWorded = () =>
      !/[,#]/.test(text.charAt(index - 1)) &&
      ((isCut && index < maxBefore) || wordLike.test(text.slice(Math.max(0, index - maxBefore), index)));
    if (bareEnough.test(run) || isWorded()) return { kind: 'phone', start: index, end: index + run.length };
  }
  return undefined;
}

/** So much of the words around goes along: what labels, names and refutes a number or an address stands that near. */
export const wordsBefore = 160;
const wordsAfter = 60;

/** The spot with the words around it, as shown. `label` stands on a line of its own before the text. */
export function cutOut(
  text: string,
  { start, end }: Spot,
  label = '',
): { text: string; start: number; end: number } {
  const from = Math.max(0, start - 3 * wordsBefore);
  const to = end + 3 * wordsAfter;
  const isShown = !text.slice(from, to).includes(unshown);
  const shown = (from: number, to: number) =>
    isShown ? text.slice(from, to) : text.slice(from, to).replaceAll(unshown, '');
  const before = `${label && `${label}\n`}${shown(from, start)}`.slice(-wordsBefore);
  const spot = shown(start, end);
  const after = shown(end, to).slice(0, wordsAfter);
  return { text: before + spot + after, start: before.length, end: before.length + spot.length };
}
