/** The button that forgets a key. It asks once, in its own place. */
import { useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { say } from '../lib/browser/say.ts';
import { isPractice } from '../lib/practice/practice.ts';
import type { Workspace } from '../lib/workspaces.ts';
import { useWaiting } from './useMarks.ts';

interface ForgetKeyProps {
  readonly workspace: Workspace;
  /** There is no other. */
  readonly isOnly: boolean;
  readonly onForget: () => void;
}

export function ForgetKey({ workspace: { hint, print }, isOnly, onForget }: ForgetKeyProps) {
  const marks = useWaiting().data?.marks ?? [];
  const waiting = marks.filter(
    ({ entry }) => (isOnly && !isPractice({ print: entry.keyPrint })) || entry.keyPrint === print,
  ).length;
  const [isAsking, setAsking] = useState(false);
  const cancel = useRef<HTMLButtonElement>(null);
  const forget = useRef<HTMLButtonElement>(null);

  function ask(asking: boolean): void {
    // The pressed button goes away: the focus moves to the harmless one, or back.
    flushSync(() => setAsking(asking));
    (asking ? cancel : forget).current?.focus();
  }

  if (!isAsking) {
    return (
      <button ref={forget} type="button" className="button" onClick={() => ask(true)}>
        {say('forgetKey')}
      </button>
    );
  }
  return (
    <fieldset className="flex w-full flex-wrap items-center gap-2 rounded-lg bg-danger-tint p-3">
      <legend className="contents">
        <span className="w-full text-danger">
          {[
            say(isOnly ? 'forgetKeyConfirm' : 'forgetOrganizationConfirm', hint),
            ...(waiting > 0 ? [say('forgetKeyWaiting', String(waiting))] : []),
          ].join(' ')}
        </span>
      </legend>
      <button type="button" className="button border-danger text-danger" onClick={onForget}>
        {say('forgetKeyYes')}
      </button>
      <button ref={cancel} type="button" className="button" onClick={() => ask(false)}>
        {say('cancel')}
      </button>
    </fieldset>
  );
}
