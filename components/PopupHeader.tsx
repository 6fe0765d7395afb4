/** The popup's top line: who we are, and the way to Options. */
import { openOptions } from '../lib/browser/openOptions.ts';
import { say } from '../lib/browser/say.ts';
import { LeadmarkLogo } from './LeadmarkLogo.tsx';

export function PopupHeader() {
  return (
    <header className="flex items-center gap-2.5 px-4 pt-2.5 pb-1.5">
      <LeadmarkLogo />
      <h1 className="grow text-base font-semibold">{say('popupTitle')}</h1>
      <button
        type="button"
        className="-me-2 rounded-lg px-2 py-1 text-[0.8125rem] text-muted hover:bg-raised hover:text-ink"
        onClick={() => void openOptions()}
      >
        {say('options')}
      </button>
    </header>
  );
}
