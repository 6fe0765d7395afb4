/** A problem as it comes back from storage. Apart from `problem.ts`, which pages import: they carry no zod. */
import { problemKinds } from '../problem.ts';
import { z } from '../zodMini.ts';

export const problemSchema = z.object({
  kind: z.enum(problemKinds),
  requestId: z.exactOptional(z.string()),
  httpStatus: z.exactOptional(z.number()),
  retryAfterMs: z.exactOptional(z.number()),
  detail: z.exactOptional(z.string()),
  isSurprising: z.exactOptional(z.literal(true)),
});
