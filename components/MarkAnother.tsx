/** The way on from a success. */
import { useEffect, useRef } from 'react';
import { say } from '../lib/browser/say.ts';
import { forgetAttempt, forgetDraft } from '../lib/browser/stored.ts';

export function MarkAnother({ tabId }: { tabId: number }) {
  const place = useRef<HTMLDivElement>(null);
  // Beside the button, not on it: an Enter still held down from marking would press it and hide the success.
  useEffect(() => place.current?.focus(), []);

  async function markAnother(): Promise<void> {
    await forgetDraft(tabId);
    await forgetAttempt(tabId);
  }

  return (
    <div ref={place} tabIndex={-1} className="mt-5 flex justify-center outline-none">
      <button type="button" className="button" onClick={() => void markAnother()}>
        {say('markAnother')}
      </button>
    </div>
  );
}
