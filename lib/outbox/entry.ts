/** One accepted update, and where it is on its way to Octanist. */
import { problemKinds } from '../problem.ts';
import { updateSchema } from '../update.ts';
import { z } from '../zodMini.ts';
import { problemSchema } from './problemSchema.ts';
import { seenLeadSchema } from './seenLead.ts';

/** Raised with every change of the form below, together with a step in `readEntry.ts`. */
export const entrySchemaVersion = 2;

/** Milliseconds since 1970, by this computer's clock: never used to order entries, for clocks are set back. */
const ms = z.number();

/** Not sent, or known not to have been applied. */
const waiting = z.object({
  is: z.literal('waiting'),
  /**
   * `undo`: may still be taken back. `queued`: its turn comes. `busy`: Octanist asked to wait (429, 503 with Retry-After),
   * and the lead is read once before the update is repeated. What holds back the whole outbox (no network, no key) stands
   * in no entry: `planOutbox` says it.
   */
  reason: z.enum(['undo', 'queued', 'busy']),
  sinceMs: ms,
  nextAtMs: ms,
  /** The wait is the server's own (Retry-After): coming back online does not shorten it. */
  heldByServer: z.exactOptional(z.literal(true)),
  problem: z.exactOptional(problemSchema),
  /** Looks that brought no answer, one after the other. */
  failedLooks: z.exactOptional(z.int()),
  /** The lead is not any more what the person saw when asking: as it is now. Only a person can say whether it goes all the same. */
  changed: z.exactOptional(seenLeadSchema),
});

/** Committed before the first byte leaves. Found at start-up, it means that the background died while sending. */
const sending = z.object({ is: z.literal('sending'), startedAtMs: ms });

/** The lead as it was looked up before the first attempt: whom the update is sent to, and what it is compared with after a doubt. */
const look = z.object({
  atMs: ms,
  /** `none`: no lead has this address as we write it, which Octanist may see otherwise. `unreadable`: it cannot be looked up. */
  found: z.enum(['one', 'none', 'unreadable']),
  lead: z.exactOptional(seenLeadSchema),
  /** How many marks of ours had been sent to the lead by then: once there are more, this is out of date. */
  ours: z.int(),
});

/** What reading the lead back has shown so far; believed only once it has been shown for long enough. */
const evidence = z.object({
  finding: z.enum([
    'as-wanted',
    'absent',
    'unclear',
    'changed-elsewhere',
    'not-found',
    'several',
    'unreadable',
  ]),
  firstAtMs: ms,
  /** Whose clock `firstAtMs` is: the two are never compared with each other. */
  clock: z.enum(['server', 'own']),
});

/** Sent, without an answer that can be trusted. */
const unconfirmed = z.object({
  is: z.literal('unconfirmed'),
  sinceMs: ms,
  nextAtMs: ms,
  problem: problemSchema,
  /** Readings without an answer, one after the other. */
  failedReads: z.int(),
  evidence: z.exactOptional(evidence),
  /** Only a person can decide: why, and the lead as it was last seen, to show both sides. */
  asks: z.exactOptional(
    z.object({
      why: z.enum(['surprising', 'unclear', 'changed-elsewhere', 'not-found', 'several', 'unreadable']),
      lead: z.exactOptional(seenLeadSchema),
    }),
  ),
});

const done = z.object({
  is: z.literal('done'),
  atMs: ms,
  /** Octanist's answer said so; reading the lead back did; it was so before; a person said so. */
  how: z.enum(['sent', 'confirmed', 'already-so', 'by-person']),
  result: z.object({
    leadsUpdated: z.nullable(z.number()),
    leadId: z.exactOptional(z.string()),
    requestId: z.exactOptional(z.string()),
  }),
  /** More leads were changed than one, or the note stands there twice: a person should know. */
  toLookAt: z.boolean(),
  /** Still to be looked up: a browser may have sent the note twice (docs/security.md, M1). */
  recheck: z.exactOptional(z.literal(true)),
  noteTwice: z.exactOptional(z.literal(true)),
});

/** The API said no. */
const refused = z.object({ is: z.literal('refused'), atMs: ms, problem: problemSchema });

const cancelled = z.object({
  is: z.literal('cancelled'),
  atMs: ms,
  why: z.enum(['undone', 'discarded', 'replaced']),
  /** The id of the entry that took its place. */
  by: z.exactOptional(z.string()),
});

export const entrySchema = z.object({
  schema: z.literal(entrySchemaVersion),
  /** A UUID, and the entry's key in storage. */
  id: z.string().check(z.minLength(1)),
  /** The order in which updates were asked for: a counter, since a clock can be set back. */
  seq: z.int(),
  update: updateSchema,
  askedAtMs: ms,
  /** Salted fingerprint of the key it was asked with: it belongs to that key's organization. Never the key. */
  keyPrint: z.string(),
  /** Whether somebody filled in the form, or only clicked and saw nothing of it yet. */
  from: z.enum(['popup', 'menu']),
  /** The tab it was asked from. */
  tabId: z.exactOptional(z.number()),
  /** The lead's own id, once an answer or a reading has told it. */
  leadId: z.exactOptional(z.string()),
  /** The lead as the person saw it when asking. */
  base: z.exactOptional(seenLeadSchema),
  look: z.exactOptional(look),
  /** How often this very note had been asked for this lead before: to see it once proves nothing then. */
  sameNoteBefore: z.int(),
  /** Every attempt that may have left, the last few of them. `n` counts from 1. */
  attempts: z.array(
    z.object({
      n: z.int(),
      startedAtMs: ms,
      /** How it ended, if not well. */
      kind: z.exactOptional(z.enum(problemKinds)),
      requestId: z.exactOptional(z.string()),
    }),
  ),
  /** It was repeated although an earlier attempt may have arrived: "refused" then is not the whole truth. */
  mayHaveArrived: z.exactOptional(z.literal(true)),
  state: z.discriminatedUnion('is', [waiting, sending, unconfirmed, done, refused, cancelled]),
});

export type Entry = Readonly<z.infer<typeof entrySchema>>;
export type EntryState = Entry['state'];
export type StateIs = EntryState['is'];
export type StateOf<Is extends StateIs> = Extract<EntryState, { is: Is }>;

/** An entry in one of these states: the transitions take no other. */
export type EntryIn<Is extends StateIs> = Omit<Entry, 'state'> & { readonly state: StateOf<Is> };

export type Finding = z.infer<typeof evidence>['finding'];

export function isIn<Is extends StateIs>(
  entry: Entry,
  ...states: readonly Is[]
): entry is Entry & EntryIn<Is> {
  return states.some((is) => entry.state.is === is);
}

/** Only a person can say how it goes on. */
export function isAsking({ state }: Entry): boolean {
  if (state.is === 'waiting') return state.changed !== undefined;
  return state.is === 'unconfirmed' && state.asks !== undefined;
}

/** Still on its way: not done, refused or cancelled. */
export function isUnderWay(entry: Entry): entry is Entry & EntryIn<'waiting' | 'sending' | 'unconfirmed'> {
  return isIn(entry, 'waiting', 'sending', 'unconfirmed');
}
