/** Says whether Leadmark reads this site by itself or only on a click, and changes it with one click. */
import { openOptions } from '../lib/browser/openOptions.ts';
import { say } from '../lib/browser/say.ts';
import { turnOff, turnOn } from '../lib/browser/sites.ts';
import { Isolated } from './Isolated.tsx';
import { statusDots } from './statusDots.ts';
import { useSiteOfTab } from './useSites.ts';

export function SiteLine({ tabId }: { tabId: number }) {
  const site = useSiteOfTab(tabId);
  // A room of fixed height: what is beneath must not move under the pointer.
  if (!site)
    return <p className="-mt-1.5 min-h-5 px-4 text-xs text-muted">{site === null && say('siteNever')}</p>;
  const change = async () => {
    if (!site.isOn) await turnOn(site);
    // A wider permission has to be taken back where it is listed.
    else if (!(await turnOff(site))) await openOptions();
  };
  return (
    <div className="-mt-1.5 flex min-h-5 items-center justify-between gap-3 px-4 text-xs text-muted">
      <p className="flex min-w-0 items-center gap-1.5">
        <span
          className={`size-2 shrink-0 rounded-full ${statusDots[site.isOn ? 'won' : 'open']}`}
          aria-hidden="true"
        />
        <span className="truncate">
          <Isolated sentence={(it) => say(site.isOn ? 'siteOn' : 'siteOff', it)} text={site.name} />
        </span>
      </p>
      <button
        type="button"
        className="-my-1 shrink-0 rounded py-1 font-medium text-accent hover:underline"
        onClick={() => void change()}
      >
        {say(site.isOn ? 'siteTurnOff' : 'siteTurnOn')}
      </button>
    </div>
  );
}
