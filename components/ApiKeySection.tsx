/** The API key where there is one: typed or pasted once, never shown again. Only its last four characters are. */
import type { ReactNode } from 'react';
import { say } from '../lib/browser/say.ts';
import type { Workspace } from '../lib/workspaces.ts';
import { ApiKeyLink } from './ApiKeyLink.tsx';
import { Field } from './Field.tsx';
import { ForgetKey } from './ForgetKey.tsx';
import { KeyBox } from './KeyBox.tsx';
import type { KeyForm } from './useKeyForm.ts';

interface ApiKeySectionProps {
  /** Undefined while there is none. */
  readonly workspace: Workspace | undefined;
  readonly form: KeyForm;
  readonly isBusy: boolean;
  /** There is no other Save on the page. */
  readonly isAlone: boolean;
  /** The way to a second one. */
  readonly children: ReactNode;
}

export function ApiKeySection({ workspace, form, isBusy, isAlone, children }: ApiKeySectionProps) {
  const saves = isAlone && !(workspace && form.isEmpty);
  return (
    <section className="card flex flex-col gap-4 p-5">
      <Field name="apiKey" label={say('apiKey')} hint={say('apiKeyHint')} problem={form.problem}>
        {(ties) => <KeyBox ties={ties} text={form.text} isBusy={isBusy} onChange={form.change} />}
      </Field>
      <p className="min-h-5">
        {workspace ? say('apiKeySaved', workspace.hint) : say('apiKeyNone')} <ApiKeyLink />
      </p>
      <div className="flex flex-wrap gap-2">
        <button
          type="button"
          className={saves ? 'button button-main' : 'button'}
          aria-disabled={isBusy}
          onClick={() => void form.check()}
        >
          {say(saves ? 'saveAndCheckKey' : 'checkKey')}
        </button>
        {workspace && <ForgetKey workspace={workspace} isOnly onForget={() => void form.forget()} />}
      </div>
      {children}
    </section>
  );
}
