/** The practice page: an inbox of made-up mails, what can be tried with each, and the way to be rid of all of it. */
import { useEffect, useState } from 'react';
import { say } from '../lib/browser/say.ts';
import { type PracticeMailName, practiceMailNames } from '../lib/practice/practiceMails.ts';
import { LeadmarkLogo } from './LeadmarkLogo.tsx';
import { PracticeControls } from './PracticeControls.tsx';
import { PracticeMailView } from './PracticeMailView.tsx';
import { ProblemAlert } from './ProblemAlert.tsx';
import { usePractice } from './usePractice.ts';

export function Practice() {
  const practice = usePractice();
  const [shown, show] = useState(mailOfAddress);
  // Once it is on screen: the browser tells the side panel that the page has changed.
  useEffect(() => history.replaceState(null, '', `#${shown}`), [shown]);
  return (
    <main className="mx-auto flex min-h-screen max-w-220 flex-col gap-4 px-5 py-6">
      <header className="flex flex-col gap-3 rounded-lg border border-transparent bg-warning-tint p-4">
        <div className="flex items-center gap-3">
          <LeadmarkLogo />
          <h1 className="text-xl font-semibold">{say('practiceTitle')}</h1>
        </div>
        <p className="font-semibold text-warning">{say('practiceBanner')}</p>
        <p className="text-pretty">{say('practiceIntro')}</p>
      </header>
      {practice.problem && <ProblemAlert problem={practice.problem} />}
      {practice.isOn === false && (
        <div className="flex flex-col items-start gap-3">
          <p role="status">{say('practiceGone')}</p>
          <button type="button" className="button button-main" onClick={() => void practice.start()}>
            {say('practiceTry')}
          </button>
        </div>
      )}
      {practice.isOn && (
        <>
          <p className="font-medium">{say('practiceHow')}</p>
          <div className="grid gap-4 sm:grid-cols-[16rem_1fr]">
            <nav aria-label={say('practiceMails')} className="card self-start p-1.5">
              <ul>
                {practiceMailNames.map((name) => (
                  <li key={name}>
                    <button
                      type="button"
                      className="flex w-full flex-col rounded-lg px-3 py-2 text-start hover:bg-raised aria-pressed:bg-accent-tint"
                      aria-pressed={name === shown}
                      onClick={() => show(name)}
                    >
                      <span className="font-semibold">{say(`practiceSubject_${name}`)}</span>
                      <span className="text-xs text-muted">{say(`practiceLesson_${name}`)}</span>
                    </button>
                  </li>
                ))}
              </ul>
            </nav>
            <PracticeMailView name={shown} />
          </div>
          <PracticeControls practice={practice} />
        </>
      )}
    </main>
  );
}

/** As it was before the page was loaded anew. */
function mailOfAddress(): PracticeMailName {
  return practiceMailNames.find((name) => location.hash === `#${name}`) ?? 'open';
}
