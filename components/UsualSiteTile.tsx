/** One inbox or CRM: a press asks the browser for its sites, another gives them back. */
import { openOptions } from '../lib/browser/openOptions.ts';
import { say } from '../lib/browser/say.ts';
import { turnOff, turnOn } from '../lib/browser/sites.ts';
import type { UsualSite } from '../lib/usualSites.ts';
import { statusDots } from './statusDots.ts';
import { useIsOn } from './useIsOn.ts';

interface UsualSiteTileProps {
  readonly usual: UsualSite;
  readonly onTold: (sentence: string) => void;
}

export function UsualSiteTile({ usual: { name, sites }, onTold }: UsualSiteTileProps) {
  const isOn = useIsOn(sites) ?? false;

  async function change(): Promise<void> {
    if (!isOn) onTold(say((await turnOn(...sites)) ? 'siteTurnedOn' : 'siteStaysOff', name));
    else if (await turnOff(...sites)) onTold(say('siteRemoved', name));
    // A wider permission has to be taken back where it is listed.
    else await openOptions();
  }

  return (
    <button
      type="button"
      className={`button min-h-10 justify-between ${isOn ? 'border-accent bg-accent-tint' : ''}`}
      aria-pressed={isOn}
      onClick={() => void change()}
    >
      {name}
      <span className="flex items-center gap-1.5 text-xs text-muted" aria-hidden="true">
        <span className={`size-2 shrink-0 rounded-full ${statusDots[isOn ? 'won' : 'open']}`} />
        {say(isOn ? 'on' : 'off')}
      </span>
    </button>
  );
}
