/** The way from the popup to the side panel. */
import { openPanel } from '../lib/browser/openPanel.ts';
import { say } from '../lib/browser/say.ts';
import { usePanel } from './panelContext.ts';

export function OpenPanelButton({ tabId }: { tabId: number }) {
  if (usePanel()) return null;
  return (
    <button
      type="button"
      className="grid size-7 place-items-center rounded-lg text-muted hover:bg-raised hover:text-ink"
      aria-label={say('openPanel')}
      title={say('openPanel')}
      // The popup has served: what is in it is in the panel as well.
      onClick={() => void openPanel(tabId).then(() => window.close())}
    >
      <svg viewBox="0 0 16 16" className="size-4" aria-hidden="true" focusable="false">
        <path d="M2 3h12v10H2zM10 3v10" className="fill-none stroke-current stroke-[1.5]" />
      </svg>
    </button>
  );
}
