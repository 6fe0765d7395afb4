/** POST /leads: https://octanist.com/docs/api-reference/endpoint/create-lead */
import { z } from '../zod.ts';
import { parseFields } from './parseFields.ts';
import { parseObject } from './readBody.ts';
import { type Reply, refuse, succeed } from './reply.ts';
import {
  clickIdFields,
  consentFields,
  createSandboxLead,
  type SandboxLead,
  type SandboxLeadField,
  utmFields,
} from './sandboxLead.ts';
import type { SandboxStore } from './store.ts';

/** Booleans; the older documentation also has the words of Google's consent mode. */
const consent = z.union([z.boolean(), z.enum(['granted', 'denied']).transform((word) => word === 'granted')]);

const createBodySchema = z.object({
  name: z.string().optional(),
  email: z.string().optional(),
  phone: z.string().optional(),
  custom: z.union([z.string(), z.array(z.unknown()), z.record(z.string(), z.unknown())]).optional(),
  note: z.string().optional(),
  website: z.string().optional(),
  path: z.string().optional(),
  /** Where the lead's attribution comes from a pixel session; the sandbox has no sessions. */
  sessionId: z.string().optional(),
  ...optional([...clickIdFields, ...utmFields], z.string()),
  ...optional(consentFields, consent),
});

/** Adds an open lead with source `api`. 403 where one of the organization's filtering rules rejects it. */
export async function createLead(store: SandboxStore, text: string): Promise<Reply> {
  const json = parseObject(text);
  if (!json.ok) return json;
  const parsed = parseFields(json.value, createBodySchema, store.settings.oddBodies);
  if (!parsed.ok) return parsed;

  const { custom, sessionId, ...given } = parsed.value;
  if ([given.name, given.email, given.phone, custom].every((field) => field === undefined))
    return refuse('VALIDATION_ERROR', 'At least one of name, email, phone, or custom is required');
  const domain = given.email?.split('@').at(-1)?.trim().toLowerCase();
  if (domain !== undefined && store.settings.rejectedDomains.includes(domain))
    return refuse('FORBIDDEN', 'Lead rejected by filtering rules');

  const lead = createSandboxLead({
    ...withoutAttribution(given as Partial<SandboxLead>, sessionId !== undefined),
    ...(custom === undefined ? {} : { custom: typeof custom === 'string' ? custom : JSON.stringify(custom) }),
    id: store.newId('lead'),
    source: 'api',
    createdAt: store.now().toISOString(),
  });
  await store.putLeads([lead]);
  return succeed(
    { id: lead.id, message: 'Lead added' },
    { status: store.settings.createdStatus, flat: { id: lead.id } },
  );
}

/** With a session, the documentation says, direct attribution fields are ignored. */
function withoutAttribution(given: Partial<SandboxLead>, hasSession: boolean): Partial<SandboxLead> {
  if (!hasSession) return given;
  const attribution: readonly SandboxLeadField[] = [...clickIdFields, ...utmFields];
  return Object.fromEntries(
    Object.entries(given).filter(([field]) => !attribution.includes(field as SandboxLeadField)),
  );
}

function optional<Name extends string, Schema extends z.ZodType>(names: readonly Name[], schema: Schema) {
  const fields = names.map((name) => [name, schema.optional()]);
  return Object.fromEntries(fields) as Record<Name, z.ZodOptional<Schema>>;
}
