/** A lead as Octanist showed it: what an update is compared with. */
import { statuses } from '../lead.ts';
import { z } from '../zodMini.ts';

/** Any field may be missing from an answer (open question 20). Null and missing differ for the note: null was shown. */
export const seenLeadSchema = z.object({
  id: z.exactOptional(z.string()),
  status: z.exactOptional(z.enum(statuses)),
  value: z.exactOptional(z.nullable(z.number())),
  lossReason: z.exactOptional(z.nullable(z.string())),
  note: z.exactOptional(z.nullable(z.string())),
  /** The server's own text; compared with nothing but itself. */
  updatedAt: z.exactOptional(z.string()),
});

export type SeenLead = Readonly<z.infer<typeof seenLeadSchema>>;
