/** The first look at a word before a number: it may say yes too often, but never no to a label. */
import { expect, it } from 'vitest';
import { labelKinds } from '../../../../lib/detect/text/labelWords.ts';
import { mayBeLabel } from '../../../../lib/detect/text/mayBeLabel.ts';

it('lets every label through, small and in capitals', () => {
  const forms = [...labelKinds.keys()].flatMap((word) => [word, word.toUpperCase()]);
  // The Turkish `ı` has a capital that is not its own.
  const lost = forms.filter((word) => !labelKinds.has(word.toLowerCase()));
  expect(lost.filter((word) => !word.toLowerCase().includes('i'))).toEqual([]);
  expect(lost).toContain('NUMARASI');
  const stopped = forms.filter((word) => !mayBeLabel(`(${word}`, 1, word.length + 1));
  expect(stopped.filter((word) => labelKinds.has(word.toLowerCase()))).toEqual([]);
});

it.each(['Kundennummer', 'klantnr', 'Telefonszám', 'ordrenumero', 'T', 'Ελλάδα', 'été'])(
  'lets %s through, which takes a closer look',
  (word) => {
    expect(mayBeLabel(word, 0, word.length)).toBe(true);
  },
);

it.each(['yesterday', 'Wednesday', 'APPROXIMATELY'])('stops %s', (word) => {
  expect(mayBeLabel(word, 0, word.length)).toBe(false);
});
