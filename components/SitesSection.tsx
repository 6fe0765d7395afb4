/** The sites that Leadmark is always on, each with the way out. What the browser permits is the list: nothing here waits for Save. */
import { useState } from 'react';
import { say } from '../lib/browser/say.ts';
import { turnOff } from '../lib/browser/sites.ts';
import { isEverySite, type Site } from '../lib/site.ts';
import { useSites } from './useSites.ts';

export function SitesSection() {
  const sites = useSites();
  const [removed, setRemoved] = useState('');

  async function remove(site: Site): Promise<void> {
    if (await turnOff(site)) setRemoved(say('siteRemoved', nameOf(site)));
  }

  return (
    <section className="card flex flex-col gap-3 p-5" aria-labelledby="sites-label">
      <div>
        <h2 id="sites-label" className="label m-0">
          {say('sites')}
        </h2>
        <p className="hint">{say('sitesHint')}</p>
      </div>
      {sites !== undefined && sites.length > 0 && (
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
    </section>
  );
}

function nameOf(site: Site): string {
  return isEverySite(site) ? say('sitesEvery') : site.name;
}
