/** What has become of one mark for many leads, lead by lead. */
import { type Explanation, explain } from '../explain.ts';
import { explainEntry } from '../explainEntry.ts';
import { type Judgement, statusWords } from '../explainLead.ts';
import { statuses } from '../lead.ts';
import { type Entry, isAsking, isIn } from '../outbox/entry.ts';
import type { Say, WordKey } from '../words.ts';
import { z } from '../zodMini.ts';

const judgement = z.object({ status: z.optional(z.enum(statuses)), value: z.optional(z.number()) });

export const runSchema = z.object({
  /** Of the key of the organization that it is for. */
  keyPrint: z.string(),
  items: z.array(
    z.object({
      leadId: z.string(),
      name: z.optional(z.string()),
      /** Its e-mail or phone, as Octanist has it. */
      address: z.optional(z.string()),
      before: judgement,
      after: judgement,
      /** In the outbox. Null for a lead that was so already: nothing was sent. */
      entryId: z.nullable(z.string()),
    }),
  ),
});

export type Run = Readonly<z.infer<typeof runSchema>>;
export type RunItem = Readonly<Run['items'][number]>;

/** `stopped`: taken back before it left, or another mark has taken its place. `same`: it was so already. */
export const standings = ['done', 'waiting', 'needs-you', 'stopped', 'same'] as const;
export type Standing = (typeof standings)[number];

/** @param entry undefined where it has not been read yet */
export function standingOf({ entryId }: RunItem, entry: Entry | undefined): Standing {
  if (entryId === null) return 'same';
  if (entry === undefined) return 'waiting';
  if (isIn(entry, 'cancelled')) return 'stopped';
  if (isIn(entry, 'refused') || isAsking(entry)) return 'needs-you';
  if (!isIn(entry, 'done')) return 'waiting';
  return entry.state.toLookAt ? 'needs-you' : 'done';
}

/** Whether nothing happens to it any more, whatever anybody does elsewhere. */
export function isFinal(entry: Entry): boolean {
  return isIn(entry, 'cancelled') || (isIn(entry, 'done') && !entry.state.toLookAt && !entry.state.recheck);
}

/** What each lead is by now that is known to be done, by its id. */
export function doneIn({ items }: Run, entries: ReadonlyMap<string, Entry>): ReadonlyMap<string, Judgement> {
  const done = items.filter((item) => standingOf(item, entries.get(item.entryId ?? '')) === 'done');
  return new Map(done.map(({ leadId, after }) => [leadId, after]));
}

export type RunCounts = Readonly<Record<Standing, number>>;

export function countRun({ items }: Run, entries: ReadonlyMap<string, Entry>): RunCounts {
  const counts = { done: 0, waiting: 0, 'needs-you': 0, stopped: 0, same: 0 };
  for (const item of items) counts[standingOf(item, entries.get(item.entryId ?? ''))] += 1;
  return counts;
}

const standingWords = {
  done: 'bulkDone',
  waiting: 'bulkWaiting',
  'needs-you': 'bulkNeedsYou',
  stopped: 'bulkStopped',
  same: 'bulkSame',
} as const satisfies Record<Standing, WordKey>;

export function sayStanding(standing: Standing, say: Say): string {
  return say(standingWords[standing]);
}

/** Why it needs somebody, or waits; nothing where there is nothing to add. */
export function sayWhy(entry: Entry | undefined, say: Say): string {
  if (entry === undefined || isFinal(entry)) return '';
  const { state } = entry;
  const problem = 'problem' in state && state.problem ? explain(state.problem, say) : null;
  if (needsSomebody(entry)) return withProblem(explainEntry(entry, isAskingHold(entry), say), problem);
  return problem?.what ?? '';
}

function needsSomebody(entry: Entry): boolean {
  return isIn(entry, 'refused', 'done') || isAsking(entry);
}

function isAskingHold(entry: Entry): 'changed' | 'person' | undefined {
  if (!isAsking(entry)) return undefined;
  return isIn(entry, 'waiting') ? 'changed' : 'person';
}

function withProblem(sentence: string, problem: Explanation | null): string {
  return problem === null ? sentence : `${problem.what} ${sentence}`;
}

/** The result as a table of texts, for a spreadsheet: amounts as bare numbers, whatever the language. */
export function toResultTable(
  { items }: Run,
  entries: ReadonlyMap<string, Entry>,
  say: Say,
): readonly (readonly string[])[] {
  const status = ({ status }: Judgement) => (status === undefined ? '' : say(statusWords[status]));
  const value = ({ value }: Judgement) => (value === undefined ? '' : String(value));
  const head = [
    say('bulkLead'),
    say('bulkAddress'),
    say('bulkLeadId'),
    say('bulkStatusBefore'),
    say('bulkValueBefore'),
    say('status'),
    say('value'),
    say('bulkResult'),
    say('bulkWhy'),
  ];
  const lines = items.map((item) => {
    const { name = '', address = '', leadId, before, after, entryId } = item;
    const entry = entries.get(entryId ?? '');
    const result = sayStanding(standingOf(item, entry), say);
    const judged = [status(before), value(before), status(after), value(after)];
    return [name, address, leadId, ...judged, result, sayWhy(entry, say)];
  });
  return [head, ...lines];
}
