/** Which contacts of a page are open leads, told from what is on this device: nobody is asked about anybody. */
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { send } from '../lib/browser/messages.ts';
import { readPull, watchOpenLeads } from '../lib/browser/openLeadsNews.ts';
import type { FoundContacts } from '../lib/detect/contact.ts';
import type { Identifier } from '../lib/identifier.ts';
import type { LookedUpAt } from '../lib/lookup/knownLead.ts';
import type { Outcome } from '../lib/problem.ts';
import { addressOf, type PanelState } from './panelContext.ts';
import { useSeedLookUps } from './useLookUps.ts';
import { useKeyPrint } from './useWorkspace.ts';

const openLeadsKey = ['openLeads'];

const nobody: NonNullable<PanelState['matches']> = new Map();

/** Those that are, by address (`email:jane@firm.com`); who they are is seen to by whoever looks them up. */
export function useMatches(found: Outcome<FoundContacts> | undefined): NonNullable<PanelState['matches']> {
  const keyPrint = useOpenLeadsNews();
  const seed = useSeedLookUps();
  const contacts = found?.ok ? found.value.contacts : [];
  const identifiers = contacts.map(({ identifier }) => identifier);
  const { data } = useQuery({
    queryKey: [...openLeadsKey, 'matches', keyPrint, identifiers.map(addressOf).join(' ')],
    enabled: identifiers.length > 0,
    gcTime: 0,
    // A page that changes is told anew; until then nobody on it has become somebody else.
    placeholderData: (before, query) => (query?.queryKey[2] === keyPrint ? before : undefined),
    queryFn: async () => {
      const matched = await send('matchHere', { keyPrint, contacts: identifiers });
      if (!matched.ok) return nobody;
      const found = matched.value.leads.flatMap(([at, leads]): [Identifier, LookedUpAt][] => {
        const identifier = identifiers[at];
        const [lead, other] = leads;
        if (!identifier || !lead) return [];
        const { atMs } = matched.value;
        return [[identifier, other ? { is: 'several', leads, atMs } : { is: 'known', lead, atMs }]];
      });
      for (const [identifier, answer] of found) seed(identifier, answer);
      return new Map(found.map(([identifier, answer]) => [addressOf(identifier), answer]));
    },
  });
  return data ?? nobody;
}

/** How the pulling of the open leads is going; null while nothing was ever pulled. */
export function usePull() {
  const keyPrint = useOpenLeadsNews();
  const queryKey = [...openLeadsKey, 'pull', keyPrint];
  return useQuery({ queryKey, queryFn: () => readPull(keyPrint) }).data ?? null;
}

/** Gives the fingerprint of the key whose leads they are. */
function useOpenLeadsNews(): string {
  const client = useQueryClient();
  const keyPrint = useKeyPrint();
  useEffect(
    () => watchOpenLeads(keyPrint, () => void client.invalidateQueries({ queryKey: openLeadsKey })),
    [client, keyPrint],
  );
  return keyPrint;
}
