/** The second step: what will be sent, and the key with which, or practice without one. The same parts as in Options; one thing is saved here, so one press does it. */
import { useRef } from 'react';
import { say } from '../lib/browser/say.ts';
import { AskProblem } from './AskProblem.tsx';
import { ConsentSection } from './ConsentSection.tsx';
import { KeySection } from './KeySection.tsx';
import { PracticeSection } from './PracticeSection.tsx';
import { useAskBeforeLeaving } from './useAskBeforeLeaving.ts';
import { useKeyForm } from './useKeyForm.ts';
import { useTelling } from './useTelling.ts';
import { useWorkspaceEditor } from './useWorkspaceEditor.ts';

export function WelcomeKey() {
  const box = useRef<HTMLFormElement>(null);
  const focus = (name: string) => box.current?.querySelector<HTMLElement>(`[name="${name}"]`)?.focus();
  const telling = useTelling();
  const form = useKeyForm(telling, focus);
  const editor = useWorkspaceEditor(telling, focus);
  useAskBeforeLeaving(form.isDirty || editor.isDirty);
  return (
    <form
      ref={box}
      noValidate
      autoComplete="off"
      className="flex flex-col gap-4"
      onSubmit={(event) => {
        event.preventDefault();
        void form.check();
      }}
    >
      <ConsentSection telling={telling} isMissed={form.lacksConsent} />
      <KeySection form={form} editor={editor} isBusy={telling.isBusy} isAlone />
      {telling.problem && <AskProblem problem={telling.problem} />}
      <p role="status" className="min-h-5 font-medium">
        {telling.told.map((key) => say(key)).join(' ')}
      </p>
      <PracticeSection />
    </form>
  );
}
