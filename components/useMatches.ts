/** Which contacts of a page are open leads, told from what is on this device: nobody is asked about anybody. */
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { send } from '../lib/browser/messages.ts';
import { readPull, watchOpenLeads } from '../lib/browser/openLeadsNews.ts';
import type { FoundContacts } from '../lib/detect/contact.ts';
import type { Identifier } from '../lib/identifier.ts';
import type { LookedUpAt } from '../lib/lookup/knownLead.ts';
import type { Outcome } from '../lib/problem.ts';
import { addressOf } from './panelContext.ts';
import { useSeedLookUps } from './useLookUps.ts';
import { useKeyPrint } from './useWorkspace.ts';

const openLeadsKey = ['openLeads'];

const nobody: ReadonlySet<string> = new Set();

/** The addresses of those that are, `email:jane@firm.com` each, with who they are seen to by whoever looks them up. */
export function useMatches(found: Outcome<FoundContacts> | undefined): ReadonlySet<string> {
  const keyPrint = useOpenLeadsNews();
  const seed = useSeedLookUps();
  const contacts = found?.ok ? found.value.contacts : [];
  const identifiers = contacts.map(({ identifier }) => identifier);
  const { data } = useQuery({
    queryKey: [...openLeadsKey, 'matches', keyPrint, identifiers.map(addressOf).join(' ')],
    enabled: identifiers.length > 0,
    gcTime: 0,
    queryFn: async () => {
      const matched = await send('matchHere', { keyPrint, contacts: identifiers });
      if (!matched.ok) return new Set<string>();
      const found = matched.value.leads.flatMap(([at, leads]): [Identifier, LookedUpAt][] => {
        const identifier = identifiers[at];
        const [lead, other] = leads;
        if (!identifier || !lead) return [];
        const { atMs } = matched.value;
        return [[identifier, other ? { is: 'several', leads, atMs } : { is: 'known', lead, atMs }]];
      });
      for (const [identifier, answer] of found) seed(identifier, answer);
      return new Set(found.map(([identifier]) => addressOf(identifier)));
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
