/** A word of warning on a contact. */
import type { ReactNode } from 'react';

interface BadgeProps {
  readonly isGrave?: boolean;
  readonly children: ReactNode;
}

export function Badge({ isGrave = false, children }: BadgeProps) {
  const tone = isGrave ? 'border-danger text-danger' : 'border-edge text-muted';
  return (
    <span
      className={`max-w-28 shrink-0 rounded-full border px-2 py-0.5 text-center text-[0.6875rem] leading-3.5 ${tone}`}
    >
      {children}
    </span>
  );
}
