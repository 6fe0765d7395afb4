/** The fields of a JSON body against a schema, with what is odd in it refused or left out. */
import type { z } from '../zod.ts';
import { type Parsed, refuse } from './reply.ts';
import type { SandboxSettings } from './settings.ts';

/**
 * Open question 10. `refuse`: unknown fields, null, empty strings and everything else the schema does not take are a 400.
 * `ignore`: those count as not given, and so does a status outside its list; a wrong type is a 400 all the same.
 */
export function parseFields<Shape extends z.ZodRawShape>(
  body: Readonly<Record<string, unknown>>,
  schema: z.ZodObject<Shape>,
  oddBodies: SandboxSettings['oddBodies'],
): Parsed<z.infer<z.ZodObject<Shape>>> {
  const given = oddBodies === 'ignore' ? withoutOdd(body, schema) : body;
  // A body's own `__proto__` is a field like any other to this check, and no object is ever merged with it.
  const unknown = Object.keys(given).find((name) => !Object.hasOwn(schema.shape, name));
  if (unknown !== undefined) return refuse('VALIDATION_ERROR', `Unknown field: ${unknown}`);
  const empty = Object.keys(given).find((name) => isEmpty(given[name]));
  if (empty !== undefined) return refuse('VALIDATION_ERROR', `${empty} must not be empty`);
  const parsed = schema.safeParse(given);
  if (parsed.success) return { ok: true, value: parsed.data };
  const [issue] = parsed.error.issues;
  const field = String(issue?.path[0] ?? 'body');
  return refuse('VALIDATION_ERROR', `${field}: ${issue?.message ?? 'invalid'}`, { details: { field } });
}

function isEmpty(value: unknown): boolean {
  return value === null || (typeof value === 'string' && value.trim() === '');
}

function withoutOdd<Shape extends z.ZodRawShape>(
  body: Readonly<Record<string, unknown>>,
  schema: z.ZodObject<Shape>,
): Readonly<Record<string, unknown>> {
  const issues = schema.safeParse(body).error?.issues ?? [];
  const badStatus = new Set(
    issues.filter(({ code }) => code === 'invalid_value').map(({ path }) => String(path[0])),
  );
  const known = Object.entries(body).filter(
    ([name, value]) =>
      Object.hasOwn(schema.shape, name) &&
      !isEmpty(value) &&
      !(badStatus.has(name) && typeof value === 'string'),
  );
  return Object.fromEntries(known);
}
