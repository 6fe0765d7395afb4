/** The way on from a mark. */
import { useEffect, useRef } from 'react';
import { say } from '../lib/browser/say.ts';
import { forgetDraft, putAllAway } from '../lib/browser/stored.ts';

interface MarkAnotherProps {
  readonly tabId: number;
  /** With the number of the last mark that has been put away. */
  readonly onDone: (seq: number) => void;
}

export function MarkAnother({ tabId, onDone }: MarkAnotherProps) {
  const place = useRef<HTMLDivElement>(null);
  // Beside the button, not on it: an Enter still held down from marking would press it and hide the success.
  useEffect(() => place.current?.focus(), []);

  async function markAnother(): Promise<void> {
    await forgetDraft(tabId);
    onDone(await putAllAway(tabId));
  }

  return (
    <div ref={place} tabIndex={-1} className="mt-5 flex justify-center outline-none">
      <button type="button" className="button" onClick={() => void markAnother()}>
        {say('markAnother')}
      </button>
    </div>
  );
}
