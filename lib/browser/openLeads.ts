/** Pulls the open leads, page by page, into memory (storage.session), where no page and no disk comes near them. */

import type { Identifier } from '../identifier.ts';
import { type KnownLead, knownLeadSchema } from '../lookup/knownLead.ts';
import { type FindOpenLeads, indexOpenLeads, maxOpenLeads } from '../lookup/openLeads.ts';
import { toOpenLeadsRequest } from '../octanist/apiRequest.ts';
import { toListedLeads } from '../octanist/listedLeads.ts';
import { toKnownLead } from '../octanist/lookUpAnswer.ts';
import { fail, type Outcome, succeed } from '../problem.ts';
import { z } from '../zod.ts';
import { callApi } from './callApi.ts';
import type { Matched } from './messages.ts';
import { hearForgotten, leadsItemOf, tellPull } from './openLeadsNews.ts';
import { readItem, removeItem, writeItem } from './storageItem.ts';

/** Older ones are pulled again when a page of ours, or a report, asks for them. */
const freshMs = 30 * 60_000;
/** After a pull that failed nobody asks again by themselves for so long. */
const pauseMs = 5 * 60_000;

/** Leads that are not open count as well where the filter is passed over: so many are gone through, and no more. */
const maxSeen = 2 * maxOpenLeads;

const keptSchema = z.object({ atMs: z.number(), isCut: z.boolean(), leads: z.array(knownLeadSchema) });
type Kept = Readonly<z.infer<typeof keptSchema>>;

interface Held extends Kept {
  readonly find: FindOpenLeads;
}

/** Each organization's, by the fingerprint of its key. */
const held = new Map<string, Held>();
const lookedFor = new Map<string, Promise<void>>();
const pulling = new Map<string, { readonly ended: AbortController; readonly done: Promise<Outcome<true>> }>();
const failedAtMs = new Map<string, number>();

/** Who of an organization's open leads has an address, as far as they are here; null where none were pulled. */
export async function heldOpenLeads(keyPrint: string): Promise<Held | null> {
  // Nobody else writes them: they are looked for once.
  const looking = lookedFor.get(keyPrint) ?? takeUp(keyPrint);
  lookedFor.set(keyPrint, looking);
  await looking;
  return held.get(keyPrint) ?? null;
}

/** What a background before this one has pulled. */
async function takeUp(keyPrint: string): Promise<void> {
  hearForgotten(keyPrint, () => held.delete(keyPrint));
  const kept = keptSchema.safeParse(await readItem(leadsItemOf(keyPrint)).catch(() => null));
  if (kept.success && !held.has(keyPrint)) hold(keyPrint, kept.data);
}

/** Pulls them unless they are here and fresh. Whoever asks meanwhile waits for the same pull. */
export function pullOpenLeads(keyPrint: string, isAfresh = false): Promise<Outcome<true>> {
  const underWay = pulling.get(keyPrint);
  if (underWay) return underWay.done;
  const ended = new AbortController();
  const done = pullIfOld(keyPrint, isAfresh, ended.signal)
    .catch(() => fail('storage-failed'))
    .finally(() => pulling.delete(keyPrint));
  pulling.set(keyPrint, { ended, done });
  return done;
}

async function pullIfOld(keyPrint: string, isAfresh: boolean, ended: AbortSignal): Promise<Outcome<true>> {
  const here = await heldOpenLeads(keyPrint);
  const nowMs = Date.now();
  const isRecent = (atMs: number, ms: number) => nowMs - atMs < ms && atMs <= nowMs;
  if (!isAfresh && here && isRecent(here.atMs, freshMs)) return succeed(true);
  if (!isAfresh && isRecent(failedAtMs.get(keyPrint) ?? 0, pauseMs)) return fail('interrupted');
  const outcome = await pull(keyPrint, ended);
  if (outcome.ok) failedAtMs.delete(keyPrint);
  else {
    failedAtMs.set(keyPrint, Date.now());
    await tellPull(keyPrint, { is: 'ended' });
  }
  return outcome;
}

/** What was pulled before stays. */
export function cancelPull(keyPrint: string): Outcome<true> {
  pulling.get(keyPrint)?.ended.abort();
  return succeed(true);
}

/** Which of these are open leads, from memory alone. */
export async function matchHere(
  keyPrint: string,
  contacts: readonly Identifier[],
): Promise<Outcome<Matched>> {
  const here = await heldOpenLeads(keyPrint);
  const leads = contacts.flatMap((contact, at): Matched['leads'][number][] => {
    const found = here?.find(contact) ?? [];
    return found.length === 0 ? [] : [[at, found]];
  });
  return succeed({ atMs: here?.atMs ?? 0, leads });
}

/** Of each organization: the ids of leads that are to be taken from its open ones. */
const marked = new Map<string, Set<string>>();

/** The one lead with this address was marked: it is open no longer. Where many are at once, they are taken together. */
export async function noLongerOpen(keyPrint: string, lead: Identifier): Promise<void> {
  const here = await heldOpenLeads(keyPrint);
  const [found, other] = here?.find(lead) ?? [];
  if (!found || other) return;
  const isUnderWay = marked.has(keyPrint);
  marked.set(keyPrint, (marked.get(keyPrint) ?? new Set()).add(found.id));
  if (!isUnderWay) await takeMarked(keyPrint);
}

/** All of them are kept anew each time, so the next ones wait for others. */
const gatheringMs = 500;

async function takeMarked(keyPrint: string): Promise<void> {
  try {
    for (let ids = marked.get(keyPrint); ids && ids.size > 0; ids = marked.get(keyPrint)) {
      marked.set(keyPrint, new Set());
      const taken = ids;
      const here = await heldOpenLeads(keyPrint);
      if (here) await keep(keyPrint, { ...here, leads: here.leads.filter(({ id }) => !taken.has(id)) });
      await new Promise((rested) => setTimeout(rested, gatheringMs));
    }
  } finally {
    marked.delete(keyPrint);
  }
}

async function pull(keyPrint: string, ended: AbortSignal): Promise<Outcome<true>> {
  // Leads that come in meanwhile push others onto the next page: each counts once.
  const leads = new Map<string, KnownLead>();
  const seen = new Set<string>();
  for (let page = 1; ; page += 1) {
    await tellPull(keyPrint, { is: 'pulling', count: leads.size });
    const came = await callApi((apiKey) => toOpenLeadsRequest(page, apiKey), keyPrint, undefined, ended);
    const listed = came.ok ? toListedLeads(came.value) : came;
    if (!listed.ok) return listed;
    const before = seen.size;
    for (const lead of listed.value.leads.flatMap(toKnownLead)) {
      seen.add(lead.id);
      if (lead.status === 'open') leads.set(lead.id, lead);
    }
    const { hasMore } = listed.value;
    const isCut =
      leads.size > maxOpenLeads || (hasMore && (leads.size === maxOpenLeads || seen.size >= maxSeen));
    // Pages that bring nothing new would go on for ever.
    if (isCut || !hasMore || seen.size === before) {
      await keep(keyPrint, { atMs: Date.now(), isCut, leads: [...leads.values()].slice(0, maxOpenLeads) });
      return succeed(true);
    }
  }
}

async function keep(keyPrint: string, { atMs, isCut, leads }: Kept): Promise<void> {
  const kept = { atMs, isCut, leads };
  hold(keyPrint, kept);
  // Too large for the browser's memory, it is there until the background ends.
  await writeItem(leadsItemOf(keyPrint), kept).catch(() => removeItem(leadsItemOf(keyPrint)));
  await tellPull(keyPrint, { is: 'done', count: leads.length, isCut });
}

function hold(keyPrint: string, kept: Kept): void {
  held.set(keyPrint, { ...kept, find: indexOpenLeads(kept.leads) });
}
