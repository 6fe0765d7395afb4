/** The libraries that ours is measured against, each as its manual says to use it. */
import { findPhoneNumbersInText } from 'libphonenumber-js/max';
import { LinkifyIt } from 'linkify-it';
import { region } from '../generate/createPerson.ts';

/** Links without `http://` are left out; what it knows by their beginning cannot be. */
const linkify = new LinkifyIt({ fuzzyLink: false, fuzzyEmail: true });

/** E-mails (linkify-it). Gives how many there are. */
export function linkifyEmails(text: string): number {
  return linkify.match(text)?.filter(({ schema }) => schema === 'mailto:').length ?? 0;
}

/** Phones (libphonenumber-js with full metadata, as we use). Gives how many there are. */
export function libphonenumberPhones(text: string): number {
  return findPhoneNumbersInText(text, region).length;
}
