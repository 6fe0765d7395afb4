/** The detector as a scorer wants it: finding and judging together, over plain text. */
import { findInText } from '../../../lib/detect/findInText.ts';
import { phonesIn } from '../../../lib/detect/phonesIn.ts';
import { parseEmail } from '../../../lib/identifier.ts';

export interface Detected {
  readonly kind: 'email' | 'phone';
  /** In normal form: a lower-case e-mail, or E.164. */
  readonly value: string;
  /** Offsets into the text, end not included. */
  readonly start: number;
  readonly end: number;
}

/** `region`: ISO 3166 alpha-2, for phones without a country code. */
export function detect(text: string, { region }: { region?: string | undefined } = {}): Detected[] {
  return findInText(text).flatMap(({ kind, text: written, start, end }) => {
    const email = kind === 'email' ? parseEmail(written) : null;
    const phones = kind === 'phone' ? phonesIn(written, region ? [region] : []) : [];
    const values = email ? [email] : phones.map(({ e164 }) => e164);
    return values.map((value) => ({ kind, value, start, end }));
  });
}
