/** A mark half filled in: exactly what the person typed, so that nothing typed is lost when the popup closes. */

import { markStatuses } from './lead.ts';
import type { Update } from './update.ts';
import { z } from './zod.ts';

export const draftSchema = z.object({
  lead: z.string().max(1000).catch(''),
  status: z.enum(markStatuses).nullable().catch(null),
  value: z.string().max(1000).catch(''),
  note: z.string().max(20_000).catch(''),
  lossReason: z.string().max(2000).catch(''),
  /** The mark in the outbox that this one is the corrected form of. */
  instead: z.string().max(100).exactOptional(),
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
