/** The popup's top line: who we are, for whom the mark is where there are several, the way to what waits, and the way to Options. */
import type { ReactNode } from 'react';
import { openOptions } from '../lib/browser/openOptions.ts';
import { say } from '../lib/browser/say.ts';
import { practiceHost } from '../lib/practice/practice.ts';
import { LeadmarkLogo } from './LeadmarkLogo.tsx';
import { useWorkspace } from './useWorkspace.ts';
import { WorkspaceSwitch } from './WorkspaceSwitch.tsx';

interface PopupHeaderProps {
  readonly tabId: number;
  /** How many marks wait or need the person. */
  readonly waiting: number;
  readonly onWaiting: () => void;
  /** More ways out. */
  readonly children?: ReactNode;
}

const quiet =
  'shrink-0 whitespace-nowrap rounded-lg px-2 py-1 text-[0.8125rem] text-muted hover:bg-raised hover:text-ink';

export function PopupHeader({ tabId, waiting, onWaiting, children }: PopupHeaderProps) {
  const { host, workspaces } = useWorkspace();
  // The practice page is about practice, whatever else there is.
  const isOneOfSeveral = workspaces.all.length > 1 && host !== practiceHost;
  // What waits takes the place of the title: in two lines nothing would be well to read.
  const isTitleSeen = !isOneOfSeveral && waiting === 0;
  return (
    <header className="flex items-center gap-2.5 px-4 pt-2.5 pb-1.5">
      <LeadmarkLogo />
      <h1 className={isTitleSeen ? 'grow text-base font-semibold' : 'sr-only'}>{say('popupTitle')}</h1>
      {isOneOfSeveral && <WorkspaceSwitch tabId={tabId} />}
      {waiting > 0 && (
        <button type="button" className={isOneOfSeveral ? quiet : `me-auto ${quiet}`} onClick={onWaiting}>
          {say('waitingCount', String(waiting))}
        </button>
      )}
      {children}
      <button type="button" className={`-me-2 ${quiet}`} onClick={() => void openOptions()}>
        {say('options')}
      </button>
    </header>
  );
}
