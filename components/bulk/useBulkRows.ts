/** The rows of the page in front: who of it is which lead, by what is known on this device. Nobody is asked. */
import { useQueryClient } from '@tanstack/react-query';
import { useMemo } from 'react';
import { type BulkRow, toBulkRows } from '../../lib/bulk/bulkRows.ts';
import type { Judgement } from '../../lib/explainLead.ts';
import type { Identifier } from '../../lib/identifier.ts';
import type { KnownLead, LookedUpAt } from '../../lib/lookup/knownLead.ts';
import type { Outcome } from '../../lib/problem.ts';
import { addressOf, usePanel } from '../panelContext.ts';
import { useContacts } from '../queries.ts';
import { lookUpKey } from '../useLookUps.ts';
import { useKeyPrint } from '../useWorkspace.ts';

/**
 * Undefined while the page is being read.
 * @param marked what leads are since they were marked here, by their ids: what was known of them before is over
 */
export function useBulkRows(
  tabId: number,
  marked: ReadonlyMap<string, Judgement>,
): readonly BulkRow[] | undefined {
  const client = useQueryClient();
  const keyPrint = useKeyPrint();
  const matches = usePanel()?.matches ?? null;
  const found = useContacts(tabId);
  return useMemo(() => {
    if (!found) return undefined;
    const answerOf = ({ kind, value }: Identifier): LookedUpAt | undefined => {
      const matched = matches?.get(addressOf({ kind, value }));
      const asked = client.getQueryData<Outcome<LookedUpAt>>([lookUpKey, keyPrint, { kind, value }]);
      const answer = asked?.ok ? asked.value : undefined;
      if (matched) return answer && answer.atMs > matched.atMs ? answer : matched;
      // What was matched before and is not any more is open no longer.
      if (matches === null || answer?.is !== 'known' || answer.lead.status !== 'open') return answer;
      const now = marked.get(answer.lead.id);
      return now && { ...answer, lead: withJudgement(answer.lead, now) };
    };
    return toBulkRows(found.ok ? found.value.contacts : [], answerOf);
  }, [found, matches, marked, client, keyPrint]);
}

function withJudgement(lead: KnownLead, { status, value }: Judgement): KnownLead {
  return {
    ...lead,
    ...(status === undefined ? {} : { status }),
    ...(value === undefined ? {} : { value }),
  };
}
