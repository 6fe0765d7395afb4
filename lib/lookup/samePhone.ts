/** Whether a phone as Octanist holds it is the one that is meant. Carries the phone metadata, so only the background imports it. */
import { parsePhone } from '../phone/phone.ts';
import { placeOfE164 } from '../phone/phonePlan.ts';

/**
 * However it is written: with its country code or `00`, or as it is dialled at home, with the trunk zero or without; extensions do not count.
 * A number that names another country is another number, however many digits they share.
 * @param e164 in normal form
 */
export function isSamePhone(written: string, e164: string): boolean {
  const home = placeOfE164(e164)?.region;
  const phone = parsePhone(written.trim(), home);
  // What no numbering plan knows is the same only digit by digit, with its country code.
  return phone === null
    ? `+${written.replace(/[\s().-]/g, '').replace(/^(?:\+|00)/, '')}` === e164
    : phone.e164 === e164;
}
