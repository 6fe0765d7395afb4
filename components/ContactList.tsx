/** The contacts found on the page, best first, in a room of fixed height so that nothing moves when they arrive. */
import { useRef, useState } from 'react';
import { say } from '../lib/browser/say.ts';
import type { Contact, FoundContacts } from '../lib/detect/contact.ts';
import type { Outcome } from '../lib/problem.ts';
import { ContactListMessage } from './ContactListMessage.tsx';
import { ContactOption } from './ContactOption.tsx';

interface ContactListProps {
  /** Undefined while the page is being read. */
  readonly found: Outcome<FoundContacts> | undefined;
  /** The identifier in the form, in normal form where it has one. */
  readonly selected: string;
  readonly onSelect: (contact: Contact) => void;
}

export function ContactList({ found, selected, onSelect }: ContactListProps) {
  const list = useRef<HTMLDivElement>(null);
  const [reached, setReached] = useState<number | null>(null);
  const contacts = found?.ok ? found.value.contacts : [];
  const selectedIndex = contacts.findIndex(({ identifier }) => identifier.value === selected);
  // One stop for Tab: where the person was, else what is selected, else the best.
  const stop = Math.min(reached ?? Math.max(selectedIndex, 0), contacts.length - 1);

  function onKeyDown(event: React.KeyboardEvent): void {
    const targets: Record<string, number> = {
      ArrowDown: stop + 1,
      ArrowUp: stop - 1,
      Home: 0,
      End: contacts.length - 1,
      PageDown: stop + 3,
      PageUp: stop - 3,
    };
    const contact = contacts[stop];
    const target = targets[event.key];
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (target !== undefined) {
      const index = Math.min(Math.max(target, 0), contacts.length - 1);
      setReached(index);
      list.current?.querySelectorAll<HTMLElement>('[role="option"]')[index]?.focus();
    } else if (contact && (event.key === 'Enter' || event.key === ' ')) onSelect(contact);
    else return;
    event.preventDefault();
  }

  return (
    <section aria-labelledby="found-label">
      <div className="flex items-baseline justify-between gap-3">
        <h2 id="found-label" className="label whitespace-nowrap">
          {say('foundOnThisPage')}
        </h2>
        {found?.ok && found.value.cutShort && <span className="hint m-0">{say('pageCutShort')}</span>}
      </div>
      <div className="card h-34 overflow-y-auto">
        {contacts.length === 0 ? (
          <ContactListMessage found={found} />
        ) : (
          <div ref={list} role="listbox" aria-labelledby="found-label" tabIndex={-1} onKeyDown={onKeyDown}>
            {contacts.map((contact, index) => (
              <ContactOption
                key={`${contact.identifier.kind}:${contact.identifier.value}`}
                contact={contact}
                isSelected={index === selectedIndex}
                isStop={index === stop}
                onSelect={() => {
                  setReached(index);
                  onSelect(contact);
                }}
              />
            ))}
          </div>
        )}
      </div>
    </section>
  );
}
