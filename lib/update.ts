/** One wanted change of one lead. zod stands at this door: whatever sends an update, the background parses it first. */

import { isGivenLeadId, parseEmail } from './identifier.ts';
import { markStatuses } from './lead.ts';
import { z } from './zodMini.ts';

/** ITU-T E.164: a plus sign and at most 15 digits. */
const e164 = /^\+[1-9]\d{4,14}$/;

/** An identifier in normal form: what is not already normal is refused, never repaired in silence. */
export const identifierSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('id'),
    value: z.string().check(z.refine(isGivenLeadId)),
  }),
  z.strictObject({
    kind: z.literal('email'),
    value: z.string().check(z.refine((email) => parseEmail(email) === email)),
  }),
  z.strictObject({ kind: z.literal('phone'), value: z.string().check(z.regex(e164)) }),
]);

/** A longer note is refused aloud rather than cut in silence. */
export const maxNoteLength = 5000;
export const maxLossReasonLength = 500;

export const updateSchema = z.strictObject({
  lead: identifierSchema,
  status: z.enum(markStatuses),
  /**
   * A bare number in the organization's own currency; the API takes no currency. Nothing is documented against one below zero, of which
   * the person is asked whether it is meant.
   */
  value: z.optional(z.number().check(z.minimum(-1e12), z.maximum(1e12))),
  note: z.optional(z.string().check(z.trim(), z.minLength(1), z.maxLength(maxNoteLength))),
  /** Octanist uses it only when the status is lost. */
  lossReason: z.optional(z.string().check(z.trim(), z.minLength(1), z.maxLength(maxLossReasonLength))),
});

export type Update = Readonly<z.infer<typeof updateSchema>>;

/** What the API said of an update that it took. */
export interface UpdateResult {
  /** How many leads changed. Null when the answer did not say (the API's older form). */
  readonly leadsUpdated: number | null;
  readonly leadId?: string;
  /** To quote to Octanist's support. */
  readonly requestId?: string;
}
