/** What the person set in Options, the key apart. */
import { z } from './zod.ts';

/** Nobody has more; a longer list was pasted by mistake. */
export const maxOwnAddresses = 200;

export const maxUndoSeconds = 30;

export const settingsSchema = z.object({
  /** ISO 3166 alpha-2: how national phone numbers on a page are read. */
  defaultCountry: z
    .string()
    .regex(/^[A-Z]{2}$/)
    .optional()
    .catch(undefined),
  /** For display only: the API's values are bare numbers in the organization's currency. */
  currencySymbol: z.string().trim().max(4).catch('').default(''),
  /** The value that the context menu sends with Won and Qualified; none unless set. */
  defaultValueWon: z.number().min(0).max(1e12).optional().catch(undefined),
  defaultValueQualified: z.number().min(0).max(1e12).optional().catch(undefined),
  /** The person's own e-mails, and domains whose people are colleagues. */
  ownAddresses: z.array(z.string().max(254)).max(maxOwnAddresses).catch([]).default([]),
  /** Whether Leadmark may learn whom the person keeps meeting. */
  learnsAddresses: z.boolean().catch(true).default(true),
  /** For how long a mark can be taken back before it leaves. */
  undoSeconds: z.number().int().min(0).max(maxUndoSeconds).catch(5).default(5),
});

export type Settings = z.infer<typeof settingsSchema>;

/** The country a browser's language suggests (`nl` -> NL, `en-GB` -> GB), or undefined when it is not a language tag. */
export function guessCountry(language: string): string | undefined {
  try {
    return new Intl.Locale(language).maximize().region;
  } catch {
    return undefined;
  }
}

/** Damaged settings are repaired field by field, so that one bad field never loses the others. */
export function parseSettings(stored: unknown, language: string): Settings {
  const parsed = settingsSchema.safeParse(stored ?? {});
  const settings = parsed.success ? parsed.data : settingsSchema.parse({});
  return { ...settings, defaultCountry: settings.defaultCountry ?? guessCountry(language) };
}

/** The reasons a person gave last, newest first, each once. */
export function rememberReason(reasons: readonly string[], reason: string): string[] {
  const same = (other: string) => other.toLowerCase() === reason.toLowerCase();
  return [reason, ...reasons.filter((other) => !same(other))].slice(0, 10);
}
