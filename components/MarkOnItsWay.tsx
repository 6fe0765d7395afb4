/** One mark that is not through yet: which lead, what, why it waits, and what the person can do about it. */
import { askForHostAccess } from '../lib/browser/apiOrigin.ts';
import { decideMark } from '../lib/browser/decideMark.ts';
import { callOutbox } from '../lib/browser/markLead.ts';
import { openOptions } from '../lib/browser/openOptions.ts';
import { say, uiLanguage } from '../lib/browser/say.ts';
import { explain } from '../lib/explain.ts';
import { detailsOf, explainEntry, sayDecision, saySeen } from '../lib/explainEntry.ts';
import type { MarkStatus } from '../lib/lead.ts';
import { formatValue } from '../lib/money.ts';
import { canBeEdited } from '../lib/outbox/acceptUpdate.ts';
import { choices } from '../lib/outbox/decide.ts';
import { type Entry, isAsking } from '../lib/outbox/entry.ts';
import { usualPace } from '../lib/outbox/pace.ts';
import type { Problem } from '../lib/problem.ts';
import type { WordKey } from '../lib/words.ts';
import { useSettings } from './queries.ts';
import { SendsSoon } from './SendsSoon.tsx';
import type { ShownMark } from './useMarks.ts';
import { useToldName } from './useWorkspace.ts';

const statusWords = {
  qualified: 'statusQualified',
  won: 'statusWon',
  lost: 'statusLost',
} as const satisfies Record<MarkStatus, WordKey>;

interface MarkOnItsWayProps {
  readonly mark: ShownMark;
  /** Where an entry can be brought back into the form. */
  readonly onEdit?: (entry: Entry) => void;
}

export function MarkOnItsWay({ mark: { entry, hold }, onEdit }: MarkOnItsWayProps) {
  const { data: settings } = useSettings();
  const { update, state } = entry;
  const where = useToldName(entry.keyPrint);
  const problem = 'problem' in state ? state.problem : undefined;
  const seen = saySeen(entry, say);
  const canBeUndone = state.is === 'waiting' && hold === 'undo';
  const needsPerson = isAsking(entry) || state.is === 'refused' || state.is === 'done';
  return (
    <article className="card flex flex-col gap-1.5 p-3 wrap-anywhere">
      <p className="font-semibold">
        <bdi dir="auto">{update.lead.value}</bdi>
      </p>
      <p>
        {[
          say(statusWords[update.status]),
          update.value === undefined ? '' : formatValue(update.value, uiLanguage(), settings?.currencySymbol),
          update.lossReason,
        ]
          .filter(Boolean)
          .join(' · ')}
      </p>
      {update.note !== undefined && (
        <p className="whitespace-pre-line text-muted">
          <bdi dir="auto">{update.note}</bdi>
        </p>
      )}
      <p className={needsPerson ? 'font-medium text-warning' : 'font-medium'}>
        {canBeUndone ? <SendsSoon atMs={state.nextAtMs} /> : explainEntry(entry, hold, say)}
      </p>
      {problem && <Why problem={problem} />}
      {seen && <p className="text-xs">{seen}</p>}
      {entry.mayHaveArrived && <p className="text-xs">{say('mayHaveArrived')}</p>}
      {where !== null && (
        <p className="text-xs text-muted">
          <bdi dir="auto">{say('inOrganization', where)}</bdi>
        </p>
      )}
      {!canBeUndone && <p className="text-xs text-muted">{timesOf(entry).join(' · ')}</p>}
      <div className="mt-1 flex flex-wrap gap-2">
        {choices(entry, Date.now(), usualPace).map((decision) => (
          <button
            key={decision}
            type="button"
            className="button"
            onClick={() => void decideMark(entry.id, decision)}
          >
            {canBeUndone && decision === 'try-now' ? say('sendNow') : sayDecision(decision, say)}
          </button>
        ))}
        {onEdit && canBeEdited(entry) && (
          <button type="button" className="button" onClick={() => onEdit(entry)}>
            {say('editMark')}
          </button>
        )}
        {(hold === 'key-missing' || hold === 'key-refused') && (
          <button type="button" className="button" onClick={() => void openOptions()}>
            {say('openOptions')}
          </button>
        )}
        {hold === 'host-not-allowed' && (
          <button type="button" className="button" onClick={() => void askForHostAccess().then(callOutbox)}>
            {say('allowAccess')}
          </button>
        )}
        {onEdit && (
          <button
            type="button"
            className="button"
            onClick={() => void navigator.clipboard.writeText(detailsOf(entry))}
          >
            {say('copyDetails')}
          </button>
        )}
      </div>
    </article>
  );
}

/** What went wrong last, without advice: what follows from it is said above. */
function Why({ problem }: { problem: Problem }) {
  const { what, more } = explain(problem, say);
  return (
    <div className="text-xs text-muted">
      {[what, ...more].map((line) => (
        <p key={line}>
          <bdi dir="auto">{line}</bdi>
        </p>
      ))}
    </div>
  );
}

function timesOf({ askedAtMs, state }: Entry): string[] {
  const time = (ms: number) =>
    new Intl.DateTimeFormat(uiLanguage(), { dateStyle: 'short', timeStyle: 'medium' }).format(ms);
  const next =
    'nextAtMs' in state && state.nextAtMs > Date.now() ? [say('nextTry', time(state.nextAtMs))] : [];
  return [say('askedAt', time(askedAtMs)), ...next];
}
