/** The note that goes with the mark. */
import { say } from '../lib/browser/say.ts';
import type { Sentence } from '../lib/form.ts';
import { Field } from './Field.tsx';

interface NoteFieldProps {
  readonly name?: string;
  readonly label?: string;
  readonly text: string;
  readonly problem: Sentence | undefined;
  readonly isBusy: boolean;
  readonly onChange: (text: string) => void;
}

export function NoteField({
  name = 'note',
  label = say('note'),
  text,
  problem,
  isBusy,
  onChange,
}: NoteFieldProps) {
  return (
    <Field name={name} label={label} problem={problem}>
      {(ties) => (
        <textarea
          {...ties}
          className="box block max-h-32 resize-none field-sizing-content not-supports-[field-sizing:content]:resize-y"
          dir="auto"
          rows={1}
          maxLength={20_000}
          value={text}
          readOnly={isBusy}
          onChange={(event) => onChange(event.target.value)}
        />
      )}
    </Field>
  );
}
