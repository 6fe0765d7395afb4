/** Whether a lead, read back after a mark, is what the mark asked for. */
import type { Update } from '../update.ts';
import type { KnownLead } from './knownLead.ts';

/** The fields that are not as asked. What Octanist does not show is not held against it. */
export function differencesOf(
  { status, value, lossReason }: Update,
  lead: KnownLead,
): ('status' | 'value' | 'lossReason')[] {
  return [
    ...(lead.status !== undefined && lead.status !== status ? (['status'] as const) : []),
    ...(value !== undefined && lead.value !== value ? (['value'] as const) : []),
    ...(status === 'lost' && lossReason !== undefined && lead.lossReason?.trim() !== lossReason
      ? (['lossReason'] as const)
      : []),
  ];
}
