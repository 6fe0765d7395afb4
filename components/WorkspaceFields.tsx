/** The boxes of an organization that is added or edited: its name, and its key, which an empty box leaves as it is. */
import { useEffect, useRef } from 'react';
import { say } from '../lib/browser/say.ts';
import { maxWorkspaceName } from '../lib/workspaces.ts';
import { Field } from './Field.tsx';
import { KeyBox } from './KeyBox.tsx';
import { TextField } from './TextField.tsx';
import type { Edited, WorkspaceEditor } from './useWorkspaceEditor.ts';

interface WorkspaceFieldsProps {
  readonly editor: WorkspaceEditor;
  readonly edited: Edited;
  readonly isBusy: boolean;
}

export function WorkspaceFields({ editor, edited, isBusy }: WorkspaceFieldsProps) {
  const { workspace, name, keyText, problem } = edited;
  const first = useRef<HTMLInputElement>(null);
  // The button that opened the boxes is gone.
  useEffect(() => first.current?.focus(), []);
  return (
    <fieldset
      className="flex flex-col gap-3"
      onKeyDown={(event) => {
        if (event.key !== 'Enter' || !(event.target instanceof HTMLInputElement)) return;
        // It belongs to these boxes, not to the form around them.
        event.preventDefault();
        void editor.save();
      }}
    >
      <legend className="contents">
        <span className="sr-only">{say(workspace ? 'editOrganization' : 'addOrganization')}</span>
      </legend>
      <TextField
        name="organizationName"
        label={say('organizationName')}
        hint={say('organizationNameHint')}
        ref={first}
        dir="auto"
        maxLength={maxWorkspaceName}
        text={name}
        isBusy={isBusy}
        onChange={(name) => editor.type({ name })}
      />
      <Field
        name="organizationKey"
        label={say('apiKey')}
        hint={workspace ? say('apiKeyKept', workspace.hint) : say('apiKeyHint')}
        problem={problem}
      >
        {(ties) => (
          <KeyBox
            ties={ties}
            text={keyText}
            isBusy={isBusy}
            onChange={(text) => editor.type({ keyText: text })}
          />
        )}
      </Field>
      <div className="flex flex-wrap gap-2">
        <button
          type="button"
          className="button button-main"
          aria-disabled={isBusy}
          onClick={() => void editor.save()}
        >
          {say('saveOrganization')}
        </button>
        <button type="button" className="button" onClick={editor.cancel}>
          {say('cancel')}
        </button>
      </div>
    </fieldset>
  );
}
