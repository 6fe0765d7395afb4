/** Words in the rhythm of prose, with the numbers that prose has: years, prices, percentages. */
import type { Random } from './createRandom.ts';

const words =
  'the a we you and to of in for with on about please thank order delivery meeting offer next week project team price question answer account customer support today tomorrow contract signed invoice attached document update schedule call back soon kind regards new office street market growth quarter system release plan Angebot Lieferung bitte vielen Dank Rechnung Termin nächste Woche Straße können über für und der die das ist nicht avec pour merci bonjour réunion semaine société équipe très proposition'.split(
    ' ',
  );

export function createSentence(random: Random): string {
  const count = 6 + random.whole(12);
  const sentence = Array.from({ length: count }, () =>
    random.whole(25) === 0 ? createFigure(random) : random.pick(words),
  ).join(' ');
  return `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}${random.pick(['.', '.', '.', ' – indeed.', '?', '!'])}`;
}

/** A number that is no phone. */
export function createFigure(random: Random): string {
  const [day, month] = [1 + random.whole(28), 1 + random.whole(12)];
  return random.pick([
    `${2010 + random.whole(17)}`,
    `${random.whole(100)} %`,
    `€ ${random.whole(9000)}.${random.digits(2)}`,
    `$${1 + random.whole(90)},${random.digits(3)}.00`,
    `${day}.${month}.2026`,
    `2026-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`,
    `${8 + random.whole(10)}:${random.whole(6)}0`,
    `#${random.digits(6)}`,
    `v${random.whole(9)}.${random.whole(30)}.${random.whole(9)}`,
  ]);
}
