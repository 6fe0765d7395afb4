/** What the person set in Options, the key apart. */
import { z } from './zodMini.ts';

/** Nobody has more; a longer list was pasted by mistake. */
export const maxOwnAddresses = 200;

export const maxUndoSeconds = 30;

export const settingsSchema = z.object({
  /** ISO 3166 alpha-2: how national phone numbers on a page are read. */
  defaultCountry: z.catch(z.optional(z.string().check(z.regex(/^[A-Z]{2}$/))), undefined),
  /** For display only: the API's values are bare numbers in the organization's currency. */
  currencySymbol: z._default(z.catch(z.string().check(z.trim(), z.maxLength(4)), ''), ''),
  /** The value that the context menu sends with Won and Qualified; none unless set. */
  defaultValueWon: z.catch(z.optional(z.number().check(z.minimum(0), z.maximum(1e12))), undefined),
  defaultValueQualified: z.catch(z.optional(z.number().check(z.minimum(0), z.maximum(1e12))), undefined),
  /** The person's own e-mails, and domains whose people are colleagues. */
  ownAddresses: z._default(
    z.catch(z.array(z.string().check(z.maxLength(254))).check(z.maxLength(maxOwnAddresses)), []),
    [],
  ),
  /** Whether Leadmark may learn whom the person keeps meeting. */
  learnsAddresses: z._default(z.catch(z.boolean(), true), true),
  /** Whether the popup asks Octanist who the contacts in sight are. */
  looksUp: z._default(z.catch(z.boolean(), true), true),
  /** Whether the contacts of a page are matched with the open leads on this device, so that nobody's address leaves it for that. */
  matchesHere: z._default(z.catch(z.boolean(), true), true),
  /** Whether the toolbar button shows that an open lead is in view, on sites that are always on. */
  showsDot: z._default(z.catch(z.boolean(), true), true),
  /** For how long a mark can be taken back before it leaves. */
  undoSeconds: z._default(z.catch(z.int().check(z.minimum(0), z.maximum(maxUndoSeconds)), 5), 5),
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

/** The values a person gave last with one status, newest first, each once. */
export function rememberAmount(amounts: readonly number[], amount: number): number[] {
  return [amount, ...amounts.filter((other) => other !== amount)].slice(0, 3);
}

/** The reasons a person gave last, newest first, each once. */
export function rememberReason(reasons: readonly string[], reason: string): string[] {
  const same = (other: string) => other.toLowerCase() === reason.toLowerCase();
  return [reason, ...reasons.filter((other) => !same(other))].slice(0, 10);
}
