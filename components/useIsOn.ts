/** Whether Leadmark is always on at some sites. Apart from `useSites.ts`: the popup needs it for one site only. */
import { useQuery } from '@tanstack/react-query';
import { isOn } from '../lib/browser/sites.ts';
import type { Site } from '../lib/site.ts';
import { sitesKey, useSiteNews } from './useSites.ts';

/** At all of them; undefined until it is known. */
export function useIsOn(sites: readonly Site[]): boolean | undefined {
  useSiteNews();
  return useQuery({ queryKey: [...sitesKey, 'on', sites], queryFn: () => isOn(...sites) }).data;
}
