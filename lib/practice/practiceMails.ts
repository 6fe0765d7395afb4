/** Who writes in the practice inbox. Domains (RFC 2606) and phone numbers (Ofcom's, for drama) belong to nobody. */

export interface PracticeMail {
  readonly name: string;
  /** Empty where the mail shows none; so is the phone. */
  readonly email: string;
  readonly phone: string;
}

/** By what there is to learn from each; the words of each stand in public/_locales under the same name. */
export const practiceMails = {
  open: { name: 'Anna Berger', email: 'anna.berger@lumen.example', phone: '+44 20 7946 0112' },
  qualified: { name: 'Milan Jansen', email: 'milan.jansen@atlas.example', phone: '+44 20 7946 0245' },
  several: { name: 'Paul Hofmann', email: 'office@hofmann.example', phone: '' },
  unknown: { name: 'Sara Novak', email: 'sara.novak@nova.example', phone: '+44 20 7946 0491' },
  phone: { name: 'Lena Smit', email: '', phone: '+44 20 7946 0634' },
} as const satisfies Record<string, PracticeMail>;

export type PracticeMailName = keyof typeof practiceMails;

export const practiceMailNames = Object.keys(practiceMails) as PracticeMailName[];
