/** Puts one mark for many leads into the outbox, all of them or none. */
import { useRef, useState } from 'react';
import { markMany } from '../../lib/browser/bulkMarks.ts';
import { readSettings, rememberValue } from '../../lib/browser/stored.ts';
import { type Change, judgedAfter } from '../../lib/bulk/bulkChanges.ts';
import type { Run } from '../../lib/bulk/bulkRun.ts';
import type { Entry } from '../../lib/outbox/entry.ts';
import { fail, type Outcome, type Problem } from '../../lib/problem.ts';
import { useWorkspace } from '../useWorkspace.ts';

export function useMarkMany(onSent: (run: Run) => void) {
  const { workspace } = useWorkspace();
  const isUnderWay = useRef(false);
  const [isBusy, setBusy] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);

  async function markAll(changes: readonly Change[]): Promise<void> {
    // Two clicks can come before anything is drawn.
    if (isUnderWay.current) return;
    isUnderWay.current = true;
    setBusy(true);
    setProblem(null);
    const keyPrint = workspace?.print ?? '';
    const toSend = changes.filter(({ effect }) => effect !== 'equal');
    const accepted = await acceptOrFail(toSend, keyPrint);
    if (accepted.ok) {
      const ids = new Map(toSend.map(({ row }, at) => [row.key, accepted.value[at]?.id ?? null]));
      if (workspace) void rememberShared(workspace.id, toSend);
      onSent(toRun(keyPrint, changes, ids));
    } else setProblem(accepted.problem);
    setBusy(false);
    isUnderWay.current = false;
  }
  return { markAll, isBusy, problem };
}

/** Whatever is thrown on the way: nothing was accepted. */
async function acceptOrFail(
  changes: readonly Change[],
  keyPrint: string,
): Promise<Outcome<readonly Entry[]>> {
  try {
    return await markMany(changes, await readSettings(), keyPrint);
  } catch {
    return fail('storage-failed');
  }
}

/** One value for all is offered the next time, like any other that was given. */
async function rememberShared(workspaceId: string, changes: readonly Change[]): Promise<void> {
  const values = new Set(changes.map(({ fields }) => fields.value));
  const [first] = changes;
  if (values.size === 1 && first?.fields.value !== undefined)
    await rememberValue(workspaceId, first.fields.status, first.fields.value);
}

function toRun(keyPrint: string, changes: readonly Change[], ids: ReadonlyMap<string, string | null>): Run {
  const items = changes.map(({ row, fields }) => {
    const { lead } = row.known;
    return {
      leadId: lead.id,
      name: lead.name ?? row.contact.name,
      address: lead.email ?? lead.phone ?? row.contact.identifier.value,
      before: { status: lead.status, value: lead.value },
      after: judgedAfter(fields, row.known),
      entryId: ids.get(row.key) ?? null,
    };
  });
  return { keyPrint, items };
}
