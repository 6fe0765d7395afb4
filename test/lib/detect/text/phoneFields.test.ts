/** A phone in a form's field: what the field is called says that it is one. */
import { expect, it } from 'vitest';
import { candidatesOf } from '../../../../lib/detect/rank/candidatesOf.ts';
import { identifiersIn } from '../../../../lib/detect/text/identifiersIn.ts';

it.each([
  ['Telefon', '30 901820', ['+4930901820']],
  ['Beschreibung', '30 901820', []],
  ['Beschreibung', '030 901820', ['+4930901820']],
])('%s: %s', (label, text, expected) => {
  const sighting = { text, start: 0, end: text.length, place: 'field', visible: true, label, at: 0 } as const;
  const found = candidatesOf({ sightings: [sighting], elements: [] });
  const values = found.flatMap((one) => identifiersIn(one, ['DE'])).map(({ identifier }) => identifier.value);
  expect(values).toEqual(expected);
});
