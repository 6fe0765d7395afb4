/** What was sent last to many leads of the organization that is shown, until it is put away. */
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { forgetRun, keepRun, readRun, watchRun } from '../../lib/browser/bulkRunStore.ts';
import type { Run } from '../../lib/bulk/bulkRun.ts';
import { useKeyPrint } from '../useWorkspace.ts';

const runKey = 'bulkRun';

export function useRun() {
  const client = useQueryClient();
  const keyPrint = useKeyPrint();
  const { data } = useQuery({ queryKey: [runKey, keyPrint], queryFn: () => readRun(keyPrint) });
  useEffect(
    () => watchRun(keyPrint, () => void client.invalidateQueries({ queryKey: [runKey, keyPrint] })),
    [client, keyPrint],
  );
  return {
    run: data ?? null,
    begin: (run: Run) => {
      client.setQueryData([runKey, run.keyPrint], run);
      // Without it the marks go on all the same, and Waiting has them.
      void keepRun(run).catch(() => undefined);
    },
    putAway: () => {
      client.setQueryData([runKey, keyPrint], null);
      void forgetRun(keyPrint).catch(() => undefined);
    },
  };
}
