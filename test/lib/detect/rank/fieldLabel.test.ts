/** What a whole short text labels. */
import { expect, it } from 'vitest';
import { fieldLabel, labelBefore } from '../../../../lib/detect/rank/fieldLabel.ts';

it.each([
  'CC',
  'CCs',
  'Cc (2)',
  'Bcc:',
  'Cópia (CC)',
  'Em cópia',
  'In kopie',
  'En copia',
  'Do wiadomości',
  'Followers',
])('%s says that who follows is in copy', (text) => {
  expect(fieldLabel(text)).toBe('copy');
});

it.each([
  ['Naam / Nom', 'name'],
  ['De | From:', 'from'],
  ['Telefon/Téléphone', 'phone'],
  ['E-mail · Correo electrónico', 'email'],
])('%s says the same in each language', (text, label) => {
  expect(fieldLabel(text)).toBe(label);
});

it.each(['Name / Company', 'Von / Bis', 'E-mail / Telefoon'])('%s is no one label', (text) => {
  expect(fieldLabel(text)).toBeNull();
});

it('takes no sentence for a label', () => {
  expect(fieldLabel('Copy the address')).toBeNull();
});

it.each([
  ['Odpověď komu:', 'replyTo'],
  ['Válaszcím', 'replyTo'],
  ['Från', 'from'],
  ['Από:', 'from'],
  ['Feladó', 'from'],
  ['Προς:', 'to'],
  ['Kime', 'to'],
  ['受信者', null],
  ['抄送', 'copy'],
  ['참조', 'copy'],
  ['Właściciel firmy', 'owner'],
  ['Propriétaire du contact', 'owner'],
  ['聯絡人擁有者', 'owner'],
  ['Ответственный', 'owner'],
  ['Sähköposti', 'email'],
  ['개인 전자 메일', 'email'],
  ['Persönliche E-Mail', 'email'],
  ['Mobile phone 2', 'phone'],
  ['Telefon służbowy', 'phone'],
  ['Työpuhelin', 'phone'],
  ['İş telefonu', 'phone'],
  ['Privat-E-Mail', 'email'],
  ['דואר אלקטרוני אישי', 'email'],
  ['Voicemail', null],
  ['Gmail', null],
  ['Teléfono móvil', 'phone'],
  ['住家電話', 'phone'],
  ['회사 전화', 'phone'],
  ['โทรศัพท์มือถือ', 'phone'],
  ['Phone support is great', null],
  ['Mobile app store offers', null],
] as const)('%s is a label in its language: %s', (text, label) => {
  expect(fieldLabel(text)).toBe(label);
});

it.each([
  ['Dear Jane, you asked. Komu: Jan <', 'to'],
  ['Contact owner: ', 'owner'],
  ['From (work): ', 'from'],
  ['To: Jane <jane@acme.example> CC: Bob <', 'copy'],
  ['Od: Jan, telefon 2: ', 'phone'],
  ['non-from: ', null],
  ['at 12:30 ', null],
] as const)('in running text the last word with a colon counts: %s', (text, label) => {
  expect(labelBefore(text)).toBe(label);
});
