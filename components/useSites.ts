/** Where Leadmark is always on, as the screens see it: as the browser has it at this moment. */
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { readSites, siteOfTab, watchSites } from '../lib/browser/sites.ts';

export const sitesKey = ['sites'];

/** All of them; undefined until they are known. */
export function useSites() {
  useSiteNews();
  return useQuery({ queryKey: [...sitesKey, 'all'], queryFn: readSites }).data;
}

/** That of the page in a tab; null where Leadmark cannot be always on, undefined until it is known. */
export function useSiteOfTab(tabId: number) {
  useSiteNews();
  return useQuery({ queryKey: [...sitesKey, 'tab', tabId], queryFn: () => siteOfTab(tabId) }).data;
}

/** Whoever asks is asked again when a site was permitted, or taken back. */
export function useSiteNews(): void {
  const client = useQueryClient();
  useEffect(() => watchSites(() => void client.invalidateQueries({ queryKey: sitesKey })), [client]);
}
