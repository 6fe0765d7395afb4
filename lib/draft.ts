/** A mark half filled in: exactly what the person typed, so that nothing typed is lost when the popup closes. */

import { markStatuses } from './lead.ts';
import type { Update } from './update.ts';
import { z } from './zodMini.ts';

export const draftSchema = z.object({
  lead: z.catch(z.string().check(z.maxLength(1000)), ''),
  status: z.catch(z.nullable(z.enum(markStatuses)), null),
  value: z.catch(z.string().check(z.maxLength(1000)), ''),
  note: z.catch(z.string().check(z.maxLength(20_000)), ''),
  lossReason: z.catch(z.string().check(z.maxLength(2000)), ''),
  /** Which of several leads is meant is being chosen. */
  chooses: z.exactOptional(z.literal(true)),
  /** The mark in the outbox that this one is the corrected form of. */
  instead: z.exactOptional(z.string().check(z.maxLength(100))),
});

export type Draft = Readonly<z.infer<typeof draftSchema>>;

export const emptyDraft: Draft = { lead: '', status: null, value: '', note: '', lossReason: '' };

/** The mark as the form shows it. */
export function toDraft(update: Update): Draft {
  return {
    lead: update.lead.value,
    status: update.status,
    value: update.value === undefined ? '' : String(update.value),
    note: update.note ?? '',
    lossReason: update.lossReason ?? '',
  };
}
