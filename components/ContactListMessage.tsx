/** What stands in the list's room when there are no contacts in it: not yet, none, or none that may be read. */
import { say } from '../lib/browser/say.ts';
import type { FoundContacts } from '../lib/detect/contact.ts';
import { explain } from '../lib/explain.ts';
import type { Outcome } from '../lib/problem.ts';
import { usePanel } from './panelContext.ts';

export function ContactListMessage({ found }: { found: Outcome<FoundContacts> | undefined }) {
  const panel = usePanel();
  if (!found) {
    return (
      <div className="flex h-full flex-col gap-3 p-3" aria-busy="true">
        <p className="text-muted">{say('lookingAtPage')}</p>
        <div className="h-3 w-2/3 animate-pulse motion-reduce:animate-none rounded bg-raised" />
        <div className="h-3 w-1/2 animate-pulse motion-reduce:animate-none rounded bg-raised" />
      </div>
    );
  }
  const { what, next } = found.ok ? { what: say('nothingFound'), next: '' } : explain(found.problem, say);
  // Into the popup's page the click on our button has let us; a panel follows its window wherever that goes.
  return (
    <div className="flex h-full flex-col items-center justify-center gap-1 px-6 text-center text-pretty text-muted">
      <p>{panel && !found.ok ? say('panelUnread') : what}</p>
      {next && <p>{next}</p>}
    </div>
  );
}
