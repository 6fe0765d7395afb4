/** Which leads an update means: https://octanist.com/docs/api-reference/endpoint/update-lead */
import type { SandboxLead } from './sandboxLead.ts';
import type { SandboxSettings } from './settings.ts';

export interface Identifiers {
  readonly id?: string | undefined;
  readonly email?: string | undefined;
  readonly phone?: string | undefined;
}

/** Every lead that is meant: by id if one is given, else by e-mail, else by phone. Open questions 3, 4 and 5 decide the rest. */
export function matchLeads(
  leads: readonly SandboxLead[],
  { id, email, phone }: Identifiers,
  settings: SandboxSettings,
): readonly SandboxLead[] {
  const attempts = [
    id === undefined ? null : (lead: SandboxLead) => lead.id === id,
    email === undefined ? null : (lead: SandboxLead) => sameEmail(lead.email, email, settings.emailMatch),
    phone === undefined ? null : (lead: SandboxLead) => samePhone(lead.phone, phone, settings.phoneMatch),
  ].filter((attempt) => attempt !== null);

  const tried = settings.unmatchedIdentifier === 'tryNext' ? attempts : attempts.slice(0, 1);
  for (const matches of tried) {
    const matched = leads.filter(matches);
    if (matched.length > 0) return matched;
  }
  return [];
}

function sameEmail(stored: string | null, given: string, match: SandboxSettings['emailMatch']): boolean {
  if (stored === null) return false;
  if (match === 'exact') return stored === given;
  return stored.trim().toLowerCase() === given.trim().toLowerCase();
}

function samePhone(stored: string | null, given: string, match: SandboxSettings['phoneMatch']): boolean {
  if (stored === null) return false;
  return match === 'exact' ? stored === given : sameNumber(stored, given);
}

/** Fewer digits than these could be the end of many numbers. */
const minNationalDigits = 8;

/** Whether two spellings are one number; a national one equals every international one that ends with it. */
function sameNumber(a: string, b: string): boolean {
  const [shorter = '', longer = ''] = [significantDigits(a), significantDigits(b)].sort(
    (one, other) => one.length - other.length,
  );
  return shorter.length >= minNationalDigits && longer.endsWith(shorter);
}

/** `+44 (0)20 7946 0018`, `0044 20 7946 0018` and `020 7946 0018` end with the same digits. */
function significantDigits(phone: string): string {
  return phone.replace(/\(0\)/g, '').replace(/\D/g, '').replace(/^0+/, '');
}
