/** The popup: the form, or what has become of the mark, or the list of those that wait. */
import { type ReactNode, useEffect, useState } from 'react';
import { type EntryIn, isIn } from '../lib/outbox/entry.ts';
import { isPractice } from '../lib/practice/practice.ts';
import type { Workspace } from '../lib/workspaces.ts';
import { OpenPanelButton } from './OpenPanelButton.tsx';
import { PopupBody } from './PopupBody.tsx';
import { PopupHeader } from './PopupHeader.tsx';
import { usePanel } from './panelContext.ts';
import {
  MarkAnother,
  Marked,
  MarkOnItsWay,
  PracticeNote,
  readParts,
  readPartsSoon,
  Waiting,
} from './partsLater.ts';
import { useTellOnce } from './queries.ts';
import { SiteLine } from './SiteLine.tsx';
import { type ShownMark, useOnlineCall, useTabMark, useWaiting } from './useMarks.ts';
import { nowhere, useHere, WorkspaceContext } from './useWorkspace.ts';

interface PopupProps {
  readonly tabId: number;
  /** What the side panel adds beneath the head. */
  readonly children?: ReactNode;
  /** A screen of the side panel's in the form's place; the form stays as it is behind it. */
  readonly cover?: ReactNode;
}

/** What is read later is all there is to see without a key, and stands above the rest in practice. */
const readFirst = ({ workspace }: { workspace: Workspace | null }) =>
  (!workspace || isPractice(workspace)) && readParts();

export function Popup({ tabId, children, cover }: PopupProps) {
  const isPanel = usePanel() !== null;
  useOnlineCall();
  useEffect(readPartsSoon, []);
  const here = useHere(tabId, readFirst);
  const { data, isError } = useTabMark(tabId);
  // Without a database there is no mark either; the form's place says so.
  const mark = isError ? null : data;
  const waiting = useWaiting().data?.marks.length ?? 0;
  const [isWaitingShown, showWaiting] = useState(false);
  // A success that an earlier popup told is old news; one first told here stays until it is put away.
  const [lastDone, setLastDone] = useState<EntryIn<'done'> | null>(null);
  const [dismissedSeq, setDismissedSeq] = useState(0);
  const done = mark && isIn(mark.entry, 'done') ? mark.entry : null;
  if (done && done.id !== lastDone?.id) setLastDone(done);
  // Another mark has been made since.
  else if (mark && lastDone && mark.entry.id !== lastDone.id) setLastDone(null);
  const told = lastDone && lastDone.seq > dismissedSeq ? lastDone : null;
  useTellOnce(tabId, told?.seq ?? null);
  const onItsWay = !told && mark && isIn(mark.entry, 'waiting', 'sending', 'unconfirmed') ? mark : null;
  const refused = mark && isIn(mark.entry, 'refused') ? mark.entry : null;

  return (
    <WorkspaceContext value={here.data ?? nowhere}>
      <main className={`mx-auto flex flex-col ${isPanel ? 'min-h-screen' : 'min-h-145 w-95'}`}>
        <PopupHeader tabId={tabId} waiting={waiting} onWaiting={() => showWaiting(true)}>
          <OpenPanelButton tabId={tabId} />
        </PopupHeader>
        <SiteLine tabId={tabId} />
        {here.data?.workspace && isPractice(here.data.workspace) && <PracticeNote />}
        {children}
        {isWaitingShown ? <Waiting tabId={tabId} onBack={() => showWaiting(false)} /> : cover}
        <div hidden={isWaitingShown || !!cover} className="flex grow flex-col [&[hidden]]:hidden">
          <Outcome told={told} onItsWay={onItsWay} />
          {(told || onItsWay) && <MarkAnother tabId={tabId} onDone={setDismissedSeq} />}
          {!told && !onItsWay && mark !== undefined && (here.data || here.isError) && (
            <PopupBody tabId={tabId} hasFailed={here.isError} refused={refused} />
          )}
        </div>
      </main>
    </WorkspaceContext>
  );
}

/** Mounted before what it tells: a live region is silent about what it was born with. */
function Outcome({ told, onItsWay }: { told: EntryIn<'done'> | null; onItsWay: ShownMark | null }) {
  return (
    <div role="status">
      {told && <Marked entry={told} />}
      {onItsWay && (
        <div className="px-4 pt-4">
          <MarkOnItsWay mark={onItsWay} />
        </div>
      )}
    </div>
  );
}
