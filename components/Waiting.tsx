/** Every mark that waits or needs the person, each with what can be done about it. */
import { say } from '../lib/browser/say.ts';
import { keepTabWorkspace, putAllAway, saveDraft } from '../lib/browser/stored.ts';
import { toDraft } from '../lib/draft.ts';
import type { Entry } from '../lib/outbox/entry.ts';
import { workspaceOf } from '../lib/workspaces.ts';
import { DamagedMarks } from './DamagedMarks.tsx';
import { MarkOnItsWay } from './MarkOnItsWay.tsx';
import { useWaiting } from './useMarks.ts';
import { useWorkspace } from './useWorkspace.ts';

interface WaitingProps {
  readonly tabId: number;
  readonly onBack: () => void;
}

export function Waiting({ tabId, onBack }: WaitingProps) {
  const { data } = useWaiting();
  const { workspaces } = useWorkspace();

  /** Back into the form, in its own organization; what is marked there takes the place of this one. */
  async function edit(entry: Entry): Promise<void> {
    const workspace = workspaceOf(workspaces, entry.keyPrint);
    if (workspace) await keepTabWorkspace(tabId, workspace.id);
    await saveDraft(tabId, { ...toDraft(entry.update), instead: entry.id });
    await putAllAway(tabId);
    onBack();
  }

  return (
    <section className="flex flex-col gap-3 px-4 py-3">
      <div className="flex items-center gap-3">
        <h2 className="grow font-semibold">{say('waitingTitle')}</h2>
        <button type="button" className="button" onClick={onBack}>
          {say('backToForm')}
        </button>
      </div>
      {data && data.damaged > 0 && <DamagedMarks count={data.damaged} />}
      <ul className="flex flex-col gap-3">
        {data?.marks.map((mark) => (
          <li key={mark.entry.id}>
            <MarkOnItsWay mark={mark} onEdit={(entry) => void edit(entry)} />
          </li>
        ))}
      </ul>
    </section>
  );
}
