/** One contact of the list. Whatever it shows was written by the page, so it is kept from turning our own words around. */
import { say } from '../lib/browser/say.ts';
import type { Contact } from '../lib/detect/contact.ts';
import type { Identifier } from '../lib/identifier.ts';
import { Badge } from './Badge.tsx';
import { Isolated } from './Isolated.tsx';
import { LeadInRow } from './LeadInRow.tsx';

/** The browser notes when the list was painted, for `npm run bench`: https://w3c.github.io/element-timing/ */
const timed = { elementtiming: 'list' };

interface ContactOptionProps {
  readonly contact: Contact;
  /** It is of the same person as the one above it. */
  readonly isSamePerson: boolean;
  readonly isSelected: boolean;
  /** Whether it is to be looked up in Octanist. */
  readonly isLookedUp: boolean;
  /** Another address of the same person, to be looked up before. */
  readonly beside: Identifier | undefined;
  /** Whether Tab leads here. */
  readonly isStop: boolean;
  readonly onSelect: () => void;
}

export function ContactOption(props: ContactOptionProps) {
  const { contact, isSamePerson, isSelected, isLookedUp, beside, isStop, onSelect } = props;
  const { identifier, text, name, place, visible, disagrees, suspicions, reasons } = contact;
  // Inboxes show the name and keep the address: nothing is hidden there, it only is not shown.
  const isKept = !visible && (place === 'attribute' || place === 'data');
  // Spaces and dashes tell nothing new; a trunk zero or another country code does.
  const isWrittenOtherwise =
    identifier.kind === 'phone' && text.replace(/[^\p{L}\p{N}+]/gu, '') !== identifier.value;
  const value = <bdi dir="auto">{identifier.value}</bdi>;
  // That it is an e-mail can be seen.
  const reason = reasons.find((one) => one !== 'email');
  const details = [
    name && !isSamePerson && value,
    isWrittenOtherwise && <Isolated sentence={(it) => say('asWritten', it)} text={text} />,
    reason && !isSamePerson && say(`reason_${reason}`),
    isKept && say('keptByPage'),
  ].filter(Boolean);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the list answers the keys for all its options.
    <div
      role="option"
      aria-selected={isSelected}
      tabIndex={isStop ? 0 : -1}
      className="relative flex min-h-10 cursor-pointer items-center gap-2 border-b border-line px-3 py-0.5 last:border-b-0 hover:bg-raised focus-visible:outline-offset-[-2px] aria-selected:bg-accent-tint data-follows:ps-7"
      data-follows={isSamePerson ? '' : undefined}
      onClick={onSelect}
    >
      <span className="min-w-0 grow wrap-anywhere">
        {name && isSamePerson && (
          <span className="sr-only">
            <bdi dir="auto">{name}</bdi>{' '}
          </span>
        )}
        <span className="flex items-baseline justify-between gap-2">
          <span {...timed} className="max-w-[65%] shrink-0 font-medium only:max-w-none only:shrink">
            {name && !isSamePerson ? <bdi dir="auto">{name}</bdi> : value}
          </span>
          {isLookedUp && <LeadInRow contact={identifier} beside={beside} name={name} />}
        </span>
        {details.length > 0 && (
          <span className="block text-xs leading-4 text-muted">
            {details.map((detail, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: they never change places.
              <span key={index}>
                {index > 0 && ' · '}
                {detail}
              </span>
            ))}
          </span>
        )}
        {suspicions.length > 0 && <Advice>{say('lookAlikeAdvice')}</Advice>}
        {disagrees && <Advice>{say('linkDisagreesAdvice')}</Advice>}
      </span>
      {suspicions.length > 0 && <Badge isGrave>{say('lookAlike')}</Badge>}
      {disagrees && <Badge isGrave>{say('linkDisagrees')}</Badge>}
      {!visible && !isKept && <Badge>{say('notVisible')}</Badge>}
      {isSelected && (
        <svg viewBox="0 0 16 16" className="size-4 shrink-0 text-accent" aria-hidden="true" focusable="false">
          <path d="m3 8.5 3.2 3.2L13 5" className="fill-none stroke-current stroke-2" />
        </svg>
      )}
    </div>
  );
}

/** What to do about a doubt. */
function Advice({ children }: { readonly children: string }) {
  return <span className="block text-xs leading-4 text-danger">{children}</span>;
}
