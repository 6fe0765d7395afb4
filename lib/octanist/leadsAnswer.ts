/** What GET /leads and GET /leads/{id} answer -> leads, each with the addresses that we know it by. */
import { type Identifier, parseEmail } from '../identifier.ts';
import type { FoundLead, FoundLeads } from '../outbox/reading.ts';
import { seenLeadSchema } from '../outbox/seenLead.ts';
import { fail, type Outcome, succeed } from '../problem.ts';
import { z } from '../zod.ts';
import { type ApiAnswer, readSuccess } from './apiAnswer.ts';

/** One odd field costs that field, not the lead (open question 20). */
const field = <Schema extends z.ZodType>(schema: Schema) => schema.optional().catch(undefined);
const { shape } = seenLeadSchema;

const leadSchema = z.object({
  id: field(z.string().max(200)),
  email: field(z.string().max(300)),
  phone: field(z.string().max(100)),
  status: field(shape.status),
  // "Strings are auto-converted to numbers" where they are written; what is read back may be either.
  value: field(z.union([z.number(), z.null(), z.string().transform(Number)])),
  lossReason: field(shape.lossReason),
  note: field(shape.note),
  updatedAt: field(shape.updatedAt),
});

const meta = z
  .object({
    timestamp: field(z.iso.datetime({ offset: true })),
    pagination: field(z.object({ hasMore: z.boolean() })),
  })
  .optional()
  .catch(undefined);

/** With the envelope, or as the older documentation has it: the bare lead or list. */
const answerSchema = z.union([
  z.object({ success: z.literal(true), data: z.union([z.array(leadSchema), leadSchema]), meta }),
  z.array(leadSchema).transform((data) => ({ data, meta: undefined })),
]);

/** The leads found, or why they cannot be told. A search that has more than one answer holds is `several-match`: nothing can be concluded. */
export function toLeads(answer: ApiAnswer, asked: Identifier): Outcome<FoundLeads> {
  const read = readSuccess(answer);
  if (!read.ok) return read;
  const parsed = answerSchema.safeParse(read.value);
  if (!parsed.success) return fail('unknown-shape', { httpStatus: answer.status });
  const { data, meta: about } = parsed.data;
  if (about?.pagination?.hasMore) return fail('several-match', { httpStatus: answer.status });
  const time = Date.parse(about?.timestamp ?? answer.headers.date ?? '');
  return succeed({
    leads: [data].flat().map((lead) => toFoundLead(lead, asked)),
    ...(Number.isNaN(time) ? {} : { serverTimeMs: time }),
  });
}

function toFoundLead(lead: z.infer<typeof leadSchema>, asked: Identifier): FoundLead {
  const { email, phone, ...shown } = lead;
  const known = Object.entries(shown).filter(([, value]) => value !== undefined);
  const normal = parseEmail(email ?? '');
  const identifiers: Identifier[] = [
    ...(lead.id === undefined ? [] : [{ kind: 'id', value: lead.id } as const]),
    ...(normal === null ? [] : [{ kind: 'email', value: normal } as const]),
    ...(asked.kind === 'phone' && isSamePhone(phone ?? '', asked.value) ? [asked] : []),
  ];
  return { lead: Object.fromEntries(known), identifiers };
}

/** Visitors type phones as they like: national, or with 00. Eight digits at the end are one subscriber within what a search found. */
function isSamePhone(written: string, e164: string): boolean {
  const digits = written.replace(/\D/g, '').replace(/^0+/, '');
  return digits.length >= 8 && e164.slice(1).endsWith(digits);
}
