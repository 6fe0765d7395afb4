/** A line of text with its label and the line beneath it. */
import type { ComponentProps, ReactNode } from 'react';
import type { Sentence } from '../lib/form.ts';
import { Field } from './Field.tsx';

type InputProps = Pick<
  ComponentProps<'input'>,
  'ref' | 'dir' | 'inputMode' | 'autoCapitalize' | 'spellCheck' | 'onBlur'
>;

interface TextFieldProps extends InputProps {
  readonly name: string;
  readonly label: string;
  /** As of a `Field`. */
  readonly hint?: ReactNode;
  readonly problem?: Sentence | undefined;
  readonly text: string;
  readonly maxLength: number | undefined;
  readonly isBusy?: boolean;
  readonly onChange: (text: string) => void;
}

export function TextField({
  name,
  label,
  hint,
  problem,
  text,
  isBusy = false,
  onChange,
  ...input
}: TextFieldProps) {
  return (
    <Field name={name} label={label} hint={hint} problem={problem}>
      {(ties) => (
        <input
          {...ties}
          {...input}
          type="text"
          className="box"
          value={text}
          readOnly={isBusy}
          onChange={({ target }) => onChange(target.value)}
        />
      )}
    </Field>
  );
}
