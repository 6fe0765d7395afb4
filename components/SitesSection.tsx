/** The sites that Leadmark is always on. What the browser permits is the list: nothing here waits for Save. */
import { say } from '../lib/browser/say.ts';
import { SiteList } from './SiteList.tsx';
import { useSites } from './useSites.ts';

export function SitesSection() {
  const sites = useSites();
  return (
    <section className="card flex flex-col gap-3 p-5" aria-labelledby="sites-label">
      <div>
        <h2 id="sites-label" className="label m-0">
          {say('sites')}
        </h2>
        <p className="hint">{say('sitesHint')}</p>
      </div>
      {sites && <SiteList sites={sites} />}
    </section>
  );
}
