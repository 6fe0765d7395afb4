/** The answers to look-ups that are kept for a while, each under its address and the key's fingerprint. Pure: the caller has the clock. */
import type { Identifier } from '../identifier.ts';
import { z } from '../zod.ts';
import { type LookedUpAt, lookedUpSchema } from './knownLead.ts';

/** An older answer is asked for again when somebody looks. */
export const freshMs = 10 * 60_000;
/** As many contacts as a day's pages hold. */
const maxKept = 200;

const keptSchema = z.array(
  z.tuple([z.string(), z.intersection(lookedUpSchema, z.object({ atMs: z.number() }))]),
);

/** Oldest first. */
export type KeptLookUps = readonly (readonly [address: string, LookedUpAt])[];

export function readKept(stored: unknown): KeptLookUps {
  const read = keptSchema.safeParse(stored);
  return read.success ? read.data : [];
}

export function findAnswer(
  kept: KeptLookUps,
  keyPrint: string,
  lead: Identifier,
  nowMs: number,
): LookedUpAt | undefined {
  const address = addressOf(keyPrint, lead);
  const answer = kept.find(([other]) => other === address)?.[1];
  // One from the future was kept before the clock was set back.
  return answer && nowMs - answer.atMs < freshMs && answer.atMs <= nowMs ? answer : undefined;
}

/** With one more answer; what it tells of a lead stands in the earlier ones as well. */
export function withAnswer(
  kept: KeptLookUps,
  keyPrint: string,
  lead: Identifier,
  answer: LookedUpAt,
): KeptLookUps {
  const address = addressOf(keyPrint, lead);
  const others = kept.filter(([other]) => other !== address);
  const newer = answer.is === 'known' ? answer : null;
  const renewed = others.map(([other, earlier]): (typeof kept)[number] => [
    other,
    newer && earlier.is === 'known' && earlier.lead.id === newer.lead.id ? newer : earlier,
  ]);
  return [...renewed, [address, answer] as const].slice(-maxKept);
}

function addressOf(keyPrint: string, { kind, value }: Identifier): string {
  return `${keyPrint} ${kind}:${value}`;
}
