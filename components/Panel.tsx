/** The side panel: the popup's own screens, for whichever tab is in front, and for as long as it is open. */
import { useMemo, useState } from 'react';
import { OpenLeadsLine } from './OpenLeadsLine.tsx';
import { Popup } from './Popup.tsx';
import { PanelContext, type PanelState } from './panelContext.ts';
import { useFrontTab } from './useFrontTab.ts';

export function Panel() {
  const tabId = useFrontTab();
  const [drafts] = useState<PanelState['drafts']>(() => new Map());
  // Until it is known, nobody is asked either.
  const [matches, setMatches] = useState<PanelState['matches']>(() => new Set());
  const panel = useMemo(() => ({ drafts, matches }), [drafts, matches]);
  if (tabId === undefined) return null;
  return (
    <PanelContext value={panel}>
      <Popup key={tabId} tabId={tabId}>
        <OpenLeadsLine tabId={tabId} onMatches={setMatches} />
      </Popup>
    </PanelContext>
  );
}
