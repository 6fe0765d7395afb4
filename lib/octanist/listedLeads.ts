/** The leads in an answer of GET /leads or GET /leads/{id}: https://octanist.com/docs/api-reference/endpoint/get-leads */
import { statuses } from '../lead.ts';
import { fail, type Outcome, succeed } from '../problem.ts';
import { z } from '../zod.ts';
import { type ApiAnswer, readSuccess } from './apiAnswer.ts';

/** One odd field costs that field, not the lead (open question 20). */
const field = <Schema extends z.ZodType>(schema: Schema) => schema.optional().catch(undefined);
/** Null and missing differ: null was shown. */
const text = (max: number) => field(z.string().max(max).nullable());

const leadSchema = z.object({
  id: field(z.string().max(200)),
  name: text(1000),
  email: text(300),
  phone: text(100),
  status: field(z.enum(statuses)),
  // "Strings are auto-converted to numbers" where they are written; what is read back may be either.
  value: field(z.union([z.number(), z.null(), z.string().transform(Number)])),
  lossReason: field(z.string().nullable()),
  note: field(z.string().nullable()),
  source: text(100),
  utm_campaign: text(300),
  googleAdsCampaignName: text(300),
  createdAt: field(z.string().max(100)),
  updatedAt: field(z.string()),
});

/** A lead as it came: whatever was not understood of it is left out. */
export type ListedLead = Readonly<z.infer<typeof leadSchema>>;

const meta = z
  .object({
    timestamp: field(z.iso.datetime({ offset: true })),
    pagination: field(z.object({ hasMore: z.boolean(), total: field(z.number().int().nonnegative()) })),
  })
  .optional()
  .catch(undefined);

/** With the envelope, or as the older documentation has it: the bare lead or list. */
const answerSchema = z.union([
  z.object({ success: z.literal(true), data: z.union([z.array(leadSchema), leadSchema]), meta }),
  z.array(leadSchema).transform((data) => ({ data, meta: undefined })),
]);

export interface ListedLeads {
  readonly leads: readonly ListedLead[];
  /** There are more than this answer holds. */
  readonly hasMore: boolean;
  /** How many there are in all, if it was said. */
  readonly total?: number;
  /** When it was answered, by the server's own clock, if it said. */
  readonly serverTimeMs?: number;
}

export function toListedLeads(answer: ApiAnswer): Outcome<ListedLeads> {
  const read = readSuccess(answer);
  if (!read.ok) return read;
  const parsed = answerSchema.safeParse(read.value);
  if (!parsed.success) return fail('unknown-shape', { httpStatus: answer.status });
  const { data, meta: about } = parsed.data;
  const time = Date.parse(about?.timestamp ?? answer.headers.date ?? '');
  return succeed({
    leads: [data].flat(),
    hasMore: about?.pagination?.hasMore ?? false,
    ...(about?.pagination?.total === undefined ? {} : { total: about.pagination.total }),
    ...(Number.isNaN(time) ? {} : { serverTimeMs: time }),
  });
}
