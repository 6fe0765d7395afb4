/** Which ways of writing an address are the same one, and which only look like it. */
import { describe, expect, it } from 'vitest';
import { parseEmail } from '../../../lib/identifier.ts';
import { isSameEmail } from '../../../lib/lookup/sameEmail.ts';
import { isSamePhone } from '../../../lib/lookup/samePhone.ts';
import { parsePhone } from '../../../lib/phone/phone.ts';

/** On the page, in Octanist, and whether they are one. */
type Pair = readonly [page: string, octanist: string, isSame: boolean, why: string];

const emails: readonly Pair[] = [
  ['jane@acme.com', 'jane@acme.com', true, 'letter by letter'],
  ['jane@acme.com', 'Jane@Acme.COM', true, 'capitals, as a phone writes them'],
  ['JANE@ACME.COM', 'jane@acme.com', true, 'capitals on the page'],
  ['jane@acme.com', '  jane@acme.com ', true, 'spaces round it'],
  ['jane@acme.com', 'ｊａｎｅ@acme.com', true, 'wide letters of a Japanese keyboard'],
  ['o’hara@acme.com', "o'hara@acme.com", false, 'a typographic apostrophe is another letter'],
  ["o'hara@acme.com", "O'Hara@acme.com", true, 'an apostrophe'],
  ['"jane"@acme.com', 'jane@acme.com', true, 'quotation marks that change nothing'],
  ['jane@münchen.example', 'jane@xn--mnchen-3ya.example', true, 'an international domain and its ASCII form'],
  ['jane@xn--mnchen-3ya.example', 'Jane@MÜNCHEN.example', true, 'the other way round, with capitals'],
  ['jane@bücher.example', 'jane@bu\u0308cher.example', true, 'an umlaut in one character or in two'],
  ['jane@straße.example', 'jane@xn--strae-oqa.example', true, 'a sharp s'],
  ['josé@acme.com', 'jose\u0301@acme.com', true, 'an accent in one character or in two'],
  ['jane@acme.com', 'jane+shop@acme.com', false, 'a plus tag'],
  ['jane+shop@acme.com', 'jane@acme.com', false, 'a plus tag on the page'],
  ['jane+a@acme.com', 'jane+b@acme.com', false, 'two plus tags'],
  ['jane+Shop@acme.com', 'jane+shop@acme.com', true, 'the case of a plus tag'],
  ['jane.doe@gmail.com', 'janedoe@gmail.com', false, 'dots stay, at Gmail too'],
  ['jane.doe@acme.com', 'jane_doe@acme.com', false, 'a dot and an underscore'],
  ['jane@acme.com', 'mary-jane@acme.com', false, 'the end of a longer one'],
  ['jane@acme.com', 'jane@acme.com.au', false, 'the beginning of a longer one'],
  ['jane@acme.com', 'jane@acme.co', false, 'another top-level domain'],
  ['jane@acme.com', 'jane@mail.acme.com', false, 'a domain below'],
  ['jane@acme.com', 'jane@acrne.com', false, 'r and n for an m'],
  ['paypal@acme.com', 'paypa1@acme.com', false, 'a one for an l'],
  ['jane@acme.com', 'jаne@acme.com', false, 'a Cyrillic letter'],
  ['jane@acme.com', 'jane@аcme.com', false, 'a Cyrillic letter in the domain'],
  ['jane@munchen.example', 'jane@münchen.example', false, 'without the umlaut'],
  ['jane@strasse.example', 'jane@straße.example', false, 'ss for a sharp s'],
  ['jane@googlemail.com', 'jane@gmail.com', false, 'two names of one provider'],
  ['jane@acme.com', 'jane@acme.com, joe@acme.com', false, 'two addresses in one field'],
  ['jane@acme.com', 'mailto:jane@acme.com', false, 'a link'],
  ['jane@acme.com', 'jane@acme', false, 'half an address'],
  ['jane@acme.com', 'ja\u202ene@acme.com', false, 'a character that turns the direction'],
  ['jane@acme.com', '', false, 'no address'],
];

const phones: readonly Pair[] = [
  ['+31612345678', '+31612345678', true, 'digit by digit'],
  ['+31612345678', '+31 6 1234 5678', true, 'spaces'],
  ['+31612345678', '+31 (0)6 12345678', true, 'the trunk zero in brackets'],
  ['+31612345678', '0031612345678', true, 'two zeros for the plus'],
  ['+31612345678', '00 31 6 12 34 56 78', true, 'two zeros and spaces'],
  ['+31612345678', '0612345678', true, 'as dialled at home'],
  ['+31612345678', '06-12345678', true, 'as the Dutch write it'],
  ['+31612345678', '06 12 34 56 78', true, 'in pairs'],
  ['+31612345678', '612345678', true, 'without the trunk zero'],
  ['+31612345678', '31612345678', true, 'the country code without a plus'],
  ['+31612345678', ' 06.12.34.56.78 ', true, 'dots, and spaces round it'],
  ['+31612345678', '٠٦١٢٣٤٥٦٧٨', true, 'Arabic digits'],
  ['+31107946012', '010 794 60 12 ext. 34', true, 'an extension'],
  ['+31107946012', '+31 10 7946012 x34', true, 'an extension, internationally'],
  ['+493023125077', '030 23125077', true, 'Berlin'],
  ['+493023125077', '030/23125077', true, 'a slash after the area code'],
  ['+442079460151', '(020) 7946 0151', true, 'London'],
  ['+12125550163', '(212) 555-0163', true, 'New York'],
  ['+12125550163', '1-212-555-0163', true, 'with the long-distance 1'],
  ['+12125550163', '011 1 212 555 0163', true, 'from another American country'],
  ['+390612345678', '06 1234 5678', true, 'Rome, where the zero belongs to the number'],
  ['+3225550188', '02 555 01 88', true, 'Brussels'],
  ['+31612345678', '+32612345678', false, 'the same digits in another country'],
  ['+31612345678', '0032612345678', false, 'the same, with zeros'],
  ['+33612345678', '+31612345678', false, 'the Dutch number that a French one looks like'],
  ['+31612345678', '+31612345679', false, 'one digit else'],
  ['+31612345678', '+31612345687', false, 'two digits changed over'],
  ['+31612345678', '12345678', false, 'its last digits only'],
  ['+31612345678', '5678', false, 'the digits that were searched for'],
  ['+31612345678', '0031 10 5678', false, 'another number that ends the same'],
  ['+31612345678', '07-12345678', false, 'another area'],
  ['+31612345678', '+316123456780', false, 'one digit more'],
  ['+31612345678', '0612345678 / 0101234567', false, 'two numbers in one field'],
  ['+31612345678', 'call me', false, 'no number'],
  ['+31612345678', '', false, 'nothing'],
];

it('is tried on sixty pairs and more', () => {
  expect(emails.length + phones.length).toBeGreaterThanOrEqual(60);
});

describe('an e-mail', () => {
  it.each(emails)('%s on the page, %s in Octanist: %s (%s)', (page, octanist, isSame) => {
    const email = parseEmail(page);
    expect(email === null ? false : isSameEmail(octanist, email)).toBe(isSame);
  });
});

describe('a phone', () => {
  it.each(phones)('%s on the page, %s in Octanist: %s (%s)', (page, octanist, isSame) => {
    expect(parsePhone(page)?.e164).toBe(page);
    expect(isSamePhone(octanist, page)).toBe(isSame);
  });
});
