/** Asked once, in the button's place, before a mark that changes nothing or that overturns one of consequence. */
import { useEffect, useRef } from 'react';
import { say } from '../lib/browser/say.ts';
import type { Effect } from '../lib/lookup/effectOf.ts';

interface BeforeMarkingProps {
  readonly effect: Exclude<Effect, 'changes'>;
  /** The mark, and the lead as it is, in words. */
  readonly marked: string;
  readonly now: string;
  readonly onYes: () => void;
  readonly onNo: () => void;
}

export function BeforeMarking({ effect, marked, now, onYes, onNo }: BeforeMarkingProps) {
  const no = useRef<HTMLButtonElement>(null);
  // On the harmless one: an Enter still held down from marking must not answer.
  useEffect(() => no.current?.focus(), []);
  return (
    <fieldset className="flex flex-wrap items-center gap-1.5 rounded-lg bg-warning-tint p-2">
      <legend className="contents">
        <span className="w-full text-warning wrap-anywhere">
          {effect === 'equal' ? say('askEqual', now) : say('askOverturn', now, marked)}
        </span>
      </legend>
      <button type="button" className="button min-h-8 grow py-0" onClick={onYes}>
        {say(effect === 'equal' ? 'sendAnyway' : 'changeIt')}
      </button>
      <button ref={no} type="button" className="button min-h-8 grow py-0" onClick={onNo}>
        {say('cancel')}
      </button>
    </fieldset>
  );
}
