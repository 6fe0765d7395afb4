/** The sheet of all keys, with the browser's own shortcuts as they are really set. The key `?` opens it. */
import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { type Binding, readBindings } from '../../lib/browser/readBindings.ts';
import { say } from '../../lib/browser/say.ts';
import type { WordKey } from '../../lib/words.ts';

/** Each key, and what it does. */
type KeyList = readonly (readonly [keys: string, what: WordKey])[];

const formKeys: KeyList = [
  ['1 2 3', 'keysStatus'],
  ['Ctrl+Enter', 'keysMark'],
];

const listKeys = (): KeyList => [
  ['↑ ↓', 'keysMove'],
  [say('keysSpace'), 'keysChoose'],
  ['Shift+↑ ↓', 'keysRange'],
  ['Ctrl+A', 'keysAll'],
  ['Q W L', 'keysMarkAs'],
  ['?', 'keysSheet'],
];

export function KeySheet() {
  const sheet = useRef<HTMLDialogElement>(null);
  const [bindings, setBindings] = useState<readonly Binding[]>([]);

  const open = useEffectEvent(() => {
    if (sheet.current?.open) return;
    sheet.current?.showModal();
    void readBindings().then(setBindings, () => setBindings([]));
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (event.key !== '?' || event.ctrlKey || event.metaKey || isTextBox(event.target)) return;
      event.preventDefault();
      open();
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, []);

  return (
    <>
      <button
        type="button"
        className="rounded font-medium text-accent hover:underline"
        aria-keyshortcuts="?"
        onClick={() => open()}
      >
        {say('keysOpen')}
      </button>
      <dialog ref={sheet} aria-labelledby="keys-title" className="card m-auto w-96 p-4 text-ink">
        <h2 id="keys-title" className="font-semibold">
          {say('keysTitle')}
        </h2>
        <Keys
          title={say('keysBrowser')}
          keys={bindings.map(({ name, description, keys }) => [
            keys || say('keysNone'),
            description || say(name === '_execute_action' ? 'keysPopup' : 'openPanel'),
          ])}
        />
        <p className="hint">{say('keysChange')}</p>
        <Keys title={say('keysForm')} keys={formKeys.map(([keys, word]) => [keys, say(word)])} />
        <Keys title={say('keysList')} keys={listKeys().map(([keys, word]) => [keys, say(word)])} />
        <button type="button" className="button mt-3 w-full" onClick={() => sheet.current?.close()}>
          {say('keysClose')}
        </button>
      </dialog>
    </>
  );
}

function Keys({
  title,
  keys,
}: {
  readonly title: string;
  readonly keys: readonly (readonly [keys: string, what: string])[];
}) {
  return (
    <>
      <h3 className="label mt-3">{title}</h3>
      <dl className="grid grid-cols-[auto_1fr] gap-x-3 gap-y-1 text-xs wrap-anywhere">
        {keys.map(([key, what]) => (
          <div key={what} className="contents">
            <dt className="font-semibold">{key}</dt>
            <dd>{what}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}

function isTextBox(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLTextAreaElement ||
    target instanceof HTMLSelectElement ||
    (target instanceof HTMLInputElement && target.type !== 'radio' && target.type !== 'checkbox')
  );
}
