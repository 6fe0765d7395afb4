/** A labelled control with one line beneath it, for a hint or for what is wrong. */
import type { ReactNode } from 'react';
import { say } from '../lib/browser/say.ts';
import type { Sentence } from '../lib/form.ts';

/** What ties the control to its label and its line. */
export interface FieldTies {
  readonly id: string;
  readonly name: string;
  readonly 'aria-describedby': string;
  readonly 'aria-invalid': boolean;
}

interface FieldProps {
  readonly name: string;
  readonly label: string;
  /** `null` reserves the line, so that nothing moves when it fills; left out, there is a line only for a problem. */
  readonly hint?: ReactNode;
  readonly problem?: Sentence | undefined;
  readonly children: (ties: FieldTies) => ReactNode;
}

export function Field({ name, label, hint, problem, children }: FieldProps) {
  const lineId = `${name}-line`;
  const isReserved = hint !== undefined;
  return (
    <div>
      <label htmlFor={name} className="label">
        {label}
      </label>
      {children({ id: name, name, 'aria-describedby': lineId, 'aria-invalid': problem !== undefined })}
      <p
        id={lineId}
        aria-live="polite"
        className={`hint ${isReserved ? 'min-h-4' : 'empty:hidden'}`}
        data-wrong={problem && ''}
      >
        {problem ? say(...problem) : hint}
      </p>
    </div>
  );
}
