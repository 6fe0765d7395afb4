/** Practice in Options: the way in without a key, and the way to be rid of it. */
import { say } from '../lib/browser/say.ts';
import { openPracticePage } from '../lib/browser/startPractice.ts';
import { ProblemAlert } from './ProblemAlert.tsx';
import { usePractice } from './usePractice.ts';

export function PracticeSection() {
  const { isOn, problem, start, remove } = usePractice();
  if (isOn === undefined) return null;
  return (
    <section aria-labelledby="practice" className="card flex flex-col items-start gap-3 p-5">
      <div>
        <h2 id="practice" className="label">
          {say('practiceSection')}
        </h2>
        <p className="hint m-0">{say(isOn ? 'practiceIsOn' : 'practiceTryHint')}</p>
      </div>
      {problem && <ProblemAlert problem={problem} />}
      <div className="flex flex-wrap gap-2">
        {isOn ? (
          <>
            <button type="button" className="button" onClick={() => void openPracticePage()}>
              {say('practicePageOpen')}
            </button>
            <button type="button" className="button" onClick={() => void remove()}>
              {say('practiceRemove')}
            </button>
          </>
        ) : (
          <button type="button" className="button" onClick={() => void start()}>
            {say('practiceTry')}
          </button>
        )}
      </div>
    </section>
  );
}
