/** The API key: typed or pasted once, never shown again. Only its last four characters are. */
import { say } from '../lib/browser/say.ts';
import type { Sentence } from '../lib/form.ts';
import { Field } from './Field.tsx';
import { ForgetKey } from './ForgetKey.tsx';
import { ProblemAlert } from './ProblemAlert.tsx';
import { useKeyHint } from './queries.ts';

interface ApiKeySectionProps {
  readonly text: string;
  readonly problem: Sentence | undefined;
  readonly isBusy: boolean;
  readonly onChange: (text: string) => void;
  readonly onCheck: () => void;
  readonly onForget: () => void;
}

export function ApiKeySection({ text, problem, isBusy, onChange, onCheck, onForget }: ApiKeySectionProps) {
  const { data: keyHint, isError } = useKeyHint();
  return (
    <section className="card flex flex-col gap-4 p-5">
      {isError && <ProblemAlert problem={{ kind: 'storage-failed' }} />}
      <Field name="apiKey" label={say('apiKey')} hint={say('apiKeyHint')} problem={problem}>
        {(ties) => (
          <input
            {...ties}
            type="password"
            className="box font-mono"
            autoComplete="off"
            autoCapitalize="none"
            spellCheck={false}
            value={text}
            readOnly={isBusy}
            onChange={(event) => onChange(event.target.value)}
          />
        )}
      </Field>
      <p className="min-h-5">
        {keyHint ? say('apiKeySaved', keyHint) : keyHint === null ? say('apiKeyNone') : null}{' '}
        <a
          href="https://octanist.com"
          target="_blank"
          rel="noreferrer"
          className="whitespace-nowrap text-accent underline underline-offset-2"
        >
          {say('apiKeyLink')}
        </a>
      </p>
      <div className="flex flex-wrap gap-2">
        <button type="button" className="button" aria-disabled={isBusy} onClick={onCheck}>
          {say('checkKey')}
        </button>
        {keyHint && <ForgetKey keyHint={keyHint} onForget={onForget} />}
      </div>
    </section>
  );
}
