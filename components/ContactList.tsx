/** The contacts found on the page, best first, in a room of fixed height so that nothing moves when they arrive. */
import { useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { say } from '../lib/browser/say.ts';
import type { Contact, FoundContacts } from '../lib/detect/contact.ts';
import type { Identifier } from '../lib/identifier.ts';
import type { Outcome } from '../lib/problem.ts';
import { ContactListMessage } from './ContactListMessage.tsx';
import { ContactOption } from './ContactOption.tsx';
import { LookUpNote } from './LookUpNote.tsx';
import { addressOf, usePanel } from './panelContext.ts';
import { useSeen } from './useSeen.ts';

/** More than anybody looks through; the rest is there for the asking. */
const maxShown = 100;

/** Nobody's address book is asked through: what comes into sight first, and no more than this for one popup. */
const maxLookedUp = 8;

interface ContactListProps {
  /** Undefined while the page is being read. */
  readonly found: Outcome<FoundContacts> | undefined;
  /** More will come. */
  readonly isPartly: boolean;
  /** The identifier in the form, in normal form where it has one. */
  readonly selected: string;
  readonly onSelect: (contact: Contact) => void;
}

export function ContactList({ found, isPartly, selected, onSelect }: ContactListProps) {
  const panel = usePanel();
  const list = useRef<HTMLDivElement>(null);
  const [reached, setReached] = useState<number | null>(null);
  const [isWhole, setWhole] = useState(false);
  const all = found?.ok ? found.value.contacts : [];
  const selectedIndex = all.findIndex(({ identifier }) => identifier.value === selected);
  const contacts = isWhole || selectedIndex >= maxShown ? all : all.slice(0, maxShown);
  const first = firstOfEach(contacts);
  const besideOf = ({ person, identifier }: Contact) =>
    first.get(person) === identifier ? undefined : first.get(person);
  // Who is looked up is seen to once it is known who stands where.
  const seen = useSeen(list, isPartly ? 0 : contacts.length, maxLookedUp);
  // One stop for Tab: where the person was, else what is selected, else the best.
  const stop = Math.min(reached ?? Math.max(selectedIndex, 0), contacts.length - 1);

  function showAll(): void {
    // The pressed button goes away: the focus moves on to the first contact that came.
    flushSync(() => {
      setWhole(true);
      setReached(maxShown);
    });
    list.current?.querySelectorAll<HTMLElement>('[role="option"]')[maxShown]?.focus();
  }

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
        <span className="hint m-0" aria-live="polite">
          {isPartly ? say('readingRest') : found?.ok && found.value.cutShort && say('pageCutShort')}
        </span>
        <LookUpNote />
      </div>
      <div className={`card overflow-y-auto ${panel ? 'h-[max(8.5rem,40vh)]' : 'h-32'}`}>
        {contacts.length === 0 ? (
          <ContactListMessage found={found} />
        ) : (
          <div ref={list} role="listbox" aria-labelledby="found-label" tabIndex={-1} onKeyDown={onKeyDown}>
            {contacts.map((contact, index) => (
              <ContactOption
                key={`${contact.identifier.kind}:${contact.identifier.value}`}
                contact={contact}
                isSamePerson={index > 0 && contacts[index - 1]?.person === contact.person}
                isLookedUp={
                  panel?.matches ? panel.matches.has(addressOf(contact.identifier)) : seen.has(index)
                }
                beside={besideOf(contact)}
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
        {contacts.length < all.length && (
          <button
            type="button"
            className="w-full px-3 py-2 font-semibold text-accent hover:bg-raised focus-visible:outline-offset-[-2px]"
            onClick={showAll}
          >
            {say('showAll', String(all.length))}
          </button>
        )}
      </div>
    </section>
  );
}

/** The contact of each person that stands before their others. */
function firstOfEach(contacts: readonly Contact[]): ReadonlyMap<number, Identifier> {
  // Of those with the same key the last one counts.
  return new Map(contacts.map(({ person, identifier }) => [person, identifier] as const).reverse());
}
