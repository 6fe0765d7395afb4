/** The popup's keys: 1, 2, 3 (Alt with them inside a text box) choose the status, Ctrl or Cmd with Enter marks. */
import { type RefObject, useEffect, useEffectEvent } from 'react';
import { type MarkStatus, markStatuses } from '../lib/lead.ts';

interface Shortcuts {
  /** Whose keys they are: while it is hidden behind another screen they do nothing. */
  readonly form: RefObject<HTMLElement | null>;
  readonly onStatus: (status: MarkStatus) => void;
  readonly onMark: () => void;
}

export function useShortcuts({ form, onStatus, onMark }: Shortcuts): void {
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    // A key held down must not mark twice; one that composes a letter is not a command.
    if (event.isComposing || event.repeat || form.current?.closest('[hidden]')) return;
    const status = statusOf(event);
    if (status) onStatus(status);
    else if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) onMark();
    else return;
    event.preventDefault();
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent) => onKey(event);
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, []);
}

function statusOf(event: KeyboardEvent): MarkStatus | undefined {
  if (event.ctrlKey || event.metaKey || event.getModifierState('AltGraph')) return undefined;
  // Alt changes the letter (on a Mac to ¡), so the key's place counts.
  const digit = event.altKey ? /^(?:Digit|Numpad)([1-3])$/.exec(event.code)?.[1] : event.key;
  if (!event.altKey && isTextBox(event.target)) return undefined;
  return digit && /^[1-3]$/.test(digit) ? markStatuses[Number(digit) - 1] : undefined;
}

function isTextBox(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLTextAreaElement || (target instanceof HTMLInputElement && target.type !== 'radio')
  );
}
