/** The tab in front of the side panel, and its page as it changes. */
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { watchFrontTab, watchPage } from '../lib/browser/frontTab.ts';
import { send } from '../lib/browser/messages.ts';
import { hearPageBell } from '../lib/browser/pageBell.ts';
import { contactsQuery } from './queries.ts';
import { sitesKey } from './useSites.ts';

/** Undefined until it is known. */
export function useFrontTab(): number | undefined {
  const client = useQueryClient();
  const [tabId, setTabId] = useState<number>();
  useEffect(() => watchFrontTab(setTabId), []);
  useEffect(() => {
    if (tabId === undefined) return;
    const { queryKey } = contactsQuery(tabId);
    // Another page: what was read is of the one before. On an enabled site the reader tells of every change.
    const stopLoads = watchPage(tabId, () => {
      // Not who its people are: that would ask about all of them.
      for (const key of [queryKey, sitesKey, ['here', tabId]])
        void client.invalidateQueries({ queryKey: key });
    });
    const stopBell = hearPageBell((changed) => {
      if (changed === tabId)
        void send('contactsNow', { tabId }).then((found) => client.setQueryData(queryKey, found));
    });
    // It may have changed while another tab was in front.
    void client.invalidateQueries({ queryKey });
    return () => {
      stopLoads();
      stopBell();
    };
  }, [tabId, client]);
  return tabId;
}
