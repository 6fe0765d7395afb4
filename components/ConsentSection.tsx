/**
 * What is read and sent, and the box with which the person agrees to it. It stands wherever a key can be saved: a key that is typed beside
 * a Save for other things as well is no agreement to anything, so it takes a tick of its own.
 */
import { say, uiLanguage } from '../lib/browser/say.ts';
import type { Consent } from '../lib/consent.ts';
import { noWorkspaces, withKey } from '../lib/workspaces.ts';
import { CheckField } from './CheckField.tsx';
import { ReadAndSent } from './ReadAndSent.tsx';
import { useConsent } from './useConsent.ts';
import { useWorkspaces } from './useKeyActions.ts';
import type { Telling } from './useTelling.ts';

interface ConsentSectionProps {
  readonly telling: Telling;
  /** A key was kept back because nobody has agreed yet. */
  readonly isMissed: boolean;
  /** Once there is no more to decide here, the words are one click away. */
  readonly folds?: boolean;
}

export function ConsentSection({ telling, isMissed, folds = false }: ConsentSectionProps) {
  const { given, agree } = useConsent(telling);
  const hasKey = withKey(useWorkspaces().data ?? noWorkspaces).length > 0;
  if (given === undefined) return null;
  if (given !== null && hasKey && folds) {
    return (
      <details className="card p-5">
        <summary className="font-semibold">
          <h2 className="contents">{say('readAndSent')}</h2>
        </summary>
        <div className="mt-2 flex flex-col gap-3">
          <ReadAndSent />
          <Agreed given={given} />
        </div>
      </details>
    );
  }
  return (
    <section className="card flex flex-col gap-4 p-5" aria-labelledby="read-and-sent">
      <h2 id="read-and-sent" className="text-base font-semibold">
        {say('readAndSent')}
      </h2>
      <ReadAndSent />
      {given !== null && hasKey ? (
        <Agreed given={given} />
      ) : (
        <div>
          <CheckField
            name="consent"
            label={say('consentAgree')}
            hint={say('consentHint')}
            isChecked={given !== null}
            onChange={(agrees) => void agree(agrees)}
          />
          {/* Its line is kept free: the button beneath must not move away from under a pointer once the box is ticked. */}
          <p aria-live="assertive" className="hint min-h-4" data-wrong="">
            {given === null && isMissed && say('consentMissing')}
          </p>
        </div>
      )}
    </section>
  );
}

function Agreed({ given }: { given: Consent }) {
  const day = new Intl.DateTimeFormat(uiLanguage(), { dateStyle: 'long' }).format(given.atMs);
  return <p>{say('consentGiven', day)}</p>;
}
