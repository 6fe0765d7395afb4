/** One contact of the list. Whatever it shows was written by the page, so it is kept from turning our own words around. */
import { say } from '../lib/browser/say.ts';
import type { Contact } from '../lib/detect/contact.ts';
import { Badge } from './Badge.tsx';
import { Isolated } from './Isolated.tsx';

/** The browser notes when the list was painted, for `npm run bench`: https://w3c.github.io/element-timing/ */
const timed = { elementtiming: 'list' };

interface ContactOptionProps {
  readonly contact: Contact;
  readonly isSelected: boolean;
  /** Whether Tab leads here. */
  readonly isStop: boolean;
  readonly onSelect: () => void;
}

export function ContactOption({ contact, isSelected, isStop, onSelect }: ContactOptionProps) {
  const { identifier, text, name, visible, disagrees } = contact;
  // Spaces and dashes tell nothing new; a trunk zero or another country code does.
  const isWrittenOtherwise =
    identifier.kind === 'phone' && text.replace(/[^\p{L}\p{N}+]/gu, '') !== identifier.value;
  const value = <bdi dir="auto">{identifier.value}</bdi>;
  const written = isWrittenOtherwise && <Isolated sentence={(it) => say('asWritten', it)} text={text} />;
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the list answers the keys for all its options.
    <div
      role="option"
      aria-selected={isSelected}
      tabIndex={isStop ? 0 : -1}
      className="relative flex min-h-10 cursor-pointer items-center gap-2 border-b border-line px-3 py-0.5 last:border-b-0 hover:bg-raised focus-visible:outline-offset-[-2px] aria-selected:bg-accent-tint"
      onClick={onSelect}
    >
      <span className="min-w-0 grow wrap-anywhere">
        <span {...timed} className="block font-medium">
          {name ? <bdi dir="auto">{name}</bdi> : value}
        </span>
        {(name || written) && (
          <span className="block text-xs leading-4 text-muted">
            {name && value}
            {name && written && ' · '}
            {written}
          </span>
        )}
      </span>
      {disagrees && <Badge isGrave>{say('linkDisagrees')}</Badge>}
      {!visible && <Badge>{say('notVisible')}</Badge>}
      {isSelected && (
        <svg viewBox="0 0 16 16" className="size-4 shrink-0 text-accent" aria-hidden="true" focusable="false">
          <path d="m3 8.5 3.2 3.2L13 5" className="fill-none stroke-current stroke-2" />
        </svg>
      )}
    </div>
  );
}
