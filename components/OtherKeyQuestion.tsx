/** Marks that were asked for with another key wait for an answer: are they for this key's organization? */

import { say } from '../lib/browser/say.ts';
import { settleOtherKey } from '../lib/browser/settleOtherKey.ts';
import { useWaiting } from './useMarks.ts';

export function OtherKeyQuestion() {
  const { data } = useWaiting();
  const count = data?.marks.filter(({ hold }) => hold === 'other-organization').length ?? 0;
  if (count === 0) return null;
  return (
    <fieldset className="card flex flex-wrap items-center gap-2 bg-warning-tint p-4">
      <legend className="contents">
        <span className="w-full text-warning">{say('otherKeyQuestion', String(count))}</span>
      </legend>
      <button type="button" className="button" onClick={() => void settleOtherKey('adopt')}>
        {say('otherKeyAdopt')}
      </button>
      <button type="button" className="button" onClick={() => void settleOtherKey('discard')}>
        {say('otherKeyDiscard')}
      </button>
    </fieldset>
  );
}
