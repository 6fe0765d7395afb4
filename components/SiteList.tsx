/** Sites that Leadmark is always on, each with the way out, and what became of the last one that was taken. */
import { useState } from 'react';
import { say } from '../lib/browser/say.ts';
import { turnOff } from '../lib/browser/sites.ts';
import { isEverySite, type Site } from '../lib/site.ts';

export function SiteList({ sites }: { sites: readonly Site[] }) {
  const [removed, setRemoved] = useState('');

  async function remove(site: Site): Promise<void> {
    if (await turnOff(site)) setRemoved(say('siteRemoved', nameOf(site)));
  }

  return (
    <>
      {sites.length > 0 && (
        <ul className="flex flex-col">
          {sites.map((site) => (
            <li
              key={site.pattern}
              className="flex min-h-10 items-center justify-between gap-3 border-t border-line py-1"
            >
              <bdi dir="ltr" className="min-w-0 wrap-anywhere">
                {nameOf(site)}
              </bdi>
              <button
                type="button"
                className="button min-h-8 py-0.5"
                aria-label={say('siteRemoveThis', nameOf(site))}
                onClick={() => void remove(site)}
              >
                {say('siteRemove')}
              </button>
            </li>
          ))}
        </ul>
      )}
      <p aria-live="polite" className={removed ? 'font-medium' : 'sr-only'}>
        {removed}
      </p>
    </>
  );
}

function nameOf(site: Site): string {
  return isEverySite(site) ? say('sitesEvery') : site.name;
}
