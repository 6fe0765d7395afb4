/** Marks every one of several leads: after a second yes, each by its id, through the outbox like any other mark; and tells how far that is. */
import { useState } from 'react';
import { callOutbox, markLead } from '../lib/browser/markLead.ts';
import { say } from '../lib/browser/say.ts';
import { readSettings } from '../lib/browser/stored.ts';
import { judgementOf } from '../lib/explainLead.ts';
import type { UpdateFields } from '../lib/form.ts';
import { toSeenLead } from '../lib/lookup/effectOf.ts';
import type { KnownLead } from '../lib/lookup/knownLead.ts';
import { isAsking, isIn } from '../lib/outbox/entry.ts';
import type { Problem } from '../lib/problem.ts';
import { ProblemAlert } from './ProblemAlert.tsx';
import { useMarksOf } from './useMarks.ts';
import { useSpeech } from './useSpeech.ts';
import { useKeyPrint } from './useWorkspace.ts';

interface AllOfThemProps {
  readonly leads: readonly KnownLead[];
  readonly mark: UpdateFields | null;
  readonly onStart: () => void;
}

export function AllOfThem({ leads, mark, onStart }: AllOfThemProps) {
  const speech = useSpeech();
  const keyPrint = useKeyPrint();
  const [isAsked, setAsked] = useState(false);
  const [ids, setIds] = useState<readonly string[] | null>(null);
  const [problem, setProblem] = useState<Problem | null>(null);
  const count = String(leads.length);

  async function markAll(fields: UpdateFields): Promise<void> {
    setIds([]);
    onStart();
    const settings = await readSettings();
    const accepted: string[] = [];
    for (const lead of leads) {
      const update = { ...fields, lead: { kind: 'id', value: lead.id } as const };
      const seen = { lead: toSeenLead(lead), atMs: Date.now() };
      const outcome = await markLead(update, settings, { keyPrint, from: 'popup', seen });
      if (outcome.ok) accepted.push(outcome.value.id);
      else setProblem(outcome.problem);
    }
    setIds(accepted);
    callOutbox();
  }

  if (problem) return <ProblemAlert problem={problem} />;
  if (ids) return <Progress ids={ids} count={leads.length} />;
  if (!isAsked) {
    return (
      <button type="button" className="button self-start" onClick={() => setAsked(true)}>
        {say('markAll', count)}
      </button>
    );
  }
  if (mark === null) return <p className="text-muted">{say('markAllFirst')}</p>;
  return (
    <fieldset className="flex flex-wrap items-center gap-2 rounded-lg bg-danger-tint p-3">
      <legend className="contents">
        <span className="w-full text-danger">
          {say('markAllConfirm', count, judgementOf(mark, speech).join(', '))}
        </span>
      </legend>
      <button type="button" className="button border-danger text-danger" onClick={() => void markAll(mark)}>
        {say('markAllYes', count)}
      </button>
      {/* biome-ignore lint/a11y/noAutofocus: the pressed button is gone, and this is the harmless one. */}
      <button type="button" autoFocus className="button" onClick={() => setAsked(false)}>
        {say('cancel')}
      </button>
    </fieldset>
  );
}

/** Each of them is listed under Waiting as well, where it can be taken back or mended. */
function Progress({ ids, count }: { readonly ids: readonly string[]; readonly count: number }) {
  const { data: marks = [] } = useMarksOf(ids);
  const done = marks.filter((entry) => isIn(entry, 'done')).length;
  const stuck = marks.filter((entry) => isIn(entry, 'refused') || isAsking(entry)).length;
  return (
    <div role="status" className="flex flex-col gap-1.5">
      <progress
        className="w-full accent-accent"
        value={done}
        max={count}
        aria-label={say('markAllProgress', String(done), String(count))}
      />
      <p className="font-medium">{say('markAllProgress', String(done), String(count))}</p>
      {stuck > 0 && <p className="text-warning">{say('markAllTrouble', String(stuck))}</p>}
    </div>
  );
}
