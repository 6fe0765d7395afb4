/** The API key where there is one: typed or pasted once, never shown again. Only its last four characters are. */
import type { ReactNode } from 'react';
import { say } from '../lib/browser/say.ts';
import type { Sentence } from '../lib/form.ts';
import type { Workspace } from '../lib/workspaces.ts';
import { ApiKeyLink } from './ApiKeyLink.tsx';
import { Field } from './Field.tsx';
import { ForgetKey } from './ForgetKey.tsx';
import { KeyBox } from './KeyBox.tsx';

interface ApiKeySectionProps {
  /** Undefined while there is none. */
  readonly workspace: Workspace | undefined;
  readonly text: string;
  readonly problem: Sentence | undefined;
  readonly isBusy: boolean;
  readonly onChange: (text: string) => void;
  readonly onCheck: () => void;
  readonly onForget: () => void;
  /** The way to a second one. */
  readonly children: ReactNode;
}

export function ApiKeySection({ workspace, text, problem, isBusy, ...rest }: ApiKeySectionProps) {
  const { onChange, onCheck, onForget, children } = rest;
  return (
    <section className="card flex flex-col gap-4 p-5">
      <Field name="apiKey" label={say('apiKey')} hint={say('apiKeyHint')} problem={problem}>
        {(ties) => <KeyBox ties={ties} text={text} isBusy={isBusy} onChange={onChange} />}
      </Field>
      <p className="min-h-5">
        {workspace ? say('apiKeySaved', workspace.hint) : say('apiKeyNone')} <ApiKeyLink />
      </p>
      <div className="flex flex-wrap gap-2">
        <button type="button" className="button" aria-disabled={isBusy} onClick={onCheck}>
          {say('checkKey')}
        </button>
        {workspace && <ForgetKey workspace={workspace} isOnly onForget={onForget} />}
      </div>
      {children}
    </section>
  );
}
