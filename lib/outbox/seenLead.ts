/** A lead as Octanist showed it: what an update is compared with. */
import { statuses } from '../lead.ts';
import { z } from '../zod.ts';

/** Any field may be missing from an answer (open question 20). Null and missing differ for the note: null was shown. */
export const seenLeadSchema = z.object({
  id: z.string().exactOptional(),
  status: z.enum(statuses).exactOptional(),
  value: z.number().nullable().exactOptional(),
  lossReason: z.string().nullable().exactOptional(),
  note: z.string().nullable().exactOptional(),
  /** The server's own text; compared with nothing but itself. */
  updatedAt: z.string().exactOptional(),
});

export type SeenLead = Readonly<z.infer<typeof seenLeadSchema>>;
