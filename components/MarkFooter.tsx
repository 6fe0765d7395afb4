/** The foot of the form: what went wrong, what the mark would change, and the button, or what is asked in its place. */
import type { ReactNode } from 'react';
import { say } from '../lib/browser/say.ts';
import { type Judgement, judgementOf } from '../lib/explainLead.ts';
import type { UpdateFields } from '../lib/form.ts';
import type { Question } from '../lib/lookup/effectOf.ts';
import type { KnownLead } from '../lib/lookup/knownLead.ts';
import type { Problem } from '../lib/problem.ts';
import { BeforeMarking } from './BeforeMarking.tsx';
import { MarkButton } from './MarkButton.tsx';
import { ProblemAlert } from './ProblemAlert.tsx';
import { useSpeech } from './useSpeech.ts';
import { useToldName } from './useWorkspace.ts';

interface MarkFooterProps {
  readonly problem: Problem | null;
  /** The lead that the problem is about, when another one is in the form by now. */
  readonly about: string | undefined;
  /** The fingerprint of its key, when it was for another organization than the one that is shown. */
  readonly aboutPrint: string | undefined;
  readonly isBusy: boolean;
  /** Null while the form is not whole. */
  readonly mark: UpdateFields | null;
  /** The lead as Octanist has it, where that is known. */
  readonly now: KnownLead | null;
  /** What is asked before it is sent. */
  readonly asks: Question | null;
  /** Opens the choice of one of several leads. */
  readonly onChoose: () => void;
  readonly onMark: () => void;
  readonly onSure: () => void;
  readonly onCancel: () => void;
  readonly children: ReactNode;
}

export function MarkFooter(props: MarkFooterProps) {
  const { problem, about, isBusy, mark, asks, onMark, onSure, onCancel, children } = props;
  const speech = useSpeech();
  const where = useToldName(props.aboutPrint ?? '');
  const words = (judged: Judgement) => judgementOf(judged, speech).join(', ');
  const marked = mark ? words(mark) : '';
  const now = props.now ? words(props.now) : '';
  return (
    <footer className="bottom-0 flex flex-col gap-2 border-t border-line bg-page px-4 py-2.5 tall:sticky">
      {problem && (
        <ProblemAlert problem={problem} lead={about} where={where} onChoose={props.onChoose} offersOptions />
      )}
      {children}
      {asks ? (
        <BeforeMarking question={asks} marked={marked} now={now} onYes={onSure} onNo={onCancel} />
      ) : (
        <MarkButton
          isBusy={isBusy}
          effect={marked && now ? say('markReplaces', marked, now) : null}
          onMark={onMark}
        />
      )}
    </footer>
  );
}
