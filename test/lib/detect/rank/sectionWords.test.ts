/** What a section of a page is, by its heading. */
import { expect, it } from 'vitest';
import { kindOfSection } from '../../../../lib/detect/rank/sectionWords.ts';

it.each([
  ['Activity', 'timeline'],
  ['Aktivity', 'timeline'],
  ['Tevékenységek', 'timeline'],
  ['Δραστηριότητες', 'timeline'],
  ['Заметки (3)', 'timeline'],
  ['활동', 'timeline'],
  ['Geçmiş', 'timeline'],
  ['Contacts (3)', 'related'],
  ['Kontaktroller (3)', 'related'],
  ['Související kontakty', 'related'],
  ['Связанные контакты', 'related'],
  ['Katılımcılar', 'related'],
  ['其他聯絡人', 'related'],
  ['Contact details', null],
  ['Kontaktní údaje', null],
  ['Jana Nováková', null],
] as const)('%s: %s', (heading, kind) => {
  expect(kindOfSection(heading)).toBe(kind);
});
