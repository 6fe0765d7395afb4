/** A success: which lead was marked how, with which value, when, and how many leads that changed. */
import { say, uiLanguage } from '../lib/browser/say.ts';
import { sayMarked } from '../lib/explain.ts';
import { sayDone } from '../lib/explainEntry.ts';
import type { MarkStatus } from '../lib/lead.ts';
import { formatValue } from '../lib/money.ts';
import type { EntryIn } from '../lib/outbox/entry.ts';
import { Isolated } from './Isolated.tsx';
import { useSettings } from './queries.ts';
import { ReadBack } from './ReadBack.tsx';
import { useToldName } from './useWorkspace.ts';

const colours = {
  qualified: 'bg-qualified text-on-qualified',
  won: 'bg-won text-on-won',
  lost: 'bg-lost text-on-lost',
} as const satisfies Record<MarkStatus, string>;

export function Marked({ entry }: { entry: EntryIn<'done'> }) {
  const { update, state } = entry;
  const { result } = state;
  const { data: settings } = useSettings();
  const where = useToldName(entry.keyPrint);
  const time = new Intl.DateTimeFormat(uiLanguage(), { timeStyle: 'short' }).format(state.atMs);
  return (
    <div className="flex flex-col items-center gap-2 px-6 pt-24 text-center wrap-anywhere">
      <span className={`grid size-14 place-items-center rounded-full ${colours[update.status]}`}>
        <svg viewBox="0 0 24 24" className="size-7" aria-hidden="true" focusable="false">
          <path d="m5 12.5 4.7 4.7L19.5 7.5" className="fill-none stroke-current stroke-[2.5]" />
        </svg>
      </span>
      <p className="mt-2 text-base font-semibold text-balance">
        <Isolated sentence={(lead) => sayMarked(update.status, lead, say)} text={update.lead.value} />
      </p>
      {update.value !== undefined && (
        <p className="font-medium">
          {say('markedWithValue', formatValue(update.value, uiLanguage(), settings?.currencySymbol))}
        </p>
      )}
      <p className="text-pretty">{sayDone(state, say)}</p>
      <ReadBack entry={entry} />
      <p className="text-xs text-muted">
        {say('atTime', time)}
        {where !== null && ` · ${say('inOrganization', where)}`}
        {result.requestId !== undefined && ` · ${say('requestId', result.requestId)}`}
      </p>
    </div>
  );
}
