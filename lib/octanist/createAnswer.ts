/** What POST /leads answers: https://octanist.com/docs/api-reference/endpoint/create-lead */
import { fail, type Outcome, succeed } from '../problem.ts';
import { z } from '../zod.ts';
import { type ApiAnswer, readSuccess } from './apiAnswer.ts';

const id = z.string().min(1).max(200);
/** With the envelope, or as the older documentation has it. */
const createdSchema = z.union([
  z.object({ success: z.literal(true), data: z.object({ id }) }).transform(({ data }) => data.id),
  z.object({ id }).transform((data) => data.id),
]);

/** The new lead's id. Any other good answer is none: nobody knows then whether there is a lead. */
export function toCreatedId(answer: ApiAnswer): Outcome<string> {
  const read = readSuccess(answer);
  if (!read.ok) return read;
  const parsed = createdSchema.safeParse(read.value);
  return parsed.success ? succeed(parsed.data) : fail('unknown-shape', { httpStatus: answer.status });
}
