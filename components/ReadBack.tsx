/** What Octanist has after a mark, read back from it: the same as asked, or what is different, which is shown and not hidden. */
import { useQuery } from '@tanstack/react-query';
import { lookUp } from '../lib/browser/lookUpLine.ts';
import { say } from '../lib/browser/say.ts';
import { judgementOf } from '../lib/explainLead.ts';
import { differencesOf } from '../lib/lookup/differencesOf.ts';
import type { EntryIn } from '../lib/outbox/entry.ts';
import { useSettings } from './queries.ts';
import { useSpeech } from './useSpeech.ts';

export function ReadBack({
  entry: { id, keyPrint, leadId, update, state },
}: {
  readonly entry: EntryIn<'done'>;
}) {
  const { data: settings } = useSettings();
  const speech = useSpeech();
  const value = state.result.leadId ?? leadId;
  const { data, refetch, isFetching, isLoading } = useQuery({
    queryKey: ['readBack', id],
    enabled: settings?.looksUp === true && value !== undefined,
    retry: false,
    queryFn: () => lookUp({ keyPrint, lead: { kind: 'id', value: value ?? '' }, isAfresh: true }),
  });
  // Nothing moves away from under the pointer when the answer comes.
  if (isLoading) return <p className="min-h-4 text-xs" />;
  if (!data?.ok || data.value.is !== 'known') return null;
  const { lead } = data.value;
  const reason = lead.status === 'lost' && lead.lossReason ? [lead.lossReason] : [];
  const now = [...judgementOf(lead, speech), ...reason].join(', ');
  if (differencesOf(update, lead).length === 0) {
    return (
      <p className="text-xs text-muted">
        {lead.name !== undefined && (
          <>
            <bdi dir="auto">{lead.name}</bdi>
            {' · '}
          </>
        )}
        <bdi dir="auto">{say('readBackSame', now)}</bdi>
      </p>
    );
  }
  return (
    <div className="flex flex-col items-center gap-2 rounded-lg bg-warning-tint p-3 text-warning">
      <p>
        <bdi dir="auto">{say('readBackDiffers', now)}</bdi>
      </p>
      <button
        type="button"
        className="button"
        aria-disabled={isFetching}
        onClick={() => !isFetching && void refetch()}
      >
        {say('lookUpAgain')}
      </button>
    </div>
  );
}
