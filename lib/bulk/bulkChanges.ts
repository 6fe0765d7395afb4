/** What one mark for many leads would change, lead by lead, or what is wrong with it, in words. */
import { emptyDraft } from '../draft.ts';
import type { Judgement } from '../explainLead.ts';
import {
  type FieldProblems,
  firstWrong,
  readForm,
  type Sentence,
  sayUnclear,
  type UpdateFields,
} from '../form.ts';
import type { MarkStatus } from '../lead.ts';
import { type Effect, effectOf } from '../lookup/effectOf.ts';
import type { KnownAt } from '../lookup/knownLead.ts';
import { parseMoney } from '../money.ts';
import type { MarkableRow } from './bulkRows.ts';

/** Exactly what was typed, so that nothing typed is lost. */
export interface BulkDraft {
  readonly status: MarkStatus | null;
  /** Whether each lead has a value of its own. */
  readonly hasEach: boolean;
  /** For all of them. */
  readonly value: string;
  /** For each, by the key of its row. */
  readonly values: ReadonlyMap<string, string>;
  readonly note: string;
  readonly lossReason: string;
}

export const emptyBulk: BulkDraft = {
  status: null,
  hasEach: false,
  value: '',
  values: new Map(),
  note: '',
  lossReason: '',
};

export interface Change {
  readonly row: MarkableRow;
  readonly fields: UpdateFields;
  readonly effect: Effect;
}

export interface BulkReading {
  /** In the order of the rows. Those with a wrong value, or all while a field is wrong, are not among them. */
  readonly changes: readonly Change[];
  readonly problems: FieldProblems;
  /** What is wrong with a lead's own value, by the key of its row. */
  readonly wrongValues: ReadonlyMap<string, Sentence>;
}

/** @param decimal the separator of the person's language */
export function readBulk(draft: BulkDraft, rows: readonly MarkableRow[], decimal: '.' | ','): BulkReading {
  const { status, note, lossReason, hasEach } = draft;
  const shared = { ...emptyDraft, status, note, lossReason, value: hasEach ? '' : draft.value };
  const read = readForm({ ...shared, lead: 'all' }, decimal);
  const wrongValues = new Map<string, Sentence>();
  const changes = rows.flatMap((row): Change[] => {
    const own = parseMoney(hasEach ? (draft.values.get(row.key) ?? '') : '', decimal);
    if (own.kind === 'unclear') wrongValues.set(row.key, sayUnclear(own.why));
    if (own.kind === 'unclear' || read.kind === 'problems') return [];
    const fields = { ...read.fields, ...(own.kind === 'value' && { value: own.value }) };
    return [{ row, fields, effect: effectOf(fields, row.known.lead) }];
  });
  return { changes, problems: read.kind === 'problems' ? read.problems : {}, wrongValues };
}

/** Whether it can be sent as it is. */
export function isWhole({ problems, wrongValues }: BulkReading): boolean {
  return firstWrong(problems) === undefined && wrongValues.size === 0;
}

/** The lead as it will be. A value that nobody gave stays. */
export function judgedAfter({ status, value }: UpdateFields, { lead }: KnownAt): Judgement {
  return { status, value: value ?? lead.value };
}
