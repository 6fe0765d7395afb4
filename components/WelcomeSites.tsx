/** The first step: where the person works. What the browser permits is what is shown, whoever permitted it. */
import { useState } from 'react';
import { isUsual, usualSites } from '../lib/usualSites.ts';
import { OwnSite } from './OwnSite.tsx';
import { SiteList } from './SiteList.tsx';
import { UsualSiteTile } from './UsualSiteTile.tsx';
import { useSites } from './useSites.ts';

export function WelcomeSites() {
  const sites = useSites();
  const [told, tell] = useState('');
  return (
    <div className="card flex flex-col gap-4 p-5">
      <div className="grid gap-2 sm:grid-cols-3">
        {usualSites.map((usual) => (
          <UsualSiteTile key={usual.name} usual={usual} onTold={tell} />
        ))}
      </div>
      <OwnSite onTold={tell} />
      <p role="status" className="min-h-5 font-medium">
        {told}
      </p>
      {sites && <SiteList sites={sites.filter((site) => !isUsual(site))} />}
    </div>
  );
}
