/** A found stretch of text -> what the API addresses a lead by. The one place where detection decides what is valid. */
import type { Identifier } from '../../identifier.ts';
import { parseWrittenEmail } from './foldEmail.ts';
import type { Unlabelled } from './likenessOf.ts';
import { phonesIn } from './phonesIn.ts';

export interface WrittenIdentifier {
  readonly identifier: Identifier;
  /** As written. */
  readonly text: string;
}

/** Mostly one; two for phones side by side; none when it is not valid. `regions` (ISO 3166 alpha-2) are tried in order. */
export function identifiersIn(
  {
    kind,
    text,
    value,
    unlabelled,
  }: {
    readonly kind: 'email' | 'phone';
    readonly text: string;
    /** As in `FoundText`: only from our own finder, never from a page. */
    readonly value?: string | undefined;
    readonly unlabelled?: Unlabelled | undefined;
  },
  regions: readonly string[],
): WrittenIdentifier[] {
  if (kind === 'phone') {
    const written: WrittenIdentifier[] = [];
    for (const phone of phonesIn(text, regions, unlabelled))
      written.push({ identifier: { kind, value: phone.e164 }, text: phone.text });
    return written;
  }
  const email = value ?? parseWrittenEmail(text);
  return email === null ? [] : [{ identifier: { kind, value: email }, text }];
}
