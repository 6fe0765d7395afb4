/** A quiet warning: the form still holds a mark begun for a lead that is not on this page. A wrong mark costs money. */
import { useState } from 'react';
import { say } from '../lib/browser/say.ts';
import type { FoundContacts } from '../lib/detect/contact.ts';
import type { Draft } from '../lib/draft.ts';
import type { Identifier } from '../lib/identifier.ts';
import type { Outcome } from '../lib/problem.ts';
import { Isolated } from './Isolated.tsx';

interface BeganBeforeProps {
  /** The draft as it was when the popup opened. */
  readonly stored: Draft | null;
  readonly lead: string;
  /** Undefined while not yet known. */
  readonly found: Outcome<FoundContacts> | undefined;
  readonly reading: Outcome<Identifier> | undefined;
  readonly onStartAfresh: () => void;
}

export function BeganBefore({ stored, lead, found, reading, onStartAfresh }: BeganBeforeProps) {
  const [isSettled, setSettled] = useState(!stored?.lead);
  if (isSettled || lead !== stored?.lead || !found || !reading || isAmong(found, lead, reading)) return null;
  return (
    <div className="flex items-center justify-between gap-3 rounded-lg bg-warning-tint py-1.5 ps-3 pe-1.5">
      <p className="text-xs wrap-anywhere text-warning">
        <Isolated sentence={(text) => say('beganBefore', text)} text={lead} />
      </p>
      <button
        type="button"
        className="button min-h-7 shrink-0 px-2.5 py-0 text-xs"
        onClick={() => {
          setSettled(true);
          onStartAfresh();
        }}
      >
        {say('startAfresh')}
      </button>
    </div>
  );
}

/** On a page that cannot be read, nothing is known to be there. */
function isAmong(found: Outcome<FoundContacts>, lead: string, reading: Outcome<Identifier>): boolean {
  if (!found.ok) return false;
  const value = reading.ok ? reading.value.value : lead;
  return found.value.contacts.some(({ identifier, text }) => identifier.value === value || text === lead);
}
