/** A key to press, shown as a small keycap. Screen readers learn it from the control itself. */

export function KeyHint({ keys }: { keys: string }) {
  return (
    <span
      aria-hidden="true"
      className="rounded border border-current/40 px-1 text-[0.6875rem] leading-4 font-medium opacity-90"
    >
      {keys}
    </span>
  );
}
