/** PATCH /leads: https://octanist.com/docs/api-reference/endpoint/update-lead */
import { markStatuses } from '../lead.ts';
import { z } from '../zod.ts';
import { matchLeads } from './matchLeads.ts';
import { parseFields } from './parseFields.ts';
import { parseObject } from './readBody.ts';
import { type Parsed, type Refusal, type Reply, refuse, succeed } from './reply.ts';
import type { SandboxLead } from './sandboxLead.ts';
import type { SandboxSettings } from './settings.ts';
import type { SandboxStore } from './store.ts';

/** "Strings are auto-converted to numbers": what is a number to JavaScript is one here, so `"5,000"` is not. */
const numericString = z
  .string()
  .transform((text) => Number(text))
  .refine(Number.isFinite, 'must be a number');

const updateBodySchema = z.object({
  id: z.string().optional(),
  email: z.string().optional(),
  phone: z.string().optional(),
  status: z.enum(markStatuses).optional(),
  changedTo: z.enum(markStatuses).optional(),
  value: z.union([z.number(), numericString], 'must be a number').optional(),
  note: z.string().optional(),
  lossReason: z.string().optional(),
});

type UpdateBody = z.infer<typeof updateBodySchema>;

/** An update's answer, and what the journal keeps of it. */
export interface UpdateOutcome {
  readonly reply: Reply;
  readonly body: unknown;
  readonly before: readonly SandboxLead[];
  readonly after: readonly SandboxLead[];
}

/** Applies the update to every lead that it matches, or to none. */
export async function updateLead(store: SandboxStore, text: string): Promise<UpdateOutcome> {
  const json = parseObject(text);
  if (!json.ok) return { reply: json, body: text, before: [], after: [] };
  const body = json.value;
  const update = parseUpdate(body, store.settings);
  if (!update.ok) return { reply: update, body, before: [], after: [] };

  const matched = matchLeads(await store.listLeads(), update.value, store.settings);
  const before = [...matched].sort((a, b) => (a.createdAt < b.createdAt ? 1 : -1));
  const refusal = refuseMatches(before, store.settings);
  if (refusal) return { reply: refusal, body, before, after: before };

  const at = store.now().toISOString();
  const after = before.map((lead) => applyUpdate(lead, update.value, at, store.settings));
  await store.putLeads(after);
  return { reply: toReply(after), body, before, after };
}

function parseUpdate(body: Readonly<Record<string, unknown>>, settings: SandboxSettings): Parsed<UpdateBody> {
  const parsed = parseFields(body, updateBodySchema, settings.oddBodies);
  if (!parsed.ok) return parsed;
  const { id, email, phone, ...changes } = parsed.value;
  if (id === undefined && email === undefined && phone === undefined)
    return refuse('VALIDATION_ERROR', 'At least one of id, email, or phone is required');

  const strict = settings.oddBodies === 'refuse';
  const comparedEmail = settings.emailMatch === 'folded' ? email?.trim() : email;
  if (strict && comparedEmail !== undefined && !z.email().safeParse(comparedEmail).success)
    return refuse('VALIDATION_ERROR', 'email: must be an e-mail address', { details: { field: 'email' } });
  if (strict && Object.keys(changes).length === 0)
    return refuse('VALIDATION_ERROR', 'There is nothing to update');

  const status = changes.status ?? changes.changedTo;
  const needsValue = { never: [], won: ['won'], wonAndQualified: ['won', 'qualified'] }[
    settings.valueRequired
  ];
  if (changes.value === undefined && needsValue.some((needy) => needy === status))
    return refuse('VALIDATION_ERROR', `value is required when the status is ${status}`, {
      details: { field: 'value' },
    });
  return parsed;
}

function refuseMatches(matched: readonly SandboxLead[], settings: SandboxSettings): Refusal | null {
  if (matched.length === 0) return refuse('NOT_FOUND', 'No lead found matching the provided identifiers');
  if (matched.length > 1 && !settings.bulkUpdates)
    return refuse('CONFLICT', 'Multiple leads match; provide a more specific identifier');
  const closed = matched.find(({ status }) => status === 'won' || status === 'lost');
  if (closed === undefined || settings.closedLead === 'allow') return null;
  const code = settings.closedLead === 'forbid' ? 'FORBIDDEN' : 'CONFLICT';
  return refuse(code, `The lead is already ${closed.status}`);
}

function applyUpdate(
  lead: SandboxLead,
  update: UpdateBody,
  at: string,
  settings: SandboxSettings,
): SandboxLead {
  const status = update.status ?? update.changedTo ?? lead.status;
  const qualifies = status === 'qualified' || status === 'won';
  const changed: SandboxLead = {
    ...lead,
    status,
    value: update.value ?? lead.value,
    note: combineNotes(lead.note, update.note, settings.note),
    // "Only used when status is lost", and null in every documented lead that is not.
    lossReason: status === 'lost' ? (update.lossReason ?? lead.lossReason) : null,
    // The documented won lead has a `qualifiedAt`, and statistics count won leads as qualified.
    qualifiedAt: lead.qualifiedAt ?? (qualifies ? at : null),
  };
  const same = Object.entries(changed).every(([field, value]) => lead[field as keyof SandboxLead] === value);
  return same && !settings.noOpMovesUpdatedAt ? lead : { ...changed, updatedAt: at };
}

function combineNotes(old: string | null, added: string | undefined, mode: SandboxSettings['note']) {
  if (added === undefined) return old;
  return mode === 'append' && old !== null && old !== '' ? `${old}\n${added}` : added;
}

/** Which of several leads `leadId` names is not documented (open question 14): here it is the newest. */
function toReply(updated: readonly SandboxLead[]): Reply {
  const [first] = updated;
  return succeed(
    { leadId: first?.id, leadsUpdated: updated.length, message: 'Lead updated successfully' },
    { flat: { success: true, leadId: first?.id, status: first?.status } },
  );
}
