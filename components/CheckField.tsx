/** A box to tick, with a line that says what it does. */

interface CheckFieldProps {
  readonly name: string;
  readonly label: string;
  readonly hint: string;
  readonly isChecked: boolean;
  readonly onChange: (isChecked: boolean) => void;
}

export function CheckField({ name, label, hint, isChecked, onChange }: CheckFieldProps) {
  return (
    <div>
      <label className="flex items-start gap-2">
        <input
          type="checkbox"
          name={name}
          className="mt-0.5 size-4 shrink-0 accent-accent"
          aria-describedby={`${name}-line`}
          checked={isChecked}
          onChange={(event) => onChange(event.target.checked)}
        />
        <span className="font-semibold">{label}</span>
      </label>
      <p id={`${name}-line`} className="hint">
        {hint}
      </p>
    </div>
  );
}
