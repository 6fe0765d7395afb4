/** The popup: the form, or the way to Options while there is no key, and what became of the mark. */
import { useState } from 'react';
import { MarkAnother } from './MarkAnother.tsx';
import { Marked, successOf } from './Marked.tsx';
import { PopupBody } from './PopupBody.tsx';
import { PopupHeader } from './PopupHeader.tsx';
import { useAttempt, useTellOnce } from './queries.ts';

export function Popup({ tabId }: { tabId: number }) {
  const { data: attempt } = useAttempt(tabId);
  const success = successOf(attempt ?? null);
  // A success that an earlier popup told is old news; one first told here stays until it is put away.
  const [told, setTold] = useState<string | null>(null);
  if (success && !success.seen && success.id !== told) setTold(success.id);
  const shown = success?.id === told ? success : null;
  useTellOnce(tabId, shown?.id ?? null);

  return (
    <main className="mx-auto flex min-h-145 w-95 flex-col">
      <PopupHeader />
      {/* Mounted before what it tells: a live region is silent about what it was born with. */}
      <div role="status">{shown && <Marked success={shown} />}</div>
      {shown && <MarkAnother tabId={tabId} />}
      {!shown && attempt !== undefined && <PopupBody tabId={tabId} attempt={attempt} />}
    </main>
  );
}
