/** A problem as it comes back from storage. Apart from `problem.ts`, which pages import: they carry no zod. */
import { problemKinds } from '../problem.ts';
import { z } from '../zod.ts';

export const problemSchema = z.object({
  kind: z.enum(problemKinds),
  requestId: z.string().exactOptional(),
  httpStatus: z.number().exactOptional(),
  retryAfterMs: z.number().exactOptional(),
  detail: z.string().exactOptional(),
  isSurprising: z.literal(true).exactOptional(),
});
