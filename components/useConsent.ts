/** Whether the person has agreed to what is sent, and how they say so. Kept at once: nothing here waits for a Save. */
import { queryOptions, useQuery, useQueryClient } from '@tanstack/react-query';
import { keepConsent, readConsent } from '../lib/browser/consentStore.ts';
import { consentAt } from '../lib/consent.ts';
import type { Telling } from './useTelling.ts';

/** Another of our pages may change it, and it goes with the last key. */
export const consentQuery = queryOptions({
  queryKey: ['consent'],
  queryFn: readConsent,
  staleTime: 0,
  refetchOnWindowFocus: 'always',
});

export function useConsent({ succeeds }: Telling) {
  const client = useQueryClient();
  const { data } = useQuery(consentQuery);
  return {
    /** Null for none, undefined while nobody knows. */
    given: data,
    /** Kept before any key that is saved after it; the box does not wait to be told so. */
    agree: async (agrees: boolean) => {
      const keeping = keepConsent(agrees);
      client.setQueryData(consentQuery.queryKey, agrees ? consentAt(Date.now()) : null);
      succeeds(await keeping);
      await client.invalidateQueries(consentQuery);
    },
  };
}
