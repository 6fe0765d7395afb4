/** Marks that were asked for with a key which is gone wait for an answer: which organization are they for? */
import { say } from '../lib/browser/say.ts';
import { settleOtherKey } from '../lib/browser/settleOtherKey.ts';
import { nameOf, noWorkspaces, withKey } from '../lib/workspaces.ts';
import { useWorkspaces } from './useKeyActions.ts';
import { useWaiting } from './useMarks.ts';

export function OtherKeyQuestion() {
  const marks = useWaiting().data?.marks.filter(({ hold }) => hold === 'other-organization') ?? [];
  const workspaces = withKey(useWorkspaces().data ?? noWorkspaces);
  const isOnly = workspaces.length === 1;
  const gone = [...new Set(marks.map(({ entry }) => entry.keyPrint))];
  return gone.map((print) => {
    const count = String(marks.filter(({ entry }) => entry.keyPrint === print).length);
    return (
      <fieldset key={print} className="card flex flex-wrap items-center gap-2 bg-warning-tint p-4">
        <legend className="contents">
          <span className="w-full text-warning">
            {say(isOnly ? 'otherKeyQuestion' : 'otherKeyWhich', count)}
          </span>
        </legend>
        {workspaces.map((one) => (
          <button
            key={one.id}
            type="button"
            className="button max-w-full wrap-anywhere"
            onClick={() => void settleOtherKey(print, one.print)}
          >
            {isOnly ? say('otherKeyAdopt') : say('otherKeyAdoptBy', nameOf(one, say))}
          </button>
        ))}
        <button type="button" className="button" onClick={() => void settleOtherKey(print, null)}>
          {say(isOnly ? 'otherKeyDiscard' : 'otherKeyDiscardAll')}
        </button>
      </fieldset>
    );
  });
}
