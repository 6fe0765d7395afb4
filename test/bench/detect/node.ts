/** The detector as a scorer wants it: finding and judging together, over plain text. */
import { findInText } from '../../../lib/detect/text/findInText.ts';
import { identifiersIn } from '../../../lib/detect/text/identifiersIn.ts';

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
  const regions = region ? [region] : [];
  const detected: Detected[] = [];
  for (const found of findInText(text)) {
    const { kind, start, end } = found;
    for (const { identifier } of identifiersIn(found, regions))
      detected.push({ kind, value: identifier.value, start, end });
  }
  return detected;
}
