/** Asked once, in the button's place, before a mark that changes nothing, overturns one of consequence, or is worth nothing or less. */
import { useEffect, useRef } from 'react';
import { say } from '../lib/browser/say.ts';
import type { Question } from '../lib/lookup/effectOf.ts';

interface BeforeMarkingProps {
  readonly question: Question;
  /** The mark, and the lead as it is, in words. */
  readonly marked: string;
  readonly now: string;
  readonly onYes: () => void;
  readonly onNo: () => void;
}

/** In the foot, which is always in sight, nothing has to be scrolled to: the room that is kept above the foot does not count. */
const answer = 'button -scroll-mb-20 min-h-8 grow py-0';

export function BeforeMarking({ question, marked, now, onYes, onNo }: BeforeMarkingProps) {
  const no = useRef<HTMLButtonElement>(null);
  // On the harmless one: an Enter still held down from marking must not answer.
  useEffect(() => no.current?.focus(), []);
  return (
    <fieldset className="flex flex-wrap items-center gap-1.5 rounded-lg bg-warning-tint p-2">
      <legend className="contents">
        <span className="w-full text-warning wrap-anywhere">{sayQuestion(question, marked, now)}</span>
      </legend>
      <button type="button" className={answer} onClick={onYes}>
        {say(question === 'overturns' ? 'changeIt' : 'sendAnyway')}
      </button>
      <button ref={no} type="button" className={answer} onClick={onNo}>
        {say('cancel')}
      </button>
    </fieldset>
  );
}

function sayQuestion(question: Question, marked: string, now: string): string {
  switch (question) {
    case 'equal':
      return say('askEqual', now);
    case 'overturns':
      return say('askOverturn', now, marked);
    case 'zero':
      return say('askZero');
    case 'negative':
      return say('askNegative', marked);
  }
}
