/** The side panel: the popup's own screens, for whichever tab is in front, and for as long as it is open. */
import { useEffect, useMemo, useState } from 'react';
import type { Judgement } from '../lib/explainLead.ts';
import type { Begun } from './bulk/bulkState.ts';
import { PanelTools } from './bulk/PanelTools.tsx';
import { later } from './later.ts';
import { OpenLeadsLine } from './OpenLeadsLine.tsx';
import { Popup } from './Popup.tsx';
import { PanelContext, type PanelState } from './panelContext.ts';
import { useFrontTab } from './useFrontTab.ts';
import { useKeptDrafts } from './useKeptDrafts.ts';

const bulk = later(() => import('./bulk/Bulk.tsx'));
const Bulk = bulk.part((file) => file.Bulk);

export function Panel() {
  const tabId = useFrontTab();
  const drafts = useKeptDrafts();
  useEffect(bulk.readSoon, []);
  // Until it is known, nobody is asked either.
  const [matches, setMatches] = useState<PanelState['matches']>(() => new Map());
  const panel = useMemo(() => drafts && { drafts, matches }, [drafts, matches]);
  const [begun] = useState<Map<string, Begun>>(() => new Map());
  const [marked, setMarked] = useState<ReadonlyMap<string, Judgement>>(() => new Map());
  const [bulkTabs, setBulkTabs] = useState<ReadonlySet<number>>(() => new Set());
  if (tabId === undefined || !panel) return null;
  const isBulk = bulkTabs.has(tabId);
  return (
    <PanelContext value={panel}>
      <Popup
        key={tabId}
        tabId={tabId}
        cover={
          isBulk && (
            <Bulk
              tabId={tabId}
              begun={begun}
              marked={marked}
              onMarked={setMarked}
              onClose={() => setBulkTabs(new Set([...bulkTabs].filter((tab) => tab !== tabId)))}
            />
          )
        }
      >
        <PanelTools isOpen={isBulk} onBulk={() => setBulkTabs(new Set([...bulkTabs, tabId]))} />
        <OpenLeadsLine tabId={tabId} onMatches={setMatches} />
      </Popup>
    </PanelContext>
  );
}
