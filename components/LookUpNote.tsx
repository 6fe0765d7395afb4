/** How old the answers are that the list shows, and a way to have new ones; or, once, that this key may not look. */
import { useEffect, useState } from 'react';
import { formatAgo } from '../lib/ago.ts';
import { say, uiLanguage } from '../lib/browser/say.ts';
import { tellOnceOfReading } from '../lib/browser/stored.ts';
import { useLookUpAgain, useLookUpNews } from './useLookUps.ts';
import { useKeyPrint } from './useWorkspace.ts';

/** A minute is what the age counts in. */
const tickMs = 20_000;

export function LookUpNote() {
  const { oldestAtMs, isAsking, problem } = useLookUpNews();
  const lookUpAgain = useLookUpAgain();
  const nowMs = useNow();
  if (problem === 'forbidden') return <MayNotRead />;
  if (oldestAtMs === null && (problem === null || isAsking)) return null;
  const ago = oldestAtMs === null ? null : formatAgo(oldestAtMs, nowMs, uiLanguage());
  const age = ago === null ? say('asOfNow') : say('asOf', ago);
  return (
    <span className="hint m-0 flex items-center gap-1">
      {problem === null ? age : say('lookUpFailed')}
      <button
        type="button"
        className="grid size-5 place-items-center rounded hover:bg-raised hover:text-ink forced-colors:aria-disabled:text-[GrayText]"
        aria-label={say('lookUpAgain')}
        title={say('lookUpAgain')}
        aria-disabled={isAsking}
        onClick={() => !isAsking && lookUpAgain()}
      >
        <svg viewBox="0 0 16 16" className="size-3.5" aria-hidden="true" focusable="false">
          <path
            d="M13 8a5 5 0 1 1-1.6-3.7M13 2v3h-3"
            className="fill-none stroke-current stroke-[1.5]"
            strokeLinecap="round"
          />
        </svg>
      </button>
    </span>
  );
}

/** Said in one popup of a session and no more: nothing is wrong, and nothing has to be done. */
function MayNotRead() {
  const keyPrint = useKeyPrint();
  const [isTold, setTold] = useState(true);
  useEffect(() => void tellOnceOfReading(keyPrint).then((isFirst) => setTold(!isFirst)), [keyPrint]);
  if (isTold) return null;
  return (
    <span className="hint m-0" title={say('keyMayNotReadMore')}>
      {say('keyMayNotRead')}
    </span>
  );
}

function useNow(): number {
  const [nowMs, setNowMs] = useState(Date.now);
  useEffect(() => {
    const ticking = setInterval(() => setNowMs(Date.now()), tickMs);
    return () => clearInterval(ticking);
  }, []);
  return nowMs;
}
