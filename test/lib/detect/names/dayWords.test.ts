/** The words for days and months against what the runtime itself writes. */
import { describe, expect, it } from 'vitest';
import { isDayWord } from '../../../../lib/detect/names/dayWords.ts';

const languages =
  'en nl de fr es it pt pl sv da nb fi is cs sk hu ro bg hr sl et lv lt el tr ru uk he ar fa hi th vi id zh ja ko';
const days = Array.from({ length: 7 }, (_, day) => Date.UTC(2023, 0, 1 + day, 12));
const months = Array.from({ length: 12 }, (_, month) => Date.UTC(2023, month, 15, 12));

describe('the word for a day or a month is known', () => {
  it.each(languages.split(' '))('as programs write it in %s', (language) => {
    const written = (['short', 'long'] as const).flatMap((length) => {
      const format = (options: Intl.DateTimeFormatOptions) =>
        new Intl.DateTimeFormat(language, { ...options, timeZone: 'UTC' });
      return [
        ...days.map((day) => format({ weekday: length }).format(day)),
        ...months.map((month) => format({ month: length }).format(month)),
      ];
    });
    // Several words, and a month by its number, are no name's last word.
    const words = written.filter((one) => !/\s|\d/.test(one) && one.length > 1);
    expect(words.filter((one) => !isDayWord(one))).toEqual([]);
  });

  it('and no other word is taken for one', () => {
    expect(['Berger', 'Jansen', 'Doe', '山田', ''].filter(isDayWord)).toEqual([]);
  });
});
