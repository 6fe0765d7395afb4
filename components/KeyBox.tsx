/** The box that a key is pasted into. */
import type { FieldTies } from './Field.tsx';

interface KeyBoxProps {
  readonly ties: FieldTies;
  readonly text: string;
  readonly isBusy: boolean;
  readonly onChange: (text: string) => void;
}

export function KeyBox({ ties, text, isBusy, onChange }: KeyBoxProps) {
  return (
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
  );
}
