/**
 * What a person has agreed to: the words of what Leadmark reads and sends (components/ReadAndSent.tsx). Without it no key is saved, and
 * without a key nothing is sent, so nothing is ever sent before it.
 */
import { z } from './zodMini.ts';

/** Counted up when the words come to allow more: what was agreed to before says nothing of that. */
const words = 1;

const consentSchema = z.object({
  words: z.literal(words),
  /** When. */
  atMs: z.number(),
});

export type Consent = Readonly<z.infer<typeof consentSchema>>;

export function consentAt(atMs: number): Consent {
  return { words, atMs };
}

/** Null where there is none, or one to other words. */
export function parseConsent(stored: unknown): Consent | null {
  const read = consentSchema.safeParse(stored);
  return read.success ? read.data : null;
}
