/** What is known of one message while it is read, from its head to its signature. */
import type { FieldLabel } from './fieldWords.ts';
import { forwardIntro, quoteIntro, signOff } from './messageWords.ts';

/** What has been read so far of one message, or of what is read by itself. */
export interface Telling {
  /** Its first sender, in lower case; a mail program may show the same one again. */
  sender: string | null;
  /** The element that begins with the sender and holds the message; -1 where there is none of its own. */
  within: number;
  /** Who asks for the answer, by name: then whom the message is from only passes it on. */
  answersTo: string | null;
  /** The sender's address spells the name beside it: a person, and no machine that passes on what others filled in. */
  isPersons: boolean;
  isQuote: boolean;
  /** All of it stands in the message of somebody else. */
  isCopy: boolean;
  isForward: boolean;
  hasForwarded: boolean;
  isSignature: boolean;
  formName: string | null;
  readonly fields: Set<FieldLabel>;
}

export function newTelling(): Telling {
  return {
    sender: null,
    within: -1,
    answersTo: null,
    isPersons: false,
    isQuote: false,
    isCopy: false,
    isForward: false,
    hasForwarded: false,
    isSignature: false,
    formName: null,
    fields: new Set(),
  };
}

/** Takes note of what a line begins: an earlier message, a forwarded one, a signature. */
export function hearWords(telling: Telling, words: string, isForwardedPage: boolean): void {
  if (forwardIntro.test(words)) telling.isForward ||= !telling.isQuote;
  else if (quoteIntro.test(words.trim())) {
    // `-----Original Message-----` stands before what is forwarded, too.
    if (isForwardedPage && !telling.hasForwarded && !/:\s*$/.test(words)) telling.isForward = true;
    else telling.isQuote = true;
  } else if (signOff.test(words.trim())) telling.isSignature = true;
}
