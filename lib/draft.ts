/** A mark half filled in: exactly what the person typed, so that nothing typed is lost when the popup closes. */

import { markStatuses } from './lead.ts';
import { z } from './zod.ts';

export const draftSchema = z.object({
  lead: z.string().max(1000).catch(''),
  status: z.enum(markStatuses).nullable().catch(null),
  value: z.string().max(1000).catch(''),
  note: z.string().max(20_000).catch(''),
  lossReason: z.string().max(2000).catch(''),
});

export type Draft = Readonly<z.infer<typeof draftSchema>>;

export const emptyDraft: Draft = { lead: '', status: null, value: '', note: '', lossReason: '' };
