/** What days and months are called, as programs write them beside a name: `Jane Doe Tue 10:02`. */

const languages =
  'en nl de fr es it pt pl sv da nb fi is cs sk hu ro bg hr sl et lv lt el tr ru uk he ar fa hi th vi id zh ja ko'.split(
    ' ',
  );
const days = Array.from({ length: 7 }, (_, day) => Date.UTC(2023, 0, 1 + day, 12));
const months = Array.from({ length: 12 }, (_, month) => Date.UTC(2023, month, 15, 12));

let words: ReadonlySet<string> | undefined;

/** Whether a word is one, short or whole, in any of these languages. Some people are called so, too. */
export function isDayWord(word: string): boolean {
  words ??= new Set(languages.flatMap(wordsIn));
  return words.has(tidy(word));
}

function wordsIn(language: string): string[] {
  return (['short', 'long'] as const).flatMap((length) => [
    ...formatted(language, { weekday: length }, days),
    ...formatted(language, { month: length }, months),
  ]);
}

function formatted(
  language: string,
  options: Intl.DateTimeFormatOptions,
  times: readonly number[],
): string[] {
  const format = new Intl.DateTimeFormat(language, { ...options, timeZone: 'UTC' });
  return times.map((time) => tidy(format.format(time)));
}

function tidy(word: string): string {
  return word.toLowerCase().replace(/[.,]+$/, '');
}
