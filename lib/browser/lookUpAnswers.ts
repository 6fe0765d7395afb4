/** Answers look-ups for the pages of ours that are open: a few at once, from what is kept where it can be, and no longer than the page lives. */
import type { Browser } from '#imports';
import { sameIdentifier } from '../identifier.ts';
import type { LookedUpAt } from '../lookup/knownLead.ts';
import { toLookUpRequest } from '../octanist/apiRequest.ts';
import { isAt } from '../octanist/leadsAnswer.ts';
import { toLookedUp } from '../octanist/lookUpAnswer.ts';
import { fail, type Outcome, succeed } from '../problem.ts';
import { identifierSchema } from '../update.ts';
import { z } from '../zodMini.ts';
import { prepareCall } from './callApi.ts';
import { inTurn } from './inTurn.ts';
import type { LookUpAsk, LookUpReply } from './lookUpLine.ts';
import { findKept, findPause, keepAnswer, keepPause } from './lookUpStore.ts';

/** Who has waited for so long looks at the next contact, or has marked by now. */
const timeOutMs = 10_000;

/** The most that are asked at the same time. */
const atOnce = 4;

const askSchema = z.strictObject({
  n: z.int(),
  keyPrint: z.string(),
  lead: identifierSchema,
  beside: z.optional(identifierSchema),
  isAfresh: z.optional(z.boolean()),
});

/** Gives what answers the questions that come over lines of our pages, a few at once over all of them. */
export function answerLookUps(): (port: Browser.runtime.Port) => void {
  const turns = inTurn(atOnce);
  return (port) => {
    const ended = new AbortController();
    port.onDisconnect.addListener(() => ended.abort());
    port.onMessage.addListener((message: unknown) => {
      const ask = askSchema.safeParse(message);
      // A lead whose id is of no form that we know: whoever waits is told, or the line would stay open.
      if (!ask.success) return port.postMessage({ n: Object(message).n, outcome: fail('unclear-lead') });
      void turns(() => lookUp(ask.data, ended.signal))
        .catch(() => fail('storage-failed'))
        .then((outcome) => {
          if (!ended.signal.aborted) port.postMessage({ n: ask.data.n, outcome } satisfies LookUpReply);
        });
    });
  };
}

/** Who this contact is in Octanist: from what is kept, unless it is to be asked for afresh. */
export async function lookUp(
  { keyPrint, lead, beside, isAfresh = false }: Omit<LookUpAsk, 'n'>,
  signal: AbortSignal,
): Promise<Outcome<LookedUpAt>> {
  const call = prepareCall(keyPrint);
  if (!isAfresh) {
    const nowMs = Date.now();
    const [kept, pause] = await Promise.all([findKept(keyPrint, lead, nowMs), findPause(keyPrint, nowMs)]);
    if (kept) return succeed(kept);
    const person = beside && !sameIdentifier(beside, lead) && (await findKept(keyPrint, beside, nowMs));
    if (person && person.is === 'known' && isAt(person.lead, lead)) return succeed(person);
    if (pause) return { ok: false, problem: pause };
  }
  if (signal.aborted) return fail('interrupted');
  const came = await call((apiKey) => toLookUpRequest(lead, apiKey), timeOutMs, signal);
  const outcome = came.ok ? toLookedUp(came.value, lead) : came;
  const atMs = Date.now();
  if (!outcome.ok) {
    await keepPause(keyPrint, outcome.problem, atMs);
    return outcome;
  }
  const found = { ...outcome.value, atMs };
  // Whoever waits sees it first; the next question waits until it is kept.
  void keepAnswer(keyPrint, lead, found).catch(() => undefined);
  return succeed(found);
}
