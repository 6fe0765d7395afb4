/** Whether the person has agreed to what is sent, and how they say so. Kept at once: nothing here waits for a Save. */
import { queryOptions, useQuery, useQueryClient } from '@tanstack/react-query';
import { keepConsent, readConsent } from '../lib/browser/consentStore.ts';
import type { Telling } from './useTelling.ts';

/** Another of our pages may change it, and it goes with the last key. */
export const consentQuery = queryOptions({
  queryKey: ['consent'],
  queryFn: readConsent,
  staleTime: 0,
  refetchOnWindowFocus: 'always',
});

export function useConsent({ perform, succeeds }: Telling) {
  const client = useQueryClient();
  const { data } = useQuery(consentQuery);
  return {
    /** Null for none, undefined while nobody knows. */
    given: data,
    agree: (agrees: boolean) =>
      perform(async () => {
        succeeds(await keepConsent(agrees));
        await client.invalidateQueries(consentQuery);
      }),
  };
}
