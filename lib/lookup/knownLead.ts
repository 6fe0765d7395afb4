/** A lead as Octanist lists it, and as much of it as a screen shows. */
import { statuses } from '../lead.ts';
import { z } from '../zod.ts';

export const knownLeadSchema = z.object({
  id: z.string(),
  name: z.string().exactOptional(),
  email: z.string().exactOptional(),
  phone: z.string().exactOptional(),
  status: z.enum(statuses).exactOptional(),
  value: z.number().exactOptional(),
  lossReason: z.string().exactOptional(),
  /** Which campaign brought it, by the best name there is. */
  campaign: z.string().exactOptional(),
  source: z.string().exactOptional(),
  /** The server's own texts (ISO 8601). */
  createdAt: z.string().exactOptional(),
  updatedAt: z.string().exactOptional(),
});

/** All that is kept of a lead: never its note, its clicks or its consent. */
export type KnownLead = Readonly<z.infer<typeof knownLeadSchema>>;

/**
 * Who a contact is in Octanist. `several`: it is the address of more than one lead. `unclear`: more leads look like it than one answer
 * holds.
 */
export type LookedUp =
  | { readonly is: 'known'; readonly lead: KnownLead }
  | { readonly is: 'several'; readonly leads: readonly KnownLead[] }
  | { readonly is: 'none' | 'unclear' };

export const lookedUpSchema: z.ZodType<LookedUp> = z.discriminatedUnion('is', [
  z.object({ is: z.literal('known'), lead: knownLeadSchema }),
  z.object({ is: z.literal('several'), leads: z.array(knownLeadSchema) }),
  z.object({ is: z.enum(['none', 'unclear']) }),
]);

/** An answer, and when it came by this computer's clock. */
export type LookedUpAt = LookedUp & { readonly atMs: number };

/** The one lead of an address. */
export type KnownAt = Extract<LookedUpAt, { is: 'known' }>;
