/** Mobile numbers that digits alone tell. */
import { expect, it } from 'vitest';
import { isTellingMobile } from '../../../lib/phone/tellingMobile.ts';

it.each([
  ['a mobile number of Spain', '+34644556677', true],
  ['a landline of Spain', '+34912345678', false],
  ['any number of North America, where they are alike', '+14155552671', true],
  ['a mobile number of Norway, of eight digits', '+4798765432', true],
  ['one of Denmark, where most of eight digits are', '+4528123456', false],
  ['one of Iceland, of seven digits', '+3546112390', false],
  ['a service of no country', '+80012345678', false],
])('%s', (_, e164, is) => {
  expect(isTellingMobile(e164)).toBe(is);
});
