/** The sandbox's switches: one for each question that Octanist's documentation leaves open, and a few to provoke an answer. */
import { z } from '../zod.ts';

/**
 * Each switch with its default. The numbers are those of the open questions about the API; where the documentation
 * leans one way the default leans with it, otherwise it is the answer that forgives a client least.
 */
export const sandboxSettingsSchema = z.strictObject({
  /** The organization's own setting. Off: several matches are a 409. On: all of them are updated. (15: its default is not documented.) */
  bulkUpdates: z.boolean().default(false),

  /** 1: `search` finds a part of a field, the beginning of a field, or whole words only. */
  searchMode: z.enum(['substring', 'prefix', 'word']).default('substring'),
  /** 1: whether `search` tells capitals apart. */
  searchCase: z.enum(['ignored', 'exact']).default('ignored'),
  /** 1: whether `search` drops the spaces around the query. */
  searchTrim: z.boolean().default(true),
  /** 2: `search` compares phones as they are stored, or by their digits alone. */
  searchPhone: z.enum(['raw', 'digits']).default('raw'),

  /** 3: PATCH compares e-mails exactly, or without regard to case and surrounding spaces. */
  emailMatch: z.enum(['exact', 'folded']).default('exact'),
  /** 4: PATCH compares phones exactly, or by number, however either is written. */
  phoneMatch: z.enum(['exact', 'normalised']).default('exact'),
  /** 5: an identifier that matches nothing is a 404, or the next one (id, then email, then phone) is tried. */
  unmatchedIdentifier: z.enum(['refuse', 'tryNext']).default('refuse'),

  /** 7: a PATCH's `note` replaces the lead's note, or is added on a line of its own. */
  note: z.enum(['replace', 'append']).default('replace'),
  /** Whether GET shows the note that a PATCH wrote: not documented. */
  noteReadBack: z.enum(['shown', 'hidden']).default('shown'),
  /** Whether a PATCH that changes nothing moves `updatedAt`: not documented. */
  noOpMovesUpdatedAt: z.boolean().default(true),
  /** 8: a PATCH on a lead that is already won or lost is applied, a 403 or a 409. */
  closedLead: z.enum(['allow', 'forbid', 'conflict']).default('allow'),
  /** 10: only an identifier, unknown fields, empty strings, null, a status outside the list: 400, or as if they were not there. */
  oddBodies: z.enum(['refuse', 'ignore']).default('refuse'),
  /** 12, 13: the older documentation demanded a value. */
  valueRequired: z.enum(['never', 'won', 'wonAndQualified']).default('never'),

  /** 17, 19: an unknown query parameter, or an unknown name in `fields`, is ignored or a 400 INVALID_FILTER. */
  unknownQuery: z.enum(['ignore', 'refuse']).default('ignore'),
  /** 18: `limit` outside 1 to 100, or `page` under 1, is a 400 or the nearest allowed number. */
  limitOutOfRange: z.enum(['refuse', 'clamp']).default('refuse'),
  /** 19: whether `id` is there although `fields` does not name it. */
  fieldsKeepId: z.boolean().default(false),
  /** 20: how a property without a value comes. */
  missingAs: z.enum(['null', 'empty', 'absent']).default('null'),

  /** 23: requests allowed in each window of so many seconds; null for no limit, as documented today. */
  rateLimit: z
    .strictObject({
      requests: z.number().int().min(0),
      perSeconds: z.number().int().min(1),
      retryAfter: z.enum(['seconds', 'date']).default('seconds'),
    })
    .nullable()
    .default(null),

  /** 28: the body of a 401 from POST /check. */
  checkError: z.enum(['text', 'envelope']).default('text'),
  /** 28: HTTP status of a created lead. */
  createdStatus: z.union([z.literal(200), z.literal(201)]).default(200),
  /** The older documentation has no envelope: `{success, leadId, status}`, a bare array, `{error: "text"}`. */
  answerForm: z.enum(['envelope', 'flat']).default('envelope'),
  /** The organization's filtering rules: POST /leads with an e-mail at one of these domains is a 403. */
  rejectedDomains: z.array(z.string()).default([]),
});

export type SandboxSettings = z.infer<typeof sandboxSettingsSchema>;

/** The settings with the given ones changed. Throws on a switch that does not exist: that is a mistake in a test. */
export function createSandboxSettings(changes: Partial<SandboxSettings> = {}): SandboxSettings {
  return sandboxSettingsSchema.parse(changes);
}
