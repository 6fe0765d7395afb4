/** Which organization the popup is about, in its head, and the way to another one: two clicks. Only where there are several. */
import { useId, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { say } from '../lib/browser/say.ts';
import { nameOf } from '../lib/workspaces.ts';
import { useSwitch, useWorkspace } from './useWorkspace.ts';

export function WorkspaceSwitch({ tabId }: { tabId: number }) {
  const { host, workspace, workspaces } = useWorkspace();
  const { isOfSite, choose, keepForSite } = useSwitch(tabId);
  const [isOpen, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const listId = useId();
  if (workspace === null) return null;
  const name = nameOf(workspace, say);

  function close(): void {
    flushSync(() => setOpen(false));
    button.current?.focus();
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape closes it from wherever the focus is inside.
    <div
      className="relative min-w-0 grow"
      onKeyDown={({ key }) => key === 'Escape' && isOpen && close()}
      onBlur={({ currentTarget, relatedTarget }) => !currentTarget.contains(relatedTarget) && setOpen(false)}
    >
      <button
        ref={button}
        type="button"
        className="flex max-w-full items-center gap-1 rounded-lg px-2 py-1 font-semibold hover:bg-raised"
        aria-label={say('inOrganization', name)}
        aria-expanded={isOpen}
        aria-controls={listId}
        title={say('inOrganization', name)}
        onClick={() => setOpen(!isOpen)}
      >
        <bdi dir="auto" className="truncate">
          {name}
        </bdi>
        <svg viewBox="0 0 16 16" className="size-3.5 shrink-0" aria-hidden="true" focusable="false">
          <path d="m4 6.5 4 4 4-4" className="fill-none stroke-current stroke-[1.5]" strokeLinecap="round" />
        </svg>
      </button>
      <div
        id={listId}
        hidden={!isOpen}
        className="card absolute top-full z-10 mt-1 flex w-72 flex-col gap-1 p-1.5 shadow-lg [&[hidden]]:hidden"
      >
        <ul aria-label={say('organizations')} className="flex max-h-72 flex-col overflow-y-auto">
          {workspaces.all.map((one) => (
            <li key={one.id}>
              <button
                type="button"
                className="flex w-full items-baseline gap-2 rounded-lg px-2 py-1.5 text-start hover:bg-raised aria-pressed:bg-accent-tint aria-pressed:font-semibold"
                aria-pressed={one.id === workspace.id}
                onClick={() => void choose(one.id).then(close)}
              >
                <bdi dir="auto" className="grow truncate">
                  {nameOf(one, say)}
                </bdi>
              </button>
            </li>
          ))}
        </ul>
        {host !== null && (
          <label className="flex items-start gap-2 border-t border-line px-2 pt-2 pb-1">
            <input
              type="checkbox"
              className="mt-0.5 size-4 shrink-0 accent-accent"
              checked={isOfSite}
              onChange={({ target }) => void keepForSite(target.checked)}
            />
            <span className="wrap-anywhere">{say('siteHasOwn', host)}</span>
          </label>
        )}
      </div>
    </div>
  );
}
