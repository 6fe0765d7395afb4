/** How long a mark can still be taken back. The seconds are for the eye: read aloud, each would cut off the one before. */
import { useEffect, useState } from 'react';
import { say } from '../lib/browser/say.ts';

export function SendsSoon({ atMs }: { readonly atMs: number }) {
  const [nowMs, setNowMs] = useState(Date.now);
  useEffect(() => {
    const ticking = setInterval(() => setNowMs(Date.now()), 250);
    return () => clearInterval(ticking);
  }, []);
  const seconds = Math.max(0, Math.ceil((atMs - nowMs) / 1000));
  return (
    <>
      <span className="sr-only">{say('hold_undo')}</span>
      <span aria-hidden="true">{say('sendsIn', String(seconds))}</span>
    </>
  );
}
